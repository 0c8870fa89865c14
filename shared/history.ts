import type { ConversationEntry } from './conversation.ts';

/** Somebody with whom there is history. */
export interface HistoryPerson {
  readonly handle: string;
  /** What they were called last. */
  readonly name: string;
  /** Of everybody, in all conversations that they took part in. */
  readonly messages: number;
  /** When something last happened there, in Unix milliseconds, to the second. */
  readonly lastAt: number;
}

/** An entry, and where it stands. */
export interface HistoryEntry {
  /** Ascending with time; unique in the history of an account. */
  readonly place: number;
  /** Id of its conversation. */
  readonly conversation: string;
  readonly entry: ConversationEntry;
}

/** Some entries in the order of time. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** The place behind which the next page begins; null when there is no more. */
  readonly next: number | null;
}

/** A part of a text, in UTF-16 units; `end` is behind it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Something that a search found. */
export interface HistoryHit {
  readonly place: number;
  readonly conversation: string;
  /** Under whom it is found in the list of people. */
  readonly handle: string;
  /** In Unix milliseconds. */
  readonly at: number;
  /** Who said it, as they were called then. */
  readonly name: string;
  readonly own: boolean;
  /** A line of the message around what was found, with that marked. */
  readonly snippet: string;
  readonly marks: readonly Mark[];
}

/** What is exported or deleted. */
export type HistoryPart =
  | { readonly kind: 'conversation'; readonly conversation: string }
  | { readonly kind: 'person'; readonly handle: string }
  | { readonly kind: 'all' };

export const historyFormats = ['text', 'html', 'json'] as const;
export type HistoryFormat = (typeof historyFormats)[number];

/** Programs whose logs can be read. */
export type HistoryOrigin = 'amsn' | 'messenger';

/** A log that is about to be imported. */
export interface HistoryImportPreview {
  /** Bare name. */
  readonly file: string;
  readonly origin: HistoryOrigin;
  readonly messages: number;
  /** Things in the file that are no messages, or make no sense. */
  readonly skipped: number;
  /** Of the first and the last message, in Unix milliseconds; null when there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whom the log seems to be with; empty when the file does not say. */
  readonly handle: string;
  /** Everybody's names in it, and whether it seems to be the user of this program. */
  readonly names: readonly { readonly name: string; readonly messages: number; readonly own: boolean }[];
}

export interface HistoryImportResult {
  readonly added: number;
  /** Messages that were in the history already. */
  readonly known: number;
  readonly skipped: number;
}
