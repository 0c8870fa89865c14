import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { emoticonsOf } from '../../shared/emoticons.ts';
import { emoticonName } from '../../shared/text/emoticon.ts';
import { text } from '../../shared/text/text.ts';
import { readingKey } from '../controls/reading-key.ts';
import { emoticonPicture } from '../emoticons/emoticon-pictures.ts';
import { useStructure } from '../skins/use-look.ts';
import { type Cell, cellByKey } from './picker-keys.ts';
import { recentEmoticons, rememberEmoticon } from './window-memory.ts';
import './emoticon-picker.css';

const columns = 10;

type Offered = ReturnType<typeof emoticonsOf>[number];

function inRows(all: readonly Offered[]): readonly (readonly Offered[])[] {
  return Array.from({ length: Math.ceil(all.length / columns) }, (_, row) =>
    all.slice(row * columns, (row + 1) * columns),
  );
}

function Face({ emoticon }: { emoticon: Offered }) {
  const picture = emoticonPicture(emoticon.id);
  const code = emoticon.codes[0] ?? '';
  if (picture === null)
    return (
      <span className="picker-code" dir="ltr">
        {code}
      </span>
    );
  return <img src={picture} alt="" width={19} height={19} />;
}

/** The emoticons of the era: those used lately, then all, in a grid. Arrows move, Enter or a click takes one and gives its code. */
export function EmoticonPicker({ onChoose }: { onChoose: (code: string) => void }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const share = useStructure().emoticons;
  const offered = useMemo(() => emoticonsOf(share), [share]);
  const recent = useMemo(
    () => recentEmoticons().flatMap((one) => offered.find((emoticon) => emoticon.id === one) ?? []),
    [offered],
  );
  const all = useMemo(() => inRows(offered), [offered]);
  const rows = recent.length === 0 ? all : [recent, ...all];
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const current = rows[at.row]?.[at.column];

  useLayoutEffect(() => box.current?.focus(), []);
  useEffect(() => {
    box.current?.querySelector(`[data-cell="${at.row} ${at.column}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (emoticon: Offered): void => {
    rememberEmoticon(emoticon.id);
    onChoose(emoticon.codes[0] ?? '');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (current !== undefined) choose(current);
    } else {
      const lengths = rows.map(({ length }) => length);
      const next = cellByKey(lengths, at, readingKey(event.key), event.ctrlKey || event.metaKey);
      if (next === null) return;
      setAt(next);
    }
    event.preventDefault();
  };
  const cells = (shown: readonly (readonly Offered[])[], first: number) =>
    shown.map((row, index) =>
      row.map((emoticon, column) => {
        const place = { row: first + index, column };
        const selected = place.row === at.row && column === at.column;
        return (
          <div
            key={`${place.row} ${emoticon.id}`}
            id={`${id}-${place.row}-${column}`}
            role="option"
            tabIndex={-1}
            aria-selected={selected}
            aria-label={`${emoticonName(emoticon.id)} ${emoticon.codes[0] ?? ''}`}
            className="picker-cell"
            data-part="emoticon-cell"
            data-cell={`${place.row} ${column}`}
            onPointerMove={() => !selected && setAt(place)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(emoticon)}
            onKeyDown={undefined}
          >
            <Face emoticon={emoticon} />
          </div>
        );
      }),
    );

  return (
    <div className="picker" data-part="emoticon-picker">
      <div
        ref={box}
        role="listbox"
        aria-label={text('conversation.emoticons')}
        aria-activedescendant={`${id}-${at.row}-${at.column}`}
        tabIndex={0}
        className="picker-list scrolls"
        onKeyDown={onKeyDown}
      >
        {recent.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a group of a list box has no element of its own
          <div role="group" aria-label={text('conversation.recentEmoticons')} className="picker-part">
            <p className="picker-title" aria-hidden="true">
              {text('conversation.recentEmoticons')}
            </p>
            <div className="picker-cells" role="presentation">
              {cells([recent], 0)}
            </div>
          </div>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="group" aria-label={text('conversation.allEmoticons')} className="picker-part">
          {recent.length > 0 && (
            <p className="picker-title" aria-hidden="true">
              {text('conversation.allEmoticons')}
            </p>
          )}
          <div className="picker-cells" role="presentation">
            {cells(all, recent.length > 0 ? 1 : 0)}
          </div>
        </div>
      </div>
      <p className="picker-name">
        <span>{current && emoticonName(current.id)}</span>
        <b dir="ltr">{current?.codes.join(' ')}</b>
      </p>
    </div>
  );
}
