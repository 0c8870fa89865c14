import { dialectHas } from '../../shared/dialect-features.ts';
import { text } from '../../shared/text/text.ts';
import { at, type Rectangle } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { RadioButton } from '../controls/RadioButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useDrawings } from '../skins/drawings.ts';
import { useStructure } from '../skins/use-look.ts';
import { useApp } from '../state/app-store.ts';
import { WizardFrame } from './WizardFrame.tsx';

/** Ways of the original that nothing in MSNP2 to 12 leads to: greyed, with the reason. */
const closedWays = [
  { label: 'addContact.fromBook', reason: 'addContact.fromBookReason', row: 0 },
  { label: 'addContact.fromMobile', reason: 'addContact.fromMobileReason', row: 2 },
] as const;

interface Places {
  readonly question: Rectangle;
  readonly way: (row: number) => Rectangle;
  readonly note: Rectangle;
}

/** Below the banner, as in 7.5. */
const belowBanner: Places = {
  question: [12, 37, 276, 9],
  way: (row) => [18, 50 + 15 * row, 270, 10],
  note: [12, 114, 276, 26],
};

/** Beside the picture, where there is room for two lines each. */
const besidePicture: Places = {
  question: [118, 39, 174, 17],
  way: (row) => [122, 58 + 15 * row, 172, 14],
  note: [118, 119, 174, 31],
};

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
  const drawn = useDrawings();
  const picture = useStructure().wizard === 'picture' ? drawn('wizard', '') : null;
  const places = picture === null ? belowBanner : besidePicture;
  const hasDirectory = session.phase === 'signed-in' && dialectHas(session.dialect, 'directory');
  return (
    <WizardFrame
      heading={text('addContact.heading')}
      picture={picture}
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
        <legend style={at(places.question)}>{text('addContact.question')}</legend>
        <div style={at(places.way(1))}>
          <RadioButton name="way" checked={way === 'address'} onChoose={() => onWay('address')}>
            <MenuLabel label={text('addContact.fromAddress')} />
          </RadioButton>
        </div>
        {closedWays.map(({ label, reason, row }) => (
          <div key={label} style={at(places.way(row))} title={text(reason)}>
            <RadioButton name="way" checked={false} disabled onChoose={() => undefined}>
              <MenuLabel label={text(label)} />
              <span className="unseen"> {text(reason)}</span>
            </RadioButton>
          </div>
        ))}
        {hasDirectory && (
          <div style={at(places.way(3))}>
            <RadioButton name="way" checked={way === 'directory'} onChoose={() => onWay('directory')}>
              <MenuLabel label={text('addContact.directory')} />
            </RadioButton>
          </div>
        )}
      </fieldset>
      <p className="dialog-words dialog-hint" style={at(places.note)}>
        {text('addContact.note')}
      </p>
    </WizardFrame>
  );
}
