import { type FormEvent, useState } from 'react';
import keyAndLock from '../../assets/main-window/key-and-lock.svg';
import { contactIn } from '../../shared/address-book.ts';
import { plainName } from '../../shared/plain-name.ts';
import { shownName } from '../../shared/shown-name.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { DialogClient } from '../controls/DialogClient.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at, tall } from '../controls/dialog-units.ts';
import { isolated } from '../controls/isolated.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { RadioButton } from '../controls/RadioButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useDrawings } from '../skins/drawings.ts';
import { useStructure } from '../skins/use-look.ts';
import { ask, send, useApp } from '../state/app-store.ts';
import './contact-request.css';

/** 320 dialog units in pixels. */
const width = 480;

function close(): void {
  void send('closeWindow', undefined);
}

/** Somebody added me: allow or block, and add them too or not. Cancel, like closing, asks again after the next sign-in. */
export function ContactRequestWindow({ handle }: { handle: string }) {
  const contacts = useApp((app) => app.messenger.contacts);
  const [allow, setAllow] = useState(true);
  const [add, setAdd] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const { requestHeight } = useStructure();
  const buttonsTop = requestHeight - 21;
  const drawn = useDrawings();
  const contact = contactIn(contacts, handle);
  const isContact = contact?.lists.includes('FL') === true;
  const name = contact === undefined ? handle : plainName(shownName(contact), handle);
  const heading = text('request.heading', { name: isolated(name), address: handle });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (asking) return;
    setAsking(true);
    const result = await ask('answerRequest', { handle, allow, add: add && !isContact });
    setAsking(false);
    if (result.ok) close();
    else setProblem(commandErrorSentence(result.error));
  };

  return (
    <DialogWindow title={text('window.name')}>
      <DialogClient width={width} height={tall(requestHeight)}>
        <form onSubmit={(event) => void submit(event)}>
          <img data-part="icon" src={drawn('key-and-lock', keyAndLock)} alt="" style={at([7, 7, 20, 20])} />
          <p className="dialog-words" data-part="request-heading" style={at([37, 3, 276, 16.5])} title={heading}>
            {heading}
          </p>
          <fieldset className="request-choices">
            <legend style={at([37, 22, 276, 9])}>{text('request.question')}</legend>
            <div data-part="allow" style={at([47, 35, 266, 10])}>
              <RadioButton name="answer" checked={allow} onChoose={() => setAllow(true)}>
                <MenuLabel label={text('request.allow')} />
              </RadioButton>
            </div>
            <div data-part="block" style={at([47, 47, 266, 10])}>
              <RadioButton name="answer" checked={!allow} onChoose={() => setAllow(false)}>
                <MenuLabel label={text('request.block')} />
              </RadioButton>
            </div>
          </fieldset>
          <p className="dialog-hint" style={at([37, 60, 280, 9])}>
            {text('request.reminder')}
          </p>
          <div data-part="add" style={at([37, 73, 156, 10])}>
            <CheckBox
              checked={add && !isContact}
              onChange={setAdd}
              reason={isContact ? text('request.alreadyContact') : null}
            >
              <MenuLabel label={text('request.add')} />
            </CheckBox>
          </div>
          <p
            className={`dialog-words ${problem === null ? 'dialog-hint' : 'dialog-problem'}`}
            role={problem === null ? undefined : 'alert'}
            style={at([37, buttonsTop, 166, 18])}
          >
            {problem ?? text('request.later')}
          </p>
          <PushButton
            look="luna"
            type="submit"
            data-part="ok"
            style={at([209, buttonsTop, 50, 14])}
            aria-disabled={asking}
            autoFocus
          >
            {text('button.ok')}
          </PushButton>
          <PushButton look="luna" data-part="cancel" style={at([263, buttonsTop, 50, 14])} onClick={close}>
            {text('button.cancel')}
          </PushButton>
        </form>
      </DialogClient>
    </DialogWindow>
  );
}
