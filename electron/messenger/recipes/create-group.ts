import { limits } from '../../../shared/limits.ts';
import { declined, notInDialect, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { groupNameProblem } from './groups.ts';
import { asName } from './names.ts';
import { carryOut } from './recipe.ts';
import { addGroup, settleGroups } from './set-up-groups.ts';

/** A new group (fact book 20, ADG; 60 section 3). The first one where groups were never set up sets them up. */
export async function createGroup(desk: Desk, text: string): Promise<RequestResult> {
  if (desk.dialect.groups === 'none') return notInDialect('ADG', desk.dialect.name);
  const name = asName(text, '');
  const problem = groupNameProblem(desk, name, null);
  if (problem !== null) return problem;
  if (desk.list.groups.length >= limits.groups) return declined('too-many-groups', `${limits.groups} groups`);
  return carryOut(desk, async (steps) => {
    await settleGroups(steps, desk);
    const there = desk.list.groups.some((group) => group.name.toLowerCase() === name.toLowerCase());
    if (!there) await addGroup(steps, desk, name);
  });
}
