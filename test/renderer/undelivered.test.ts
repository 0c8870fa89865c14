import { describe, expect, it } from 'vitest';
import { nextOffer, offerId } from '../../renderer/contact-list/undelivered.ts';
import type { UndeliveredTo } from '../../shared/app.ts';
import type { Conversation } from '../../shared/conversation.ts';
import { type Contact, signedOutState } from '../../shared/model.ts';
import { contact, keyed } from './contacts.ts';

const people = ['ben', 'carla'].map((name) => ({ handle: `${name}@example.com`, name }));
const toBen: UndeliveredTo = { people: people.slice(0, 1), messages: 1 };
const toBoth: UndeliveredTo = { people, messages: 2 };

function open(...handles: readonly string[]): Conversation {
  return {
    id: 'c',
    peer: null,
    participants: handles.map((name) => ({ handle: `${name}@example.com`, name, capabilities: 0 })),
    entries: [],
    typing: [],
    unread: 0,
    lastReceivedAt: null,
  };
}

describe('undelivered messages in the main window', () => {
  const ben = contact('Ben', { status: 'NLN' });
  const carla = contact('Carla');
  it.each<[string, readonly Contact[], readonly Conversation[], readonly UndeliveredTo[]]>([
    ['to those of whom one is online, one after the other', [ben, carla], [], [toBen, toBoth]],
    ['not to those who are offline', [contact('Ben'), carla], [], []],
    ['not to those who are blocked', [{ ...ben, lists: ['FL', 'BL'] }, carla], [], []],
    ['to strangers, of whom nobody knows whether they are online', [], [], [toBen, toBoth]],
    ['not where they are offered in an open conversation', [ben, carla], [open('carla', 'ben')], [toBen]],
    ['though another conversation with one of them is open', [ben, carla], [open('ben')], [toBoth]],
  ])('are offered %s', (_what, contacts, conversations, offered) => {
    const messenger = {
      ...signedOutState,
      contacts: keyed(...contacts),
      conversations: Object.fromEntries(conversations.map((one) => [one.id, one])),
    };
    const next = (...dismissed: readonly UndeliveredTo[]) =>
      nextOffer([toBen, toBoth], messenger, dismissed.map(offerId));
    for (const [index, offer] of offered.entries()) expect(next(...offered.slice(0, index))).toBe(offer);
    expect(next(...offered)).toBeNull();
  });
});
