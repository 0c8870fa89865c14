import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
import info from '../../assets/conversation/notice-info.svg';
import type { Conversation, ConversationEntry } from '../../shared/conversation.ts';
import type { ConversationSettings } from '../../shared/conversation-settings.ts';
import type { AddressBook } from '../../shared/model.ts';
import { nameIn } from '../../shared/people.ts';
import { text } from '../../shared/text/text.ts';
import { ask } from '../state/app-store.ts';
import { HistoryEntry, NoticeLine } from './HistoryEntry.tsx';
import { useBottom } from './use-bottom.ts';
import './history.css';

/** Whom an entry is from or about. */
function nameOf(entry: ConversationEntry, contacts: AddressBook): string {
  if (entry.kind === 'notice') return nameIn(contacts, entry.notice.handle, entry.notice.name);
  return nameIn(entry.own ? [] : contacts, entry.from, entry.name);
}

/** The last lines of the conversation before, where the user wants them. */
function useEarlier(conversation: string, wanted: boolean): readonly ConversationEntry[] {
  const [earlier, setEarlier] = useState<readonly ConversationEntry[]>([]);
  useEffect(() => {
    if (!wanted) {
      setEarlier([]);
      return;
    }
    let left = false;
    void ask('earlierEntries', conversation).then((result) => {
      if (result.ok && !left) setEarlier(result.value);
    });
    return () => {
      left = true;
    };
  }, [conversation, wanted]);
  return earlier;
}

interface HistoryProps {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly conversation: Conversation;
  readonly contacts: AddressBook;
  readonly settings: ConversationSettings;
  /** A sentence of the window's own at the end, or null. */
  readonly hint: string | null;
  readonly onFocus: () => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** Everything that was said, the latest at the bottom. */
export function History({ box, conversation, contacts, settings, hint, onFocus, onContextMenu }: HistoryProps) {
  const earlier = useEarlier(conversation.id, settings.showEarlier);
  const last = conversation.entries.at(-1);
  const own = last !== undefined && last.kind !== 'notice' && last.own;
  const { more, toEnd, onScroll } = useBottom(box, hint ?? last?.id ?? null, own || hint !== null);
  const show = (entry: ConversationEntry) => (
    <HistoryEntry
      key={entry.id}
      conversation={conversation.id}
      entry={entry}
      name={nameOf(entry, contacts)}
      showEmoticons={settings.showEmoticons}
      showTimes={settings.showTimes}
    />
  );
  return (
    <div className="history-place">
      <div
        ref={box}
        className="history scrolls"
        data-part="history"
        data-size={settings.textSize}
        dir={settings.readRightToLeft ? 'rtl' : undefined}
        role="log"
        aria-label={text('conversation.history')}
        // The log can be scrolled and read by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        onScroll={onScroll}
        onFocus={onFocus}
        onContextMenu={onContextMenu}
      >
        <div className="history-lines">
          <NoticeLine icon={info}>{text('conversation.safety')}</NoticeLine>
          <hr className="history-short-rule" />
          {earlier.length > 0 && (
            <section className="history-earlier" data-part="earlier" aria-label={text('conversation.earlier')}>
              {earlier.map(show)}
              <hr className="history-rule" />
            </section>
          )}
          {conversation.entries.map(show)}
          {hint !== null && (
            <p className="history-hint" data-part="hint">
              {hint}
            </p>
          )}
        </div>
      </div>
      {more && (
        <button type="button" className="history-more" data-part="new-messages" onClick={toEnd}>
          {text('conversation.newMessages')}
        </button>
      )}
    </div>
  );
}
