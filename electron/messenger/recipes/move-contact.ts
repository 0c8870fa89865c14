import type { Contact } from '../../../shared/model.ts';
import { otherContactsNumber } from '../contact-edits.ts';
import { declined, notInDialect, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { isGroup, noSuchGroup } from './groups.ts';
import { intoGroup, outOfGroup } from './list-requests.ts';
import { member } from './membership.ts';
import { carryOut } from './recipe.ts';

export interface MoveContact {
  readonly handle: string;
  /** Id of a group; null = "Other Contacts". */
  readonly from: string | null;
  readonly to: string | null;
}

/** `from` null: into one more group and out of none. */
interface Change {
  readonly leave: string | null;
  readonly enter: string | null;
}

/** Out of one group and into another (fact book 60 section 3: into the new one first). */
export async function moveContact(desk: Desk, { handle, from, to }: MoveContact): Promise<RequestResult> {
  const [leave, enter] = [serverGroup(desk, from), serverGroup(desk, to)];
  if (leave === enter) return declined('already', 'from a group into the same');
  return change(desk, handle, { leave, enter }, from === null);
}

/** Into one more group. */
export async function copyContact(
  desk: Desk,
  { handle, to }: { readonly handle: string; readonly to: string },
): Promise<RequestResult> {
  return change(desk, handle, { leave: null, enter: to }, false);
}

/** Out of a group. Numbered groups: whoever would be in none goes to "Other Contacts" first (fact book 20, REM). */
export async function removeFromGroup(
  desk: Desk,
  { handle, group }: { readonly handle: string; readonly group: string },
): Promise<RequestResult> {
  const numbered = desk.dialect.groups === 'number';
  const last = numbered && groupsOf(desk, desk.list.find(handle)).every((each) => each === group);
  if (last && group === otherContactsNumber) return declined('already', 'in no other group');
  return change(desk, handle, { leave: group, enter: last ? otherContactsNumber : null }, false);
}

/** Where groups have GUIDs, "Other Contacts" is no group but the absence of one. */
function serverGroup(desk: Desk, group: string | null): string | null {
  return group ?? (desk.dialect.groups === 'number' ? otherContactsNumber : null);
}

/** Groups as the server counts them: in none is in group 0 where groups are numbers. */
function groupsOf(desk: Desk, contact: Contact | undefined): readonly string[] {
  const groups = contact?.groups ?? [];
  return groups.length === 0 && desk.dialect.groups === 'number' ? [otherContactsNumber] : groups;
}

async function change(
  desk: Desk,
  handle: string,
  { leave, enter }: Change,
  fromOthers: boolean,
): Promise<RequestResult> {
  const { dialect } = desk;
  if (dialect.groups === 'none') return notInDialect('groups', dialect.name);
  const missing = [leave, enter].find((group) => group !== null && !isGroup(desk, group));
  if (missing !== undefined && missing !== null) return noSuchGroup(missing);
  const found = member(desk, handle);
  if (found.problem !== null) return found.problem;
  const { contact } = found;
  const groups = groupsOf(desk, contact);
  const inLeft = leave === null ? !fromOthers || groups.length === 0 : groups.includes(leave);
  if (!inLeft) return declined('not-on-list', `${contact.handle} is not in that group`);
  const alreadyIn = enter !== null && groups.includes(enter);
  if (alreadyIn && leave === null) return declined('already', `${contact.handle} is in that group`);
  return carryOut(desk, async (steps) => {
    if (enter !== null && !alreadyIn) {
      await steps.take(intoGroup(contact, enter, dialect), outOfGroup(contact, enter), { alreadySo: [215] });
    }
    if (leave !== null) {
      await steps.take(outOfGroup(contact, leave), intoGroup(contact, leave, dialect), { alreadySo: [225] });
    }
  });
}
