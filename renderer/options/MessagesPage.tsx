import { useState } from 'react';
import { createPortal } from 'react-dom';
import { limits } from '../../shared/limits.ts';
import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { FontDialog } from '../conversation/FontDialog.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { PageGroup, Placed, PlacedCheck, PlacedEdit } from './Placed.tsx';
import type { PageProps } from './page-props.ts';

/** How conversations look and behave, the reply while away, and what is kept of them. */
export function MessagesPage({ values, change }: PageProps) {
  const [choosesFont, setChoosesFont] = useState(false);
  return (
    <>
      <PageGroup caption={text('options.messages.general')} from={7} top={7}>
        <p style={at([21, 21, 140, 8])}>{text('options.messages.fontText')}</p>
        <Placed rect={[168, 18, 60, 14]}>
          <PushButton
            look="luna"
            className="options-button"
            data-part="change-font"
            onClick={() => setChoosesFont(true)}
          >
            <MenuLabel label={text('options.messages.font')} />
          </PushButton>
        </Placed>
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
        <PlacedCheck
          rect={[21, 51, 220, 10]}
          label={text('options.messages.nudges')}
          checked={values.nudges}
          onChange={(nudges) => change({ nudges })}
        />
        <PlacedCheck
          rect={[34, 65, 205, 10]}
          label={text('options.messages.shake')}
          checked={values.shake}
          reason={values.nudges ? null : text('options.messages.shakeNeedsNudges')}
          onChange={(shake) => change({ shake })}
        />
        <PlacedCheck
          rect={[21, 79, 220, 10]}
          label={text('options.messages.tabs')}
          checked={values.tabs}
          onChange={(tabs) => change({ tabs })}
        />
        <PlacedCheck
          rect={[21, 93, 220, 10]}
          label={text('options.messages.spelling')}
          checked={values.spelling}
          onChange={(spelling) => change({ spelling })}
        />
        <Placed rect={[34, 104, 214, 17]}>
          <p className="options-reason">{text('options.messages.spellingSource')}</p>
        </Placed>
      </PageGroup>
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
      <PageGroup caption={text('options.messages.away')} from={7} top={128}>
        <PlacedCheck
          rect={[21, 18, 225, 10]}
          label={text('options.messages.reply')}
          checked={values.replyEnabled}
          onChange={(replyEnabled) => change({ replyEnabled })}
        />
        <PlacedEdit
          rect={[34, 31, 212, 12]}
          label={text('options.messages.replyText')}
          labelRect={null}
          value={values.replyText}
          maxLength={limits.automaticReplyCharacters}
          part="reply"
          reason={values.replyEnabled ? null : text('options.messages.replyOff')}
          onType={(replyText) => change({ replyText })}
        />
      </PageGroup>
      <PageGroup caption={text('options.messages.history')} from={7} top={178}>
        <PlacedCheck
          rect={[21, 18, 220, 10]}
          label={text('options.messages.keepHistory')}
          checked={values.keepHistory}
          onChange={(keepHistory) => change({ keepHistory })}
        />
        <PlacedCheck
          rect={[21, 32, 220, 10]}
          label={text('options.messages.earlier')}
          checked={values.showEarlier}
          onChange={(showEarlier) => change({ showEarlier })}
        />
      </PageGroup>
    </>
  );
}
