import type { ConversationEntry } from '../../../shared/conversation.ts';
import { conversationNoticeSentence, deliveryFailureSentence } from '../../../shared/text/conversation.ts';
import { locale, text } from '../../../shared/text/text.ts';

/** Whom a conversation is with. */
export interface ExportedConversation {
  readonly id: string;
  readonly people: readonly { readonly handle: string; readonly name: string }[];
}

/** Writes a history as the text of one file; each call gives the next piece of it. */
export interface HistoryWriter {
  begin(): string;
  conversation(conversation: ExportedConversation): string;
  entry(entry: ConversationEntry): string;
  conversationEnd(): string;
  end(): string;
}

/** "Bob <bob@example.com>, Eve <eve@example.com>" */
export function peopleIn({ people }: ExportedConversation): string {
  return people.map(({ handle, name }) => (name === handle ? handle : `${name} <${handle}>`)).join(', ');
}

export function dateAndTime(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'medium' }).format(at);
}

/** What a nudge or a notice says, as one sentence. */
export function sentenceOf(entry: Exclude<ConversationEntry, { kind: 'message' }>): string {
  if (entry.kind === 'notice') return conversationNoticeSentence(entry.notice, entry.notice.name);
  return entry.own ? text('conversation.nudgeSent') : text('conversation.nudgeReceived', { name: entry.name });
}

/** Why something was not delivered, or null. */
export function failureOf(entry: ConversationEntry): string | null {
  if (entry.kind === 'notice' || entry.delivery?.state !== 'failed') return null;
  return deliveryFailureSentence(entry.delivery);
}
