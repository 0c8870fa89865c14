import type { AppState } from '../../shared/app.ts';
import type { OptionsDraft, OptionsField, OptionsProblems, OptionsValues } from './options-values.ts';

/** What every section of the options gets. */
export interface SectionProps {
  readonly app: AppState;
  /** What the program has, with the draft over it. */
  readonly values: OptionsValues;
  readonly problems: OptionsProblems;
  readonly change: (part: OptionsDraft) => void;
}

/** A piece of a page: pages are made of them, of others and in another order in each era. */
export interface Section {
  readonly Contents: (props: SectionProps) => React.JSX.Element;
  /** Dialog units from its caption to what comes below it. */
  readonly height: number;
  /** What is changed in it. */
  readonly fields: readonly OptionsField[];
}

/** Why settings of one's own on the server cannot be used now, in words, or null. */
export function needsSignIn(app: AppState, reason: string): string | null {
  return app.messenger.session.phase === 'signed-in' ? null : reason;
}
