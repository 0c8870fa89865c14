import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { text } from '../../shared/text/text.ts';
import { ContactRow } from './ContactRow.tsx';
import { GroupHeader } from './GroupHeader.tsx';
import { headingKey, type ListMove, moveByKey, moveByTyping, visibleItems } from './list-keys.ts';
import type { ListSection } from './list-model.ts';
import './contact-tree.css';

/** Letters typed within this time belong together. */
const typingPause = 1000;
const rowHeight = 19;

interface ContactTreeProps {
  readonly sections: readonly ListSection[];
  /** Shown instead of an empty list. */
  readonly emptyWords: string;
  readonly onOpen: (section: string, open: boolean) => void;
}

function itemOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
}

/** The contact list as a tree: mouse and the whole keyboard of a tree. */
export function ContactTree({ sections, emptyWords, onOpen }: ContactTreeProps) {
  const tree = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const typed = useRef({ letters: '', at: 0 });

  const items = visibleItems(sections);
  const current = items.some((item) => item.key === selected) ? selected : (items[0]?.key ?? null);

  useEffect(() => {
    if (wanted === null) return;
    const element = [...(tree.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
      (one) => one.dataset.key === wanted,
    );
    element?.focus();
    setWanted(null);
  }, [wanted]);

  const move = (to: ListMove): void => {
    if (to === null) return;
    if ('goTo' in to) {
      setSelected(to.goTo);
      setWanted(to.goTo);
    } else if ('open' in to) onOpen(to.open, true);
    else onOpen(to.close, false);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((tree.current?.clientHeight ?? 0) / rowHeight) - 1);
    const byKey = moveByKey(items, current, event.key, page);
    if (byKey !== null) {
      event.preventDefault();
      move(byKey);
    } else if (event.key.length === 1 && event.key !== ' ') {
      const fresh = event.timeStamp - typed.current.at > typingPause;
      const letters = fresh ? event.key : typed.current.letters + event.key;
      typed.current = { letters, at: event.timeStamp };
      move(moveByTyping(items, current, letters));
    }
  };

  const onClick = (event: MouseEvent): void => {
    const item = itemOf(event.target);
    if (item === null) return;
    setSelected(item.dataset.key ?? null);
    const section = sections.find((one) => headingKey(one) === item.dataset.key);
    if (section !== undefined) onOpen(section.id, !section.open);
  };

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={text('main.list')}
      className="contact-list scrolls"
      data-part="contact-list"
      tabIndex={items.length === 0 ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={(event) => setSelected(itemOf(event.target)?.dataset.key ?? selected)}
    >
      {sections.map((section) => [
        <GroupHeader
          key={headingKey(section)}
          section={section}
          current={current === headingKey(section)}
          selected={selected === headingKey(section)}
        />,
        ...(section.open ? section.rows : []).map((row, index) => (
          <ContactRow
            key={row.key}
            itemKey={row.key}
            contact={row.contact}
            name={row.name}
            blocked={row.blocked}
            current={current === row.key}
            selected={selected === row.key}
            position={index + 1}
            size={section.rows.length}
          />
        )),
      ])}
      {sections.every((section) => section.total === 0) && <p className="contact-list-empty">{emptyWords}</p>}
    </div>
  );
}
