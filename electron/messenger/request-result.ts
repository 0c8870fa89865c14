/** What became of something the user asked for. */
export type RequestResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** The server's error number where there is one (fact book 50). */
      readonly code: number | null;
      /** A short technical remark. */
      readonly detail: string;
      readonly kind: 'refused' | 'not-in-dialect' | 'not-signed-in' | 'too-long' | 'connection-lost';
    };

export const done: RequestResult = { ok: true };

export const notSignedIn: RequestResult = { ok: false, code: null, detail: 'not signed in', kind: 'not-signed-in' };

export function notInDialect(command: string, dialect: string): RequestResult {
  return { ok: false, code: null, detail: `${dialect} has no ${command}`, kind: 'not-in-dialect' };
}
