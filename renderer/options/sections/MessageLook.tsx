import { useState } from 'react';
import { createPortal } from 'react-dom';
import { text } from '../../../shared/text/text.ts';
import { at } from '../../controls/dialog-units.ts';
import { FontDialog } from '../../conversation/FontDialog.tsx';
import { PlacedButton, PlacedCheck } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';

/** The font of what I write, emoticons and times. */
export function MessageLook({ values, change }: SectionProps) {
  const [choosesFont, setChoosesFont] = useState(false);
  return (
    <>
      <p style={at([21, 21, 140, 8])}>{text('options.messages.fontText')}</p>
      <PlacedButton
        rect={[168, 18, 60, 14]}
        label={text('options.messages.font')}
        part="change-font"
        onPress={() => setChoosesFont(true)}
      />
      <PlacedCheck
        rect={[21, 37, 100, 10]}
        label={text('options.messages.emoticons')}
        checked={values.showEmoticons}
        onChange={(showEmoticons) => change({ showEmoticons })}
      />
      <PlacedCheck
        rect={[125, 37, 124, 10]}
        label={text('options.messages.times')}
        checked={values.showTimes}
        onChange={(showTimes) => change({ showTimes })}
      />
      {choosesFont &&
        createPortal(
          // A form inside a form is none: its OK must not be the options' own.
          <div onSubmit={(event) => event.stopPropagation()}>
            <FontDialog
              format={values.format}
              onChoose={(format) => {
                change({ format });
                setChoosesFont(false);
              }}
              onClose={() => setChoosesFont(false)}
            />
          </div>,
          document.body,
        )}
    </>
  );
}
