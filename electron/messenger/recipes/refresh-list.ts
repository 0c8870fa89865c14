import type { ListName } from '../../../shared/model.ts';
import { handleKey } from '../contact-list.ts';
import { done, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';

/** The lists that can be asked for by themselves. */
export type RefreshableList = Exclude<ListName, 'PL'>;

/**
 * Asks for one list anew: LST up to MSNP8 (fact book 20, LST; official servers refused it from November 2003 on). Who is
 * not on it any more leaves ours too. `not-in-dialect`.
 */
export async function refreshList(desk: Desk, list: RefreshableList): Promise<RequestResult> {
  const answer = await desk.question({ command: 'LST', list });
  if (!answer.ok) return answer;
  const there = new Set(
    answer.value.flatMap((line) => (line.command === 'LST' && line.handle !== null ? [handleKey(line.handle)] : [])),
  );
  for (const contact of desk.list.contacts) {
    if (contact.lists.includes(list) && !there.has(contact.handle)) {
      desk.assume({ command: 'REM', list, contact: contact.handle, group: null });
    }
  }
  return done;
}

/** Asks for all groups anew: LSG of MSNP7 and 8, likewise. */
export async function refreshGroups(desk: Desk): Promise<RequestResult> {
  const answer = await desk.question({ command: 'LSG' });
  return answer.ok ? done : answer;
}
