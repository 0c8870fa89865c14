import { useId } from 'react';
import type { FoundPerson } from '../../shared/directory.ts';
import { listed } from '../../shared/text/listed.ts';
import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { ListBox } from '../controls/ListBox.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { WizardButtons } from './WizardButtons.tsx';
import { WizardFrame } from './WizardFrame.tsx';

/** A person of the directory in one line: name, then place, where it is told. */
export function personLine({ firstName, lastName, city, state, country }: FoundPerson): string {
  const place = listed([city, state, country].filter((part) => part !== '' && part !== '*'));
  const name = `${firstName} ${lastName}`.trim();
  return place === '' ? name : `${name} (${place})`;
}

interface ResultsPageProps {
  readonly people: readonly FoundPerson[];
  readonly chosen: number | null;
  readonly onChoose: (number: number | null) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** Whom the directory knows of that name. Their addresses stay secret, so the way on is an invitation. */
export function ResultsPage({ people, chosen, onChoose, onBack, onNext, onCancel }: ResultsPageProps) {
  const id = useId();
  return (
    <WizardFrame
      heading={text('directory.heading')}
      onSubmit={() => chosen !== null && onNext()}
      buttons={<WizardButtons onBack={onBack} onCancel={onCancel} asking={false} atEnd={chosen === null} />}
    >
      <p className="dialog-words" role="status" data-part="directory-count" style={at([12, 38, 276, 9])}>
        {people.length === 0 ? text('directory.nobody') : text('directory.count', { count: people.length })}
      </p>
      {people.length > 0 && (
        <>
          <p id={id} style={at([12, 52, 276, 9])}>
            <MenuLabel label={text('directory.results')} />
          </p>
          <div style={at([12, 62, 276, 58])}>
            <ListBox
              labelledBy={id}
              single
              part="directory-results"
              rows={people.map((person) => ({ id: String(person.number), label: personLine(person) }))}
              selected={new Set(chosen === null ? [] : [String(chosen)])}
              onSelect={(selected) => {
                const [number] = selected;
                onChoose(number === undefined ? null : Number(number));
              }}
              onOpen={onNext}
            />
          </div>
          <p className="dialog-words dialog-hint" style={at([12, 124, 276, 18])}>
            {text('directory.invite')}
          </p>
        </>
      )}
    </WizardFrame>
  );
}
