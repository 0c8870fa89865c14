import type { ExplainedFrame } from './inspector.ts';

/** One thing on the wire, secrets removed at the source. A web answer's command is `HTTP`, an event's is empty. */
export interface InspectorEntry extends ExplainedFrame {
  /** Counts from 1, and never starts again. */
  readonly number: number;
  /** Seconds since the program started. */
  readonly t: number;
  readonly connection: 'NS' | 'SB' | 'nexus' | 'login';
  /** `event`: the connection came about or ended; `line` says how. */
  readonly direction: 'in' | 'out' | 'event';
}
