import type { Conversation } from '../../shared/conversation.ts';
import type { MessengerState } from '../../shared/model.ts';
import { namesIn } from '../../shared/people.ts';
import { text } from '../../shared/text/text.ts';

/** The window's title for the taskbar; how much is unread comes first, as it may be cut off there. */
export function conversationTitle(conversation: Conversation, unread: number, messenger: MessengerState): string {
  const title = text('taskbar.conversation', { names: namesIn(conversation, messenger.contacts) });
  return unread === 0 ? title : text('taskbar.unread', { count: unread, title });
}

/** Messages and nudges of others that nobody has seen yet, in all of them. */
export function unreadTotal(conversations: readonly Conversation[]): number {
  return conversations.reduce((total, { unread }) => total + unread, 0);
}
