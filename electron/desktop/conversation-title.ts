import type { Conversation } from '../../shared/conversation.ts';
import type { MessengerState } from '../../shared/model.ts';
import { shownName } from '../../shared/shown-name.ts';
import { text } from '../../shared/text/text.ts';

/** Who takes part in a conversation, as the user calls them, joined by commas. */
function namesIn({ participants }: Conversation, { contacts }: MessengerState): string {
  if (participants.length === 0) return text('conversation.nobody');
  return participants
    .map(({ handle, name }) => {
      const contact = Object.hasOwn(contacts, handle) ? contacts[handle] : undefined;
      return contact === undefined ? name : shownName(contact);
    })
    .join(', ');
}

/** The window's title for the taskbar; how much is unread comes first, as it may be cut off there. */
export function conversationTitle(conversation: Conversation, unread: number, messenger: MessengerState): string {
  const title = text('taskbar.conversation', { names: namesIn(conversation, messenger) });
  return unread === 0 ? title : text('taskbar.unread', { count: unread, title });
}

/** Messages and nudges of others that nobody has seen yet, in all of them. */
export function unreadTotal(conversations: readonly Conversation[]): number {
  return conversations.reduce((total, { unread }) => total + unread, 0);
}
