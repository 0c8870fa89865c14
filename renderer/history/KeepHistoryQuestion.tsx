import { type FormEvent, useId, useState } from 'react';
import historyIcon from '../../assets/main-window/info.svg';
import { text } from '../../shared/text/text.ts';
import { ModalDialog } from '../controls/ModalDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { RadioButton } from '../controls/RadioButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useDrawings } from '../skins/drawings.ts';
import { send, useApp } from '../state/app-store.ts';
import '../main-window/info-bar.css';
import './history-window.css';

/**
 * Asks once whether to keep what is said, by a bar over the first messages that leads to the choice; shows nothing when
 * that is known. Until there is an answer nothing of it goes to the disk, except what is still to be sent.
 */
export function KeepHistoryQuestion() {
  const drawn = useDrawings();
  const unasked = useApp(
    (app) => app.settings.history.keep === 'unasked' && app.replay === null && app.messenger.me !== null,
  );
  const [open, setOpen] = useState(false);
  if (!unasked) return null;
  return (
    <>
      <div className="info-bar conversation-bar" data-part="keep-history-bar" role="status">
        <img src={drawn('info', historyIcon)} alt="" width={16} height={16} />
        <span className="info-bar-words">
          {text('history.consent.bar')}{' '}
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {text('history.consent.choose')}
          </button>
        </span>
      </div>
      {open && <Question onLater={() => setOpen(false)} />}
    </>
  );
}

function Question({ onLater }: { onLater: () => void }) {
  const [keep, setKeep] = useState<'yes' | 'no'>('yes');
  const name = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send('setKeepHistory', keep);
  };
  return (
    <ModalDialog title={text('history.consent.title')} onClose={onLater}>
      <form className="history-dialog" data-part="keep-history" onSubmit={submit}>
        <p>{text('history.consent.intro')}</p>
        <p>{text('history.consent.mind')}</p>
        <fieldset className="history-choice">
          <legend className="unseen">{text('history.consent.title')}</legend>
          <RadioButton name={name} checked={keep === 'yes'} onChoose={() => setKeep('yes')}>
            <MenuLabel label={text('history.consent.yes')} />
          </RadioButton>
          <RadioButton name={name} checked={keep === 'no'} onChoose={() => setKeep('no')}>
            <MenuLabel label={text('history.consent.no')} />
          </RadioButton>
        </fieldset>
        <p>{text('history.consent.unsent')}</p>
        <p>{text('history.consent.later')}</p>
        <div className="history-dialog-buttons">
          <PushButton look="luna" type="submit">
            {text('button.ok')}
          </PushButton>
        </div>
      </form>
    </ModalDialog>
  );
}
