import type { AppState } from '../../shared/app.ts';
import type { OptionsDraft, OptionsProblems, OptionsValues } from './options-values.ts';

/** What every page gets. */
export interface PageProps {
  readonly app: AppState;
  /** What the program has, with the draft over it. */
  readonly values: OptionsValues;
  readonly problems: OptionsProblems;
  readonly change: (part: OptionsDraft) => void;
}

/** Why settings of one's own on the server cannot be used now, in words, or null. */
export function needsSignIn(app: AppState, reason: string): string | null {
  return app.messenger.session.phase === 'signed-in' ? null : reason;
}
