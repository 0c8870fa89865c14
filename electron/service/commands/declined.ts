import type { UnknownMessage } from '../../protocol/notification/messages.ts';
import type { Session } from '../session.ts';

/**
 * Commands of other dialects, with the number that says that they have no place here: 502 "command disabled", 715 "not
 * expected" (fact book 50; 00 section 4.2).
 */
const declined: Readonly<Record<string, number>> = {
  ADD: 502,
  REA: 502,
  LST: 502,
  LSG: 502,
  FND: 502,
  SDC: 502,
  IMS: 502,
  PAG: 715,
  PGD: 715,
  CHL: 715,
};

/** A command that this dialect does not have: an error where other dialects have it, else the client is shown out. */
export function decline(session: Session, message: UnknownMessage) {
  const { name, fields } = message;
  const trid = /^\d{1,9}$/.test(fields[0] ?? '') ? Number(fields[0]) : null;
  const code = Object.hasOwn(declined, name) ? declined[name] : undefined;
  if (trid === null || code === undefined) session.disconnect(`${name} is not understood`);
  else session.refuse(trid, code);
}
