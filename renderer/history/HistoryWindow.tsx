import { useId, useState } from 'react';
import { oneLine } from '../../shared/plain-name.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { ListBox } from '../controls/ListBox.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send, useApp } from '../state/app-store.ts';
import { Calendar } from './Calendar.tsx';
import { DayText } from './DayText.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { partsOf } from './parts.ts';
import { SearchResults } from './SearchResults.tsx';
import { useHistory } from './use-history.ts';
import { useSearch } from './use-search.ts';
import '../controls/edit.css';
import './history-window.css';

type Open = 'export' | 'delete' | 'import' | null;

/** File > View Message History: people, days, what was said, and a search through all of it. */
export function HistoryWindow({ handle }: { handle: string | null }) {
  const shown = useHistory(handle);
  const keep = useApp((app) => app.settings.history.keep);
  const signedIn = useApp((app) => app.messenger.me !== null);
  const [query, setQuery] = useState('');
  const [everywhere, setEverywhere] = useState(true);
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState<string | null>(null);
  const found = useSearch(query, everywhere ? null : shown.handle);
  const peopleLabel = useId();

  const people = shown.people ?? [];
  const person = people.find((one) => one.handle === shown.handle) ?? null;
  const title = person === null ? text('window.history') : text('window.historyWith', { name: oneLine(person.name) });
  const empty =
    shown.people === null
      ? text('history.working')
      : people.length > 0
        ? text('history.chooseDay')
        : !signedIn
          ? text('history.noAccount')
          : text(keep === 'no' ? 'history.emptyNotKept' : 'history.empty');
  const nothing = people.length === 0 ? empty : undefined;
  const status =
    said ??
    (found.hits === null
      ? person === null
        ? ''
        : text('history.messages', { count: person.messages })
      : found.hits.length === 0
        ? text('history.foundNothing')
        : text(found.more ? 'history.foundMore' : 'history.found', { count: found.hits.length }));
  const parts = partsOf(shown.entries, shown.place, person);
  const done = (words: string | null): void => {
    setOpen(null);
    setSaid(words);
    shown.reload();
  };

  return (
    <DialogWindow title={title}>
      <div className="history-window">
        <div className="history-left">
          <span id={peopleLabel} className="history-label">
            {text('history.people')}
          </span>
          <div className="history-people">
            <ListBox
              labelledBy={peopleLabel}
              part="history-people"
              single
              rows={people.map((one) => ({ id: one.handle, label: oneLine(one.name) || one.handle }))}
              selected={new Set(shown.handle === null ? [] : [shown.handle])}
              onSelect={(selected) => {
                const [chosen] = selected;
                if (chosen !== undefined) shown.choosePerson(chosen);
                setSaid(null);
              }}
              onDelete={person === null ? undefined : () => setOpen('delete')}
            />
          </div>
          <Calendar day={shown.day} withMessages={shown.daysWithMessages} onChoose={shown.chooseDay} />
        </div>
        <div className="history-right">
          <div className="history-search">
            <label>
              <MenuLabel label={text('history.search')} />
              <input
                type="search"
                className="edit edit-luna"
                data-part="history-search"
                spellCheck={false}
                maxLength={200}
                value={query}
                onChange={(event) => {
                  setQuery(event.target.value);
                  setSaid(null);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Escape' && query !== '') {
                    event.preventDefault();
                    setQuery('');
                  }
                }}
              />
            </label>
            <CheckBox checked={everywhere} onChange={setEverywhere} reason={null}>
              <MenuLabel label={text('history.searchAll')} />
            </CheckBox>
          </div>
          {found.hits !== null && found.hits.length > 0 && (
            <SearchResults
              hits={found.hits}
              more={found.more}
              chosen={shown.place}
              onChoose={shown.jumpTo}
              onMore={found.findMore}
            />
          )}
          <DayText day={shown.day} entries={shown.entries} place={shown.place} query={query} empty={empty} />
        </div>
        <footer className="history-buttons">
          <p role="status" data-part="history-status">
            {status}
          </p>
          <PushButton look="luna" disabled={people.length === 0} title={nothing} onClick={() => setOpen('export')}>
            <MenuLabel label={text('history.export')} />
          </PushButton>
          <PushButton
            look="luna"
            disabled={!signedIn}
            title={signedIn ? undefined : text('history.noAccount')}
            onClick={() => setOpen('import')}
          >
            <MenuLabel label={text('history.import')} />
          </PushButton>
          <PushButton look="luna" disabled={people.length === 0} title={nothing} onClick={() => setOpen('delete')}>
            <MenuLabel label={text('history.delete')} />
          </PushButton>
          <PushButton look="luna" onClick={() => void send('closeWindow', undefined)}>
            {text('history.close')}
          </PushButton>
        </footer>
      </div>
      {open === 'export' && <ExportDialog parts={parts} onDone={done} />}
      {open === 'delete' && <DeleteDialog parts={parts} onDone={done} />}
      {open === 'import' && <ImportDialog onDone={done} />}
    </DialogWindow>
  );
}
