import { contactIn } from './address-book.ts';
import type { Conversation, Participant } from './conversation.ts';
import type { AddressBook } from './model.ts';
import { plainName } from './plain-name.ts';
import { shownName } from './shown-name.ts';
import type { StatusCode } from './status.ts';
import { listed } from './text/listed.ts';
import { text } from './text/text.ts';

/** What somebody is called in a conversation's window: the user's own name for them, else their own, in plain text. */
export function nameIn(contacts: AddressBook, handle: string, name: string): string {
  const contact = contactIn(contacts, handle);
  return plainName(contact?.nickname ?? name, contact === undefined ? handle : plainName(shownName(contact), handle));
}

/** Somebody in the conversation as the window shows them. */
export interface Person {
  readonly handle: string;
  readonly name: string;
  readonly status: StatusCode;
  /** On the user's list. */
  readonly listed: boolean;
  readonly blocked: boolean;
  readonly personalMessage: string;
  readonly song: string | null;
}

function personOf({ handle, name }: Participant, contacts: AddressBook): Person {
  const contact = contactIn(contacts, handle);
  return {
    handle,
    name: nameIn(contacts, handle, contact?.name ?? name),
    status: contact?.status ?? 'FLN',
    listed: contact?.lists.includes('FL') ?? false,
    blocked: contact?.lists.includes('BL') ?? false,
    personalMessage: contact === undefined ? '' : plainName(contact.personalMessage, ''),
    song: contact?.media == null ? null : plainName(contact.media.text, ''),
  };
}

/** Everybody else in the conversation. */
export function peopleIn(conversation: Conversation, contacts: AddressBook): readonly Person[] {
  return conversation.participants.map((one) => personOf(one, contacts));
}

/** The names of a conversation, joined as in its title. */
export function namesIn(conversation: Conversation, contacts: AddressBook): string {
  const names = peopleIn(conversation, contacts).map(({ name }) => name);
  return names.length === 0 ? text('conversation.nobody') : listed(names);
}
