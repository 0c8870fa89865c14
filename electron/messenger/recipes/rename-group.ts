import { done, notInDialect, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { groupNameProblem, noSuchGroup } from './groups.ts';
import { asName } from './names.ts';

export interface RenameGroup {
  readonly group: string;
  readonly name: string;
}

/** Another name for a group (fact book 20, REG); "Other Contacts" of MSNP7-9 can have one too. */
export async function renameGroup(desk: Desk, { group: id, name }: RenameGroup): Promise<RequestResult> {
  if (desk.dialect.groups === 'none') return notInDialect('REG', desk.dialect.name);
  const group = desk.list.groups.find((each) => each.id === id);
  if (group === undefined) return noSuchGroup(id);
  const value = asName(name, '');
  if (value === group.name) return done;
  return groupNameProblem(desk, value, id) ?? desk.request({ command: 'REG', group: id, name: value });
}
