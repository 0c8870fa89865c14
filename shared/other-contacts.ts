import { everybody } from './address-book.ts';
import type { AddressBook, Contact, Group } from './model.ts';

/** Its number where groups are numbers (fact book 60 section 3); it can be renamed there, and never deleted. */
const numberOfOthers = '0';
/** What servers call it; some list it with a GUID. `~` stands for groups that were never set up (fact book 20, LSG). */
const nameOfOthers = /^(?:other contacts|~)$/i;

/** The group of the server's that takes those who are in no other one, or undefined where being in none is enough. */
export function otherContactsGroup(groups: readonly Group[]): Group | undefined {
  return groups.find((group) => group.id === numberOfOthers) ?? groups.find((group) => nameOfOthers.test(group.name));
}

/** False for the name that the server gave it: then our own words for it are shown. */
export function hasNameOfItsOwn(others: Group): boolean {
  return !nameOfOthers.test(others.name);
}

/** Whether the server would delete it. */
export function isRemovable(group: string): boolean {
  return group !== numberOfOthers;
}

/** Everybody on the list who is in a group, shown or hidden; whoever is in none is in the one for others. */
export function membersOf(group: string, contacts: AddressBook, groups: readonly Group[]): readonly Contact[] {
  const forward = everybody(contacts).filter((contact) => contact.lists.includes('FL'));
  const others = otherContactsGroup(groups)?.id === group;
  return forward.filter((contact) => contact.groups.includes(group) || (others && contact.groups.length === 0));
}
