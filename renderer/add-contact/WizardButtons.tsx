import { text } from '../../shared/text/text.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';

interface WizardButtonsProps {
  readonly onBack: () => void;
  readonly onCancel: () => void;
  /** The server is being asked. */
  readonly asking: boolean;
  /** There is nowhere to go on to. */
  readonly atEnd?: boolean;
}

/** Back, Next and Cancel of a page that is neither the first nor the last. */
export function WizardButtons({ onBack, onCancel, asking, atEnd = false }: WizardButtonsProps) {
  return (
    <>
      <PushButton look="luna" onClick={onBack} disabled={asking}>
        <MenuLabel label={text('addContact.back')} />
      </PushButton>
      <PushButton
        look="luna"
        type="submit"
        aria-disabled={asking}
        disabled={atEnd}
        title={atEnd ? text('main.reason.nobodyChosen') : undefined}
      >
        <MenuLabel label={text('addContact.next')} />
      </PushButton>
      <PushButton look="luna" className="wizard-cancel" onClick={onCancel}>
        {text('button.cancel')}
      </PushButton>
    </>
  );
}
