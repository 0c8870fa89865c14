import { limits } from '../../../shared/limits.ts';
import type { ClientMessage } from '../../protocol/notification/messages.ts';
import { encodePercent } from '../../protocol/percent.ts';
import type { Account } from '../accounts.ts';
import type { ListedPerson } from '../listed-people.ts';
import { isName } from '../name-rules.ts';
import { renameSelf } from '../own-name.ts';
import { isPhone } from '../phone-contacts.ts';
import type { Session } from '../session.ts';

interface Property {
  readonly key: string;
  readonly value: string;
}

/** Values of properties that nobody has set. The service has no pagers and no spaces: MBE, WWE and HSB stay as they are. */
const unset: Readonly<Record<string, string>> = { MOB: 'N', MBE: 'N', WWE: '0', HSB: '0' };
/** What a client may set of its own account: three phone numbers and the permission to be paged. */
const settable: readonly string[] = ['PHH', 'PHW', 'PHM', 'MOB'];
/** What a client may note about a contact (fact book 20, SBP); MFN is the stored name. */
const notable: readonly string[] = ['MOB', 'WWE', 'PHM', 'HSB'];

/** Own properties for SYN: all of them in the dialects that send unset ones too, else those which say something. */
export function ownProperties(session: Session, account: Account): readonly Property[] {
  const { dialect, realm } = session;
  return dialect.ownProperties
    .map((key) => ({ key, value: key === 'MFN' ? account.name : realm.accounts.property(account.id, key) }))
    .filter(({ key, value }) => dialect.sendsEmptyProperties || value !== '' || !settable.includes(key))
    .map(({ key, value }) => ({ key, value: value === '' ? (unset[key] ?? '') : value }));
}

/**
 * A contact's properties for BPR. They are the contact's own while he allows it, else what the list's owner noted. Unset
 * ones are left out (empty value) or sent, as the dialect wants it.
 */
export function contactProperties(session: Session, person: ListedPerson): readonly Property[] {
  const { dialect, realm } = session;
  const other = realm.accounts.find(person.handle);
  const shared = other !== null && realm.lists.allows(other, session.handle) ? other : null;
  return dialect.contactProperties.map((key) => {
    const own = shared === null ? '' : realm.accounts.property(shared.id, key);
    const value = own === '' ? realm.people.note(person, key) : own;
    return { key, value: value === '' && key === 'MOB' && dialect.sendsEmptyProperties ? 'N' : value };
  });
}

/** PRP: a phone number, the permission to be paged, or from MSNP10 on the own name (fact book 20, PRP). */
export function setOwnProperty(session: Session, message: Extract<ClientMessage, { command: 'PRP' }>) {
  const { trid, key, value } = message;
  const { dialect, realm } = session;
  if (!dialect.properties) return session.disconnect('PRP does not exist in this dialect');
  if (key.length > 3) return session.disconnect('property key too long');
  if (key === 'MFN' && dialect.ownProperties.includes(key)) {
    const refused = renameSelf(session, value);
    if (refused !== null) return session.refuse(trid, refused);
  } else {
    if (!settable.includes(key)) return session.refuse(trid, 715);
    if (encodePercent(value).length > limits.phoneEncodedOctets) return session.disconnect('phone number too long');
    if (key === 'MOB' && value !== 'Y' && value !== 'N') return session.refuse(trid, 201);
    realm.accounts.setProperty(session.account(), key, value);
  }
  session.send({ command: 'PRP', trid, listVersion: session.listVersion(), key, value });
  if (key === 'MFN') realm.hub.announce(session);
  else realm.hub.announceProperty(session, key, value);
}

/**
 * SBP: the stored name of a contact, or a note about him (fact book 20, SBP). 403: no contact of that id, 213: a telephone
 * contact keeps its name.
 */
export function setContactProperty(session: Session, message: Extract<ClientMessage, { command: 'SBP' }>) {
  const { trid, contact, key, value } = message;
  const { lists, people } = session.realm;
  if (session.dialect.editing !== 'ADC') return session.disconnect('SBP does not exist in this dialect');
  const person = people.byGuid(session.accountId, contact);
  if (person === null) return session.refuse(trid, 403);
  if (key === 'MFN') {
    if (isPhone(person.handle)) return session.refuse(trid, 213);
    if (!isName(value)) return session.refuse(trid, 209);
    lists.rename(session.account(), person, value);
  } else {
    if (!notable.includes(key)) return session.refuse(trid, 715);
    if (encodePercent(value).length > limits.phoneEncodedOctets) return session.disconnect('property too long');
    lists.setNote(session.account(), person, key, value);
  }
  session.send({ command: 'SBP', trid, contact, key, value });
}
