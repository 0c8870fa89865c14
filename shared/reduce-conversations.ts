import type { Conversation, ConversationEvent } from './conversation.ts';
import { limits } from './limits.ts';

/** By id. */
export type Conversations = { readonly [id: string]: Conversation };

const eventTypes: { readonly [type in ConversationEvent['type']]: true } = {
  conversationOpened: true,
  conversationClosed: true,
  participantJoined: true,
  participantLeft: true,
  entryAdded: true,
  deliveryChanged: true,
  entryDropped: true,
  typingChanged: true,
  conversationRead: true,
};

/** Whether an event is one that `reduceConversations` takes. */
export function isConversationEvent<E extends { readonly type: string }>(
  event: E | ConversationEvent,
): event is ConversationEvent {
  return Object.hasOwn(eventTypes, event.type);
}

function changed(
  conversations: Conversations,
  id: string,
  change: (conversation: Conversation) => Conversation,
): Conversations {
  const conversation = Object.hasOwn(conversations, id) ? conversations[id] : undefined;
  return conversation === undefined ? conversations : { ...conversations, [id]: change(conversation) };
}

function joined(conversation: Conversation, event: Extract<ConversationEvent, { type: 'participantJoined' }>) {
  const others = conversation.participants.filter(({ handle }) => handle !== event.participant.handle);
  const isNew = others.length === conversation.participants.length;
  const participants = isNew
    ? [...others, event.participant]
    : conversation.participants.map((one) => (one.handle === event.participant.handle ? event.participant : one));
  return { ...conversation, participants, peer: participants.length > 1 ? null : conversation.peer };
}

function added(conversation: Conversation, { entry }: Extract<ConversationEvent, { type: 'entryAdded' }>) {
  const entries = [...conversation.entries, entry].slice(-limits.conversationEntries);
  if (entry.kind === 'notice' || entry.own) return { ...conversation, entries };
  return {
    ...conversation,
    entries,
    unread: conversation.unread + 1,
    lastReceivedAt: entry.kind === 'message' ? entry.at : conversation.lastReceivedAt,
    typing: conversation.typing.filter((handle) => handle !== entry.from),
  };
}

/** The conversations after one event. An event about a conversation that is not there changes nothing. */
export function reduceConversations(conversations: Conversations, event: ConversationEvent): Conversations {
  switch (event.type) {
    case 'conversationOpened':
      return { ...conversations, [event.conversation.id]: event.conversation };
    case 'conversationClosed': {
      const { [event.conversation]: _closed, ...others } = conversations;
      return others;
    }
    case 'participantJoined':
      return changed(conversations, event.conversation, (conversation) => joined(conversation, event));
    case 'participantLeft':
      return changed(conversations, event.conversation, (conversation) => ({
        ...conversation,
        participants:
          conversation.peer === event.handle
            ? conversation.participants
            : conversation.participants.filter(({ handle }) => handle !== event.handle),
        typing: conversation.typing.filter((handle) => handle !== event.handle),
      }));
    case 'entryAdded':
      return changed(conversations, event.conversation, (conversation) => added(conversation, event));
    case 'deliveryChanged':
      return changed(conversations, event.conversation, (conversation) => ({
        ...conversation,
        entries: conversation.entries.map((entry) =>
          entry.kind !== 'notice' && entry.id === event.entry ? { ...entry, delivery: event.delivery } : entry,
        ),
      }));
    case 'entryDropped':
      return changed(conversations, event.conversation, (conversation) => ({
        ...conversation,
        entries: conversation.entries.filter(({ id }) => id !== event.entry),
      }));
    case 'typingChanged':
      return changed(conversations, event.conversation, (conversation) => {
        const others = conversation.typing.filter((handle) => handle !== event.handle);
        return { ...conversation, typing: event.typing ? [...others, event.handle] : others };
      });
    case 'conversationRead':
      return changed(conversations, event.conversation, (conversation) => ({ ...conversation, unread: 0 }));
  }
}
