import * as v from 'valibot';
import { handleSchema } from '../../../shared/settings.ts';
import type { ClientMessage } from '../../protocol/notification/messages.ts';
import type { Session } from '../session.ts';

/** Who is meant: an address, or the number of a person that the last FND of this session found. */
function recipientOf(session: Session, address: string): string | null {
  if (v.is(handleSchema, address.toLowerCase())) return address.toLowerCase();
  return /^\d{1,4}$/.test(address) ? (session.found[Number(address) - 1] ?? null) : null;
}

/**
 * SND and SDC: an invitation by e-mail. The service sends no mail: it says OK, as servers of today do, and the log says
 * who was to be invited. 503 and the end for a recipient that is none (fact book 20, SND / SDC).
 */
export function invite(session: Session, message: Extract<ClientMessage, { command: 'SND' | 'SDC' }>): void {
  const { trid, command } = message;
  const recipient = recipientOf(session, message.address);
  if (recipient === null) {
    session.refuse(trid, 503);
    session.disconnect(`${command} to nobody`);
    return;
  }
  session.realm.log(`${session.handle}: wants to invite ${recipient}; this service sends no mail`);
  session.send({ command, trid });
}
