import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { isolated } from '../controls/isolated.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { WizardFrame } from './WizardFrame.tsx';

interface InvitedPageProps {
  readonly whom: string;
  readonly onAnother: () => void;
  readonly onFinish: () => void;
}

/** The last page after an invitation. */
export function InvitedPage({ whom, onAnother, onFinish }: InvitedPageProps) {
  return (
    <WizardFrame
      heading={text('inviteMail.heading')}
      onSubmit={onFinish}
      buttons={
        <>
          <PushButton look="luna" className="wizard-wide" onClick={onAnother}>
            <MenuLabel label={text('addContact.another')} />
          </PushButton>
          <PushButton look="luna" type="submit" autoFocus className="wizard-cancel">
            <MenuLabel label={text('addContact.finish')} />
          </PushButton>
        </>
      }
    >
      <p className="dialog-words wizard-done" data-part="invited" role="status" style={at([12, 44, 276, 26])}>
        {text('inviteMail.sent', { whom: isolated(whom) })}
      </p>
      <p className="dialog-words" style={at([12, 76, 276, 34])}>
        {text('inviteMail.sentHint')}
      </p>
    </WizardFrame>
  );
}
