import { useId } from 'react';
import type { PersonSought } from '../../shared/directory.ts';
import { limits } from '../../shared/limits.ts';
import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { WizardButtons } from './WizardButtons.tsx';
import { WizardFrame } from './WizardFrame.tsx';

interface DirectoryPageProps {
  readonly sought: PersonSought;
  readonly onSought: (sought: PersonSought) => void;
  readonly problem: string | null;
  readonly asking: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

const fields = [
  { part: 'firstName', label: 'directory.firstName', top: 55, width: 130 },
  { part: 'lastName', label: 'directory.lastName', top: 82, width: 130 },
  { part: 'country', label: 'directory.country', top: 109, width: 40 },
] as const;

/** Whom to look for in the member directory (MSNP2 to 7). */
export function DirectoryPage(props: DirectoryPageProps) {
  const { sought, onSought, problem, asking } = props;
  const id = useId();
  return (
    <WizardFrame
      heading={text('directory.heading')}
      onSubmit={props.onNext}
      buttons={<WizardButtons onBack={props.onBack} onCancel={props.onCancel} asking={asking} />}
    >
      <p className="dialog-words" style={at([12, 38, 276, 16])}>
        {text('directory.about')}
      </p>
      {fields.map(({ part, label, top, width }) => (
        <div key={part}>
          <label htmlFor={`${id}-${part}`} style={at([12, top, 150, 9])}>
            <MenuLabel label={text(label)} />
          </label>
          <input
            id={`${id}-${part}`}
            className="edit edit-luna"
            data-part={`directory-${part}`}
            style={at([12, top + 10, width, 13])}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={limits.directoryCharacters}
            value={sought[part]}
            onChange={(event) => onSought({ ...sought, [part]: event.target.value })}
            aria-describedby={`${id}-hint ${id}-problem`}
          />
        </div>
      ))}
      <p id={`${id}-hint`} className="dialog-words dialog-hint" style={at([170, 55, 118, 50])}>
        {text('directory.hint')}
      </p>
      <p
        id={`${id}-problem`}
        className="dialog-words dialog-problem"
        data-part="directory-problem"
        role="alert"
        style={at([170, 106, 118, 40])}
      >
        {asking ? '' : problem}
      </p>
      <p className="dialog-words" role="status" style={at([12, 138, 150, 9])}>
        {asking ? text('addContact.busy') : ''}
      </p>
    </WizardFrame>
  );
}
