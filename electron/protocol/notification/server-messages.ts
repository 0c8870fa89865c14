import type { ListName } from '../../../shared/model.ts';
import type { StatusCode } from '../../../shared/status.ts';
import type { ServerAddress } from '../command/address.ts';
import type { Numbered } from '../command/definition.ts';
import type { ErrorMessage } from '../command/errors.ts';
import type { MimeDocument } from '../mime.ts';
import type { PersonalMessage } from '../personal-message.ts';
import type { CallMode, DirectoryEntry, PrivacyMode, PromptMode } from './message-parts.ts';

interface Presence {
  readonly handle: string;
  readonly name: string;
  readonly capabilities: number | null;
  /** XML text of the MSN object; null when none. */
  readonly msnObject: string | null;
}

interface Advice extends Numbered {
  readonly recommended: string;
  readonly alsoRecommended: string;
  readonly minimum: string;
  readonly downloadUrl: string;
  readonly infoUrl: string;
}

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

/** The typed words of dispatch and notification servers (fact book 20); see messages.ts. */
export type ServerMessage =
  /** Empty when the server speaks none of the offered dialects (VER t 0). */
  | (Numbered & { readonly command: 'VER'; readonly dialects: readonly string[] })
  | (Numbered & { readonly command: 'INF'; readonly packages: readonly string[] })
  | (Advice & { readonly command: 'CVR' })
  | (Advice & { readonly command: 'CVQ' })
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
  | (Numbered & { readonly command: 'SND' })
  | (Numbered & { readonly command: 'SDC' })
  /** person null: nobody was found. */
  | (Numbered & {
      readonly command: 'FND';
      readonly index: number;
      readonly total: number;
      readonly person: DirectoryEntry | null;
    })
  | (Numbered & { readonly command: 'IMS'; readonly mode: CallMode })
  /** Commands that nobody has described (fact book 20, GSB, LKP): nothing follows from them. */
  | { readonly command: 'GSB'; readonly fields: readonly string[] }
  | { readonly command: 'LKP'; readonly fields: readonly string[] }
  | ErrorMessage;
