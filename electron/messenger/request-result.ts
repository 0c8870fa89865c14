/** Why something that the user asked for did not happen. All but the first two are found out before anything is sent. */
export type RequestProblem =
  /** By the server, or its answer could not be read. */
  | 'refused'
  /** No answer came, or the connection went first. */
  | 'connection-lost'
  | 'not-signed-in'
  | 'not-in-dialect'
  | 'too-long'
  /** Not an address of the form local@domain. */
  | 'invalid-handle'
  /** An empty name, or one that servers keep for themselves. */
  | 'invalid-name'
  /** One's own handle. */
  | 'self'
  /** It is so already. */
  | 'already'
  /** Not on the list, or in the group, that it is about. */
  | 'not-on-list'
  | 'no-such-group'
  | 'group-exists'
  | 'group-not-empty'
  /** "Other Contacts" stays. */
  | 'group-not-removable'
  | 'too-many-groups'
  /** Has no mobile device that takes pages, or keeps it to themselves. */
  | 'takes-no-pages'
  /** There is nothing to send. */
  | 'empty'
  /** The conversation, or the message in it, is not there, or nothing of the kind can be done with it any more. */
  | 'no-such-conversation'
  /** A nudge so soon after the last one. */
  | 'too-often'
  /** More conversations, or more people in one, than we keep. */
  | 'too-many';

/** What became of something the user asked for. */
export type RequestResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** The server's error number where there is one (fact book 50). */
      readonly code: number | null;
      /** A short technical remark. */
      readonly detail: string;
      readonly kind: RequestProblem;
    };

export type RequestFailure = Extract<RequestResult, { readonly ok: false }>;

/** What the server answered to a question, or why it was not asked or did not answer. */
export type Answered<T> = { readonly ok: true; readonly value: T } | RequestFailure;

export const done = { ok: true } as const satisfies RequestResult;

/** Not carried out, and nothing was sent. */
export function declined(kind: RequestProblem, detail: string): RequestFailure {
  return { ok: false, code: null, detail, kind };
}

export const notSignedIn: RequestFailure = declined('not-signed-in', 'not signed in');

export function notInDialect(command: string, dialect: string): RequestFailure {
  return declined('not-in-dialect', `${dialect} has no ${command}`);
}
