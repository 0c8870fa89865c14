import type { Contact, ListName } from '../../../shared/model.ts';
import type { Dialect } from '../../protocol/dialect.ts';
import type { Request } from '../requests.ts';

/** Onto the allow, block or (accepting somebody pending) reverse list: ADD, or ADC from MSNP10 (fact book 20). */
export function ontoList(list: Exclude<ListName, 'FL'>, handle: string, name: string, dialect: Dialect): Request {
  return dialect.editing === 'ADC'
    ? { command: 'ADC', list, handle, name: null, id: null, group: null }
    : { command: 'ADD', list, handle, name, group: null };
}

export function offList(list: Exclude<ListName, 'FL'>, handle: string): Request {
  return { command: 'REM', list, contact: handle, group: null };
}

/** Onto the forward list. Numbered groups go along; where groups have GUIDs, the contact must have an id first. */
export function ontoForwardList(handle: string, name: string, group: string | null, dialect: Dialect): Request {
  return dialect.editing === 'ADC'
    ? { command: 'ADC', list: 'FL', handle, name, id: null, group: null }
    : { command: 'ADD', list: 'FL', handle, name, group };
}

/** What REM FL calls a contact: the id where contacts have one (fact book 20, REM). */
function nameInRemoval({ id, handle }: Pick<Contact, 'id' | 'handle'>): string {
  return id ?? handle;
}

export function offForwardList(contact: Pick<Contact, 'id' | 'handle'>): Request {
  return { command: 'REM', list: 'FL', contact: nameInRemoval(contact), group: null };
}

export function intoGroup(contact: Contact, group: string, dialect: Dialect): Request {
  return dialect.editing === 'ADC'
    ? { command: 'ADC', list: 'FL', handle: null, name: null, id: nameInRemoval(contact), group }
    : { command: 'ADD', list: 'FL', handle: contact.handle, name: contact.storedName, group };
}

export function outOfGroup(contact: Contact, group: string): Request {
  return { command: 'REM', list: 'FL', contact: nameInRemoval(contact), group };
}

/** Another stored name: REA, or SBP MFN from MSNP10 (fact book 20). */
export function renaming(contact: Pick<Contact, 'id' | 'handle'>, name: string, dialect: Dialect): Request {
  return dialect.editing === 'ADC'
    ? { command: 'SBP', contact: nameInRemoval(contact), key: 'MFN', value: name }
    : { command: 'REA', handle: contact.handle, name };
}
