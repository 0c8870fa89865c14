import type { Desk } from './desk.ts';
import { offList, ontoList } from './list-requests.ts';
import type { Steps } from './recipe.ts';

/**
 * Takes somebody from the pending to the reverse list, where there is a pending list (fact book 60 section 4 and 10). Both
 * steps may find that there is nothing to do: servers differ in when they show people as pending.
 */
export async function acknowledge(steps: Steps, desk: Desk, handle: string): Promise<void> {
  if (!desk.dialect.pendingList || !desk.list.isPending(handle)) return;
  const name = desk.list.find(handle)?.storedName ?? handle;
  await steps.take(ontoList('RL', handle, name, desk.dialect), null, { alreadySo: [215] });
  await steps.take(offList('PL', handle), null, { alreadySo: [216] });
}
