import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { contactIn } from '../../shared/address-book.ts';
import { limits } from '../../shared/limits.ts';
import { plainName } from '../../shared/plain-name.ts';
import { shownName } from '../../shared/shown-name.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { DialogClient } from '../controls/DialogClient.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at } from '../controls/dialog-units.ts';
import { isolated } from '../controls/isolated.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { ask, send, useApp } from '../state/app-store.ts';
import '../controls/edit.css';
import './mobile-message.css';

/** 220×133 dialog units in pixels. */
const size = { width: 330, height: 216 };

function close(): void {
  void send('closeWindow', undefined);
}

/** A message to somebody's mobile device. Nothing ever confirms it, so the window says that it is on its way. */
export function MobileMessageWindow({ handle }: { handle: string }) {
  const contacts = useApp((app) => app.messenger.contacts);
  const contact = contactIn(contacts, handle);
  const name = contact === undefined ? handle : plainName(shownName(contact), handle);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [phase, setPhase] = useState<'writing' | 'asking' | 'sent'>('writing');
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (phase === 'sent') return close();
    if (phase === 'asking') return;
    setPhase('asking');
    const result = await ask('pageContact', { handle, text: words });
    setProblem(result.ok ? null : commandErrorSentence(result.error));
    setPhase(result.ok ? 'sent' : 'writing');
  };

  return (
    <DialogWindow title={text('mobile.title')}>
      <DialogClient {...size}>
        <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
          {phase === 'sent' ? (
            <p className="dialog-words" data-part="mobile-sent" role="status" style={at([7, 7, 206, 36])}>
              {text('mobile.sent', { name: isolated(name) })}
            </p>
          ) : (
            <>
              <p className="dialog-words" style={at([7, 5, 206, 9])} title={handle}>
                {text('mobile.to', { name: isolated(name) })}
              </p>
              <label htmlFor={id} style={at([7, 18, 206, 9])}>
                <MenuLabel label={text('mobile.message')} />
              </label>
              <textarea
                id={id}
                className="edit edit-luna mobile-words"
                data-part="mobile-words"
                style={at([7, 28, 206, 42])}
                maxLength={limits.pageCharacters}
                value={words}
                onChange={(event) => setWords(event.target.value)}
                aria-invalid={problem !== null}
                aria-describedby={`${id}-left ${id}-problem`}
              />
              <p id={`${id}-left`} className="dialog-words dialog-hint" style={at([7, 72, 206, 9])}>
                {text('mobile.left', { count: limits.pageCharacters - words.length })}
              </p>
              <p
                id={`${id}-problem`}
                className="dialog-words dialog-problem"
                data-part="mobile-problem"
                role="alert"
                style={at([7, 82, 206, 9])}
              >
                {problem}
              </p>
            </>
          )}
          <p className="dialog-words dialog-hint" style={at([7, 92, 206, 18])}>
            {text('mobile.hint')}
          </p>
          {phase === 'sent' ? (
            <PushButton look="luna" type="submit" autoFocus data-part="close" style={at([163, 114, 50, 14])}>
              {text('button.close')}
            </PushButton>
          ) : (
            <>
              <PushButton
                look="luna"
                type="submit"
                data-part="send"
                style={at([109, 114, 50, 14])}
                disabled={words.trim() === ''}
                title={words.trim() === '' ? text('reason.nothingTyped') : undefined}
              >
                <MenuLabel label={text('mobile.send')} />
              </PushButton>
              <PushButton look="luna" data-part="cancel" style={at([163, 114, 50, 14])} onClick={close}>
                {text('button.cancel')}
              </PushButton>
            </>
          )}
        </form>
      </DialogClient>
    </DialogWindow>
  );
}
