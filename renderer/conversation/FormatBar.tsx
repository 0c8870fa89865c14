import { Popover } from 'radix-ui';
import { type MouseEvent, useRef, useState } from 'react';
import emoticonsIcon from '../../assets/conversation/emoticon.svg';
import fontIcon from '../../assets/conversation/font.svg';
import nudgeIcon from '../../assets/conversation/nudge.svg';
import dropArrow from '../../assets/main-window/drop-arrow.svg';
import type { ConversationActions } from '../../shared/actions/conversation-actions.ts';
import { text } from '../../shared/text/text.ts';
import { focusPlace, giveFocusBack } from '../controls/focus-place.ts';
import { isTyping } from '../menu/is-typing.ts';
import { useDrawings } from '../skins/drawings.ts';
import { EmoticonPicker } from './EmoticonPicker.tsx';
import './format-bar.css';

interface FormatBarProps {
  readonly actions: ConversationActions;
  /** Words stand beside the pictures. */
  readonly words: boolean;
  /** The era has Nudges. */
  readonly nudges: boolean;
  /** The last Nudge was a moment ago. */
  readonly nudgePaused: boolean;
  readonly onEmoticon: (code: string) => void;
}

/** Who presses a button with the mouse goes on typing afterwards. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** Font, emoticons and Nudge, between the history and the box for typing. */
export function FormatBar({ actions, words, nudges, nudgePaused, onEmoticon }: FormatBarProps) {
  const [picking, setPicking] = useState(false);
  const drawn = useDrawings();
  const before = useRef<HTMLElement | null>(null);
  const { font, nudge } = actions;
  const open = (wanted: boolean): void => {
    if (wanted) before.current = focusPlace();
    setPicking(wanted);
  };
  return (
    <div className="format-bar" data-part="format-bar" role="toolbar" aria-label={text('conversation.formatBar')}>
      <button
        type="button"
        className="format-button"
        title={text('conversation.fontTip')}
        onMouseDown={keepFocus}
        onClick={font.run}
      >
        <img data-part="format-icon" src={drawn('font', fontIcon)} alt="" width={16} height={16} />
        <span className={words ? undefined : 'unseen'}>{text('conversation.font')}</span>
      </button>
      <Popover.Root open={picking} onOpenChange={open}>
        <Popover.Trigger asChild>
          <button
            type="button"
            className="format-button"
            title={text('conversation.emoticonsTip')}
            onMouseDown={keepFocus}
          >
            <img data-part="format-icon" src={drawn('emoticon', emoticonsIcon)} alt="" width={16} height={16} />
            <span className={words ? undefined : 'unseen'}>{text('conversation.emoticons')}</span>
            <img className="line-mark" src={dropArrow} alt="" width={7} height={4} />
          </button>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            side="top"
            align="start"
            collisionPadding={2}
            aria-label={text('conversation.emoticons')}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (!isTyping()) giveFocusBack(before.current);
            }}
          >
            <EmoticonPicker
              onChoose={(code) => {
                setPicking(false);
                onEmoticon(code);
              }}
            />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      {nudges && (
        <button
          type="button"
          className="format-button"
          title={nudge.reason ?? text('conversation.nudgeTip')}
          disabled={nudge.reason !== null}
          aria-disabled={nudgePaused}
          data-disabled={nudgePaused ? '' : undefined}
          onMouseDown={keepFocus}
          onClick={nudge.run}
        >
          <img data-part="format-icon-nudge" src={drawn('nudge', nudgeIcon)} alt="" width={24} height={16} />
          <span className="unseen">{text('conversation.nudge')}</span>
        </button>
      )}
    </div>
  );
}
