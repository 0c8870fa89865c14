import { type FormEvent, useId, useState } from 'react';
import type { TextFormat } from '../../shared/conversation.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { ListBox } from '../controls/ListBox.tsx';
import { ModalDialog } from '../controls/ModalDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { formatStyle, offeredFonts } from './format-style.ts';
import './font-dialog.css';

const styles = ['regular', 'italic', 'bold', 'bold-italic'] as const;

/** The sixteen colours of the dialog of the time. */
const colours = [
  '000000',
  '800000',
  '008000',
  '808000',
  '000080',
  '800080',
  '008080',
  '808080',
  'c0c0c0',
  'ff0000',
  '00ff00',
  'ffff00',
  '0000ff',
  'ff00ff',
  '00ffff',
  'ffffff',
] as const;

interface FontDialogProps {
  readonly format: TextFormat;
  readonly onChoose: (format: TextFormat) => void;
  readonly onClose: () => void;
}

/** Font, style, effects and colour of what the user writes. A size is not among them: no message carries one. */
export function FontDialog({ format, onChoose, onClose }: FontDialogProps) {
  const [chosen, setChosen] = useState(format);
  const familyLabel = useId();
  const styleLabel = useId();
  const offered = Object.keys(offeredFonts);
  const families = [
    { id: '', label: text('font.default') },
    ...(offered.includes(format.font) || format.font === '' ? [] : [{ id: format.font, label: format.font }]),
    ...offered.map((font) => ({ id: font, label: font })),
  ];
  const style = styles[(chosen.bold ? 2 : 0) + (chosen.italic ? 1 : 0)] ?? 'regular';
  const known = colours.some((colour) => `#${colour}` === chosen.colour);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChoose(chosen);
  };
  return (
    <ModalDialog title={text('font.title')} onClose={onClose}>
      <form className="font-dialog" data-part="font-dialog" onSubmit={submit}>
        <div className="font-family">
          <span id={familyLabel}>{text('font.family').replace('&', '')}</span>
          <ListBox
            single
            labelledBy={familyLabel}
            rows={families}
            selected={new Set([chosen.font])}
            onSelect={([font]) => font !== undefined && setChosen({ ...chosen, font })}
            onOpen={() => onChoose(chosen)}
          />
        </div>
        <div className="font-style">
          <span id={styleLabel}>{text('font.style').replace('&', '')}</span>
          <ListBox
            single
            labelledBy={styleLabel}
            rows={styles.map((one) => ({ id: one, label: text(`font.style.${one}`) }))}
            selected={new Set([style])}
            onSelect={([one]) =>
              setChosen({ ...chosen, bold: one?.startsWith('bold') === true, italic: one?.endsWith('italic') === true })
            }
          />
        </div>
        <fieldset className="font-group font-effects">
          <legend>{text('font.effects')}</legend>
          <CheckBox checked={chosen.strikeout} onChange={(strikeout) => setChosen({ ...chosen, strikeout })}>
            <MenuLabel label={text('font.strikeout')} />
          </CheckBox>
          <CheckBox checked={chosen.underline} onChange={(underline) => setChosen({ ...chosen, underline })}>
            <MenuLabel label={text('font.underline')} />
          </CheckBox>
          <label className="font-colour-line">
            <MenuLabel label={text('font.colour')} />
            <span className="font-colour">
              <span className="font-swatch" style={{ backgroundColor: chosen.colour }} aria-hidden="true" />
              <select
                className="edit edit-luna"
                value={chosen.colour}
                onChange={(event) => setChosen({ ...chosen, colour: event.target.value })}
              >
                {!known && (
                  <option value={chosen.colour}>{text('font.colour.other', { colour: chosen.colour })}</option>
                )}
                {colours.map((colour) => (
                  <option key={colour} value={`#${colour}`}>
                    {text(`font.colour.${colour}`)}
                  </option>
                ))}
              </select>
            </span>
          </label>
        </fieldset>
        <fieldset className="font-group font-sample">
          <legend>{text('font.sample')}</legend>
          <p className="font-sample-text" data-part="font-sample" style={formatStyle(chosen)}>
            {text('font.sampleText')}
          </p>
        </fieldset>
        <div className="font-buttons">
          <PushButton look="luna" type="submit">
            {text('button.ok')}
          </PushButton>
          <PushButton look="luna" onClick={onClose}>
            {text('button.cancel')}
          </PushButton>
        </div>
      </form>
    </ModalDialog>
  );
}
