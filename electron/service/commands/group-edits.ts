import { limits } from '../../../shared/limits.ts';
import type { ClientMessage } from '../../protocol/notification/messages.ts';
import { encodePercent } from '../../protocol/percent.ts';
import { otherContacts, type StoredGroup } from '../groups.ts';
import { isRefusal } from '../refusal.ts';
import type { Session } from '../session.ts';

type Message<C extends ClientMessage['command']> = Extract<ClientMessage, { command: C }>;

/** ADG: a new group (fact book 20, ADG). */
export function addGroup(session: Session, message: Message<'ADG'>) {
  if (!mayEdit(session, message.name)) return;
  const added = session.realm.groups.add(session.accountId, message.name);
  if (isRefusal(added)) return session.refuse(message.trid, added.refused);
  session.send({
    command: 'ADG',
    trid: message.trid,
    listVersion: session.listVersion(),
    id: session.dialect.groups === 'guid' ? added.guid : String(added.number),
    name: added.name,
  });
}

/** REG: a group's new name (fact book 20, REG). */
export function renameGroup(session: Session, message: Message<'REG'>) {
  const { trid, group, name } = message;
  if (!mayEdit(session, name)) return;
  const renamed = isHidden(session, group)
    ? { refused: 224 }
    : session.realm.groups.rename(session.accountId, group, name);
  if (isRefusal(renamed)) return session.refuse(trid, renamed.refused);
  session.send({ command: 'REG', trid, listVersion: session.listVersion(), group: idOf(session, renamed), name });
}

/** RMG: a group goes, its members stay on the forward list (fact book 20, RMG). */
export function removeGroup(session: Session, message: Message<'RMG'>) {
  const { trid, group } = message;
  if (!mayEdit(session, '')) return;
  const removed = isHidden(session, group) ? { refused: 224 } : session.realm.groups.remove(session.accountId, group);
  if (isRefusal(removed)) return session.refuse(trid, removed.refused);
  session.send({ command: 'RMG', trid, listVersion: session.listVersion(), group: idOf(session, removed) });
}

function idOf(session: Session, group: StoredGroup): string {
  return session.dialect.groups === 'guid' ? group.guid : String(group.number);
}

/** "Other Contacts" does not exist as a group where groups have GUIDs. */
function isHidden(session: Session, id: string): boolean {
  if (session.dialect.groups !== 'guid') return false;
  return session.realm.groups.find(session.accountId, id)?.number === otherContacts.number;
}

function mayEdit(session: Session, name: string): boolean {
  if (session.dialect.groups === 'none') session.disconnect('there are no groups in this dialect');
  else if (encodePercent(name).length > limits.nameEncodedOctets) session.disconnect('group name much too long');
  else return true;
  return false;
}
