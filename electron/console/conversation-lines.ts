import type { ConversationEntry, ConversationEvent, Delivery } from '../../shared/conversation.ts';
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

function stateLine(conversation: string, id: string, { state, why, code }: Delivery): OutputLine {
  return { event: 'message-state', conversation, id, state, why, ...(code ? { code } : {}) };
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
      return [
        entryLine(event.conversation, event.entry),
        ...(event.entry.kind === 'notice' || event.entry.delivery === null
          ? []
          : [stateLine(event.conversation, event.entry.id, event.entry.delivery)]),
      ];
    case 'deliveryChanged':
      return [stateLine(event.conversation, event.entry, event.delivery)];
    case 'entryDropped':
      return [{ event: 'message-dropped', conversation: event.conversation, id: event.entry }];
    case 'typingChanged':
      return [{ event: 'typing', conversation: event.conversation, from: event.handle, typing: event.typing }];
    case 'conversationRead':
      return [];
  }
}
