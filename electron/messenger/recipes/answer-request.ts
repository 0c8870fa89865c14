import { declined, type RequestResult } from '../request-result.ts';
import { acknowledge } from './acknowledge.ts';
import { choose } from './choice.ts';
import type { Desk } from './desk.ts';
import { enterForwardList } from './forward-list.ts';
import { carryOut } from './recipe.ts';

export interface AnswerRequest {
  readonly handle: string;
  /** May this person see when I am online and contact me? Otherwise they are blocked. */
  readonly allow: boolean;
  /** Also onto my own contact list. */
  readonly add: boolean;
}

/** Decides about somebody who added me (fact book 60 section 4): by the reverse list up to MSNP9, then by the pending list. */
export async function answerRequest(desk: Desk, { handle, allow, add }: AnswerRequest): Promise<RequestResult> {
  const contact = desk.list.find(handle);
  if (contact === undefined || !(contact.lists.includes('RL') || contact.lists.includes('PL'))) {
    return declined('not-on-list', `${handle} has not added you`);
  }
  return carryOut(desk, async (steps) => {
    await acknowledge(steps, desk, contact.handle);
    await choose(steps, desk, allow ? 'AL' : 'BL', contact.handle, contact.storedName);
    if (add && !contact.lists.includes('FL')) {
      await enterForwardList(steps, desk, contact.handle, contact.storedName, []);
    }
  });
}
