import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { contactIn } from '../../shared/address-book.ts';
import { limits } from '../../shared/limits.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { DialogClient } from '../controls/DialogClient.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at, type Rectangle } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { ask, send, useApp } from '../state/app-store.ts';
import { type NameProblem, readNames } from './name-change.ts';
import '../controls/edit.css';

/** 220×120 dialog units in pixels: a window of our own, the original had none. */
const size = { width: 330, height: 224.25 };

function close(): void {
  void send('closeWindow', undefined);
}

interface NameBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly top: number;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly problem: string | null;
}

function NameBox({ label, hint, top, value, onType, problem }: NameBoxProps): ReactNode {
  const id = useId();
  const place = (from: number, height: number): Rectangle => [7, top + from, 206, height];
  return (
    <>
      <label htmlFor={id} style={at(place(0, 9))}>
        <MenuLabel label={label} />
      </label>
      <input
        id={id}
        className="edit edit-luna"
        style={at(place(10, 13))}
        type="text"
        spellCheck={false}
        maxLength={limits.nameCharacters}
        value={value}
        onChange={(event) => onType(event.target.value)}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-words`}
      />
      <p
        id={`${id}-words`}
        className={`dialog-words ${problem === null ? 'dialog-hint' : 'dialog-problem'}`}
        role={problem === null ? undefined : 'alert'}
        style={at(place(24, 26))}
      >
        {problem ?? hint}
      </p>
    </>
  );
}

/** What somebody is called: by a name of one's own on this computer, and in the list on the server. */
export function RenameWindow({ handle }: { handle: string }) {
  const contacts = useApp((app) => app.messenger.contacts);
  const contact = contactIn(contacts, handle);
  const [nickname, setNickname] = useState(contact?.nickname ?? '');
  const [name, setName] = useState(contact?.storedName ?? handle);
  const [problem, setProblem] = useState<NameProblem | null>(null);
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (asking || contact === undefined) return;
    const read = readNames(contact, { nickname, name });
    if ('problem' in read) return setProblem(read);
    setProblem(null);
    setAsking(true);
    const kept = read.nickname === undefined ? null : await ask('setNickname', { handle, nickname: read.nickname });
    const renamed = read.name === undefined ? null : await ask('renameContact', { handle, name: read.name });
    setAsking(false);
    if (kept?.ok === false) setProblem({ field: 'nickname', problem: commandErrorSentence(kept.error) });
    else if (renamed?.ok === false) setProblem({ field: 'name', problem: commandErrorSentence(renamed.error) });
    else close();
  };
  useLayoutEffect(() => form.current?.querySelector('input')?.select(), []);
  const about = (field: NameProblem['field']): string | null => (problem?.field === field ? problem.problem : null);

  return (
    <DialogWindow title={text('rename.title')}>
      <DialogClient {...size}>
        <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
          <p className="dialog-words" style={at([7, 5, 206, 9])} title={handle}>
            {text(contact === undefined ? 'card.gone' : 'rename.about', { handle })}
          </p>
          <NameBox
            label={text('rename.nickname')}
            hint={text('rename.nicknameHint')}
            top={17}
            value={nickname}
            onType={setNickname}
            problem={about('nickname')}
          />
          <NameBox
            label={text('rename.name')}
            hint={text('rename.nameHint')}
            top={68}
            value={name}
            onType={setName}
            problem={about('name')}
          />
          <PushButton
            look="luna"
            type="submit"
            data-part="ok"
            style={at([109, 119, 50, 14])}
            disabled={contact === undefined}
          >
            {text('button.ok')}
          </PushButton>
          <PushButton look="luna" data-part="cancel" style={at([163, 119, 50, 14])} onClick={close}>
            {text('button.cancel')}
          </PushButton>
        </form>
      </DialogClient>
    </DialogWindow>
  );
}
