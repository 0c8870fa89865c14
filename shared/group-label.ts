import type { Group } from './model.ts';
import { hasNameOfItsOwn, otherContactsGroup } from './other-contacts.ts';
import { plainName } from './plain-name.ts';
import { text } from './text/text.ts';

/** What a group is called in menus and lists. */
export function groupLabel(group: Group, groups: readonly Group[]): string {
  const others = group.id === otherContactsGroup(groups)?.id;
  return others && !hasNameOfItsOwn(group) ? text('main.group.other') : plainName(group.name, group.id);
}
