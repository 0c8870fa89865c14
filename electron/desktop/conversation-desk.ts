import type { TextFormat } from '../../shared/conversation.ts';
import type { RequestFailure, RequestResult } from '../messenger/request-result.ts';

/** The conversation that there is now with the person asked for, or why there cannot be one. */
type ConversationOpening = { readonly ok: true; readonly conversation: string } | RequestFailure;

/** What the windows ask of the messenger about conversations. */
export interface ConversationDesk {
  openConversation(handle: string): ConversationOpening;
  closeConversation(conversation: string): void;
  readConversation(conversation: string): void;
  sendMessage(wish: {
    readonly conversation: string;
    readonly text: string;
    readonly format: TextFormat;
  }): Promise<RequestResult>;
  sendNudge(conversation: string): Promise<RequestResult>;
  tellTyping(conversation: string): void;
  inviteToConversation(wish: { readonly conversation: string; readonly handle: string }): Promise<RequestResult>;
  retryMessage(wish: { readonly conversation: string; readonly entry: string }): Promise<RequestResult>;
  dropMessage(wish: { readonly conversation: string; readonly entry: string }): void;
  setAutomaticReply(text: string | null): void;
}
