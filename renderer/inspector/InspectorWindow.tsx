import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isPressed, shortcuts } from '../../shared/shortcuts.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send, useApp } from '../state/app-store.ts';
import { bridge } from '../state/bridge.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { FilterChips } from './FilterChips.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import { Splitter } from './Splitter.tsx';
import { useWire } from './use-wire.ts';
import { noSelection, WireTable } from './WireTable.tsx';
import { asText, commandsIn, everything, filtered } from './wire.ts';
import '../controls/edit.css';
import './inspector.css';

/** Puts text on the clipboard: the page has no permission for it, but may answer the user's own wish to copy. */
function copyText(copied: string): boolean {
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', copied);
  };
  document.addEventListener('copy', answer, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', answer);
  return done;
}

/** Tools > Protocol Inspector: the wire, live, each line explained. */
export function InspectorWindow() {
  const { entries, paused, pause, clear } = useWire();
  const replay = useApp((app) => app.replay);
  const signedOut = useApp((app) => app.messenger.session.phase === 'signed-out');
  const [filter, setFilter] = useState(everything);
  const [selection, setSelection] = useState(noSelection);
  const [said, setSaid] = useState<string | null>(null);
  const [detailsHeight, setDetailsHeight] = useState(190);
  const search = useRef<HTMLInputElement>(null);

  const shown = useMemo(() => filtered(entries, filter), [entries, filter]);
  const commands = useMemo(() => commandsIn(entries), [entries]);
  const chosen = useMemo(() => shown.filter(({ number }) => selection.numbers.has(number)), [shown, selection]);
  const detailed = shown.find(({ number }) => number === selection.cursor) ?? null;

  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('[data-part=wire]')?.focus();
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);

  const copy = (): void => {
    if (chosen.length > 0 && copyText(asText(chosen))) setSaid(text('inspector.copied', { count: chosen.length }));
  };
  const exportAll = async (): Promise<void> => {
    const result = await send('exportTranscript', undefined);
    if (!result.ok) setSaid(commandErrorSentence(result.error));
    else if (result.value !== null) setSaid(text('inspector.exported', { file: result.value.file }));
  };
  const load = async (): Promise<void> => {
    const result = await send('loadTranscript', undefined);
    setSaid(result.ok ? null : commandErrorSentence(result.error));
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const { platform } = bridge();
    const typing = event.target instanceof HTMLInputElement;
    const reading = (getSelection()?.toString() ?? '') !== '';
    if (isPressed(shortcuts.find, event, platform)) search.current?.focus();
    else if (isPressed(shortcuts.copy, event, platform) && !typing && !reading) copy();
    else if (event.key === 'Escape' && typing && filter.search !== '') setFilter({ ...filter, search: '' });
    else return;
    event.preventDefault();
  });
  const nothingYet = entries.length === 0 ? text('inspector.nothingYet') : undefined;
  const loadReason = signedOut || replay !== null ? undefined : text('inspector.loadSignedIn');

  return (
    <DialogWindow title={text('inspector.title')}>
      <div className="inspector">
        <div className="inspector-tools">
          <PushButton
            look="luna"
            data-part="pause"
            aria-pressed={paused}
            onClick={() => {
              pause(!paused);
              setSaid(null);
            }}
          >
            <MenuLabel label={text(paused ? 'inspector.resume' : 'inspector.pause')} />
          </PushButton>
          <PushButton
            look="luna"
            disabled={entries.length === 0}
            title={nothingYet}
            onClick={() => {
              clear();
              setSelection(noSelection);
              setSaid(null);
            }}
          >
            <MenuLabel label={text('inspector.clear')} />
          </PushButton>
          <PushButton
            look="luna"
            disabled={chosen.length === 0}
            title={chosen.length === 0 ? text('inspector.choose') : undefined}
            onClick={copy}
          >
            <MenuLabel label={text('inspector.copy')} />
          </PushButton>
          <PushButton look="luna" disabled={entries.length === 0} title={nothingYet} onClick={() => void exportAll()}>
            <MenuLabel label={text('inspector.export')} />
          </PushButton>
          <PushButton
            look="luna"
            disabled={loadReason !== undefined}
            title={loadReason ?? text('inspector.loadHint')}
            onClick={() => void load()}
          >
            <MenuLabel label={text('inspector.load')} />
          </PushButton>
          <label className="inspector-search">
            <MenuLabel label={text('inspector.search')} />
            <input
              ref={search}
              type="search"
              className="edit edit-luna"
              data-part="search"
              spellCheck={false}
              maxLength={200}
              value={filter.search}
              onChange={(event) => setFilter({ ...filter, search: event.target.value })}
            />
          </label>
        </div>
        <FilterChips filter={filter} commands={commands} onChange={setFilter} />
        {replay !== null && <ReplayBar replay={replay} onStop={() => void send('stopReplay', undefined)} />}
        <WireTable
          entries={shown}
          selection={selection}
          onSelect={(next) => {
            setSelection(next);
            setSaid(null);
          }}
          empty={text(entries.length === 0 ? 'inspector.nothingYet' : 'inspector.nothingFound')}
        />
        <Splitter height={detailsHeight} onChange={setDetailsHeight} />
        <div className="inspector-details" style={{ height: detailsHeight }}>
          <EntryDetails entry={detailed} />
        </div>
        <p className="inspector-status" role="status" data-part="status">
          {said ??
            (paused
              ? text('inspector.paused')
              : text('inspector.count', { shown: shown.length, total: entries.length }))}
        </p>
      </div>
    </DialogWindow>
  );
}
