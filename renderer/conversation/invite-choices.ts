import { everybody } from '../../shared/address-book.ts';
import type { Conversation } from '../../shared/conversation.ts';
import type { AddressBook } from '../../shared/model.ts';
import { nameIn } from '../../shared/people.ts';
import type { ListBoxRow } from '../controls/ListBox.tsx';

/** Contacts who are online, not blocked and not in the conversation, by name; `search` is looked for in name and address. */
export function inviteChoices(
  contacts: AddressBook,
  conversation: Conversation,
  search: string,
  locale: string,
): readonly ListBoxRow[] {
  const there = new Set(conversation.participants.map(({ handle }) => handle));
  const wanted = search.trim().toLocaleLowerCase(locale);
  return everybody(contacts)
    .filter(({ lists, status }) => lists.includes('FL') && !lists.includes('BL') && status !== 'FLN')
    .filter(({ handle }) => !there.has(handle))
    .map(({ handle, name }) => ({ id: handle, name: nameIn(contacts, handle, name) }))
    .filter(({ id, name }) => `${name} ${id}`.toLocaleLowerCase(locale).includes(wanted))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ id, name }) => ({ id, label: name === id ? id : `${name} (${id})` }));
}
