import { memo, type ReactNode } from 'react';
import joined from '../../assets/conversation/notice-joined.svg';
import left from '../../assets/conversation/notice-left.svg';
import nudged from '../../assets/conversation/notice-nudge.svg';
import warning from '../../assets/conversation/notice-warning.svg';
import type { ConversationEntry, ConversationNotice, MessageEntry, NudgeEntry } from '../../shared/conversation.ts';
import { conversationNoticeSentence, deliveryFailureSentence } from '../../shared/text/conversation.ts';
import { text } from '../../shared/text/text.ts';
import { type Figures, useFigures } from '../contact-list/figures.ts';
import { isolated } from '../controls/isolated.ts';
import { NameText } from '../emoticons/NameText.tsx';
import { useDrawings } from '../skins/drawings.ts';
import { ask, send } from '../state/app-store.ts';
import { MessageText } from './MessageText.tsx';
import { timeOf } from './status-line.ts';

/** A notice of the program's: icon and grey words. */
export function NoticeLine({ icon, children }: { icon: string; children: ReactNode }) {
  return (
    <p className="notice-line" data-part="notice">
      <img data-part="notice-icon" src={icon} alt="" width={16} height={16} />
      <span>{children}</span>
    </p>
  );
}

function iconOf(notice: ConversationNotice, figures: Figures): string {
  switch (notice.kind) {
    case 'joined':
      return joined;
    case 'left':
      return left;
    case 'came-online':
      return figures.status('NLN');
    case 'went-offline':
      return figures.status('FLN');
    case 'status-changed':
      return figures.status(notice.status);
    case 'invitation-failed':
      return warning;
  }
}

/** Why something did not arrive, and what can be done about it. */
function Failure({ conversation, entry }: { conversation: string; entry: MessageEntry | NudgeEntry }) {
  const drawn = useDrawings();
  if (entry.delivery?.state !== 'failed') return null;
  const wish = { conversation, entry: entry.id };
  return (
    <p className="message-failure" data-part="message-failure">
      <img src={drawn('warning', warning)} alt="" width={16} height={16} />
      <span>
        {deliveryFailureSentence(entry.delivery)}{' '}
        <button type="button" className="link" onClick={() => void send('retryMessage', wish)}>
          {text('conversation.sendAgain')}
        </button>{' '}
        <button type="button" className="link" onClick={() => void ask('dropMessage', wish)}>
          {text('conversation.discard')}
        </button>
      </span>
    </p>
  );
}

/** What stands before and after the name in the line over a message. `at`: Unix milliseconds, or null for no time. */
function sender(at: number | null): readonly [before: string, after: string] {
  const name = '\0';
  const line =
    at === null ? text('conversation.says', { name }) : text('conversation.saysAt', { name, time: timeOf(at) });
  const [before = '', after = ''] = line.split(name);
  return [before, after];
}

interface HistoryEntryProps {
  readonly conversation: string;
  readonly entry: ConversationEntry;
  /** Whom it is from or about, as the window calls them. */
  readonly name: string;
  readonly showEmoticons: boolean;
  readonly showTimes: boolean;
}

/** One message, nudge or notice of the history. */
export const HistoryEntry = memo(function HistoryEntry(props: HistoryEntryProps) {
  const { conversation, entry, showEmoticons, showTimes } = props;
  const name = isolated(props.name);
  const figures = useFigures();
  const drawn = useDrawings();
  if (entry.kind === 'notice') {
    return (
      <NoticeLine icon={iconOf(entry.notice, figures)}>
        <NameText words={conversationNoticeSentence(entry.notice, name)} />
      </NoticeLine>
    );
  }
  if (entry.kind === 'nudge') {
    return (
      <div className="nudge-entry" data-part="nudge" data-delivery={entry.delivery?.state}>
        <p className="nudge-line">
          <img src={drawn('notice-nudge', nudged)} alt="" width={16} height={16} />
          <span>
            {entry.own ? (
              text('conversation.nudgeSent')
            ) : (
              <NameText words={text('conversation.nudgeReceived', { name })} />
            )}
          </span>
        </p>
        <Failure conversation={conversation} entry={entry} />
      </div>
    );
  }
  const waiting = entry.delivery?.state === 'waiting';
  const [before, after] = sender(showTimes ? entry.at : null);
  return (
    <div
      className="message"
      data-part="message"
      data-own={entry.own}
      data-delivery={entry.delivery?.state}
      title={waiting ? text('conversation.waiting') : undefined}
    >
      <p className="message-sender" data-part="message-sender">
        {before}
        <bdi>
          <NameText words={props.name} />
        </bdi>
        {after}
        {entry.automatic && ` ${text('conversation.automatic')}`}
      </p>
      <MessageText words={entry.text} format={entry.format} showEmoticons={showEmoticons} />
      <Failure conversation={conversation} entry={entry} />
    </div>
  );
});
