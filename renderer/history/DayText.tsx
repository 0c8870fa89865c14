import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { HistoryEntry } from '../../shared/history.ts';
import { text } from '../../shared/text/text.ts';
import { useApp } from '../state/app-store.ts';
import { EntryLine } from './EntryLine.tsx';
import { type Day, dayName } from './months.ts';
import { useFound } from './use-found.ts';
import { mostOfDay } from './use-history.ts';
import '../conversation/history.css';

interface DayTextProps {
  readonly day: Day;
  readonly entries: readonly HistoryEntry[];
  /** The place to be in sight, or null. */
  readonly place: number | null;
  /** What is searched for; marked. */
  readonly query: string;
  /** What to say where there is nothing. */
  readonly empty: string;
}

/** What was said on a day: only what is in sight is drawn. */
export function DayText({ day, entries, place, query, empty }: DayTextProps) {
  const box = useRef<HTMLElement>(null);
  const { showEmoticons, textSize } = useApp((app) => app.settings.conversation);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => entries[index]?.place ?? index,
    estimateSize: () => 34,
    overscan: 10,
  });
  const drawn = rows.getVirtualItems();
  const wanted = place === null ? -1 : entries.findIndex((entry) => entry.place === place);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another day begins at its beginning
  useEffect(() => {
    if (wanted >= 0) rows.scrollToIndex(wanted, { align: 'center' });
    else rows.scrollToOffset(0);
  }, [wanted, entries, rows]);
  useFound(box, query, drawn.map(({ key }) => key).join());

  return (
    <section
      ref={box}
      className="history history-day scrolls"
      data-part="history-day"
      data-size={textSize}
      aria-label={text('history.text', { day: dayName(day) })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached, to scroll it by the keyboard
      tabIndex={0}
    >
      {entries.length === 0 && <p className="history-nothing">{empty}</p>}
      <div className="history-all" style={{ height: rows.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const row = entries[index];
          if (row === undefined) return null;
          const begins = entries[index - 1]?.conversation !== row.conversation;
          return (
            <div
              key={row.place}
              ref={rows.measureElement}
              className="history-row"
              data-index={index}
              data-place={row.place}
              data-wanted={index === wanted ? '' : undefined}
              style={{ transform: `translateY(${start}px)` }}
            >
              {begins && index > 0 && <hr className="history-rule" />}
              <EntryLine entry={row.entry} showEmoticons={showEmoticons} />
            </div>
          );
        })}
      </div>
      {entries.length >= mostOfDay && (
        <p className="history-nothing">{text('history.firstMessages', { count: entries.length })}</p>
      )}
    </section>
  );
}
