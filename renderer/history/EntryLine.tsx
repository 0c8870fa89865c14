import { memo } from 'react';
import nudgeIcon from '../../assets/conversation/nudge.svg';
import type { ConversationEntry } from '../../shared/conversation.ts';
import { conversationNoticeSentence, deliveryFailureSentence } from '../../shared/text/conversation.ts';
import { text } from '../../shared/text/text.ts';
import { isolated } from '../controls/isolated.ts';
import { MessageText } from '../conversation/MessageText.tsx';
import { timeOf } from '../conversation/status-line.ts';
import { useDrawings } from '../skins/drawings.ts';

interface EntryLineProps {
  readonly entry: ConversationEntry;
  readonly showEmoticons: boolean;
}

/** One entry, in the look of the conversation's window; what is over has nothing to press. */
export const EntryLine = memo(function EntryLine({ entry, showEmoticons }: EntryLineProps) {
  const drawn = useDrawings();
  if (entry.kind === 'notice') {
    return <p className="notice-line">{conversationNoticeSentence(entry.notice, isolated(entry.notice.name))}</p>;
  }
  const name = isolated(entry.name);
  const failure = entry.delivery?.state === 'failed' ? deliveryFailureSentence(entry.delivery) : null;
  return (
    <div
      className={entry.kind === 'nudge' ? 'nudge-entry' : 'message'}
      data-part="history-message"
      data-own={entry.own}
    >
      {entry.kind === 'nudge' ? (
        <p className="nudge-line">
          <img src={drawn('nudge', nudgeIcon)} alt="" width={24} height={16} />
          <span>{entry.own ? text('conversation.nudgeSent') : text('conversation.nudgeReceived', { name })}</span>
        </p>
      ) : (
        <>
          <p className="message-sender">
            {text('conversation.saysAt', { name, time: timeOf(entry.at) })}
            {entry.automatic && ` ${text('conversation.automatic')}`}
          </p>
          <MessageText words={entry.text} format={entry.format} showEmoticons={showEmoticons} />
        </>
      )}
      {failure !== null && <p className="message-failure">{failure}</p>}
    </div>
  );
});
