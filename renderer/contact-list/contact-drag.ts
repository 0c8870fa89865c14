import { type DragEvent, useRef, useState } from 'react';
import { send } from '../state/app-store.ts';
import { type DropEffect, dropEffect } from './drop-effect.ts';
import type { ListItem } from './list-keys.ts';
import type { ListSection } from './list-model.ts';

/** Our own kind of dragged thing, so that nothing else can be dropped on the list. */
const draggedKind = 'application/x-nudge-contact';

/** Carries out a drop. */
function drop(person: Extract<ListItem, { kind: 'row' }>, onto: ListSection, effect: DropEffect): void {
  const { handle, groups } = person.row.contact;
  if (effect === 'copy') {
    if (onto.group !== null) void send('copyContact', { handle, to: onto.group });
    return;
  }
  const from = person.section.group;
  void send('moveContact', { handle, from: from !== null && groups.includes(from) ? from : null, to: onto.group });
}

/** Dragging a person onto another heading, or onto anybody under it: moves, and copies with Ctrl. */
export function useContactDrag(items: readonly ListItem[], places: ReadonlyMap<string, number>, enabled: boolean) {
  const dragged = useRef<Extract<ListItem, { kind: 'row' }> | null>(null);
  const [over, setOver] = useState<{ section: string; effect: DropEffect } | null>(null);

  const itemAt = (event: DragEvent): ListItem | undefined => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
    return items[places.get(element?.dataset.key ?? '') ?? -1];
  };
  const effectOf = (event: DragEvent, item: ListItem | undefined): DropEffect | null =>
    dragged.current === null || item === undefined ? null : dropEffect(dragged.current, item.section, event.ctrlKey);
  const end = (): void => {
    dragged.current = null;
    setOver(null);
  };

  return {
    target: over?.section ?? null,
    effect: over?.effect ?? null,
    handlers: {
      onDragStart(event: DragEvent) {
        const item = itemAt(event);
        if (!enabled || item?.kind !== 'row') {
          event.preventDefault();
          return;
        }
        dragged.current = item;
        event.dataTransfer.setData(draggedKind, item.row.contact.handle);
        event.dataTransfer.effectAllowed = 'copyMove';
      },
      onDragOver(event: DragEvent) {
        const item = itemAt(event);
        const effect = effectOf(event, item);
        if (item === undefined || effect === null) {
          if (over !== null) setOver(null);
          return;
        }
        event.preventDefault();
        event.dataTransfer.dropEffect = effect;
        if (over?.section !== item.section.id || over.effect !== effect) setOver({ section: item.section.id, effect });
      },
      onDragLeave(event: DragEvent) {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(null);
      },
      onDrop(event: DragEvent) {
        event.preventDefault();
        const item = itemAt(event);
        const effect = effectOf(event, item);
        if (dragged.current !== null && item !== undefined && effect !== null)
          drop(dragged.current, item.section, effect);
        end();
      },
      onDragEnd: end,
    },
  };
}
