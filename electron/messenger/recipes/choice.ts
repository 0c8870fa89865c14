import type { Desk } from './desk.ts';
import { offList, ontoList } from './list-requests.ts';
import type { Steps } from './recipe.ts';

const alreadyThere = 215;
const notThere = 216;
const onTheOpposite = 219;

const opposites = { AL: 'BL', BL: 'AL' } as const;

/**
 * Puts somebody on the allow or block list, off the other one first, for they exclude each other (fact book 60 section 1,
 * rule 1). Nothing is sent for what is so already. A server that says 219 knows the other list better: once more.
 */
export async function choose(steps: Steps, desk: Desk, list: 'AL' | 'BL', handle: string, name: string): Promise<void> {
  const opposite = opposites[list];
  const { dialect } = desk;
  const leave = () => {
    steps.deciding(handle);
    return steps.take(offList(opposite, handle), ontoList(opposite, handle, name, dialect), { alreadySo: [notThere] });
  };
  const enter = (unless: readonly number[]) =>
    steps.take(ontoList(list, handle, name, dialect), offList(list, handle), { alreadySo: [alreadyThere], unless });

  const lists = desk.list.find(handle)?.lists ?? [];
  if (lists.includes(opposite)) await leave();
  if (lists.includes(list)) return;
  if ((await enter([onTheOpposite])) === onTheOpposite) {
    await leave();
    await enter([]);
  }
}
