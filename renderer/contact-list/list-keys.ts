import { readingKey } from '../controls/reading-key.ts';
import type { ListRow, ListSection } from './list-model.ts';

/** Something in the list that the keyboard can reach, in the order on the screen. */
export type ListItem =
  | { readonly key: string; readonly kind: 'heading'; readonly section: ListSection }
  | {
      readonly key: string;
      readonly kind: 'row';
      readonly section: ListSection;
      readonly row: ListRow;
      /** From 1, under its heading. */
      readonly position: number;
    };

/** What a key does in the list: go to an item, open or close a section, or nothing (null). */
export type ListMove = { readonly goTo: string } | { readonly open: string } | { readonly close: string } | null;

/** The key of a section's heading. */
export function headingKey(section: ListSection): string {
  return `heading/${section.id}`;
}

/** Headings and the rows of open sections, from top to bottom. */
export function visibleItems(sections: readonly ListSection[]): readonly ListItem[] {
  return sections.flatMap((section): ListItem[] => [
    { key: headingKey(section), kind: 'heading', section },
    ...(section.open
      ? section.rows.map((row, index): ListItem => ({ key: row.key, kind: 'row', section, row, position: index + 1 }))
      : []),
  ]);
}

function goTo(item: ListItem | undefined): ListMove {
  return item === undefined ? null : { goTo: item.key };
}

/** The keyboard of a tree: arrows, Home, End, Page Up and Down (`page` items), Left and Right to close and open. */
export function moveByKey(items: readonly ListItem[], current: string | null, key: string, page: number): ListMove {
  const index = items.findIndex((item) => item.key === current);
  const item = items[index];
  const last = items.length - 1;
  switch (readingKey(key)) {
    case 'ArrowDown':
      return goTo(items[Math.min(index + 1, last)]);
    case 'ArrowUp':
      return goTo(items[Math.max(index - 1, 0)]);
    case 'Home':
      return goTo(items[0]);
    case 'End':
      return goTo(items[last]);
    case 'PageDown':
      return goTo(items[Math.min(index + page, last)]);
    case 'PageUp':
      return goTo(items[Math.max(index - page, 0)]);
    case 'ArrowRight':
      if (item?.kind !== 'heading') return null;
      return item.section.open ? goTo(items[index + 1]) : { open: item.section.id };
    case 'ArrowLeft':
      if (item === undefined) return null;
      if (item.kind === 'row') return { goTo: headingKey(item.section) };
      return item.section.open ? { close: item.section.id } : null;
    case 'Enter':
    case ' ':
      if (item?.kind !== 'heading') return null;
      return item.section.open ? { close: item.section.id } : { open: item.section.id };
    default:
      return null;
  }
}

/** The next row whose name starts with what was typed, from the current one on and round the end. */
export function moveByTyping(items: readonly ListItem[], current: string | null, typed: string): ListMove {
  const index = Math.max(
    0,
    items.findIndex((item) => item.key === current),
  );
  // One letter goes on to the next match, more letters may stay where they are.
  const start = typed.length === 1 ? index + 1 : index;
  const round = [...items.slice(start), ...items.slice(0, start)];
  const wanted = typed.toLocaleLowerCase();
  return goTo(round.find((item) => item.kind === 'row' && item.row.label.toLocaleLowerCase().startsWith(wanted)));
}
