import { declined, type RequestResult } from '../request-result.ts';
import { acknowledge } from './acknowledge.ts';
import { choose } from './choice.ts';
import type { Desk } from './desk.ts';
import { enterForwardList } from './forward-list.ts';
import { isGroup, noSuchGroup } from './groups.ts';
import { checkedHandle } from './handles.ts';
import { asName, nameProblem } from './names.ts';
import { carryOut } from './recipe.ts';

export interface AddContact {
  readonly handle: string;
  /** Name to store until the person shows up with one; null = the one known, or the handle. */
  readonly name?: string | null;
  /** Id of a group, null = "Other Contacts". */
  readonly group: string | null;
  /** Onto the block list instead of the allow list. Otherwise somebody who is blocked stays so. */
  readonly block?: boolean;
}

/**
 * Adds somebody to the forward list, and to the allow list where neither that nor the block list has them (fact book 60
 * section 1, rule 2, and section 10). Somebody who waits for an answer has one by that.
 */
export async function addContact(desk: Desk, wish: AddContact): Promise<RequestResult> {
  const checked = checkedHandle(wish.handle, desk);
  if (checked.problem !== null) return checked.problem;
  const { handle } = checked;
  const known = desk.list.find(handle);
  if (known?.lists.includes('FL') === true) return declined('already', `${handle} is on the forward list`);
  if (wish.group !== null && !isGroup(desk, wish.group)) return noSuchGroup(wish.group);
  const name = asName(wish.name ?? '', known?.storedName ?? handle);
  const problem = nameProblem(name);
  if (problem !== null) return problem;
  return carryOut(desk, async (steps) => {
    await acknowledge(steps, desk, handle);
    if (wish.block === true) await choose(steps, desk, 'BL', handle, name);
    else if (known?.lists.includes('BL') !== true) await choose(steps, desk, 'AL', handle, name);
    await enterForwardList(steps, desk, handle, name, wish.group === null ? [] : [wish.group]);
  });
}
