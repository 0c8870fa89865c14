import type { Group } from '../../shared/model.ts';
import { hasNameOfItsOwn, otherContactsGroup } from '../../shared/other-contacts.ts';
import { text } from '../../shared/text/text.ts';
import { plainName } from './plain-name.ts';

/** What a group is called in menus and lists. */
export function groupLabel(group: Group, groups: readonly Group[]): string {
  const others = group.id === otherContactsGroup(groups)?.id;
  return others && !hasNameOfItsOwn(group) ? text('main.group.other') : plainName(group.name, group.id);
}
