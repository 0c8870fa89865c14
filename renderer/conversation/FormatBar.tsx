import { Popover } from 'radix-ui';
import { useState } from 'react';
import emoticonsIcon from '../../assets/conversation/emoticon.svg';
import fontIcon from '../../assets/conversation/font.svg';
import nudgeIcon from '../../assets/conversation/nudge.svg';
import dropArrow from '../../assets/main-window/drop-arrow.svg';
import { text } from '../../shared/text/text.ts';
import type { ConversationActions } from './conversation-actions.ts';
import { EmoticonPicker } from './EmoticonPicker.tsx';
import './format-bar.css';

interface FormatBarProps {
  readonly actions: ConversationActions;
  /** The era has Nudges. */
  readonly nudges: boolean;
  /** The last Nudge was a moment ago. */
  readonly nudgePaused: boolean;
  readonly onEmoticon: (code: string) => void;
  /** Gives the focus back to what is typed. */
  readonly onLeave: () => void;
}

/** Font, emoticons and Nudge, between the history and the box for typing. */
export function FormatBar({ actions, nudges, nudgePaused, onEmoticon, onLeave }: FormatBarProps) {
  const [picking, setPicking] = useState(false);
  const { font, nudge } = actions;
  return (
    <div className="format-bar" data-part="format-bar" role="toolbar" aria-label={text('conversation.formatBar')}>
      <button type="button" className="format-button" title={text('conversation.fontTip')} onClick={font.run}>
        <img data-part="format-icon" src={fontIcon} alt="" width={16} height={16} />
        <span className="unseen">{text('conversation.font')}</span>
      </button>
      <Popover.Root open={picking} onOpenChange={setPicking}>
        <Popover.Trigger asChild>
          <button type="button" className="format-button" title={text('conversation.emoticonsTip')}>
            <img data-part="format-icon" src={emoticonsIcon} alt="" width={16} height={16} />
            <span className="unseen">{text('conversation.emoticons')}</span>
            <img src={dropArrow} alt="" width={7} height={4} />
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
              onLeave();
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
          onClick={nudge.run}
        >
          <img data-part="format-icon-nudge" src={nudgeIcon} alt="" width={24} height={16} />
          <span className="unseen">{text('conversation.nudge')}</span>
        </button>
      )}
    </div>
  );
}
