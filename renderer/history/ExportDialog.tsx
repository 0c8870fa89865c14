import { type FormEvent, useId, useState } from 'react';
import { type HistoryFormat, historyFormats } from '../../shared/history.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { ModalDialog } from '../controls/ModalDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { RadioButton } from '../controls/RadioButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { ask } from '../state/app-store.ts';
import { PartChoice } from './PartChoice.tsx';
import type { NamedPart } from './parts.ts';

interface ExportDialogProps {
  readonly parts: readonly NamedPart[];
  /** With what to say; null when nothing was done. */
  readonly onDone: (said: string | null) => void;
}

/** A part of the history into a file. */
export function ExportDialog({ parts, onDone }: ExportDialogProps) {
  const [chosen, setChosen] = useState(parts[0]?.id ?? '');
  const [format, setFormat] = useState<HistoryFormat>('text');
  const [busy, setBusy] = useState(false);
  const formats = useId();
  const part = parts.find(({ id }) => id === chosen)?.part;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (part === undefined || busy) return;
    setBusy(true);
    const answer = await ask('exportHistory', { part, format });
    if (!answer.ok) onDone(commandErrorSentence(answer.error));
    else if (answer.value === null) setBusy(false);
    else onDone(text('history.exported', { count: answer.value.messages, file: answer.value.file }));
  };

  return (
    <ModalDialog title={text('history.exportTitle')} onClose={() => onDone(null)}>
      <form className="history-dialog" onSubmit={(event) => void submit(event)}>
        <PartChoice words={text('history.exportWhat')} parts={parts} chosen={chosen} onChoose={setChosen} />
        <fieldset className="history-choice">
          <legend>{text('history.formatWhat')}</legend>
          {historyFormats.map((one) => (
            <RadioButton key={one} name={formats} checked={one === format} onChoose={() => setFormat(one)}>
              <MenuLabel label={text(`history.format.${one}`)} />
            </RadioButton>
          ))}
        </fieldset>
        <div className="history-dialog-buttons">
          <PushButton look="luna" type="submit" disabled={busy}>
            {text('button.ok')}
          </PushButton>
          <PushButton look="luna" onClick={() => onDone(null)}>
            {text('button.cancel')}
          </PushButton>
        </div>
      </form>
    </ModalDialog>
  );
}
