import type { ClientMessage, MalformedMessage, UnknownMessage } from '../../protocol/notification/messages.ts';
import { adviceTo } from '../advice.ts';
import type { Session } from '../session.ts';
import { decline } from './declined.ts';
import { search } from './directory.ts';
import { addGroup, removeGroup, renameGroup } from './group-edits.ts';
import { invite } from './invitations.ts';
import { add, addContact, remove, rename } from './list-edits.ts';
import { page } from './pages.ts';
import { changeStatus, setCalls, setPersonalMessage, transfer } from './presence.ts';
import { setContactProperty, setOwnProperty } from './properties.ts';
import { sendAddress, sendConfiguration } from './services.ts';
import { setPrivacy, setPrompt } from './settings.ts';
import { sendGroups, sendList, synchronise } from './synchronise.ts';

/** Seconds until the next PNG, as QNG says them where the dialect lets it. */
const keepAlive = 60;

/** Does what a client wants that is signed in. */
export function obey(session: Session, message: ClientMessage | UnknownMessage | MalformedMessage) {
  switch (message.command) {
    case 'PNG':
      return session.send({ command: 'QNG', seconds: session.dialect.keepAliveSeconds ? keepAlive : null });
    case 'OUT':
      return session.leave();
    case 'SYN':
      return synchronise(session, message);
    case 'CHG':
      return changeStatus(session, message);
    case 'UUX':
      return setPersonalMessage(session, message);
    case 'XFR':
      return transfer(session, message);
    case 'GTC':
      return setPrompt(session, message);
    case 'BLP':
      return setPrivacy(session, message);
    case 'PRP':
      return setOwnProperty(session, message);
    case 'SBP':
      return setContactProperty(session, message);
    case 'ADD':
      return add(session, message);
    case 'ADC':
      return addContact(session, message);
    case 'REM':
      return remove(session, message);
    case 'REA':
      return rename(session, message);
    case 'ADG':
      return addGroup(session, message);
    case 'REG':
      return renameGroup(session, message);
    case 'RMG':
      return removeGroup(session, message);
    case 'GCF':
      return sendConfiguration(session, message);
    case 'URL':
      return sendAddress(session, message);
    case 'QRY':
      return session.answered(message.trid, message.productId, message.response);
    case 'CVR':
      return session.send(adviceTo(message, session.realm.page(session.local, '/')));
    case 'USR':
      return session.refuse(message.trid, 207);
    case 'LST':
      return sendList(session, message);
    case 'LSG':
      return sendGroups(session, message.trid);
    case 'CHL':
      return session.challenge(message.trid);
    case 'FND':
      return search(session, message);
    case 'SND':
    case 'SDC':
      return invite(session, message);
    case 'IMS':
      return setCalls(session, message);
    case 'PAG':
    case 'PGD':
      return page(session, message);
    case 'CVQ':
      return session.refuse(message.trid, 715);
    case 'unknown':
      return decline(session, message);
    case 'malformed':
      return takeMalformed(session, message);
    case 'VER':
    case 'INF':
      return session.disconnect(`${message.command} after signing in`);
  }
}

/** An unknown status is 201 (fact book 20, CHG); everything else that makes no sense ends the session. */
function takeMalformed(session: Session, message: MalformedMessage): void {
  const trid = message.fields[0] ?? '';
  if (message.name === 'CHG' && /^\d{1,10}$/.test(trid) && message.fields.length > 1) session.refuse(Number(trid), 201);
  else session.disconnect(message.problem);
}
