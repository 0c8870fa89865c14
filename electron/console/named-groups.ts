import type { Contact, Group, MessengerState } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';

/** A group by its id, null for "Other Contacts" where that is no group of the server's; undefined when there is none. */
export function groupNamed(name: string, groups: readonly Group[]): string | null | undefined {
  const sameCase = groups.find((group) => group.name === name);
  const wanted = name.toLowerCase();
  const found = sameCase ?? groups.find((group) => group.name.toLowerCase() === wanted);
  if (found !== undefined) return found.id;
  return wanted === text('main.group.other').toLowerCase() ? null : undefined;
}

/** The only group that a contact is in; null for "Other Contacts", undefined when there are several. */
export function onlyGroupOf(contact: Contact | undefined): string | null | undefined {
  const [first = null, ...more] = contact?.groups ?? [];
  return more.length === 0 ? first : undefined;
}

/** The names of a contact's groups. */
export function groupNames(contact: Contact, state: MessengerState): readonly string[] {
  return contact.groups.map((id) => state.groups.find((group) => group.id === id)?.name ?? id);
}
