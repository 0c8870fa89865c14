import type { UnknownMessage } from '../../protocol/notification/messages.ts';
import type { Session } from '../session.ts';
import { sendGroups, sendList } from './synchronise.ts';

/**
 * Commands of the field that this service does not offer, with the number that says so: 502 "command disabled", 715 "not
 * expected" (fact book 50). Their framing is kept by the payload table of the dialect.
 */
const declined: Readonly<Record<string, number>> = {
  FND: 502,
  SND: 502,
  SDC: 502,
  IMS: 502,
  PAG: 715,
  PGD: 715,
  CVQ: 715,
  LST: 502,
  LSG: 502,
  ADD: 502,
  REA: 502,
};

/** A command without a message of its own: answered with an error where it is known, else the client is shown out. */
export function decline(session: Session, message: UnknownMessage) {
  const { name, fields } = message;
  const trid = /^\d{1,10}$/.test(fields[0] ?? '') ? Number(fields[0]) : null;
  const code = Object.hasOwn(declined, name) ? declined[name] : undefined;
  if (trid === null || code === undefined) return session.disconnect(`${name} is not understood`);
  const counted = session.dialect.lists === 'counters';
  if (name === 'LST' && counted) return sendList(session, trid, fields[1] ?? '');
  if (name === 'LSG' && counted && session.dialect.groups !== 'none') return sendGroups(session, trid);
  session.refuse(trid, code);
}
