import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import { isPressed, shortcuts } from '../../shared/shortcuts.ts';
import { numberText, text } from '../../shared/text/text.ts';
import { bridge } from '../state/bridge.ts';
import { arrowOf, type WireEntry, wayOf } from './wire.ts';
import './wire-table.css';

const rowHeight = 17;

/** Numbers of entries: those selected, the one that the keyboard is at, and where a range began. */
export interface WireSelection {
  readonly numbers: ReadonlySet<number>;
  readonly cursor: number | null;
  readonly anchor: number | null;
}

export const noSelection: WireSelection = { numbers: new Set(), cursor: null, anchor: null };

interface WireTableProps {
  readonly entries: readonly WireEntry[];
  readonly selection: WireSelection;
  readonly onSelect: (selection: WireSelection) => void;
  /** What to say while the table is empty. */
  readonly empty: string;
}

/** The table of all that travelled: only the rows in sight are drawn. It follows the end while it shows the end. */
export function WireTable({ entries, selection, onSelect, empty }: WireTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const id = useId();
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const cursor = entries.findIndex((entry) => entry.number === selection.cursor);
  const drawn = rows.getVirtualItems();

  useEffect(() => {
    if (atEnd.current && entries.length > 0) rows.scrollToIndex(entries.length - 1);
  }, [entries, rows]);

  const goTo = (index: number, extend: boolean): void => {
    const to = Math.max(0, Math.min(index, entries.length - 1));
    const entry = entries[to];
    if (entry === undefined) return;
    rows.scrollToIndex(to);
    const from = entries.findIndex(({ number }) => number === selection.anchor);
    if (!extend || from < 0) {
      onSelect({ numbers: new Set([entry.number]), cursor: entry.number, anchor: entry.number });
      return;
    }
    const range = entries.slice(Math.min(from, to), Math.max(from, to) + 1);
    onSelect({ ...selection, numbers: new Set(range.map(({ number }) => number)), cursor: entry.number });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1);
    const extend = event.shiftKey;
    if (event.key === 'ArrowDown') goTo(cursor + 1, extend);
    else if (event.key === 'ArrowUp') goTo(cursor < 0 ? entries.length - 1 : cursor - 1, extend);
    else if (event.key === 'PageDown') goTo(cursor + page, extend);
    else if (event.key === 'PageUp') goTo(cursor - page, extend);
    else if (event.key === 'Home') goTo(0, extend);
    else if (event.key === 'End') goTo(entries.length - 1, extend);
    else if (isPressed(shortcuts.selectAll, event, bridge().platform)) {
      onSelect({ ...selection, numbers: new Set(entries.map(({ number }) => number)) });
    } else return;
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent, index: number, { number }: WireEntry): void => {
    if (!event.ctrlKey && !event.metaKey) {
      goTo(index, event.shiftKey);
      return;
    }
    const numbers = new Set(selection.numbers);
    if (!numbers.delete(number)) numbers.add(number);
    onSelect({ numbers, cursor: number, anchor: number });
  };

  return (
    <div className="wire-table">
      <div className="wire-row wire-heading" aria-hidden="true">
        <span>{text('inspector.time')}</span>
        <span />
        <span>{text('inspector.server')}</span>
        <span>{text('inspector.command')}</span>
        <span>{text('inspector.line')}</span>
      </div>
      {entries.length === 0 && <p className="wire-empty">{empty}</p>}
      <div
        ref={box}
        className="wire-rows scrolls"
        data-part="wire"
        role="listbox"
        aria-label={text('inspector.table')}
        aria-multiselectable="true"
        aria-activedescendant={cursor < 0 ? undefined : `${id}-${cursor}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          atEnd.current = scrollTop + clientHeight >= scrollHeight - rowHeight;
        }}
      >
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {drawn.map((row) => {
            const entry = entries[row.index];
            if (entry === undefined) return null;
            const way = wayOf(entry);
            return (
              <div
                key={entry.number}
                id={`${id}-${row.index}`}
                className="wire-row"
                data-part="wire-row"
                data-way={way}
                data-problem={entry.problem === null ? undefined : ''}
                data-cursor={row.index === cursor ? '' : undefined}
                role="option"
                tabIndex={-1}
                aria-selected={selection.numbers.has(entry.number)}
                aria-setsize={entries.length}
                aria-posinset={row.index + 1}
                style={{ position: 'absolute', top: row.start, insetInline: 0, height: row.size }}
                onMouseDown={(event) => onMouseDown(event, row.index, entry)}
              >
                <span className="wire-time">{numberText(entry.t, 3)}</span>
                <span title={text(`inspector.way.${way}`)}>
                  <span aria-hidden="true">{arrowOf(entry)}</span>
                  <span className="unseen">{text(`inspector.way.${way}`)}</span>
                </span>
                <span>{entry.connection}</span>
                <span className="wire-command">{entry.command}</span>
                <span className="wire-line">{entry.line}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
