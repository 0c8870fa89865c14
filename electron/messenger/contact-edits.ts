import type { MessengerEvent } from '../../shared/events.ts';
import type { Contact, ListName } from '../../shared/model.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { ListEntry, ServerMessage } from '../protocol/notification/messages.ts';
import { type ContactList, handleKey, offline, renamed } from './contact-list.ts';

type Edit<C extends ServerMessage['command']> = Extract<ServerMessage, { readonly command: C }>;

const nothing: readonly MessengerEvent[] = [];

/** Id of "Other Contacts" where groups are numbers (fact book 60 section 3). */
export const otherContactsNumber = '0';

function isGroupOfOthers(group: string, list: ContactList): boolean {
  return group === otherContactsNumber && !list.groups.some(({ id }) => id === otherContactsNumber);
}

/**
 * The groups of somebody on the forward list. Numbered groups default to 0; when the server has no group 0 to show
 * (groups never set up), being in it is being in none.
 */
function groupsOf(groups: readonly string[], dialect: Dialect, list: ContactList): readonly string[] {
  const all = groups.length === 0 && dialect.groups === 'number' ? [otherContactsNumber] : groups;
  return all.filter((group) => !isGroupOfOthers(group, list));
}

function united<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items : [...items, item];
}

/** LST in its three shapes (fact book 20, LST): inside SYN, or a late one. */
export function listed(list: ContactList, entry: ListEntry, dialect: Dialect): readonly MessengerEvent[] {
  if (entry.handle === null) return nothing;
  list.lastListed = handleKey(entry.handle);
  const contact = list.findOrMeet(entry.handle, entry.name);
  if (entry.form === 'counters') {
    const onList = { ...contact, lists: united(contact.lists, entry.list) };
    if (entry.list !== 'FL') return list.put(onList);
    return list.put(renamed({ ...onList, groups: groupsOf(entry.groups, dialect, list) }, entry.name));
  }
  const groups = entry.lists.includes('FL') ? groupsOf(entry.groups, dialect, list) : [];
  return list.put(renamed({ ...contact, id: entry.id, lists: entry.lists, groups }, entry.name));
}

/** ADD and ADC (fact book 20): onto a list, or, for somebody on the forward list, into one more group. */
export function added(list: ContactList, edit: Edit<'ADD' | 'ADC'>, dialect: Dialect): readonly MessengerEvent[] {
  const id = edit.command === 'ADC' ? edit.id : null;
  const name = edit.name ?? '';
  const known = id === null ? undefined : list.findById(id);
  if (edit.handle === null && known === undefined) return nothing;
  const contact = known ?? list.findOrMeet(edit.handle ?? '', name);
  if (edit.list === 'RL' && edit.trid === 0 && dialect.pendingList) list.cameAlong(contact.handle);
  const onList: Contact = { ...contact, id: id ?? contact.id, lists: united(contact.lists, edit.list) };
  if (edit.list !== 'FL') return list.put(onList);
  const group = edit.group ?? (dialect.groups === 'number' && contact.groups.length === 0 ? otherContactsNumber : null);
  const groups = group === null || isGroupOfOthers(group, list) ? contact.groups : united(contact.groups, group);
  return list.put(name === '' ? { ...onList, groups } : renamed({ ...onList, groups }, name));
}

function without(contact: Contact, name: ListName): Contact {
  const left = { ...contact, lists: contact.lists.filter((list) => list !== name) };
  return name === 'FL' ? { ...offline(left), id: null, groups: [] } : left;
}

/** REM (fact book 20): off a list, or out of one group. */
export function removed(list: ContactList, edit: Edit<'REM'>): readonly MessengerEvent[] {
  const contact = list.find(edit.contact) ?? list.findById(edit.contact);
  if (contact === undefined) return nothing;
  if (edit.group === null) return list.put(without(contact, edit.list));
  return list.put({ ...contact, groups: contact.groups.filter((group) => group !== edit.group) });
}

/** One property of a contact: BPR from the contact's side, SBP from ours (fact book 20). */
export function withProperty(contact: Contact, key: string, value: string): Contact {
  switch (key) {
    case 'MFN':
      return renamed(contact, value);
    case 'PHH':
      return { ...contact, phones: { ...contact.phones, home: value } };
    case 'PHW':
      return { ...contact, phones: { ...contact.phones, work: value } };
    case 'PHM':
      return { ...contact, phones: { ...contact.phones, mobile: value } };
    case 'MOB':
      return { ...contact, mobileAllowed: value === 'Y' };
    case 'HSB':
      return { ...contact, hasSpace: value === '1' };
    default:
      return contact;
  }
}
