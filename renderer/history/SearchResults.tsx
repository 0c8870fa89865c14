import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { HistoryHit, Mark } from '../../shared/history.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { locale, text } from '../../shared/text/text.ts';

/** A snippet in parts, those that were found marked. */
function Snippet({ words, marks }: { words: string; marks: readonly Mark[] }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <span className="hit-words">
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {words.slice(ends[index], start)}
          <mark>{words.slice(start, end)}</mark>
        </span>
      ))}
      {words.slice(ends.at(-1))}
    </span>
  );
}

function when(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

interface SearchResultsProps {
  readonly hits: readonly HistoryHit[];
  /** There are more, further back. */
  readonly more: boolean;
  readonly chosen: number | null;
  readonly onChoose: (hit: HistoryHit) => void;
  readonly onMore: () => void;
}

/** The messages that a search found, the latest first; arrows, Home and End go through them and show each in its place. */
export function SearchResults({ hits, more, chosen, onChoose, onMore }: SearchResultsProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [cursor, setCursor] = useState(0);
  const at = Math.min(cursor, hits.length - 1);

  useEffect(() => {
    box.current?.querySelector(`[data-hit="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const goTo = (index: number): void => {
    const to = Math.max(0, Math.min(index, hits.length - 1));
    const hit = hits[to];
    if (hit === undefined) return;
    setCursor(to);
    onChoose(hit);
    if (to === hits.length - 1 && more) onMore();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / 30));
    if (event.key === 'ArrowDown') goTo(chosen === null ? 0 : at + 1);
    else if (event.key === 'ArrowUp') goTo(at - 1);
    else if (event.key === 'PageDown') goTo(at + page);
    else if (event.key === 'PageUp') goTo(at - page);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(hits.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') goTo(at);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      className="history-hits scrolls"
      data-part="history-hits"
      role="listbox"
      aria-label={text('history.results')}
      aria-activedescendant={hits.length === 0 ? undefined : `${id}-${at}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        if (more && scrollTop + clientHeight >= scrollHeight - 60) onMore();
      }}
    >
      {hits.map((hit, index) => (
        <div
          key={hit.place}
          id={`${id}-${index}`}
          className="hit"
          data-hit={index}
          data-part="history-hit"
          role="option"
          tabIndex={-1}
          aria-selected={hit.place === chosen}
          onMouseDown={() => goTo(index)}
        >
          <span className="hit-who">
            <bdi>{oneLine(hit.name)}</bdi>
            <span className="hit-when">{when(hit.at)}</span>
          </span>
          <Snippet words={hit.snippet} marks={hit.marks} />
        </div>
      ))}
    </div>
  );
}
