/** Why a command was not carried out; `shared/text` has the sentence for each. */
export const commandErrorKinds = [
  'invalid-argument',
  'not-signed-in',
  'replaying',
  'refused',
  'failed',
  'no-password',
  'not-in-dialect',
  'too-long',
  'already',
  'self',
  'invalid-handle',
  'invalid-name',
  'not-on-list',
  'no-such-group',
  'group-not-empty',
  'group-exists',
  'group-not-removable',
  'too-many-groups',
  'takes-no-pages',
  'empty',
  'no-such-conversation',
  'too-often',
  'too-many',
  'connection-lost',
  'file-too-large',
  'file-unreadable',
  'file-unwritable',
  'not-a-contact-list',
  'not-server-profiles',
  'not-a-transcript',
  'not-a-history-log',
  'not-a-skin',
] as const;
export type CommandErrorKind = (typeof commandErrorKinds)[number];

/** A refused or failed command: what it was, the server's number where it was the server, words for a bug report. */
export interface CommandError {
  readonly kind: CommandErrorKind;
  readonly code: number | null;
  readonly detail: string;
}
export type CommandResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CommandError };
