import * as v from 'valibot';
import { handleSchema } from '../../../shared/settings.ts';
import type { ClientMessage } from '../../protocol/notification/messages.ts';
import type { StoredGroup } from '../groups.ts';
import type { ListedPerson } from '../listed-people.ts';
import type { ListChange } from '../lists.ts';
import { isName } from '../name-rules.ts';
import { renameSelf } from '../own-name.ts';
import { isPhone, isPhoneNumber } from '../phone-contacts.ts';
import { isRefusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { contactProperties } from './properties.ts';

type Message<C extends ClientMessage['command']> = Extract<ClientMessage, { command: C }>;

/** ADD of MSNP2-9: onto a list, or into one more group of the forward list (fact book 20, ADD). */
export function add(session: Session, message: Message<'ADD'>) {
  const { trid, list, name } = message;
  const { dialect, realm } = session;
  if (dialect.editing !== 'ADD') return session.refuse(trid, 502);
  if (list === 'RL' || list === 'PL') return session.disconnect(`ADD ${list} is the server's to do`);
  const handle = message.handle.toLowerCase();
  const problem = handleProblem(session, handle) ?? (isName(name) ? null : 209);
  if (problem !== null) return session.refuse(trid, problem);
  const grouped = list === 'FL' && dialect.groups !== 'none';
  const group = grouped ? realm.groups.find(session.accountId, message.group ?? '0') : null;
  if (grouped && group === null) return session.refuse(trid, 224);

  const owner = session.account();
  const member = list === 'FL' ? realm.people.find(owner.id, handle) : null;
  const known = member !== null && realm.lists.watches(owner.id, handle) ? member : null;
  if (known !== null && group !== null) {
    const joined = realm.lists.join(owner, known, group.number, true);
    if (isRefusal(joined)) return session.refuse(trid, joined.refused);
    session.send({
      command: 'ADD',
      trid,
      list,
      listVersion: session.listVersion(),
      handle,
      name,
      group: String(group.number),
    });
    return;
  }
  const change = realm.lists.add(owner, list, handle, name);
  if (isRefusal(change)) return session.refuse(trid, change.refused);
  if (group !== null) realm.lists.place(change.person, group.number);
  if (list !== 'FL' && !dialect.pendingList) realm.lists.settle(owner, handle);
  session.send({
    command: 'ADD',
    trid,
    list,
    listVersion: session.listVersion(),
    handle,
    name,
    group: group === null ? null : String(group.number),
  });
  if (list === 'FL') sendPropertiesOf(session, change.person);
  tell(session, list, change, trid);
}

/** ADC of MSNP10-12: onto a list, into a group, or a pending person onto the reverse list (fact book 20, ADC). */
export function addContact(session: Session, message: Message<'ADC'>) {
  const { trid, list } = message;
  if (session.dialect.editing !== 'ADC') return session.disconnect('ADC does not exist in this dialect');
  if (list === 'PL') return session.disconnect("ADC PL is the server's to do");
  if (message.id !== null) return intoGroup(session, message, message.id);
  if (message.handle === null) return session.disconnect('ADC names nobody');
  const handle = message.handle.toLowerCase();
  const { lists, people } = session.realm;
  const owner = session.account();
  if (list === 'RL') {
    const accepted = lists.accept(owner, handle);
    if (isRefusal(accepted)) return session.refuse(trid, accepted.refused);
    session.send({ command: 'ADC', trid, list, handle, name: accepted.name, id: null, group: null });
    return;
  }
  const name = message.name ?? people.find(owner.id, handle)?.name ?? handle;
  const whom = isPhone(handle) ? phoneProblem(session, list, handle) : handleProblem(session, handle);
  const problem = whom ?? (isName(name) ? null : 209);
  if (problem !== null) return session.refuse(trid, problem);
  const change = lists.add(owner, list, handle, name);
  if (isRefusal(change)) return session.refuse(trid, change.refused);
  const id = list === 'FL' ? change.person.guid : null;
  session.send({ command: 'ADC', trid, list, handle, name: list === 'FL' ? name : message.name, id, group: null });
  tell(session, list, change, trid);
}

function intoGroup(session: Session, message: Message<'ADC'>, id: string) {
  const { trid, list } = message;
  const { groups, lists, people } = session.realm;
  if (list !== 'FL' || message.group === null) return session.disconnect('a contact id without a group');
  const member = people.byGuid(session.accountId, id);
  if (member === null) return session.refuse(trid, 403);
  const group = groups.find(session.accountId, message.group);
  if (group === null) return session.refuse(trid, 224);
  const joined = lists.join(session.account(), member, group.number, false);
  if (isRefusal(joined)) return session.refuse(trid, joined.refused);
  session.send({ command: 'ADC', trid, list, handle: null, name: null, id, group: message.group });
}

/** REM: from a list, or out of one group of the forward list (fact book 20, REM). */
export function remove(session: Session, message: Message<'REM'>) {
  const { trid, list, contact } = message;
  const { dialect, realm } = session;
  if (list === 'RL' || (list === 'PL' && !dialect.pendingList)) {
    return session.disconnect(`REM ${list} is the server's to do`);
  }
  const owner = session.account();
  const byId = list === 'FL' && dialect.editing === 'ADC';
  const member = byId ? realm.people.byGuid(owner.id, contact) : realm.people.find(owner.id, contact);
  if (member === null) return session.refuse(trid, byId ? 403 : 216);
  if (message.group !== null && list === 'FL' && dialect.groups !== 'none') {
    const group = realm.groups.find(owner.id, message.group);
    return group === null ? session.refuse(trid, 224) : outOfGroup(session, message, member, group);
  }
  const change = realm.lists.remove(owner, list, member.handle);
  if (isRefusal(change)) return session.refuse(trid, change.refused);
  session.send({ command: 'REM', trid, list, listVersion: session.listVersion(), contact, group: null });
  if (list !== 'PL') tell(session, list, change, trid);
}

function outOfGroup(session: Session, message: Message<'REM'>, member: ListedPerson, group: StoredGroup) {
  const { trid, list, contact } = message;
  const { lists } = session.realm;
  if (!lists.watches(session.accountId, member.handle)) return session.refuse(trid, 216);
  const left = lists.leave(session.account(), member, group.number);
  if (isRefusal(left)) return session.refuse(trid, left.refused);
  session.send({ command: 'REM', trid, list, listVersion: session.listVersion(), contact, group: message.group });
}

/** REA of MSNP2-9: a new name for oneself or for somebody on the lists (fact book 20, REA). 216: on no list. */
export function rename(session: Session, message: Message<'REA'>) {
  const { trid, name } = message;
  const { dialect, realm } = session;
  if (dialect.editing !== 'ADD') return session.refuse(trid, 502);
  const handle = message.handle.toLowerCase();
  const own = handle === session.handle;
  const owner = session.account();
  if (own) {
    const refused = renameSelf(session, name);
    if (refused !== null) return session.refuse(trid, refused);
  } else {
    const person = realm.people.find(owner.id, handle);
    if (person === null) return session.refuse(trid, 216);
    if (!isName(name)) return session.refuse(trid, 209);
    realm.lists.rename(owner, person, name);
  }
  session.send({ command: 'REA', trid, listVersion: session.listVersion(), handle, name });
  if (own) realm.hub.announce(session);
}

/** After a change was answered: the other side learns of it, and presence follows from it at once. */
function tell(session: Session, list: 'FL' | 'AL' | 'BL', change: ListChange, trid: number): void {
  const { hub } = session.realm;
  const handle = change.person.handle;
  const other = hub.find(handle);
  if (list === 'FL') {
    hub.refresh(handle, session, trid);
    if (change.reverse !== null) other?.reverseChanged(change.reverse.change, session.handle, session.account().name);
  } else if (other !== null) {
    hub.refresh(session.handle, other, null);
  }
}

/** Phone numbers of somebody just added, if he allows it (fact book 20, BPR: four lines in MSNP5-9). */
function sendPropertiesOf(session: Session, person: ListedPerson): void {
  const { accounts, lists } = session.realm;
  const other = accounts.find(person.handle);
  if (other === null || !lists.allows(other, session.handle)) return;
  for (const { key, value } of contactProperties(session, person)) {
    session.send({ command: 'BPR', listVersion: session.listVersion(), handle: person.handle, key, value });
  }
}

/**
 * What is wrong with a handle to be added, as an error number: 206 no domain (where names are plain), 201 not an address or
 * one's own, 205 or 208 no such account. Somebody already on a list may have no account here.
 */
function handleProblem(session: Session, handle: string): number | null {
  const plain = session.dialect.editing === 'ADD';
  if (plain && !handle.includes('@')) return 206;
  if (!v.is(handleSchema, handle) || handle === session.handle) return 201;
  const { accounts, people } = session.realm;
  const known = accounts.find(handle) !== null || people.find(session.accountId, handle) !== null;
  return known ? null : plain ? 205 : 208;
}

/** A telephone number can only be a contact of one's own, from MSNP11 on. 201 no place for one, 232 no number. */
function phoneProblem(session: Session, list: 'FL' | 'AL' | 'BL', handle: string): number | null {
  if (!session.dialect.phoneContacts || list !== 'FL') return 201;
  return isPhoneNumber(handle) ? null : 232;
}
