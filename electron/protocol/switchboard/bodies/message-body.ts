import type { TextFormat } from '../../../../shared/conversation.ts';
import type { MimeHeader } from '../../mime.ts';

/** A message that people read (fact book 30 section 3.1). */
export interface TextBody {
  readonly kind: 'text';
  /** Lines end in LF, whatever ended them on the wire. */
  readonly text: string;
  /** Null where nothing is said of it. */
  readonly format: TextFormat | null;
  /** What the sender wants to be called in this message (P4-Context); null where it says nothing. */
  readonly nickname: string | null;
  /** The id by which another Nudge confirms it and knows it again; null from other clients. */
  readonly messageId: string | null;
  /** Said by the program while its user is away. */
  readonly automatic: boolean;
}

/** Somebody is writing. */
export interface TypingBody {
  readonly kind: 'typing';
  readonly handle: string;
}

/** Fact book 30 section 3.3: 1 is a nudge, 2 a wink, 3 a voice clip, 4 an action text. */
export interface DatacastBody {
  readonly kind: 'datacast';
  readonly id: number;
  readonly data: string | null;
  /** As TextBody. */
  readonly messageId: string | null;
}

/** Between two Nudges: that message has arrived. */
export interface ReceiptBody {
  readonly kind: 'receipt';
  readonly messageId: string;
}

/** How a client introduces itself; `logging`: Y keeps what is said, N does not, S does so in secret writing. */
export interface ClientBody {
  readonly kind: 'client';
  readonly name: string;
  readonly logging: 'Y' | 'N' | 'S' | null;
}

export interface KeepAliveBody {
  readonly kind: 'keep-alive';
}

/** The pictures that codes stand for in the sender's next message. */
export interface EmoticonsBody {
  readonly kind: 'emoticons';
  readonly animated: boolean;
  /** `object`: XML text of the MSN object. */
  readonly definitions: readonly { readonly code: string; readonly object: string }[];
}

/** An invitation to do something together, or an answer to it, in its own lines. */
export interface InvitationBody {
  readonly kind: 'invitation';
  readonly fields: readonly MimeHeader[];
}

/** Handwriting. */
export interface InkBody {
  readonly kind: 'ink';
  readonly form: 'gif' | 'isf';
  readonly base64: string;
}

/** A piece of data between two clients, with its binary header and footer. */
export interface P2pBody {
  readonly kind: 'p2p';
  /** Handle of whom it is for; everybody in the session gets it. */
  readonly destination: string;
  readonly data: Uint8Array;
}

/** A part of a message that was too long; `chunks.ts` puts them together. */
export interface ChunkBody {
  readonly kind: 'chunk';
  readonly id: string;
  /** From 0. */
  readonly index: number;
  /** How many there are; only the first one says it. */
  readonly total: number | null;
  /** Headers of the whole message; only the first one has them. */
  readonly headers: readonly MimeHeader[];
  readonly data: Uint8Array;
}

/** Anything else, octet for octet. */
export interface UnknownBody {
  readonly kind: 'unknown';
  /** Without parameters, in lower case; empty when it says none. */
  readonly contentType: string;
  readonly payload: Uint8Array;
}

/** What the payload of a switchboard's MSG says (fact book 30 section 3). */
export type MessageBody =
  | TextBody
  | TypingBody
  | DatacastBody
  | ReceiptBody
  | ClientBody
  | KeepAliveBody
  | EmoticonsBody
  | InvitationBody
  | InkBody
  | P2pBody
  | ChunkBody
  | UnknownBody;
