import type { Contact } from './model.ts';

/** The capability of clients whose user can be paged (fact book 20, CHG). */
const mobileOn = 0x40;

/** Whether somebody can be sent messages to a mobile device: they let contacts page it (fact book 20, PAG / PGD). */
export function takesPages({ mobileAllowed, capabilities }: Pick<Contact, 'mobileAllowed' | 'capabilities'>): boolean {
  return mobileAllowed || (capabilities & mobileOn) !== 0;
}
