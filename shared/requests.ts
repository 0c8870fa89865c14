import { everybody } from './address-book.ts';
import type { Contact, MessengerState } from './model.ts';

/**
 * People who added me and about whom nothing is decided: on the reverse or pending list, on neither allow nor block list
 * (fact book 60 section 4). The user is asked about them one by one.
 */
export function pendingRequests(state: MessengerState): readonly Contact[] {
  return everybody(state.contacts).filter((contact) => isToBeAsked(contact, state));
}

/**
 * Whether the user is to be asked about somebody: not while they are put off until the next sign-in, nor between the two
 * lists while the user's own decision is carried out.
 */
export function isToBeAsked(contact: Contact, { decidingAbout, postponedRequests }: MessengerState): boolean {
  const { handle } = contact;
  return isUndecided(contact) && handle !== decidingAbout && !postponedRequests.includes(handle);
}

/** Whether somebody added me and is on neither allow nor block list. */
export function isUndecided({ lists }: Contact): boolean {
  const addedMe = lists.includes('RL') || lists.includes('PL');
  return addedMe && !lists.includes('AL') && !lists.includes('BL');
}
