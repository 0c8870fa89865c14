import type { Contact } from './model.ts';

/** What a contact is called wherever names are shown: the user's own nickname for them, else their name. */
export function shownName(contact: Pick<Contact, 'nickname' | 'name'>): string {
  return contact.nickname ?? contact.name;
}
