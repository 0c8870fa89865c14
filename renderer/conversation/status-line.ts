import type { Conversation } from '../../shared/conversation.ts';
import type { AddressBook } from '../../shared/model.ts';
import { nameIn } from '../../shared/people.ts';
import type { Structure } from '../../shared/skins/structure.ts';
import { locale, text } from '../../shared/text/text.ts';

/** What the status bar says, in the words of the era: who is writing, else when the latest message came, else nothing. */
export function statusLine(
  conversation: Conversation,
  contacts: AddressBook,
  { typingWord, lastMessage }: Pick<Structure, 'typingWord' | 'lastMessage'>,
): string {
  const names = conversation.typing.map((handle) => {
    const participant = conversation.participants.find((one) => one.handle === handle);
    return nameIn(contacts, handle, participant?.name ?? handle);
  });
  const [first, ...others] = names;
  if (first !== undefined) {
    if (others.length === 0) {
      return text(typingWord === 'typing' ? 'conversation.typing4x' : 'conversation.typing', { name: first });
    }
    return text('conversation.typingSeveral', { names: new Intl.ListFormat(locale()).format(names) });
  }
  if (conversation.lastReceivedAt === null) return '';
  return text(lastMessage === 'date-first' ? 'conversation.lastMessageDateFirst' : 'conversation.lastMessage', {
    time: timeOf(conversation.lastReceivedAt),
    date: new Intl.DateTimeFormat(locale(), { dateStyle: 'short' }).format(conversation.lastReceivedAt),
  });
}

/** Hours and minutes of a moment in Unix milliseconds. */
export function timeOf(at: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at);
}
