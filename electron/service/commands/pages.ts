import type { ClientMessage } from '../../protocol/notification/messages.ts';
import type { Session } from '../session.ts';

/** Devices that PGD knows: a mobile phone and a watch. */
const devices: readonly number[] = [1, 2];

/**
 * PAG and PGD: a message to a mobile device. The service reaches none, so it always says why not (fact book 20, PAG /
 * PGD): 201 no such device, 220 the contact takes no pages (from MSNP9), else 800 not delivered.
 */
export function page(session: Session, message: Extract<ClientMessage, { command: 'PAG' | 'PGD' }>) {
  const { trid, handle } = message;
  if (message.command === 'PAG') return session.refuse(trid, 800);
  if (!devices.includes(message.device)) return session.refuse(trid, 201);
  const { accounts, lists } = session.realm;
  const contact = accounts.find(handle);
  const takesPages =
    contact !== null && lists.allows(contact, session.handle) && accounts.property(contact.id, 'MOB') === 'Y';
  session.refuse(trid, takesPages ? 800 : 220);
}
