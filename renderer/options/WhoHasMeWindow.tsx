import { useId, useState } from 'react';
import { everybody } from '../../shared/address-book.ts';
import { plainName } from '../../shared/plain-name.ts';
import { shownName } from '../../shared/shown-name.ts';
import { text } from '../../shared/text/text.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at } from '../controls/dialog-units.ts';
import { ListBox } from '../controls/ListBox.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { send, useApp } from '../state/app-store.ts';
import './options.css';

/** Everybody on the reverse list: those who have me among their contacts. */
export function WhoHasMeWindow() {
  const contacts = useApp((app) => app.messenger.contacts);
  const signedIn = useApp((app) => app.messenger.session.phase === 'signed-in');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const intro = useId();
  const rows = everybody(contacts)
    .filter((contact) => contact.lists.includes('RL'))
    .map((contact) => {
      const name = plainName(shownName(contact), contact.handle);
      const { handle } = contact;
      return { id: handle, label: name === handle ? handle : text('options.privacy.row', { name, handle }) };
    })
    .sort((a, b) => a.label.localeCompare(b.label));
  const empty = signedIn ? text('whoHasMe.nobody') : text('options.signInFirst');
  return (
    <DialogWindow title={text('whoHasMe.title')}>
      <div className="options-client" data-part="client">
        <p id={intro} style={at([11, 7, 153, 18])}>
          {rows.length === 0 ? empty : text('whoHasMe.intro')}
        </p>
        <div style={at([11, 27, 153, 185])} data-part="list">
          <ListBox labelledBy={intro} rows={rows} selected={selected} onSelect={setSelected} single />
        </div>
        <PushButton
          look="luna"
          data-part="close"
          style={at([114, 218, 50, 14])}
          onClick={() => void send('closeWindow', undefined)}
        >
          {text('button.close')}
        </PushButton>
      </div>
    </DialogWindow>
  );
}
