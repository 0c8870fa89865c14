import type { StatusCode } from './status.ts';

/** How a message is written: what X-MMS-IM-Format says of it (fact book 30 section 3.1). */
export interface TextFormat {
  /** Family name of the font; empty = the reader's own. */
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikeout: boolean;
  /** `#rrggbb`, lower case. */
  readonly colour: string;
  readonly rightToLeft: boolean;
}

/**
 * How far an outgoing message has come. `waiting`: nobody can have got it yet; `sent`: handed to the switchboard;
 * `delivered`: the switchboard, or the other side itself, said so; `failed`: it was not delivered, or nobody can tell.
 */
export const deliveryStates = ['waiting', 'sent', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Why a message failed. `shared/text` has the sentence for each. */
export const deliveryFailures = [
  /** CAL 217: offline, hidden or not accepting us. */
  'contact-offline',
  /** CAL 216: has blocked us. */
  'blocked',
  /** NAK: the switchboard could not hand it on. */
  'not-delivered',
  /** Nobody answered in time: no JOI, ACK or receipt. */
  'timed-out',
  /** The switchboard was gone, and could not be opened again. */
  'switchboard-gone',
  /** XFR 913: not possible while appearing offline. */
  'appearing-offline',
  /** CAL 713: too many calls in a short time. */
  'too-many-calls',
  /** Everybody else had left. */
  'nobody-there',
  /** Signed out before it went out. */
  'signed-out',
  /** Another refusal of the server's; `code` has its number. */
  'refused',
  /** The program ended before it was known. */
  'program-ended',
] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

export interface Delivery {
  readonly state: DeliveryState;
  /** Null unless failed. */
  readonly why: DeliveryFailure | null;
  /** The server's error number where there is one. */
  readonly code: number | null;
}

/** Somebody else in a conversation. */
export interface Participant {
  readonly handle: string;
  readonly name: string;
  /** Unsigned 32-bit client capabilities; 0 where the dialect does not say. */
  readonly capabilities: number;
}

/** Something that a conversation tells besides messages. */
export type ConversationNotice =
  | {
      readonly kind: 'joined' | 'left' | 'went-offline' | 'came-online';
      readonly handle: string;
      readonly name: string;
    }
  | {
      readonly kind: 'status-changed';
      readonly handle: string;
      readonly name: string;
      readonly status: StatusCode;
    }
  /** Somebody who was invited does not come. */
  | {
      readonly kind: 'invitation-failed';
      readonly handle: string;
      readonly name: string;
      readonly why: DeliveryFailure;
      readonly code: number | null;
    };

interface Entry {
  /** A UUID that we gave; unique in the history. */
  readonly id: string;
  /** Unix milliseconds. */
  readonly at: number;
}

interface Uttered extends Entry {
  /** True for what the user of this program said. */
  readonly own: boolean;
  /** Handle of who said it. */
  readonly from: string;
  /** What they were called then. */
  readonly name: string;
  /** Null for what others said. */
  readonly delivery: Delivery | null;
  /** The id under which the other side knows it (header X-Nudge-Message), where it says one. */
  readonly remoteId: string | null;
}

export interface MessageEntry extends Uttered {
  readonly kind: 'message';
  readonly text: string;
  /** Null where the message said nothing of it. */
  readonly format: TextFormat | null;
  /** Said by the program while its user is away. */
  readonly automatic: boolean;
}

export interface NudgeEntry extends Uttered {
  readonly kind: 'nudge';
}

export interface NoticeEntry extends Entry {
  readonly kind: 'notice';
  readonly notice: ConversationNotice;
}

/** One line or paragraph of a conversation, as the window shows it and the history keeps it. */
export type ConversationEntry = MessageEntry | NudgeEntry | NoticeEntry;

/** A conversation with its window: it outlives the switchboards that carry it. */
export interface Conversation {
  /** A UUID that we gave. */
  readonly id: string;
  /** Whom it is with while it is one between two; null once it has been one of several. */
  readonly peer: string | null;
  /** Everybody else who belongs to it, in the order they came; with a peer, always that one. */
  readonly participants: readonly Participant[];
  /** The latest, oldest first, at most `limits.conversationEntries`. */
  readonly entries: readonly ConversationEntry[];
  /** Handles of those who are writing just now. */
  readonly typing: readonly string[];
  /** Messages and nudges of others since it was last looked at. */
  readonly unread: number;
  /** When the last message of somebody else's came, in Unix milliseconds. */
  readonly lastReceivedAt: number | null;
}

/** What can happen to conversations; part of MessengerEvent. */
export type ConversationEvent =
  | { readonly type: 'conversationOpened'; readonly conversation: Conversation }
  /** Its window was closed: it is only in the history now. */
  | { readonly type: 'conversationClosed'; readonly conversation: string }
  | { readonly type: 'participantJoined'; readonly conversation: string; readonly participant: Participant }
  | { readonly type: 'participantLeft'; readonly conversation: string; readonly handle: string }
  /** Something was said, or is to be told. */
  | { readonly type: 'entryAdded'; readonly conversation: string; readonly entry: ConversationEntry }
  | {
      readonly type: 'deliveryChanged';
      readonly conversation: string;
      readonly entry: string;
      readonly delivery: Delivery;
    }
  /** An undelivered message was given up by the user. */
  | { readonly type: 'entryDropped'; readonly conversation: string; readonly entry: string }
  | {
      readonly type: 'typingChanged';
      readonly conversation: string;
      readonly handle: string;
      readonly typing: boolean;
    }
  /** The user has seen everything in it. */
  | { readonly type: 'conversationRead'; readonly conversation: string };
