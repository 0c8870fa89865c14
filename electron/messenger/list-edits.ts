import type { MessengerEvent } from '../../shared/events.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { ServerMessage } from '../protocol/notification/messages.ts';
import { added, listed, otherContactsNumber, removed, withProperty } from './contact-edits.ts';
import { type ContactList, handleKey, renamed } from './contact-list.ts';

const nothing: readonly MessengerEvent[] = [];

/** Name of the only group of an account whose groups were never set up (fact book 20, LSG). */
const neverSetUp = '~';

function withGroup(list: ContactList, id: string, name: string): readonly MessengerEvent[] {
  const others = list.groups.filter((group) => group.id !== id);
  if (id === otherContactsNumber && name === neverSetUp) {
    return others.length < list.groups.length ? list.setGroups(others) : nothing;
  }
  const known = others.length < list.groups.length;
  return list.setGroups(
    known ? list.groups.map((group) => (group.id === id ? { id, name } : group)) : [...list.groups, { id, name }],
  );
}

/** RMG: whoever was in that group is now in one group less. */
function withoutGroup(list: ContactList, id: string): readonly MessengerEvent[] {
  const members = list.contacts.filter((contact) => contact.groups.includes(id));
  return [
    ...list.setGroups(list.groups.filter((group) => group.id !== id)),
    ...members.flatMap((contact) => list.put({ ...contact, groups: contact.groups.filter((group) => group !== id) })),
  ];
}

function ownProperty(list: ContactList, key: string, value: string): readonly MessengerEvent[] {
  switch (key) {
    case 'MFN':
      return list.setName(value);
    case 'PHH':
      return list.setPhones({ home: value });
    case 'PHW':
      return list.setPhones({ work: value });
    case 'PHM':
      return list.setPhones({ mobile: value });
    case 'MOB':
      return list.setMobilePages({ allowed: value === 'Y' });
    case 'MBE':
      return list.setMobilePages({ deviceSetUp: value === 'Y' });
    default:
      return nothing;
  }
}

/**
 * What a message of the list family changes, wherever it comes from: inside SYN, as the answer to an own edit, or of
 * the server's own accord (fact book 20, SYN to REA). Messages of other families change nothing here.
 */
export function editList(list: ContactList, message: ServerMessage, dialect: Dialect): readonly MessengerEvent[] {
  switch (message.command) {
    case 'GTC':
      return list.setPrivacy({ askWhenAdded: message.mode === 'A' });
    case 'BLP':
      return list.setPrivacy({ othersAllowed: message.mode === 'AL' });
    case 'PRP':
      return ownProperty(list, message.key, message.value);
    case 'LSG':
    case 'ADG':
      return withGroup(list, message.id, message.name);
    case 'REG':
      return withGroup(list, message.group, message.name);
    case 'RMG':
      return withoutGroup(list, message.group);
    case 'LST':
      return listed(list, message, dialect);
    case 'ADD':
    case 'ADC':
      return added(list, message, dialect);
    case 'REM':
      return removed(list, message);
    case 'REA': {
      if (handleKey(message.handle) === list.ownHandle) return list.setName(message.name);
      const contact = list.find(message.handle);
      return contact === undefined ? nothing : list.put(renamed(contact, message.name));
    }
    case 'SBP': {
      const contact = list.findById(message.contact);
      return contact === undefined ? nothing : list.put(withProperty(contact, message.key, message.value));
    }
    case 'BPR': {
      const handle = message.handle ?? list.lastListed;
      const contact = handle === null ? undefined : list.find(handle);
      return contact === undefined ? nothing : list.put(withProperty(contact, message.key, message.value));
    }
    default:
      return nothing;
  }
}
