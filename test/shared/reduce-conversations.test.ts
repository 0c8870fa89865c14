import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationEvent, MessageEntry } from '../../shared/conversation.ts';
import { limits } from '../../shared/limits.ts';
import { type Conversations, reduceConversations } from '../../shared/reduce-conversations.ts';

const bob = { handle: 'bob@example.com', name: 'Bob', capabilities: 0 };
const carol = { handle: 'carol@example.com', name: 'Carol', capabilities: 0 };

const opened: Conversation = {
  id: 'c1',
  peer: bob.handle,
  participants: [bob],
  entries: [],
  typing: [],
  unread: 0,
  lastReceivedAt: null,
};

function message(id: string, own: boolean): MessageEntry {
  const from = own ? 'alice@example.com' : bob.handle;
  const delivery = own ? ({ state: 'waiting', why: null, code: null } as const) : null;
  return {
    kind: 'message',
    id,
    at: 7,
    own,
    from,
    name: from,
    text: id,
    format: null,
    automatic: false,
    delivery,
    remoteId: null,
  };
}

function result(...events: readonly ConversationEvent[]): Conversation | undefined {
  return events.reduce<Conversations>(reduceConversations, { c1: opened }).c1;
}

const said = (entry: MessageEntry): ConversationEvent => ({ type: 'entryAdded', conversation: 'c1', entry });

describe('conversations, event by event', () => {
  it('come and go', () => {
    const both = reduceConversations({}, { type: 'conversationOpened', conversation: opened });
    expect(both).toEqual({ c1: opened });
    expect(reduceConversations(both, { type: 'conversationClosed', conversation: 'c1' })).toEqual({});
  });

  it('count what others say until it is read, and end their typing', () => {
    const typing = { type: 'typingChanged', conversation: 'c1', handle: bob.handle, typing: true } as const;
    expect(result(typing, typing)?.typing).toEqual([bob.handle]);
    const conversation = result(typing, said(message('a', true)), said(message('b', false)));
    expect(conversation).toMatchObject({ unread: 1, typing: [], lastReceivedAt: 7 });
    expect(result(said(message('b', false)), { type: 'conversationRead', conversation: 'c1' })?.unread).toBe(0);
  });

  it('keep the latest entries only', () => {
    const entries = Array.from({ length: limits.conversationEntries + 5 }, (_, index) =>
      said(message(`m${index}`, true)),
    );
    const kept = result(...entries)?.entries ?? [];
    expect(kept).toHaveLength(limits.conversationEntries);
    expect(kept[0]?.id).toBe('m5');
  });

  it('say of a message how far it has come', () => {
    const delivery = { state: 'failed', why: 'timed-out', code: null } as const;
    const conversation = result(said(message('a', true)), said(message('b', true)), {
      type: 'deliveryChanged',
      conversation: 'c1',
      entry: 'a',
      delivery,
    });
    expect(conversation?.entries).toMatchObject([
      { id: 'a', delivery },
      { id: 'b', delivery: { state: 'waiting' } },
    ]);
  });

  it('forget a message that was given up', () => {
    expect(result(said(message('a', true)), { type: 'entryDropped', conversation: 'c1', entry: 'a' })?.entries).toEqual(
      [],
    );
  });

  it('are of several once a third one has come, and stay so', () => {
    const joined = { type: 'participantJoined', conversation: 'c1', participant: carol } as const;
    expect(result(joined, joined)).toMatchObject({ peer: null, participants: [bob, carol] });
    expect(result(joined, { type: 'participantLeft', conversation: 'c1', handle: bob.handle })).toMatchObject({
      peer: null,
      participants: [carol],
    });
  });

  it('keep whom they are with when that one leaves', () => {
    expect(result({ type: 'participantLeft', conversation: 'c1', handle: bob.handle })?.participants).toEqual([bob]);
  });

  it('take a new name of somebody who is there', () => {
    const participant = { ...bob, name: 'Bobby' };
    expect(result({ type: 'participantJoined', conversation: 'c1', participant })).toMatchObject({
      peer: bob.handle,
      participants: [participant],
    });
  });

  it('do not mind events about one that is not there', () => {
    const before: Conversations = { c1: opened };
    const names = ['c2', '__proto__', 'constructor'];
    for (const conversation of names) {
      expect(reduceConversations(before, { type: 'conversationRead', conversation })).toBe(before);
    }
  });
});
