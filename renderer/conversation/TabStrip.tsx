import { type KeyboardEvent, useEffect, useRef } from 'react';
import closeMark from '../../assets/main-window/card-close.svg';
import type { Conversation } from '../../shared/conversation.ts';
import type { AddressBook } from '../../shared/model.ts';
import { namesIn, peopleIn } from '../../shared/people.ts';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { readingKey } from '../controls/reading-key.ts';
import { NameText } from '../emoticons/NameText.tsx';
import './tab-strip.css';

interface TabStripProps {
  readonly conversations: readonly Conversation[];
  readonly contacts: AddressBook;
  readonly front: string | null;
  readonly onChoose: (id: string) => void;
  readonly onClose: (id: string) => void;
}

/** A tab for each conversation of the window; what is unread is bold and counted. */
export function TabStrip({ conversations, contacts, front, onChoose, onClose }: TabStripProps) {
  const list = useRef<HTMLDivElement>(null);
  const figures = useFigures();
  useEffect(() => {
    if (front !== null) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ inline: 'nearest' });
  }, [front]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = conversations.findIndex(({ id }) => id === front);
    const key = readingKey(event.key);
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = conversations[at + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  };
  return (
    <div className="tab-strip" data-part="tab-strip">
      <div ref={list} role="tablist" aria-label={text('conversation.tabs')} className="tab-list" onKeyDown={onKeyDown}>
        {conversations.map((conversation) => {
          const { id, unread, peer } = conversation;
          const name = namesIn(conversation, contacts);
          const [person] = peopleIn(conversation, contacts);
          return (
            <button
              key={id}
              type="button"
              role="tab"
              className="conversation-tab"
              data-part="tab"
              data-unread={unread > 0 ? unread : undefined}
              aria-selected={id === front}
              aria-label={unread === 0 ? name : text('conversation.tab', { name, count: unread })}
              tabIndex={id === front ? 0 : -1}
              title={name}
              onClick={() => onChoose(id)}
              onAuxClick={(event) => event.button === 1 && onClose(id)}
            >
              <img
                src={figures.status(peer === null ? 'NLN' : (person?.status ?? 'FLN'))}
                alt=""
                width={16}
                height={16}
              />
              <bdi>
                <NameText words={name} />
              </bdi>
              {unread > 0 && <span>({unread})</span>}
            </button>
          );
        })}
      </div>
      {front !== null && (
        <button
          type="button"
          className="tab-close"
          aria-label={text('conversation.closeTab')}
          title={text('conversation.closeTab')}
          onClick={() => onClose(front)}
        >
          <img className="line-mark" src={closeMark} alt="" width={11} height={13} />
        </button>
      )}
    </div>
  );
}
