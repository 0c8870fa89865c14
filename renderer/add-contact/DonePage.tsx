import { contactIn } from '../../shared/address-book.ts';
import { plainName } from '../../shared/plain-name.ts';
import { shownName } from '../../shared/shown-name.ts';
import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { isolated } from '../controls/isolated.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useApp } from '../state/app-store.ts';
import { WizardFrame } from './WizardFrame.tsx';

interface DonePageProps {
  readonly handle: string;
  readonly onAnother: () => void;
  /** Has the server write to the new person. */
  readonly onInvite: () => void;
  readonly onFinish: () => void;
}

/** The last page: the person is on the list. */
export function DonePage({ handle, onAnother, onInvite, onFinish }: DonePageProps) {
  const contacts = useApp((app) => app.messenger.contacts);
  const contact = contactIn(contacts, handle);
  const name = contact === undefined ? handle : plainName(shownName(contact), handle);
  return (
    <WizardFrame
      heading={text('addContact.doneHeading')}
      onSubmit={onFinish}
      buttons={
        <>
          <PushButton look="luna" className="wizard-wide" data-part="send-mail" onClick={onInvite}>
            <MenuLabel label={text('addContact.sendMail')} />
          </PushButton>
          <PushButton look="luna" className="wizard-wide" onClick={onAnother}>
            <MenuLabel label={text('addContact.another')} />
          </PushButton>
          <PushButton look="luna" type="submit" autoFocus className="wizard-cancel">
            <MenuLabel label={text('addContact.finish')} />
          </PushButton>
        </>
      }
    >
      <p className="dialog-words wizard-done" data-part="added" role="status" style={at([12, 44, 276, 26])}>
        {text('addContact.done', { name: isolated(name) })}
      </p>
      <p className="dialog-words" style={at([12, 76, 276, 34])}>
        {text('addContact.doneHint')}
      </p>
    </WizardFrame>
  );
}
