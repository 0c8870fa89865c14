import type { ListItem } from './list-keys.ts';
import type { ListSection } from './list-model.ts';

export type DropEffect = 'move' | 'copy';

/**
 * What a drop would do, or null for nothing: groups take everybody who is not in them, "Other Contacts" takes people
 * out of their group, and the headings of our own take nobody.
 */
export function dropEffect(
  person: Extract<ListItem, { kind: 'row' }>,
  onto: ListSection,
  copying: boolean,
): DropEffect | null {
  if (onto.id === person.section.id) return null;
  if (onto.group === null) return onto.kind === 'other' && !copying ? 'move' : null;
  const isIn = person.row.contact.groups.includes(onto.group);
  if (copying) return isIn ? null : 'copy';
  return 'move';
}
