import type { ClientMessage } from '../../protocol/notification/messages.ts';
import type { Session } from '../session.ts';

/** Devices that PGD knows: a mobile phone and a watch. */
const devices: readonly number[] = [1, 2];

/**
 * PAG and PGD: a message to a mobile device (fact book 20, PAG / PGD). Nothing confirms it; the answer of the phone, if it
 * has one, comes as IPG. 201: no such device, 220: the contact takes no pages (from MSNP9), else 800: not delivered.
 */
export function page(session: Session, message: Extract<ClientMessage, { command: 'PAG' | 'PGD' }>) {
  const { trid, handle } = message;
  const byDevice = message.command === 'PGD';
  if (byDevice && !devices.includes(message.device)) return session.refuse(trid, 201);
  const { accounts, lists, phones } = session.realm;
  const contact = accounts.find(handle);
  const takesPages =
    contact !== null && lists.allows(contact, session.handle) && accounts.property(contact.id, 'MOB') === 'Y';
  if (!takesPages) return session.refuse(trid, byDevice ? 220 : 800);
  if (!phones.page(contact.handle, (answer) => session.pageArrived(answer))) session.refuse(trid, 800);
}
