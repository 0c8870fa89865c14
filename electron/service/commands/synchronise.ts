import { listsOfMask } from '../../protocol/notification/list-entry.ts';
import type { ClientMessage, ServerMessage } from '../../protocol/notification/messages.ts';
import type { Account } from '../accounts.ts';
import { otherContacts, type StoredGroup } from '../groups.ts';
import { listBit } from '../list-bits.ts';
import type { ListedPerson } from '../listed-people.ts';
import { isPhone } from '../phone-contacts.ts';
import type { Session } from '../session.ts';
import { contactProperties, ownProperties } from './properties.ts';

const { FL, RL, PL } = listBit;
/** Networks of MSNP12 (fact book 20, LST). */
const messenger = 1;
const telephone = 4;

const countedLists = ['FL', 'AL', 'BL', 'RL'] as const;

/** SYN: the whole list in the shape of the dialect, or one line when the client's copy is current (fact book 20, SYN). */
export function synchronise(session: Session, message: Extract<ClientMessage, { command: 'SYN' }>): void {
  const account = session.account();
  const { dialect } = session;
  session.synchronised = true;
  const versions = dialect.timeStamps
    ? { listVersion: account.listStamp, settingsVersion: account.settingsStamp }
    : { listVersion: account.listVersion, settingsVersion: null };
  const current =
    message.listVersion === versions.listVersion &&
    (versions.settingsVersion === null || message.settingsVersion === versions.settingsVersion);
  if (current) {
    session.send({ command: 'SYN', trid: message.trid, ...versions, contacts: null, groups: null });
    return;
  }
  if (dialect.lists === 'counters') {
    session.send({ command: 'SYN', trid: message.trid, ...versions, contacts: null, groups: null });
    sendSettings(session, account, message.trid);
    for (const list of countedLists) sendCountedList(session, account, list, message.trid, true);
    return;
  }
  const people = session.realm.people.all(account.id).filter((person) => shownBits(session, person) !== 0);
  const groups = shownGroups(session, account);
  session.send({ command: 'SYN', trid: message.trid, ...versions, contacts: people.length, groups: groups.length });
  sendSettings(session, account, null);
  for (const person of people) {
    session.send(personLine(session, account, person));
    for (const { key, value } of contactProperties(session, person)) {
      if (value !== '') session.send({ command: 'BPR', listVersion: null, handle: null, key, value });
    }
  }
}

/**
 * LST as a request of its own (fact book 20, LST). 502 where lists have no counters: by then the command was switched off
 * for everybody.
 */
export function sendList(session: Session, { trid, list }: Extract<ClientMessage, { command: 'LST' }>): void {
  const known = countedLists.find((name) => name === list);
  if (session.dialect.lists !== 'counters') session.refuse(trid, 502);
  else if (known === undefined) session.disconnect(`asked for list "${list}"`);
  else sendCountedList(session, session.account(), known, trid, false);
}

/** LSG as a request of its own, likewise. */
export function sendGroups(session: Session, trid: number): void {
  if (session.dialect.lists === 'counters') sendGroupLines(session, session.account(), trid);
  else session.refuse(trid, 502);
}

/** Settings, properties and groups; `trid` is null in the dialects whose lines inside SYN carry none. */
function sendSettings(session: Session, account: Account, trid: number | null): void {
  const listVersion = trid === null ? null : account.listVersion;
  session.send({ command: 'GTC', trid, listVersion, mode: account.prompt });
  session.send({ command: 'BLP', trid, listVersion, mode: account.privacy });
  for (const { key, value } of ownProperties(session, account)) {
    session.send({ command: 'PRP', trid, listVersion, key, value });
  }
  sendGroupLines(session, account, trid);
}

function sendGroupLines(session: Session, account: Account, trid: number | null): void {
  const groups = shownGroups(session, account);
  for (const [index, group] of groups.entries()) {
    session.send({
      command: 'LSG',
      trid,
      listVersion: trid === null ? null : account.listVersion,
      index: trid === null ? null : index + 1,
      total: trid === null ? null : groups.length,
      id: groupId(session, group),
      name: group.name,
    });
  }
}

/** "Other Contacts" is a group like the others where groups have numbers, and nothing where they have GUIDs. */
function shownGroups(session: Session, account: Account): readonly StoredGroup[] {
  const kind = session.dialect.groups;
  if (kind === 'none') return [];
  const all = session.realm.groups.all(account.id);
  return kind === 'guid' ? all.filter((group) => group.number !== otherContacts.number) : all;
}

function groupId(session: Session, group: StoredGroup): string {
  return session.dialect.groups === 'guid' ? group.guid : String(group.number);
}

/** Ids of a forward-list member's groups as the dialect writes them. */
function groupIds(session: Session, account: Account, person: ListedPerson): readonly string[] {
  const kind = session.dialect.groups;
  if (kind === 'none' || (person.lists & FL) === 0) return [];
  if (kind === 'number') return person.groups.length === 0 ? [String(otherContacts.number)] : person.groups.map(String);
  const groups = session.realm.groups.all(account.id);
  return groups
    .filter((group) => group.number !== otherContacts.number && person.groups.includes(group.number))
    .map((group) => group.guid);
}

/**
 * Without a pending list, who is pending is on the reverse list. With one, he is only pending until he is accepted. A
 * telephone number is on no list where there are no such contacts.
 */
function shownBits(session: Session, person: ListedPerson): number {
  if (isPhone(person.handle) && !session.dialect.phoneContacts) return 0;
  if (session.dialect.pendingList) return person.lists;
  return (person.lists & PL) === 0 ? person.lists : (person.lists & ~PL) | RL;
}

function personLine(session: Session, account: Account, person: ListedPerson): ServerMessage {
  const forward = (person.lists & FL) !== 0;
  return {
    command: 'LST',
    form: 'person',
    handle: person.handle,
    name: person.name,
    id: forward && session.dialect.groups === 'guid' ? person.guid : null,
    lists: listsOfMask(shownBits(session, person)),
    networkId: session.dialect.networkId ? (isPhone(person.handle) ? telephone : messenger) : null,
    groups: groupIds(session, account, person),
  };
}

/** One list of MSNP2-7, inside SYN with the properties of the people on the forward list. */
function sendCountedList(
  session: Session,
  account: Account,
  list: (typeof countedLists)[number],
  trid: number,
  withProperties: boolean,
): void {
  const { listVersion } = account;
  const people = session.realm.people
    .all(account.id)
    .filter((person) => (shownBits(session, person) & listBit[list]) !== 0);
  const head = { command: 'LST', form: 'counters', trid, list, listVersion } as const;
  if (people.length === 0) session.send({ ...head, index: 0, total: 0, handle: null, name: '', groups: [] });
  for (const [index, person] of people.entries()) {
    session.send({
      ...head,
      index: index + 1,
      total: people.length,
      handle: person.handle,
      name: person.name,
      groups: list === 'FL' ? groupIds(session, account, person) : [],
    });
    if (list !== 'FL' || !withProperties) continue;
    for (const { key, value } of contactProperties(session, person)) {
      session.send({ command: 'BPR', listVersion, handle: person.handle, key, value });
    }
  }
}
