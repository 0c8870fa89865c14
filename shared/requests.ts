import type { Contact, MessengerState } from './model.ts';

/**
 * People who added me and about whom nothing is decided: on the reverse or pending list, on neither allow nor block list
 * (fact book 60 section 4). The user is asked about them one by one, except those put off until the next sign-in, and whoever is between
 * the two lists while the user's own decision is carried out.
 */
export function pendingRequests(state: MessengerState): Contact[] {
  return Object.values(state.contacts).filter(
    (contact) =>
      isUndecided(contact) &&
      contact.handle !== state.decidingAbout &&
      !state.postponedRequests.includes(contact.handle),
  );
}

/** Whether somebody added me and is on neither allow nor block list. */
export function isUndecided({ lists }: Contact): boolean {
  const addedMe = lists.includes('RL') || lists.includes('PL');
  return addedMe && !lists.includes('AL') && !lists.includes('BL');
}
