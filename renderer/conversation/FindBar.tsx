import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import closeMark from '../../assets/main-window/card-close.svg';
import { isPressed, type Shortcut, shortcutName, shortcuts } from '../../shared/shortcuts.ts';
import { locale, text } from '../../shared/text/text.ts';
import { bridge } from '../state/bridge.ts';
import '../controls/edit.css';
import './find-bar.css';

/** Every place of the words in what the box shows, from top to bottom. */
function placesOf(words: string, box: HTMLElement): readonly Range[] {
  const wanted = words.toLocaleLowerCase(locale());
  if (wanted === '') return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const shown = (node.textContent ?? '').toLocaleLowerCase(locale());
    for (let at = shown.indexOf(wanted); at >= 0; at = shown.indexOf(wanted, at + wanted.length)) {
      // A letter may become two in lower case: such a place may lie behind the end.
      if (at + wanted.length > (node.textContent ?? '').length) break;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      ranges.push(range);
    }
  }
  return ranges;
}

function mark(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

interface FindBarProps {
  readonly history: RefObject<HTMLElement | null>;
  /** Changes when there is something new in the history. */
  readonly last: string | null;
  readonly onClose: () => void;
}

/** Finds words in the history: the latest place first, Enter goes up, Shift+Enter down, Esc leaves. */
export function FindBar({ history, last, onClose }: FindBarProps) {
  const [words, setWords] = useState('');
  const [fromEnd, setFromEnd] = useState(0);
  const [count, setCount] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const { platform } = bridge();
  useLayoutEffect(() => input.current?.focus(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new may hold the words too
  useEffect(() => {
    const box = history.current;
    if (box === null) return;
    const places = placesOf(words, box);
    const at = places.length - 1 - fromEnd;
    const current = places[at];
    setCount(places.length);
    mark('found', places);
    mark('found-now', current === undefined ? [] : [current]);
    current?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    return () => {
      mark('found', []);
      mark('found-now', []);
    };
  }, [words, fromEnd, last, history]);

  const go = (by: number): void => setFromEnd((from) => (count === 0 ? 0 : (from + by + count) % count));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isPressed(shortcuts.findPrevious, event, platform)) go(1);
    else if (isPressed(shortcuts.findNext, event, platform)) go(-1);
    else if (isPressed(shortcuts.leave, event, platform)) onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const tip = (words: string, keys: Shortcut): string =>
    text('conversation.withKeys', { words, keys: shortcutName(keys, platform) });
  const reason = count > 0 ? null : text(words === '' ? 'reason.nothingTyped' : 'conversation.searchNothing');
  const found = count === 0 ? text('conversation.searchNothing') : '';
  return (
    <search className="find-bar" data-part="find-bar">
      <input
        ref={input}
        type="search"
        className="edit"
        aria-label={text('conversation.searchFor')}
        placeholder={text('conversation.searchFor')}
        spellCheck={false}
        maxLength={200}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setFromEnd(0);
        }}
        onKeyDown={onKeyDown}
      />
      <span className="find-count" role="status">
        {words !== '' && (found || text('conversation.searchCount', { at: count - fromEnd, count }))}
      </span>
      <button
        type="button"
        className="link"
        title={reason ?? tip(text('conversation.searchPrevious'), shortcuts.findPrevious)}
        disabled={count === 0}
        onClick={() => go(1)}
      >
        {text('conversation.searchPrevious')}
      </button>
      <button
        type="button"
        className="link"
        title={reason ?? tip(text('conversation.searchNext'), shortcuts.findNext)}
        disabled={count === 0}
        onClick={() => go(-1)}
      >
        {text('conversation.searchNext')}
      </button>
      <button
        type="button"
        className="info-bar-close"
        aria-label={text('window.close')}
        title={tip(text('window.close'), shortcuts.leave)}
        onClick={onClose}
      >
        <img className="line-mark" src={closeMark} alt="" width={11} height={13} />
      </button>
    </search>
  );
}
