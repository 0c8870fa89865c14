import { type FormEvent, useState } from 'react';
import { contactIn } from '../../shared/address-book.ts';
import { plainName } from '../../shared/plain-name.ts';
import { shownName } from '../../shared/shown-name.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { DialogClient } from '../controls/DialogClient.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at } from '../controls/dialog-units.ts';
import { isolated } from '../controls/isolated.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { ask, send, useApp } from '../state/app-store.ts';

/** 204×102 dialog units in pixels. */
const size = { width: 306, height: 165.75 };

function close(): void {
  void send('closeWindow', undefined);
}

/** Asks before somebody goes off the list, and whether to block them as well. */
export function DeleteContactWindow({ handle }: { handle: string }) {
  const contacts = useApp((app) => app.messenger.contacts);
  const contact = contactIn(contacts, handle);
  const blocked = contact?.lists.includes('BL') === true;
  const [block, setBlock] = useState(blocked);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const name = contact === undefined ? handle : plainName(shownName(contact), handle);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (asking) return;
    setAsking(true);
    const result = await ask('removeContact', { handle, block: block || blocked });
    setAsking(false);
    if (result.ok) close();
    else setProblem(commandErrorSentence(result.error));
  };

  return (
    <DialogWindow title={text('deleteContact.title')}>
      <DialogClient {...size}>
        <form onSubmit={(event) => void submit(event)}>
          <p className="dialog-words" style={at([7, 5, 190, 17])} title={handle}>
            {text('deleteContact.explain', { name: isolated(name) })}
          </p>
          {problem === null && (
            <p className="dialog-words" style={at([7, 22, 190, 18])}>
              {text('deleteContact.consequence')}
            </p>
          )}
          <div data-part="block" style={at([7, problem === null ? 40 : 20, 183, 19])} className="dialog-middle">
            <CheckBox
              checked={block || blocked}
              onChange={setBlock}
              reason={blocked ? text('deleteContact.blockedAlready') : null}
            >
              <MenuLabel label={text('deleteContact.block')} />
            </CheckBox>
          </div>
          <p
            className={`dialog-words ${problem === null ? '' : 'dialog-problem'}`}
            role={problem === null ? undefined : 'alert'}
            style={at(problem === null ? [7, 60, 190, 17] : [7, 40, 190, 37])}
          >
            {problem ?? text('deleteContact.question')}
          </p>
          <PushButton look="luna" type="submit" data-part="yes" style={at([46, 78, 50, 14])} autoFocus>
            <MenuLabel label={text('button.yes')} />
          </PushButton>
          <PushButton look="luna" data-part="no" style={at([104, 78, 50, 14])} onClick={close}>
            <MenuLabel label={text('button.no')} />
          </PushButton>
        </form>
      </DialogClient>
    </DialogWindow>
  );
}
