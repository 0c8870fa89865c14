import { limits } from '../../../shared/limits.ts';
import { encodePercent } from '../../protocol/percent.ts';
import { otherContactsNumber } from '../contact-edits.ts';
import { declined, type RequestFailure } from '../request-result.ts';
import type { Desk } from './desk.ts';

/** Names that servers and old clients keep for themselves (fact book 60 section 8). */
const reserved = ['~', '(no group)'];

/** Whether contacts can be in that group. Numbered group 0 is always there, even before groups were set up. */
export function isGroup(desk: Desk, id: string): boolean {
  if (desk.dialect.groups === 'number' && id === otherContactsNumber) return true;
  return desk.dialect.groups !== 'none' && desk.list.groups.some((group) => group.id === id);
}

export function noSuchGroup(id: string): RequestFailure {
  return declined('no-such-group', `no group ${id}`);
}

/** Why a group of the list cannot be called that, or null. `except`: id of the group that is renamed. */
export function groupNameProblem(desk: Desk, name: string, except: string | null): RequestFailure | null {
  if (name === '' || reserved.includes(name.toLowerCase())) {
    return declined('invalid-name', 'not a name for a group');
  }
  if (encodePercent(name).length > limits.groupNameEncodedOctets) {
    return declined('too-long', `the encoded name is longer than ${limits.groupNameEncodedOctets} octets`);
  }
  const taken = desk.list.groups.some(
    (group) => group.id !== except && group.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? declined('group-exists', `there is a group ${name}`) : null;
}
