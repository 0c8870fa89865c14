import type { RequestResult } from '../request-result.ts';
import { ServiceIntents } from '../service-intents.ts';
import type { ConversationOpening, EntryOf, SendMessage } from './conversation-wishes.ts';
import type { Conversations } from './conversations.ts';

/**
 * What a person can do in conversations. Whatever is about one that is not open is declined with `no-such-conversation`.
 */
export abstract class ConversationIntents extends ServiceIntents {
  protected abstract readonly conversations: Conversations;

  /**
   * Makes or finds the conversation with somebody; nothing is sent. What they were never delivered is in it. Declined with
   * `not-signed-in`, `invalid-handle`, `self`, `too-many`.
   */
  openConversation(handle: string): ConversationOpening {
    return this.conversations.open(handle);
  }

  /**
   * Makes or finds the conversation with just these people, to whom something was said that was never delivered: it is in
   * it. Declined as `openConversation`, and with `no-such-conversation` when nothing was said to them.
   */
  openUndelivered(handles: readonly string[]): ConversationOpening {
    return this.conversations.openUndelivered(handles);
  }

  /**
   * Says something. Resolves when it is queued: its fate comes as `deliveryChanged`. What does not fit into one message
   * becomes several entries. Declined with `not-signed-in`, `empty`, `too-long`.
   */
  async sendMessage(wish: SendMessage): Promise<RequestResult> {
    return this.conversations.say(wish);
  }

  /** Resolves as `sendMessage`. Declined with `not-signed-in`, and with `too-often` a few seconds after the last one. */
  async sendNudge(conversation: string): Promise<RequestResult> {
    return this.conversations.nudge(conversation);
  }

  /** A key was pressed: the others are told, at most once in five seconds. */
  tellTyping(conversation: string): void {
    this.conversations.typed(conversation);
  }

  /**
   * Calls somebody into a conversation. Resolves when that is under way: they join, or a notice says why not. Declined with
   * `not-signed-in`, `invalid-handle`, `self`, `already`, `too-many`.
   */
  async inviteToConversation(wish: { readonly conversation: string; readonly handle: string }): Promise<RequestResult> {
    return this.conversations.invite(wish);
  }

  /** Its window was closed. What still waits goes out all the same, or is offered the next time. */
  closeConversation(conversation: string): void {
    this.conversations.close(conversation);
  }

  /** Sends a failed entry again, under its id and in its place. Declined with `not-signed-in`. */
  async retryMessage(which: EntryOf): Promise<RequestResult> {
    return this.conversations.retry(which);
  }

  /** Gives up an entry that waits or has failed. */
  dropMessage(which: EntryOf): void {
    this.conversations.drop(which);
  }

  /** The user has seen all of it. */
  readConversation(conversation: string): void {
    this.conversations.read(conversation);
  }

  /** What others are told once in a conversation while the user is away; null ends that. */
  setAutomaticReply(text: string | null): void {
    this.conversations.automaticReply = text;
  }

  /** Whether others' nudges are shown. When not, they are dropped without a word. */
  setNudgesHeard(heard: boolean): void {
    this.conversations.hearsNudges = heard;
  }
}
