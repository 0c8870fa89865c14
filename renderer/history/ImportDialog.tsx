import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { HistoryImportPreview } from '../../shared/history.ts';
import { limits } from '../../shared/limits.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { locale, text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { ModalDialog } from '../controls/ModalDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { ask } from '../state/app-store.ts';

function date(at: number | null): string {
  return at === null ? '' : new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(at);
}

function Counts({ preview }: { preview: HistoryImportPreview }) {
  const { file, origin, messages, skipped, from, to } = preview;
  return (
    <p data-part="history-import-counts">
      {text('history.importFile', { file, program: text(`history.origin.${origin}`) })}{' '}
      {messages === 0
        ? text('history.importNothing')
        : text('history.importCount', { count: messages, from: date(from), to: date(to) })}{' '}
      {skipped > 0 && text('history.importSkipped', { count: skipped })}
    </p>
  );
}

interface PreviewProps {
  readonly preview: HistoryImportPreview;
  readonly onDone: (said: string | null) => void;
}

/** What is in the log: whom it is with and whose names are whose can be put right. */
function Preview({ preview, onDone }: PreviewProps) {
  const [handle, setHandle] = useState(preview.handle);
  const [own, setOwn] = useState<ReadonlySet<string>>(
    new Set(preview.names.filter((one) => one.own).map(({ name }) => name)),
  );
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useId();
  const valid = /^[^@\s]+@[^@\s]+$/.test(handle.trim());

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || !valid || preview.messages === 0) return;
    setBusy(true);
    const answer = await ask('importHistory', { handle: handle.trim().toLowerCase(), ownNames: [...own] });
    setBusy(false);
    if (!answer.ok) {
      setProblem(commandErrorSentence(answer.error));
      return;
    }
    const { added, known, skipped } = answer.value;
    onDone(
      [
        text('history.imported', { count: added }),
        ...(known > 0 ? [text('history.importKnown', { count: known })] : []),
        ...(skipped > 0 ? [text('history.importLeftOut', { count: skipped })] : []),
      ].join(' '),
    );
  };

  return (
    <form className="history-dialog" onSubmit={(event) => void submit(event)}>
      <Counts preview={preview} />
      {problem !== null && <p role="alert">{problem}</p>}
      {preview.messages > 0 && (
        <>
          <label htmlFor={field}>
            <MenuLabel label={text('history.importWith')} />
          </label>
          <input
            id={field}
            type="text"
            className="edit edit-luna"
            data-part="history-import-handle"
            spellCheck={false}
            maxLength={limits.handleCharacters}
            value={handle}
            onChange={(event) => setHandle(event.target.value)}
          />
          <fieldset className="history-choice history-names scrolls">
            <legend>
              <MenuLabel label={text('history.importNames')} />
            </legend>
            {preview.names.map(({ name, messages }) => (
              <CheckBox
                key={name}
                checked={own.has(name)}
                onChange={(checked) => {
                  const next = new Set(own);
                  if (checked) next.add(name);
                  else next.delete(name);
                  setOwn(next);
                }}
              >
                {text('history.importName', { name: oneLine(name), count: messages })}
              </CheckBox>
            ))}
          </fieldset>
        </>
      )}
      <div className="history-dialog-buttons">
        <PushButton
          look="luna"
          type="submit"
          disabled={busy || !valid || preview.messages === 0}
          title={
            preview.messages === 0 ? text('history.importNothing') : valid ? undefined : text('command.invalid-handle')
          }
        >
          {text('button.ok')}
        </PushButton>
        <PushButton look="luna" onClick={() => onDone(null)}>
          {text('button.cancel')}
        </PushButton>
      </div>
    </form>
  );
}

/** A log of another program: choose it, look at what is in it, take it in. */
export function ImportDialog({ onDone }: { onDone: (said: string | null) => void }) {
  const [preview, setPreview] = useState<HistoryImportPreview | null>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void ask('previewHistoryImport', undefined).then((answer) => {
      if (!answer.ok) onDone(commandErrorSentence(answer.error));
      else if (answer.value === null) onDone(null);
      else setPreview(answer.value);
    });
  });

  return (
    <ModalDialog title={text('history.importTitle')} onClose={() => onDone(null)}>
      {preview === null ? (
        <p className="history-dialog" role="status">
          {text('history.working')}
        </p>
      ) : (
        <Preview preview={preview} onDone={onDone} />
      )}
    </ModalDialog>
  );
}
