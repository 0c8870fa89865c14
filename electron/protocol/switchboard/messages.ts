import type { Numbered } from '../command/definition.ts';
import type { ErrorMessage } from '../command/errors.ts';

/**
 * What a message wants to hear of its delivery (fact book 30 section 3): U nothing, N only a failure, A both, D both, for
 * peer-to-peer data.
 */
export const acknowledgements = ['U', 'N', 'A', 'D'] as const;
export type Acknowledgement = (typeof acknowledgements)[number];

/** The typed words of clients to switchboards (fact book 30 section 2). */
export type SwitchboardClientMessage =
  /** The caller, with the cookie of XFR. */
  | (Numbered & { readonly command: 'USR'; readonly handle: string; readonly cookie: string })
  /** Somebody who was called, with cookie and session id of RNG. */
  | (Numbered & {
      readonly command: 'ANS';
      readonly handle: string;
      readonly cookie: string;
      readonly sessionId: string;
    })
  | (Numbered & { readonly command: 'CAL'; readonly handle: string })
  /** `payload` is read further by `readBody`. */
  | (Numbered & {
      readonly command: 'MSG';
      readonly acknowledgement: Acknowledgement;
      readonly payload: Uint8Array;
    })
  | { readonly command: 'OUT' };

/** Somebody in the session; capabilities are null where the dialect has none. */
interface Present {
  readonly handle: string;
  readonly name: string;
  readonly capabilities: number | null;
}

/** The typed words of switchboards to clients (fact book 30 section 2). */
export type SwitchboardServerMessage =
  | (Numbered & { readonly command: 'USR'; readonly handle: string; readonly name: string })
  | (Numbered & { readonly command: 'ANS' })
  | (Numbered & Present & { readonly command: 'IRO'; readonly index: number; readonly total: number })
  | (Numbered & { readonly command: 'CAL'; readonly sessionId: string })
  | (Present & { readonly command: 'JOI' })
  /** idle: dropped by the server after nothing was said for long. */
  | { readonly command: 'BYE'; readonly handle: string; readonly idle: boolean }
  | { readonly command: 'MSG'; readonly handle: string; readonly name: string; readonly payload: Uint8Array }
  | (Numbered & { readonly command: 'ACK' })
  | (Numbered & { readonly command: 'NAK' })
  | { readonly command: 'OUT' }
  | ErrorMessage;
