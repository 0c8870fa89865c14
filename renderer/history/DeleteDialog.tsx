import { type FormEvent, useState } from 'react';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { ModalDialog } from '../controls/ModalDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { ask } from '../state/app-store.ts';
import { PartChoice } from './PartChoice.tsx';
import type { NamedPart } from './parts.ts';

interface DeleteDialogProps {
  readonly parts: readonly NamedPart[];
  /** With what to say; null when nothing was done, or all went well. */
  readonly onDone: (said: string | null) => void;
}

/** A part of the history goes for good: what, and whether really. */
export function DeleteDialog({ parts, onDone }: DeleteDialogProps) {
  const [chosen, setChosen] = useState(parts[0]?.id ?? '');
  const [step, setStep] = useState<'what' | 'really' | 'running'>('what');
  const named = parts.find(({ id }) => id === chosen);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (named === undefined || step === 'running') return;
    if (step === 'what') {
      setStep('really');
      return;
    }
    setStep('running');
    const answer = await ask('deleteHistory', named.part);
    onDone(answer.ok ? null : commandErrorSentence(answer.error));
  };

  return (
    <ModalDialog title={text('history.deleteTitle')} onClose={() => onDone(null)}>
      <form className="history-dialog" onSubmit={(event) => void submit(event)}>
        {step === 'what' ? (
          <PartChoice words={text('history.deleteWhat')} parts={parts} chosen={chosen} onChoose={setChosen} />
        ) : (
          <p role="alert" className="history-question">
            {step === 'running'
              ? text('history.deleting')
              : `${named?.question ?? ''} ${text('history.deleteForGood')}`}
          </p>
        )}
        <div className="history-dialog-buttons">
          <PushButton look="luna" type="submit" disabled={step === 'running'}>
            {text('button.ok')}
          </PushButton>
          <PushButton look="luna" disabled={step === 'running'} onClick={() => onDone(null)}>
            {text('button.cancel')}
          </PushButton>
        </div>
      </form>
    </ModalDialog>
  );
}
