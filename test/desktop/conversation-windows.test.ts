import { describe, expect, it } from 'vitest';
import { conversationTitle, unreadTotal } from '../../electron/desktop/conversation-title.ts';
import { withoutTab, withTab } from '../../electron/desktop/tabs.ts';
import { besidesOthers } from '../../electron/desktop/window-place.ts';
import type { Conversation } from '../../shared/conversation.ts';
import { signedOutState } from '../../shared/model.ts';

const conversation: Conversation = {
  id: 'one',
  peer: null,
  participants: [
    { handle: 'anna@example.com', name: 'Anna', capabilities: 0 },
    { handle: 'constructor', name: 'Bert', capabilities: 0 },
  ],
  entries: [],
  typing: [],
  unread: 2,
  lastReceivedAt: null,
};

describe('the title of a conversation', () => {
  it('names everybody, and how much is unread', () => {
    expect(conversationTitle(conversation, 0, signedOutState)).toBe('Anna, Bert - Conversation');
    expect(conversationTitle(conversation, 2, signedOutState)).toBe('(2) Anna, Bert - Conversation');
  });

  it('takes names as they are, whatever signs are in them', () => {
    const odd = { ...conversation, participants: [{ handle: 'x@example.com', name: '{count} $&', capabilities: 0 }] };
    expect(conversationTitle(odd, 1, signedOutState)).toBe('(1) {count} $& - Conversation');
  });
});

describe('the badge', () => {
  it('counts what is unread in all conversations', () => {
    expect(unreadTotal([])).toBe(0);
    expect(unreadTotal([conversation, { ...conversation, unread: 0 }, { ...conversation, unread: 5 }])).toBe(7);
  });
});

describe('tabs', () => {
  const none = { conversations: [], front: null };
  const three = { conversations: ['a', 'b', 'c'], front: 'b' };

  it('come at the end; in front only when asked for, or alone', () => {
    expect(withTab(none, 'a', 'behind')).toEqual({ conversations: ['a'], front: 'a' });
    expect(withTab(three, 'd', 'behind')).toEqual({ conversations: ['a', 'b', 'c', 'd'], front: 'b' });
    expect(withTab(three, 'a', 'front')).toEqual({ ...three, front: 'a' });
  });

  it('leave the one beside them in front', () => {
    expect(withoutTab(three, 'b')).toEqual({ conversations: ['a', 'c'], front: 'c' });
    expect(withoutTab({ ...three, front: 'c' }, 'c')).toEqual({ conversations: ['a', 'b'], front: 'b' });
    expect(withoutTab(three, 'a')).toEqual({ conversations: ['b', 'c'], front: 'b' });
    expect(withoutTab({ conversations: ['a'], front: 'a' }, 'a')).toEqual(none);
  });
});

describe('windows of one kind', () => {
  const place = { x: 100, y: 100, width: 500, height: 440 };
  it('do not cover each other', () => {
    expect(besidesOthers(place, [])).toEqual(place);
    expect(besidesOthers(place, [{ x: 400, y: 100 }])).toEqual(place);
    expect(besidesOthers(place, [place, { x: 125, y: 123 }])).toEqual({ ...place, x: 148, y: 148 });
  });
});
