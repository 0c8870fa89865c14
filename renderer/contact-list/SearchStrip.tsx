import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import searchIcon from '../../assets/main-window/search.svg';
import { isPressed, shortcuts } from '../../shared/shortcuts.ts';
import { text } from '../../shared/text/text.ts';
import { bridge } from '../state/bridge.ts';

interface SearchStripProps {
  /** It stands there unasked; else Ctrl+F brings it up. */
  readonly always: boolean;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Goes from the box into the list. */
  readonly onLeave: () => void;
}

/** Finds contacts by name or address while one types. Ctrl+F comes here, Esc clears, Down goes into the list. */
export function SearchStrip({ always, search, onSearch, onLeave }: SearchStripProps) {
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  useLayoutEffect(() => {
    if (asked) input.current?.select();
  }, [asked]);
  useLayoutEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (!isPressed(shortcuts.find, event, bridge().platform)) return;
      setAsked(true);
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && search !== '') onSearch('');
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
  };
  if (!always && !asked && search === '') return null;
  return (
    <search className="search-strip" data-part="search-strip">
      <img src={searchIcon} alt="" width={16} height={16} />
      <input
        ref={input}
        type="search"
        className="search-edit"
        data-part="search-edit"
        placeholder={text('main.search')}
        aria-label={text('main.search')}
        spellCheck={false}
        maxLength={100}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setAsked(false)}
      />
    </search>
  );
}
