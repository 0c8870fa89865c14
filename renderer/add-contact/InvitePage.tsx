import { useId } from 'react';
import { dialectHas } from '../../shared/dialect-features.ts';
import { limits } from '../../shared/limits.ts';
import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { isolated } from '../controls/isolated.ts';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useApp } from '../state/app-store.ts';
import { WizardButtons } from './WizardButtons.tsx';
import { WizardFrame } from './WizardFrame.tsx';

interface InvitePageProps {
  /** Address or name. */
  readonly whom: string;
  /** The server has just said that it knows nobody of that address. */
  readonly unknown: boolean;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly problem: string | null;
  readonly asking: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** Have the server write to somebody: with words of one's own where the dialect carries them. */
export function InvitePage(props: InvitePageProps) {
  const { whom, words, problem, asking } = props;
  const session = useApp((app) => app.messenger.session);
  const hasWords = session.phase === 'signed-in' && dialectHas(session.dialect, 'invitationWords');
  const id = useId();
  return (
    <WizardFrame
      heading={text('inviteMail.heading')}
      onSubmit={props.onNext}
      buttons={<WizardButtons onBack={props.onBack} onCancel={props.onCancel} asking={asking} />}
    >
      <p className="dialog-words" data-part="invite-about" style={at([12, 37, 276, 26])}>
        {props.unknown ? `${text('inviteMail.unknown')} ` : ''}
        {text('inviteMail.about', { whom: isolated(whom) })}
      </p>
      {hasWords ? (
        <>
          <label htmlFor={`${id}-words`} style={at([12, 65, 276, 9])}>
            <MenuLabel label={text('inviteMail.words')} />
          </label>
          <textarea
            id={`${id}-words`}
            className="edit edit-luna wizard-letter"
            data-part="invite-words"
            style={at([12, 75, 276, 42])}
            maxLength={limits.invitationCharacters}
            value={words}
            onChange={(event) => props.onWords(event.target.value)}
            aria-describedby={`${id}-left ${id}-problem`}
          />
          <p id={`${id}-left`} className="dialog-words dialog-hint" style={at([12, 119, 276, 9])}>
            {text('inviteMail.left', { count: limits.invitationCharacters - words.length })}
          </p>
        </>
      ) : (
        <p className="dialog-words dialog-hint" style={at([12, 70, 276, 18])}>
          {text('inviteMail.noWords')}
        </p>
      )}
      <p
        id={`${id}-problem`}
        className="dialog-words dialog-problem"
        data-part="invite-problem"
        role="alert"
        style={at([12, 129, 276, 18])}
      >
        {asking ? '' : problem}
      </p>
    </WizardFrame>
  );
}
