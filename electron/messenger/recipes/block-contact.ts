import { declined, type RequestResult } from '../request-result.ts';
import { choose } from './choice.ts';
import type { Desk } from './desk.ts';
import { checkedHandle } from './handles.ts';
import { carryOut } from './recipe.ts';

/** From the allow to the block list, in this order (fact book 60 section 1, rule 1). Strangers can be blocked too. */
export function blockContact(desk: Desk, handle: string): Promise<RequestResult> {
  return putOn(desk, 'BL', handle);
}

/** From the block to the allow list. Somebody who is on neither is put on the allow list. */
export function unblockContact(desk: Desk, handle: string): Promise<RequestResult> {
  return putOn(desk, 'AL', handle);
}

async function putOn(desk: Desk, list: 'AL' | 'BL', handle: string): Promise<RequestResult> {
  const checked = checkedHandle(handle, desk);
  if (checked.problem !== null) return checked.problem;
  const contact = desk.list.find(checked.handle);
  if (contact?.lists.includes(list) === true) return declined('already', `${checked.handle} is on ${list}`);
  const name = contact?.storedName ?? checked.handle;
  return carryOut(desk, (steps) => choose(steps, desk, list, checked.handle, name));
}
