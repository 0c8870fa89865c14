import * as v from 'valibot';
import type { InspectorEntry } from '../inspector-entry.ts';
import { nothing } from './nothing.ts';

/** The protocol inspector and recorded sessions; for the inspector's window only. */
export const inspectorCommands = {
  inspectorSnapshot: nothing,
  clearInspector: nothing,
  /** While paused nothing is sent to the window; what happens meanwhile comes when it goes on. */
  pauseInspector: v.boolean(),
  /** As a recorded session, one JSON object a line. */
  exportTranscript: nothing,
  /** Asks for a recorded session and shows it in the windows, without a server. */
  loadTranscript: nothing,
  stopReplay: nothing,
  pauseReplay: v.boolean(),
  /** Plays one line of a recorded session that stands still. */
  stepReplay: nothing,
} as const;

export interface InspectorValues {
  inspectorSnapshot: { readonly entries: readonly InspectorEntry[]; readonly paused: boolean };
  exportTranscript: { readonly file: string } | null;
  loadTranscript: { readonly file: string } | null;
}
