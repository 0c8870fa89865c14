import type { Contact } from '../../../shared/model.ts';
import { declined, type RequestFailure } from '../request-result.ts';
import type { Desk } from './desk.ts';

/** Somebody on the forward list, or why there is nobody. */
export function member(
  desk: Desk,
  handle: string,
): { readonly contact: Contact; readonly problem: null } | { readonly problem: RequestFailure } {
  const contact = desk.list.find(handle);
  if (contact?.lists.includes('FL') !== true) {
    return { problem: declined('not-on-list', `${handle} is not on the forward list`) };
  }
  return desk.dialect.groups === 'guid' && contact.id === null
    ? { problem: declined('refused', 'the server gave the contact no id') }
    : { contact, problem: null };
}
