import { dialectHas } from '../../shared/dialect-features.ts';
import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { RadioButton } from '../controls/RadioButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useApp } from '../state/app-store.ts';
import { WizardFrame } from './WizardFrame.tsx';

/** Ways of the original that nothing in MSNP2 to 12 leads to: greyed, with the reason. */
const closedWays = [
  { label: 'addContact.fromBook', reason: 'addContact.fromBookReason', top: 50 },
  { label: 'addContact.fromMobile', reason: 'addContact.fromMobileReason', top: 80 },
] as const;

/** How somebody gets on the list: by address, or from the member directory of the old dialects. */
export type Way = 'address' | 'directory';

interface WayPageProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** The first page: how to add somebody. */
export function WayPage({ way, onWay, onNext, onCancel }: WayPageProps) {
  const session = useApp((app) => app.messenger.session);
  const hasDirectory = session.phase === 'signed-in' && dialectHas(session.dialect, 'directory');
  return (
    <WizardFrame
      heading={text('addContact.heading')}
      onSubmit={onNext}
      buttons={
        <>
          <PushButton look="luna" disabled title={text('reason.firstPage')}>
            <MenuLabel label={text('addContact.back')} />
          </PushButton>
          <PushButton look="luna" type="submit" autoFocus>
            <MenuLabel label={text('addContact.next')} />
          </PushButton>
          <PushButton look="luna" className="wizard-cancel" onClick={onCancel}>
            {text('button.cancel')}
          </PushButton>
        </>
      }
    >
      <fieldset className="wizard-ways">
        <legend style={at([12, 37, 276, 9])}>{text('addContact.question')}</legend>
        <div style={at([18, 65, 270, 10])}>
          <RadioButton name="way" checked={way === 'address'} onChoose={() => onWay('address')}>
            <MenuLabel label={text('addContact.fromAddress')} />
          </RadioButton>
        </div>
        {closedWays.map(({ label, reason, top }) => (
          <div key={label} style={at([18, top, 270, 10])} title={text(reason)}>
            <RadioButton name="way" checked={false} disabled onChoose={() => undefined}>
              <MenuLabel label={text(label)} />
              <span className="unseen"> {text(reason)}</span>
            </RadioButton>
          </div>
        ))}
        {hasDirectory && (
          <div style={at([18, 95, 270, 10])}>
            <RadioButton name="way" checked={way === 'directory'} onChoose={() => onWay('directory')}>
              <MenuLabel label={text('addContact.directory')} />
            </RadioButton>
          </div>
        )}
      </fieldset>
      <p className="dialog-words dialog-hint" style={at([12, 114, 276, 26])}>
        {text('addContact.note')}
      </p>
    </WizardFrame>
  );
}
