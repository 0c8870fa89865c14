import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
import { isPressed, shortcuts } from '../../shared/shortcuts.ts';
import { text } from '../../shared/text/text.ts';
import { ContextMenu } from '../menu/ContextMenu.tsx';
import { isTyping } from '../menu/is-typing.ts';
import { bridge } from '../state/bridge.ts';
import { ContactRow } from './ContactRow.tsx';
import { useContactDrag } from './contact-drag.ts';
import { GroupHeader } from './GroupHeader.tsx';
import { type ListItem, type ListMove, moveByKey, moveByTyping, visibleItems } from './list-keys.ts';
import type { ListSection } from './list-model.ts';
import { choose, useListSelection } from './list-selection.ts';
import './contact-tree.css';

/** Letters typed within this time belong together. */
const typingPause = 1000;
/** Heights of contact-tree.css in pixels. */
const rowHeight = 19;
const headingHeight = 21;
/** Longer lists have only those rows in the page that are in sight, and some more at both ends. */
const mostRowsWhole = 300;
const rowsBeyond = 12;

/** What can be done with what the keyboard or the pointer is on. */
export interface TreeActions {
  menuOf(item: ListItem): readonly MenuEntry[];
  /** Enter on a person, or a double click. */
  open(handle: string): void;
  /** F2, Delete. */
  rename(item: ListItem): void;
  remove(item: ListItem): void;
}

interface ContactTreeProps {
  readonly sections: readonly ListSection[];
  /** Shown instead of an empty list. */
  readonly emptyWords: string;
  readonly actions: TreeActions;
  readonly canDrag: boolean;
  readonly onOpen: (section: string, open: boolean) => void;
}

interface OpenMenu {
  readonly at: { readonly x: number; readonly y: number };
  readonly item: ListItem;
}

function elementOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
}

function nameOf(item: ListItem): string {
  return item.kind === 'row' ? item.row.name : item.section.name;
}

/** The contact list as a tree: mouse, dragging, menus and the whole keyboard of a tree. */
export function ContactTree({ sections, emptyWords, actions, canDrag, onOpen }: ContactTreeProps) {
  const tree = useRef<HTMLDivElement>(null);
  const selected = useListSelection((selection) => selection.chosen?.key ?? null);
  const naming = useListSelection((selection) => selection.naming);
  const [wanted, setWanted] = useState<string | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const typed = useRef({ letters: '', at: Number.NEGATIVE_INFINITY });

  const items = useMemo(() => visibleItems(sections), [sections]);
  const places = useMemo(() => new Map(items.map((item, index) => [item.key, index])), [items]);
  const currentIndex = (selected === null ? undefined : places.get(selected)) ?? 0;
  const current = items[currentIndex]?.key ?? null;
  const whole = items.length <= mostRowsWhole;
  const virtual = useVirtualizer({
    count: items.length,
    enabled: !whole,
    getScrollElement: () => tree.current,
    getItemKey: (index) => items[index]?.key ?? index,
    estimateSize: (index) => (items[index]?.kind === 'heading' ? headingHeight : rowHeight),
    overscan: rowsBeyond,
    // What has the focus stays in the page, however far it is scrolled away.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const inSight = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return currentIndex >= from && currentIndex <= to ? inSight : [...inSight, currentIndex].sort((a, b) => a - b);
    },
  });
  const drag = useContactDrag(items, places, canDrag);

  const itemOf = (target: EventTarget): ListItem | undefined => {
    const index = places.get(elementOf(target)?.dataset.key ?? '');
    return index === undefined ? undefined : items[index];
  };
  const select = (item: ListItem): void =>
    choose({
      key: item.key,
      handle: item.kind === 'row' ? item.row.contact.handle : null,
      section: item.section.id,
    });

  useLayoutEffect(() => {
    if (wanted === null) return;
    setWanted(null);
    // A menu that closes gives the focus back, but not from a name that has begun to be typed.
    if (isTyping()) return;
    const element = [...(tree.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
      (one) => one.dataset.key === wanted,
    );
    element?.focus();
  }, [wanted]);

  const named = naming === null ? -1 : items.findIndex((item) => item.section.group === naming.group);
  useEffect(() => {
    if (named >= 0 && !whole) virtual.scrollToIndex(named);
  }, [named, whole, virtual]);

  const goTo = (key: string): void => {
    const index = places.get(key);
    const item = index === undefined ? undefined : items[index];
    if (index === undefined || item === undefined) return;
    if (!whole) virtual.scrollToIndex(index);
    select(item);
    setWanted(key);
  };
  const move = (to: ListMove): void => {
    if (to === null) return;
    if ('goTo' in to) goTo(to.goTo);
    else if ('open' in to) onOpen(to.open, true);
    else onOpen(to.close, false);
  };

  const openMenuUnder = (element: HTMLElement, item: ListItem): void => {
    const box = element.getBoundingClientRect();
    setMenu({ at: { x: box.left + 20, y: box.bottom }, item });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const element = elementOf(event.target);
    const item = itemOf(event.target);
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      if (element === null || item === undefined) return;
      event.preventDefault();
      select(item);
      openMenuUnder(element, item);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const renames = isPressed(shortcuts.rename, event, bridge().platform);
    if (item !== undefined && (renames || isPressed(shortcuts.delete, event, bridge().platform))) {
      event.preventDefault();
      if (renames) actions.rename(item);
      else actions.remove(item);
      return;
    }
    if (item?.kind === 'row' && event.key === 'Enter') {
      event.preventDefault();
      actions.open(item.row.contact.handle);
      return;
    }
    const page = Math.max(1, Math.floor((tree.current?.clientHeight ?? 0) / rowHeight) - 1);
    const typing = event.timeStamp - typed.current.at <= typingPause;
    // A space in the middle of a name opens no group.
    const byKey = event.key === ' ' && typing ? null : moveByKey(items, current, event.key, page);
    if (byKey !== null) {
      event.preventDefault();
      move(byKey);
    } else if (event.key.length === 1 && (event.key !== ' ' || typing)) {
      const letters = typing ? typed.current.letters + event.key : event.key;
      typed.current = { letters, at: event.timeStamp };
      move(moveByTyping(items, current, letters));
    }
  };

  const onClick = (event: MouseEvent): void => {
    const item = itemOf(event.target);
    if (item === undefined) return;
    select(item);
    if (item.kind === 'heading') onOpen(item.section.id, !item.section.open);
  };

  const onDoubleClick = (event: MouseEvent): void => {
    const item = itemOf(event.target);
    if (item?.kind === 'row') actions.open(item.row.contact.handle);
  };

  const onContextMenu = (event: MouseEvent): void => {
    const item = itemOf(event.target);
    if (item === undefined) return;
    event.preventDefault();
    select(item);
    setWanted(item.key);
    setMenu({ at: { x: event.clientX, y: event.clientY }, item });
  };

  const show = (item: ListItem, style?: CSSProperties) =>
    item.kind === 'heading' ? (
      <GroupHeader
        key={item.key}
        section={item.section}
        current={current === item.key}
        selected={selected === item.key}
        naming={naming !== null && naming.group !== null && naming.group === item.section.group}
        drop={drag.target === item.section.id ? drag.effect : null}
        style={style}
      />
    ) : (
      <ContactRow
        key={item.key}
        itemKey={item.key}
        contact={item.row.contact}
        label={item.row.label}
        name={item.row.name}
        blocked={item.row.blocked}
        onMobile={item.row.onMobile}
        current={current === item.key}
        selected={selected === item.key}
        position={item.position}
        size={item.section.rows.length}
        draggable={canDrag}
        top={typeof style?.top === 'number' ? style.top : null}
      />
    );

  return (
    <>
      <div
        ref={tree}
        role="tree"
        aria-label={text('main.list')}
        className="contact-list scrolls"
        data-part="contact-list"
        data-whole={whole}
        tabIndex={items.length === 0 ? 0 : -1}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onContextMenu={onContextMenu}
        onFocus={(event) => {
          const item = itemOf(event.target);
          if (item !== undefined && item.key !== selected) select(item);
        }}
        {...drag.handlers}
      >
        {whole ? (
          items.map((item) => show(item))
        ) : (
          <div role="presentation" className="contact-list-all" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const item = items[index];
              return item === undefined ? null : show(item, { position: 'absolute', top: start });
            })}
          </div>
        )}
        {emptyWords !== '' && <p className="contact-list-empty">{emptyWords}</p>}
      </div>
      {/* Beside the tree: keys pressed in the menu are none of the tree's. */}
      {menu !== null && (
        <ContextMenu
          at={menu.at}
          label={text('contactMenu.list', { name: nameOf(menu.item) })}
          entries={actions.menuOf(menu.item)}
          onClose={() => {
            setMenu(null);
            setWanted(menu.item.key);
          }}
        />
      )}
    </>
  );
}
