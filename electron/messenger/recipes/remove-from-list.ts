import { declined, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { offList } from './list-requests.ts';
import { carryOut } from './recipe.ts';

export interface RemoveFromList {
  readonly handle: string;
  readonly list: 'AL' | 'BL';
}

/** Off the allow or block list: from then on "all others" decides (fact book 60 section 1, rule 5). */
export async function removeFromList(desk: Desk, { handle, list }: RemoveFromList): Promise<RequestResult> {
  const contact = desk.list.find(handle);
  if (contact?.lists.includes(list) !== true) return declined('not-on-list', `${handle} is not on ${list}`);
  return carryOut(desk, async (steps) => {
    await steps.take(offList(list, contact.handle), null, { alreadySo: [216] });
  });
}
