import type { TextFormat } from '../../../shared/conversation.ts';
import type { RequestFailure } from '../request-result.ts';

/** The id of a conversation, or why there is none. */
export type ConversationOpening = { readonly ok: true; readonly conversation: string } | RequestFailure;

/** Something to say. The format is sent as it is; null says nothing of it. */
export interface SendMessage {
  readonly conversation: string;
  readonly text: string;
  readonly format: TextFormat | null;
}

/** One entry of one conversation, by their ids. */
export interface EntryOf {
  readonly conversation: string;
  readonly entry: string;
}
