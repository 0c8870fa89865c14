import type { RequestResult } from '../request-result.ts';
import { choose } from './choice.ts';
import type { Desk } from './desk.ts';
import { leaveForwardList } from './forward-list.ts';
import { member } from './membership.ts';
import { carryOut } from './recipe.ts';

export interface RemoveContact {
  readonly handle: string;
  /** Also block them. Otherwise they stay on the allow or block list. */
  readonly block: boolean;
}

/** Takes somebody off the forward list, out of all groups (fact book 60 section 1, rule 3, and section 10). */
export async function removeContact(desk: Desk, { handle, block }: RemoveContact): Promise<RequestResult> {
  const found = member(desk, handle);
  if (found.problem !== null) return found.problem;
  const { contact } = found;
  return carryOut(desk, async (steps) => {
    await leaveForwardList(steps, desk, contact);
    if (block) await choose(steps, desk, 'BL', contact.handle, contact.storedName);
  });
}
