import { limits } from '../../shared/limits.ts';
import type { Group } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { encodedOctets } from '../options/encoded-octets.ts';

/**
 * Why a group cannot be called that, in one sentence, or null. `group` is the one to be renamed, null for a new one
 * (fact book 60 section 7: 61 octets once encoded, 30 groups).
 */
export function groupNameProblem(name: string, group: string | null, groups: readonly Group[]): string | null {
  const octets = encodedOctets(name);
  if (octets > limits.groupNameEncodedOctets)
    return text('group.problem.tooLong', { octets, limit: limits.groupNameEncodedOctets });
  const wanted = name.toLocaleLowerCase();
  if (groups.some((one) => one.id !== group && one.name.toLocaleLowerCase() === wanted))
    return text('group.problem.exists');
  if (group === null && groups.length >= limits.groups) return text('group.problem.tooMany', { limit: limits.groups });
  return null;
}
