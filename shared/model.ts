import type { Conversation } from './conversation.ts';
import type { StatusCode } from './status.ts';

/** The seven choices of the status menu, in the menu's order. Idle is set by the program, Offline by signing out. */
export const choosableStatuses = ['NLN', 'BSY', 'BRB', 'AWY', 'PHN', 'LUN', 'HDN'] as const;
export type ChoosableStatus = (typeof choosableStatuses)[number];

/** A status one can send: the seven choices and automatic idle. */
export type OwnStatus = ChoosableStatus | 'IDL';

/** Dialects that Nudge speaks, oldest first. */
export const dialectNames = [
  'MSNP2',
  'MSNP3',
  'MSNP4',
  'MSNP5',
  'MSNP6',
  'MSNP7',
  'MSNP8',
  'MSNP9',
  'MSNP10',
  'MSNP11',
  'MSNP12',
] as const;
export type DialectName = (typeof dialectNames)[number];

/** The five lists (fact book 60 section 1), in the order of their bits: 1, 2, 4, 8, 16. */
export const listNames = ['FL', 'AL', 'BL', 'RL', 'PL'] as const;
export type ListName = (typeof listNames)[number];

export type MediaKind = 'Music' | 'Games' | 'Office';

/** What somebody listens to, plays or edits, as text ready to show. */
export interface Media {
  readonly kind: MediaKind;
  readonly text: string;
}

export interface Phones {
  readonly home: string;
  readonly work: string;
  readonly mobile: string;
}

/** A person on at least one of the five lists. The key everywhere is the lower-cased handle. */
export interface Contact {
  readonly handle: string;
  /** The contact's id on the server (MSNP10 and later, forward list only), else null. */
  readonly id: string | null;
  /** Name stored in the list on the server; the handle when there is none. */
  readonly storedName: string;
  /** What the person is called now: the name from presence, else the stored one. Never empty. */
  readonly name: string;
  /** What the user calls the person, on this computer only; `shownName` puts it before the name. Null = nothing of one's own. */
  readonly nickname: string | null;
  readonly lists: readonly ListName[];
  /** Ids of groups; empty = "Other Contacts". */
  readonly groups: readonly string[];
  /** `FLN` when offline or unknown. */
  readonly status: StatusCode;
  /** Unsigned 32-bit client capabilities; 0 in dialects without them. */
  readonly capabilities: number;
  /** The display picture's MSN object as XML text, or null. */
  readonly msnObject: string | null;
  readonly personalMessage: string;
  readonly media: Media | null;
  readonly phones: Phones;
  /** Contact lets others page the mobile device (MOB). */
  readonly mobileAllowed: boolean;
  /** Contact has a space (HSB). */
  readonly hasSpace: boolean;
}

/**
 * Everybody on one's lists in the order of their handles, page by page (`address-book.ts` reads and writes it): so that one
 * change among thousands of people costs next to nothing.
 */
export type AddressBook = readonly (readonly Contact[])[];

/** Being paged on one's mobile device (PRP MOB and MBE). */
export interface MobilePages {
  /** Contacts may page it. */
  readonly allowed: boolean;
  /** The server knows of such a device. */
  readonly deviceSetUp: boolean;
}

export interface Group {
  /** Opaque: a number up to MSNP9, a GUID later. */
  readonly id: string;
  readonly name: string;
}

/** Oneself, while signed in. */
export interface Principal {
  readonly handle: string;
  readonly name: string;
  readonly status: OwnStatus;
  readonly personalMessage: string;
  readonly media: Media | null;
  /** E-mail address confirmed; null where the dialect does not say. */
  readonly verified: boolean | null;
  readonly phones: Phones;
  readonly mobilePages: MobilePages;
}

/** Steps of signing in, in order; `redirected` may be skipped or come several times. */
export const signInSteps = [
  'resolving',
  'dispatch',
  'redirected',
  'notification',
  'authenticating',
  'synchronising',
  'going-online',
] as const;
export type SignInStep = (typeof signInSteps)[number];

/** Why a session ended or a sign-in failed. `shared/text` has the sentence for each. */
export const signedOutReasons = [
  'requested',
  'cancelled',
  'wrong-password',
  'signed-in-elsewhere',
  'server-shutting-down',
  'refused',
  'server-busy',
  'account-blocked',
  'address-not-verified',
  'no-common-dialect',
  'not-enabled-for-dialect',
  'passport-unavailable',
  'unknown-host',
  'unreachable',
  'timed-out',
  'proxy-failed',
  'connection-lost',
  'too-many-redirects',
  'terms-of-use',
  'challenge-failed',
  'protocol-error',
] as const;
export type SignedOutReason = (typeof signedOutReasons)[number];

export interface SignedOut {
  readonly reason: SignedOutReason;
  /** The server's code (MSNP error number or HTTP status) where there is one. */
  readonly code: number | null;
  /** What a server that speaks no dialect of ours recommends instead: a version, and its web page where it names one. */
  readonly advice?: { readonly version: string; readonly address: string | null };
  /** A short technical remark (host, step, command) that helps whoever runs the server; never a secret. */
  readonly detail: string | null;
}

export type Session =
  | { readonly phase: 'signed-out'; readonly end: SignedOut | null }
  | { readonly phase: 'signing-in'; readonly handle: string; readonly step: SignInStep }
  /**
   * Lost the connection, or was thrown out for a while; signs in again at `retryAt` (Unix milliseconds). `attempt` counts
   * the sign-ins since the loss, 1 = the first to come. While `paused` nothing happens at `retryAt`.
   */
  | {
      readonly phase: 'waiting';
      readonly handle: string;
      readonly end: SignedOut;
      readonly retryAt: number;
      readonly attempt: number;
      readonly paused: 'offline' | 'sleeping' | null;
    }
  | { readonly phase: 'signed-in'; readonly handle: string; readonly dialect: DialectName; readonly server: string }
  | { readonly phase: 'signing-out'; readonly handle: string };

/** One line of the profile message (fact book 20, MSG, text/x-msmsgsprofile). */
export interface ProfileField {
  readonly name: string;
  /** Empty for secret fields (MSPAuth): their value never leaves the session. */
  readonly value: string;
  readonly secret: boolean;
}

export interface Mailbox {
  /** False hides everything about mail (profile field EmailEnabled). */
  readonly enabled: boolean;
  readonly inboxUnread: number;
  readonly foldersUnread: number;
}

export interface Privacy {
  /** GTC: A = ask before somebody who added me may see me. */
  readonly askWhenAdded: boolean;
  /** BLP: AL = people on neither allow nor block list may see me. */
  readonly othersAllowed: boolean;
}

/** Something the server announces to the person (maintenance and the like). */
export interface ServerNotice {
  readonly kind: 'maintenance';
  readonly minutes: number;
}

/**
 * What an alert is: from a service beside the messenger (NOT), a message from a mobile device (IPG), word that a message to
 * one was not delivered, or that somebody left a message while one was away.
 */
export type AlertKind = 'service' | 'page' | 'page-failed' | 'offline-message';

/** Something that comes to the person beside conversations (fact book 20, NOT, IPG, MSG). Plain text; addresses are http(s). */
export interface Alert {
  readonly id: string;
  readonly kind: AlertKind;
  /** Who sent it, or for `page-failed` whom it was for; null = nobody in particular, or (offline messages) several people. */
  readonly from: string | null;
  /** Address of the service it comes from; null when it does not say. */
  readonly siteUrl: string | null;
  readonly text: string;
  /** Where a click leads, or null. */
  readonly actionUrl: string | null;
  /** Where such alerts are set up, or null. */
  readonly optionsUrl: string | null;
  /** Why a page was not delivered: the server's number. Null in all others. */
  readonly code: number | null;
  /** The sender's number for the kind of alert; null when it does not say. */
  readonly category: string | null;
  /** Unix milliseconds. */
  readonly receivedAt: number;
}

/** All that a window or the console needs to show the messenger. Plain data: it crosses IPC. */
export interface MessengerState {
  readonly session: Session;
  /** Null unless signed in. */
  readonly me: Principal | null;
  readonly contacts: AddressBook;
  readonly groups: readonly Group[];
  readonly privacy: Privacy;
  readonly profile: readonly ProfileField[];
  readonly mailbox: Mailbox;
  readonly notice: ServerNotice | null;
  /** The latest, oldest first, at most `limits.alerts`. */
  readonly alerts: readonly Alert[];
  /** Handles of people who added me and whom I shall be asked about another time. */
  readonly postponedRequests: readonly string[];
  /** Handle of whom I am moving between my allow and block lists: for a moment they are on neither. Null while nobody is. */
  readonly decidingAbout: string | null;
  /** Those that are open, by id. They outlast the session: what could not be delivered stays to be seen. */
  readonly conversations: { readonly [id: string]: Conversation };
}

export const noPhones: Phones = { home: '', work: '', mobile: '' };

export const noMobilePages: MobilePages = { allowed: false, deviceSetUp: false };

export const signedOutState: MessengerState = {
  session: { phase: 'signed-out', end: null },
  me: null,
  contacts: [],
  groups: [],
  privacy: { askWhenAdded: true, othersAllowed: true },
  profile: [],
  mailbox: { enabled: false, inboxUnread: 0, foldersUnread: 0 },
  notice: null,
  alerts: [],
  postponedRequests: [],
  decidingAbout: null,
  conversations: {},
};
