import type { ConversationEntry, ConversationEvent } from '../../shared/conversation.ts';
import type { OutputLine } from './output-line.ts';

function entryLine(conversation: string, entry: ConversationEntry): OutputLine {
  if (entry.kind === 'notice') {
    const { kind, ...about } = entry.notice;
    return { event: 'conversation-notice', conversation, notice: kind, ...about };
  }
  const { id, own, from, name } = entry;
  const said = { conversation, id, own, from, name };
  if (entry.kind === 'nudge') return { event: 'nudge', ...said };
  return { event: 'message', ...said, text: entry.text, format: entry.format, automatic: entry.automatic };
}

/** What standard output says of something that happened in a conversation. */
export function conversationLines(event: ConversationEvent): OutputLine[] {
  switch (event.type) {
    case 'conversationOpened': {
      const { id, peer } = event.conversation;
      return [{ event: 'conversation', conversation: id, with: peer }];
    }
    case 'conversationClosed':
      return [{ event: 'conversation-closed', conversation: event.conversation }];
    case 'participantJoined': {
      const { handle, name } = event.participant;
      return [{ event: 'joined', conversation: event.conversation, handle, name }];
    }
    case 'participantLeft':
      return [{ event: 'left', conversation: event.conversation, handle: event.handle }];
    case 'entryAdded':
      return [entryLine(event.conversation, event.entry)];
    case 'deliveryChanged': {
      const { state, why, code } = event.delivery;
      return [
        {
          event: 'message-state',
          conversation: event.conversation,
          id: event.entry,
          state,
          why,
          ...(code ? { code } : {}),
        },
      ];
    }
    case 'entryDropped':
      return [{ event: 'message-dropped', conversation: event.conversation, id: event.entry }];
    case 'typingChanged':
      return [{ event: 'typing', conversation: event.conversation, from: event.handle, typing: event.typing }];
    case 'conversationRead':
      return [];
  }
}
