import type { ListName, OwnStatus, StatusCode } from '../../../shared/model.ts';
import type { MimeDocument } from '../mime.ts';
import type { PersonalMessage } from '../personal-message.ts';

/**
 * The typed words of dispatch and notification servers (fact book 20). `null` stands for "not there in this dialect or
 * left out"; names and texts are decoded; handles are as received.
 */

/** host and port of a server. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}

/** Yes-or-no settings travel as letters: GTC A/N, BLP AL/BL. */
export type PromptMode = 'A' | 'N';
export type PrivacyMode = 'AL' | 'BL';

interface Numbered {
  readonly trid: number;
}

interface Presence {
  readonly handle: string;
  readonly name: string;
  readonly capabilities: number | null;
  /** XML text of the MSN object; null when none. */
  readonly msnObject: string | null;
}

// ---- from the client -------------------------------------------------------------------------------------------

export type ClientMessage =
  | (Numbered & { readonly command: 'VER'; readonly dialects: readonly string[] })
  | (Numbered & { readonly command: 'INF' })
  | (Numbered & {
      readonly command: 'CVR';
      readonly lcid: string;
      readonly os: string;
      readonly osVersion: string;
      readonly architecture: string;
      readonly library: string;
      readonly version: string;
      readonly codebase: string | null;
      readonly handle: string | null;
    })
  /** stage I: value is the handle; stage S: the MD5 answer or the ticket. */
  | (Numbered & {
      readonly command: 'USR';
      readonly package: string;
      readonly stage: 'I' | 'S';
      readonly value: string;
    })
  | (Numbered & { readonly command: 'XFR'; readonly target: string })
  | { readonly command: 'OUT' }
  | { readonly command: 'PNG' }
  | (Numbered & { readonly command: 'SYN'; readonly listVersion: string; readonly settingsVersion: string | null })
  | (Numbered & {
      readonly command: 'CHG';
      readonly status: OwnStatus;
      readonly capabilities: number | null;
      readonly msnObject: string | null;
    })
  | (Numbered & { readonly command: 'QRY'; readonly productId: string; readonly response: string })
  | (Numbered & { readonly command: 'UUX'; readonly personalMessage: PersonalMessage })
  | (Numbered & { readonly command: 'GCF'; readonly file: string })
  | (Numbered & { readonly command: 'URL'; readonly service: string; readonly parameter: string | null })
  | (Numbered & { readonly command: 'GTC'; readonly mode: PromptMode })
  | (Numbered & { readonly command: 'BLP'; readonly mode: PrivacyMode })
  | (Numbered & { readonly command: 'PRP'; readonly key: string; readonly value: string })
  | (Numbered & {
      readonly command: 'SBP';
      readonly contact: string;
      readonly key: string;
      readonly value: string;
    })
  | (Numbered & {
      readonly command: 'ADD';
      readonly list: ListName;
      readonly handle: string;
      readonly name: string;
      readonly group: string | null;
    })
  | (Numbered & {
      readonly command: 'ADC';
      readonly list: ListName;
      readonly handle: string | null;
      readonly name: string | null;
      readonly id: string | null;
      readonly group: string | null;
    })
  /** contact: a handle, or for the forward list of MSNP10 and later the contact's id. */
  | (Numbered & {
      readonly command: 'REM';
      readonly list: ListName;
      readonly contact: string;
      readonly group: string | null;
    })
  | (Numbered & { readonly command: 'ADG'; readonly name: string })
  | (Numbered & { readonly command: 'REG'; readonly group: string; readonly name: string })
  | (Numbered & { readonly command: 'RMG'; readonly group: string })
  | (Numbered & { readonly command: 'REA'; readonly handle: string; readonly name: string });

// ---- from the server -------------------------------------------------------------------------------------------

/** One LST line in any of its three shapes (fact book 20, LST). */
export type ListEntry =
  /** MSNP2-7: one list at a time, "index of total"; handle null = that list is empty. */
  | (Numbered & {
      readonly command: 'LST';
      readonly form: 'counters';
      readonly list: ListName;
      readonly listVersion: string;
      readonly index: number;
      readonly total: number;
      readonly handle: string | null;
      readonly name: string;
      readonly groups: readonly string[];
    })
  /** MSNP8-12: one person at a time, with all lists; id from MSNP10 on the forward list. */
  | {
      readonly command: 'LST';
      readonly form: 'person';
      readonly handle: string;
      readonly name: string;
      readonly id: string | null;
      readonly lists: readonly ListName[];
      readonly networkId: number | null;
      readonly groups: readonly string[];
    };

interface Versioned {
  /** Null where a line inside SYN or an event has none. */
  readonly trid: number | null;
  readonly listVersion: string | null;
}

export type ServerMessage =
  /** Empty when the server speaks none of the offered dialects (VER t 0). */
  | (Numbered & { readonly command: 'VER'; readonly dialects: readonly string[] })
  | (Numbered & { readonly command: 'INF'; readonly packages: readonly string[] })
  | (Numbered & {
      readonly command: 'CVR';
      readonly recommended: string;
      readonly alsoRecommended: string;
      readonly minimum: string;
      readonly downloadUrl: string;
      readonly infoUrl: string;
    })
  | (Numbered & {
      readonly command: 'USR';
      readonly stage: 'S';
      readonly package: string;
      readonly challenge: string;
    })
  | (Numbered & {
      readonly command: 'USR';
      readonly stage: 'OK';
      readonly handle: string;
      readonly name: string | null;
      readonly verified: boolean | null;
      readonly restricted: boolean | null;
    })
  /** address null: sign in again on this very connection (XFR 0 NS 0). */
  | (Numbered & {
      readonly command: 'XFR';
      readonly target: 'NS';
      readonly address: ServerAddress | null;
      readonly current: ServerAddress | null;
    })
  | (Numbered & {
      readonly command: 'XFR';
      readonly target: 'SB';
      readonly address: ServerAddress;
      readonly cookie: string;
    })
  /** reason null = plain goodbye; minutes only with RCT. Unknown reasons are kept as text. */
  | { readonly command: 'OUT'; readonly reason: string | null; readonly minutes: number | null }
  | { readonly command: 'QNG'; readonly seconds: number | null }
  /** contacts and groups are null in MSNP2-7, and in "your cached list is current". */
  | (Numbered & {
      readonly command: 'SYN';
      readonly listVersion: string;
      readonly settingsVersion: string | null;
      readonly contacts: number | null;
      readonly groups: number | null;
    })
  | (Versioned & { readonly command: 'GTC'; readonly mode: PromptMode })
  | (Versioned & { readonly command: 'BLP'; readonly mode: PrivacyMode })
  | (Versioned & { readonly command: 'PRP'; readonly key: string; readonly value: string })
  /** handle null: belongs to the LST line just before. */
  | {
      readonly command: 'BPR';
      readonly listVersion: string | null;
      readonly handle: string | null;
      readonly key: string;
      readonly value: string;
    }
  /** index and total only in MSNP7. */
  | (Versioned & {
      readonly command: 'LSG';
      readonly index: number | null;
      readonly total: number | null;
      readonly id: string;
      readonly name: string;
    })
  | ListEntry
  | (Numbered & { readonly command: 'SBP'; readonly contact: string; readonly key: string; readonly value: string })
  | { readonly command: 'SBS'; readonly fields: readonly string[] }
  | (Versioned & {
      readonly command: 'ADD';
      readonly list: ListName;
      readonly handle: string;
      readonly name: string;
      readonly group: string | null;
    })
  | (Numbered & {
      readonly command: 'ADC';
      readonly list: ListName;
      readonly handle: string | null;
      readonly name: string | null;
      readonly id: string | null;
      readonly group: string | null;
    })
  | (Versioned & {
      readonly command: 'REM';
      readonly list: ListName;
      readonly contact: string;
      readonly group: string | null;
    })
  | (Versioned & { readonly command: 'ADG'; readonly id: string; readonly name: string })
  | (Versioned & { readonly command: 'REG'; readonly group: string; readonly name: string })
  | (Versioned & { readonly command: 'RMG'; readonly group: string })
  | (Versioned & { readonly command: 'REA'; readonly handle: string; readonly name: string })
  | (Numbered & {
      readonly command: 'CHG';
      readonly status: StatusCode;
      readonly capabilities: number | null;
      readonly msnObject: string | null;
    })
  | (Presence & { readonly command: 'NLN'; readonly status: StatusCode })
  | (Presence & Numbered & { readonly command: 'ILN'; readonly status: StatusCode })
  | { readonly command: 'FLN'; readonly handle: string }
  | (Numbered & { readonly command: 'UUX' })
  /** personalMessage null: cleared (length 0). */
  | { readonly command: 'UBX'; readonly handle: string; readonly personalMessage: PersonalMessage | null }
  | (Numbered & { readonly command: 'GCF'; readonly file: string; readonly document: string })
  | (Numbered & { readonly command: 'CHL'; readonly challenge: string })
  | (Numbered & { readonly command: 'QRY' })
  | {
      readonly command: 'RNG';
      readonly sessionId: string;
      readonly address: ServerAddress;
      readonly cookie: string;
      readonly handle: string;
      readonly name: string;
    }
  | (Numbered & {
      readonly command: 'URL';
      readonly redirect: string;
      readonly loginUrl: string;
      readonly siteId: string | null;
    })
  /** `document` is read further by `readNotice` of notices.ts. */
  | { readonly command: 'MSG'; readonly from: string; readonly fromName: string; readonly document: MimeDocument }
  | { readonly command: 'NOT'; readonly document: string }
  | { readonly command: 'IPG'; readonly document: string }
  /** A numeric error (fact book 50); trid null when the server gave none. */
  | { readonly command: 'error'; readonly code: number; readonly trid: number | null; readonly text: string | null };

/** A line that is no command Nudge knows in this dialect: kept for the inspector, otherwise a no-op. */
export interface UnknownMessage {
  readonly command: 'unknown';
  readonly name: string;
  readonly fields: readonly string[];
}

/** A known command whose fields make no sense. */
export interface MalformedMessage {
  readonly command: 'malformed';
  readonly name: string;
  readonly fields: readonly string[];
  /** What is wrong, in words for a person who runs the server. */
  readonly problem: string;
}
