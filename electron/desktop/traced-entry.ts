import type { TraceEntry } from '../net/trace.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { CachedList } from '../storage/list-cache.ts';

/** One thing on the wire, and what is needed to explain or replay it later. */
export interface TracedEntry {
  readonly number: number;
  /** Handle of whose session it is. */
  readonly actor: string;
  /** With `t` in seconds since the program started: connections count their own. */
  readonly entry: TraceEntry;
  readonly dialect: Dialect;
  /** The list of a former session that this one goes on with, as the event that it was taken up; else null. */
  readonly list: CachedList | null;
}
