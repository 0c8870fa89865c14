import { otherContactsNumber } from '../contact-edits.ts';
import { done, notInDialect, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { carryOut, type Steps } from './recipe.ts';

/** What the server shows for groups that were never set up (fact book 20, LSG). */
const neverSetUp = '~';
const otherContacts = 'Other Contacts';
/** The groups that everybody began with. */
const firstGroups = ['Coworkers', 'Friends', 'Family'] as const;

function areSetUp(desk: Desk): boolean {
  return desk.dialect.groups !== 'number' || desk.list.groups.length > 0;
}

/** Group 0 gets its name and three more are made, as the original client did once for each account (fact book 20, LSG). */
export async function settleGroups(steps: Steps, desk: Desk): Promise<void> {
  if (areSetUp(desk)) return;
  await steps.take(
    { command: 'REG', group: otherContactsNumber, name: otherContacts },
    { command: 'REG', group: otherContactsNumber, name: neverSetUp },
  );
  for (const name of firstGroups) await addGroup(steps, desk, name);
}

/** ADG; undone by the id that the answer brings. */
export async function addGroup(steps: Steps, desk: Desk, name: string): Promise<void> {
  await steps.take({ command: 'ADG', name }, async () => {
    const added = desk.list.groups.find((group) => group.name === name);
    return added === undefined ? done : desk.request({ command: 'RMG', group: added.id });
  });
}

/** Sets groups up where that was never done (MSNP7-9): for when the list is first sorted by them. */
export async function setUpGroups(desk: Desk): Promise<RequestResult> {
  if (desk.dialect.groups === 'none') return notInDialect('ADG', desk.dialect.name);
  return carryOut(desk, (steps) => settleGroups(steps, desk));
}
