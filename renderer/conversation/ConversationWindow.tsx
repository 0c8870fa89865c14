import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { Conversation } from '../../shared/conversation.ts';
import { namesIn } from '../../shared/people.ts';
import { text } from '../../shared/text/text.ts';
import { send, useApp } from '../state/app-store.ts';
import { tabOfKey } from './action-keys.ts';
import { ConversationFrame } from './ConversationFrame.tsx';
import { ConversationView } from './ConversationView.tsx';
import { TabStrip } from './TabStrip.tsx';

/** The window of one conversation, or, without an id, the one with a tab for each. */
export function ConversationWindow({ conversation: alone }: { conversation: string | null }) {
  const conversations = useApp((app) => app.messenger.conversations);
  const contacts = useApp((app) => app.messenger.contacts);
  const tabs = useApp((app) => app.tabs);
  const of = (id: string): Conversation | undefined =>
    Object.hasOwn(conversations, id) ? conversations[id] : undefined;
  const front = alone ?? tabs.front;
  const conversation = front === null ? undefined : of(front);
  const title =
    conversation === undefined
      ? text('conversation.noTab')
      : text('conversation.title', { names: namesIn(conversation, contacts) });

  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const next = alone === null ? tabOfKey(event, tabs.conversations, tabs.front) : null;
    if (next === null || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    void send('chooseTab', next);
  });
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <ConversationFrame title={title}>
      {conversation !== undefined && (
        <ConversationView
          key={conversation.id}
          conversation={conversation}
          tabs={
            alone === null ? (
              <TabStrip
                conversations={tabs.conversations.flatMap((id) => of(id) ?? [])}
                contacts={contacts}
                front={front}
                onChoose={(id) => void send('chooseTab', id)}
                onClose={(id) => void send('closeConversation', id)}
              />
            ) : null
          }
        />
      )}
    </ConversationFrame>
  );
}
