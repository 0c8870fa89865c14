import { useId } from 'react';
import { oneLine } from '../../shared/plain-name.ts';
import { text } from '../../shared/text/text.ts';
import { DialogClient } from '../controls/DialogClient.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { at } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { SheetTabs } from '../controls/SheetTabs.tsx';
import type { CardPerson } from './ContactCard.tsx';
import type { CardTool } from './contact-tools.ts';
import './property-sheet.css';

/** 252×218 dialog units: the size of the sheets of that time. */
const size = { width: 378, height: 354.25 };

interface PropertySheetProps {
  readonly person: CardPerson;
  readonly tools: readonly CardTool[];
  readonly onClose: () => void;
}

/** Before 7.0 there were no cards: somebody's properties, on a sheet with a tab. */
export function PropertySheet({ person, tools, onClose }: PropertySheetProps) {
  const id = useId();
  const message = oneLine(person.personalMessage);
  const song = person.media === null ? '' : oneLine(person.media.text);
  const facts = [
    { label: text('signIn.handle'), value: person.handle },
    { label: text('properties.status'), value: person.status },
    ...(message === ''
      ? []
      : [{ label: text('words.label', { label: text('main.personalMessage') }), value: message }]),
    ...(song === '' ? [] : [{ label: text('properties.song'), value: song }]),
    ...person.facts.map(({ label, value }) => ({ label: text('words.label', { label }), value })),
  ];
  return (
    <DialogWindow title={text('properties.title', { name: person.name })}>
      <DialogClient {...size}>
        <SheetTabs
          id={id}
          label={text('properties.title', { name: person.name })}
          rows={[[{ name: 'general', label: text('options.page.general') }]]}
          chosen="general"
          style={at([5, 5, 242, 13])}
          onChoose={() => undefined}
        />
        <div
          id={`${id}-page`}
          role="tabpanel"
          aria-labelledby={`${id}-general`}
          className="sheet-page property-page"
          data-part="properties"
          style={at([5, 18, 242, 175])}
        >
          <div className="property-head">
            <img src={person.bigIcon} alt="" width={32} height={45} />
            <b className="property-name" data-part="name" title={person.name}>
              <bdi>{person.name}</bdi>
            </b>
          </div>
          <dl className="property-facts scrolls" data-part="card-facts" tabIndex={0}>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <div className="property-tools">
            {tools.map(({ label, run }) => (
              <PushButton key={label} look="luna" onClick={run}>
                {label}
              </PushButton>
            ))}
          </div>
        </div>
        <PushButton look="luna" data-part="ok" autoFocus style={at([197, 199, 50, 14])} onClick={onClose}>
          {text('button.close')}
        </PushButton>
      </DialogClient>
    </DialogWindow>
  );
}
