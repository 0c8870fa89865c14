import { otherContactsNumber } from '../contact-edits.ts';
import { declined, notInDialect, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { noSuchGroup } from './groups.ts';

/**
 * Deletes a group that nobody is in: some servers would take its members off the list with it (fact book 20, RMG). Group 0
 * of MSNP7-9 stays.
 */
export async function deleteGroup(desk: Desk, id: string): Promise<RequestResult> {
  const { dialect, list } = desk;
  if (dialect.groups === 'none') return notInDialect('RMG', dialect.name);
  if (!list.groups.some((group) => group.id === id)) return noSuchGroup(id);
  if (dialect.groups === 'number' && id === otherContactsNumber) {
    return declined('group-not-removable', 'group 0 stays');
  }
  if (list.contacts.some(({ groups }) => groups.includes(id))) return declined('group-not-empty', 'people are in it');
  return desk.request({ command: 'RMG', group: id });
}
