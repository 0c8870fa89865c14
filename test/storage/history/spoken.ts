import type {
  Conversation,
  ConversationEntry,
  ConversationEvent,
  Delivery,
  MessageEntry,
  NoticeEntry,
  Participant,
} from '../../../shared/conversation.ts';
import { type MessengerState, signedOutState } from '../../../shared/model.ts';
import { reduceConversations } from '../../../shared/reduce-conversations.ts';

export const me = 'me@example.com';
export const bob: Participant = { handle: 'bob@example.com', name: 'Bob', capabilities: 0 };
export const eve: Participant = { handle: 'eve@example.com', name: 'Eve', capabilities: 0 };

/** A Friday afternoon, in Unix milliseconds. */
export const friday = Date.UTC(2005, 5, 17, 15, 0, 0);

export function conversationWith(id: string, ...participants: readonly Participant[]): Conversation {
  const [first, second] = participants;
  return {
    id,
    peer: first !== undefined && second === undefined ? first.handle : null,
    participants,
    entries: [],
    typing: [],
    unread: 0,
    lastReceivedAt: null,
  };
}

export function heard(id: string, text: string, about: Partial<MessageEntry> = {}): MessageEntry {
  return {
    kind: 'message',
    id,
    at: friday,
    own: false,
    from: bob.handle,
    name: bob.name,
    delivery: null,
    remoteId: null,
    text,
    format: null,
    automatic: false,
    ...about,
  };
}

const waiting: Delivery = { state: 'waiting', why: null, code: null };

export function said(id: string, text: string, about: Partial<MessageEntry> = {}): MessageEntry {
  return heard(id, text, { own: true, from: me, name: 'Me', delivery: waiting, ...about });
}

export function notice(id: string, kind: 'joined' | 'left', at = friday): NoticeEntry {
  return { kind: 'notice', id, at, notice: { kind, handle: bob.handle, name: bob.name } };
}

/** The events of a conversation that is opened and in which those entries come, with the state after each. */
export function telling(
  conversation: Conversation,
  entries: readonly ConversationEntry[],
): readonly (readonly [ConversationEvent, MessengerState])[] {
  return withStates([
    { type: 'conversationOpened', conversation },
    ...entries.map((entry) => ({ type: 'entryAdded' as const, conversation: conversation.id, entry })),
  ]);
}

/** Events with the state after each. */
export function withStates(
  events: readonly ConversationEvent[],
): readonly (readonly [ConversationEvent, MessengerState])[] {
  let state = signedOutState;
  return events.map((event) => {
    state = { ...state, conversations: reduceConversations(state.conversations, event) };
    return [event, state];
  });
}
