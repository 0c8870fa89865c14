import { describe, expect, it } from 'vitest';
import { linesOf, stateLine } from '../../electron/console/lines.ts';
import type { MessengerEvent } from '../../shared/events.ts';
import { type Contact, type MessengerState, noPhones, signedOutState } from '../../shared/model.ts';
import { reduce } from '../../shared/reduce.ts';

function contact(handle: string, more: Partial<Contact> = {}): Contact {
  return {
    handle,
    id: null,
    storedName: handle,
    name: handle,
    nickname: null,
    lists: ['FL', 'AL'],
    groups: [],
    status: 'FLN',
    capabilities: 0,
    msnObject: null,
    personalMessage: '',
    media: null,
    phones: noPhones,
    mobileAllowed: false,
    hasSpace: false,
    ...more,
  };
}

/** What is printed for events in this order. */
function printed(...events: MessengerEvent[]) {
  let state: MessengerState = signedOutState;
  return events.flatMap((event) => {
    state = reduce(state, event);
    return linesOf(event, state);
  });
}

const list: MessengerEvent = {
  type: 'listReplaced',
  contacts: [
    contact('dave@example.com', { lists: ['RL', 'PL'] }),
    contact('bob@example.com', { name: 'Bob', lists: ['FL', 'AL', 'RL'], groups: ['7', 'gone'] }),
    contact('carol@example.com', { lists: ['BL'] }),
  ],
  groups: [{ id: '7', name: 'Friends' }],
  privacy: { askWhenAdded: true, othersAllowed: true },
};
const signedIn: MessengerEvent = {
  type: 'signedIn',
  handle: 'alice@example.com',
  name: 'Alice',
  dialect: 'MSNP11',
  server: '127.0.0.1:1863',
  verified: true,
  status: 'NLN',
};

describe('what is printed', () => {
  it('is everybody on any list, by handle, with names of groups; then the numbers of the forward list', () => {
    expect(printed(list, signedIn)).toEqual([
      {
        event: 'contact',
        handle: 'bob@example.com',
        name: 'Bob',
        lists: ['FL', 'AL', 'RL'],
        groups: ['Friends', 'gone'],
      },
      { event: 'contact', handle: 'carol@example.com', name: 'carol@example.com', lists: ['BL'], groups: [] },
      { event: 'contact', handle: 'dave@example.com', name: 'dave@example.com', lists: ['RL', 'PL'], groups: [] },
      { event: 'signed-in', handle: 'alice@example.com', name: 'Alice', dialect: 'MSNP11', contacts: 1, groups: 1 },
    ]);
  });

  const table: [MessengerEvent, object][] = [
    [
      { type: 'signInProgressed', handle: 'alice@example.com', step: 'dispatch' },
      { event: 'signing-in', step: 'dispatch' },
    ],
    [
      {
        type: 'presenceChanged',
        handle: 'bob@example.com',
        status: 'BSY',
        name: 'Bob',
        capabilities: 1073774628,
        msnObject: '<msnobj/>',
      },
      { event: 'presence', handle: 'bob@example.com', status: 'BSY', name: 'Bob', capabilities: 1073774628 },
    ],
    [
      {
        type: 'personalMessageChanged',
        handle: 'bob@example.com',
        text: 'hi',
        media: { kind: 'Music', text: 'ABBA - SOS' },
      },
      { event: 'personal-message', handle: 'bob@example.com', text: 'hi', media: 'ABBA - SOS' },
    ],
    [
      { type: 'personalMessageChanged', handle: 'bob@example.com', text: '', media: null },
      { event: 'personal-message', handle: 'bob@example.com', text: '', media: null },
    ],
    [
      { type: 'contactChanged', contact: contact('bob@example.com') },
      { event: 'contact', handle: 'bob@example.com', name: 'bob@example.com', lists: ['FL', 'AL'], groups: [] },
    ],
    [
      { type: 'contactRemoved', handle: 'bob@example.com' },
      { event: 'contact-removed', handle: 'bob@example.com' },
    ],
    [
      { type: 'groupsChanged', groups: [{ id: '1', name: 'Work' }] },
      { event: 'groups', groups: [{ id: '1', name: 'Work' }] },
    ],
    [
      { type: 'privacyChanged', privacy: { askWhenAdded: false, othersAllowed: true } },
      { event: 'privacy', askWhenAdded: false, othersAllowed: true },
    ],
    [
      { type: 'ownStatusChanged', status: 'AWY' },
      { event: 'own-status', status: 'AWY' },
    ],
    [
      { type: 'ownNameChanged', name: 'Alice 2' },
      { event: 'own-name', name: 'Alice 2' },
    ],
    [
      { type: 'ownPersonalMessageChanged', text: 'x', media: null },
      { event: 'own-personal-message', text: 'x', media: null },
    ],
    [
      { type: 'ownPhonesChanged', phones: { home: '1', work: '', mobile: '2' } },
      { event: 'own-phones', home: '1', work: '', mobile: '2' },
    ],
    [
      { type: 'mailCounted', inboxUnread: 3, foldersUnread: 1 },
      { event: 'mail', inboxUnread: 3, foldersUnread: 1 },
    ],
    [
      { type: 'mailArrived', from: 'Bob', address: 'bob@example.com', subject: 'Lunch' },
      { event: 'mail-arrived', from: 'Bob', address: 'bob@example.com', subject: 'Lunch' },
    ],
    [
      { type: 'noticeReceived', notice: { kind: 'maintenance', minutes: 5 } },
      { event: 'notice', kind: 'maintenance', minutes: 5 },
    ],
    [
      { type: 'signedOut', end: { reason: 'wrong-password', code: 911, detail: 'USR' } },
      { event: 'signed-out', reason: 'wrong-password', code: 911, message: expect.any(String), detail: 'USR' },
    ],
    [
      {
        type: 'signInPostponed',
        handle: 'alice@example.com',
        end: { reason: 'server-shutting-down', code: null, detail: null },
        retryAt: 1_795_315_977_000,
        attempt: 2,
        paused: null,
      },
      {
        event: 'waiting',
        reason: 'server-shutting-down',
        code: null,
        message: expect.any(String),
        detail: null,
        retryAt: 1_795_315_977_000,
        attempt: 2,
      },
    ],
    [
      { type: 'requestFailed', command: 'REA', code: 209, detail: 'REA answered with 209' },
      {
        event: 'error',
        message: expect.stringContaining('display name'),
        code: 209,
        detail: 'REA answered with 209',
      },
    ],
  ];

  it.each(table)('for %o', (event, line) => {
    expect(printed(event)).toEqual([line]);
  });

  it('is every field of the profile, but not what MSPAuth holds, there and in the state', () => {
    const profile: MessengerEvent = {
      type: 'profileReceived',
      fields: [
        { name: 'EmailEnabled', value: '1', secret: false },
        { name: 'MSPAuth', value: '', secret: true },
        { name: '__proto__', value: 'x', secret: false },
      ],
      mailEnabled: true,
    };
    expect(JSON.stringify(printed(profile))).toBe(
      '[{"event":"profile","fields":{"EmailEnabled":"1","MSPAuth":"[hidden]","__proto__":"x"}}]',
    );
    expect(stateLine(reduce(signedOutState, profile))).toMatchObject({
      event: 'state',
      session: { phase: 'signed-out' },
      contacts: {},
      profile: [{ value: '1' }, { name: 'MSPAuth', value: '[hidden]', secret: true }, {}],
      mailbox: { enabled: true },
    });
  });
});
