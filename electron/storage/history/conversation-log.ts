import type { ConversationEvent } from '../../../shared/conversation.ts';
import type { MessengerState } from '../../../shared/model.ts';

/** Where conversations are kept. The messenger tells it everything before anybody else hears of it. */
export interface ConversationLog {
  /**
   * Takes one event in, durably, before it is shown. `state` is the one after it. Never throws: what cannot be written is
   * told elsewhere, and the conversation goes on.
   */
  record(account: string, event: ConversationEvent, state: MessengerState): void;
  /** Whether something of that sender's came before under that id. */
  knows(account: string, from: string, remoteId: string): boolean;
}
