import { describe, expect, it } from 'vitest';
import { errorLine, linesOf, requestsLine, stateLine, whoLine } from '../../electron/console/lines.ts';
import type { MessengerEvent } from '../../shared/events.ts';
import { type Contact, type MessengerState, noPhones, signedOutState } from '../../shared/model.ts';
import { reduce } from '../../shared/reduce.ts';

function contact(handle: string, more: Partial<Contact> = {}): Contact {
  return {
    handle,
    id: null,
    storedName: more.name ?? handle,
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

const alert = {
  id: '1',
  siteUrl: 'http://alerts.example/',
  text: 'Something new',
  actionUrl: 'http://alerts.example/new',
  optionsUrl: null,
  category: '',
  kind: 'service' as const,
  from: null,
  code: null,
  receivedAt: 1_795_315_977_000,
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
      { event: 'own-status', status: 'NLN' },
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
      {
        type: 'signInPostponed',
        handle: 'alice@example.com',
        end: { reason: 'connection-lost', code: null, detail: 'the server closed the connection' },
        retryAt: 1_795_315_977_000,
        attempt: 1,
        paused: null,
      },
      {
        event: 'waiting',
        reason: 'connection-lost',
        code: null,
        message: 'The connection was lost. Nudge is looking for the server again.',
        detail: 'the server closed the connection',
        retryAt: 1_795_315_977_000,
        attempt: 1,
      },
    ],
    [
      { type: 'waitChanged', retryAt: 1_795_315_977_000, paused: 'offline' },
      { event: 'wait-changed', retryAt: 1_795_315_977_000, paused: 'offline' },
    ],
    [
      {
        type: 'contactChanged',
        contact: contact('bob@example.com', {
          storedName: 'Bob B.',
          nickname: 'Bobby',
          phones: { ...noPhones, home: '1' },
          mobileAllowed: true,
        }),
      },
      {
        event: 'contact',
        handle: 'bob@example.com',
        name: 'bob@example.com',
        lists: ['FL', 'AL'],
        groups: [],
        storedName: 'Bob B.',
        nickname: 'Bobby',
        phones: { home: '1', work: '', mobile: '' },
        mobileAllowed: true,
      },
    ],
    [
      { type: 'ownMobilePagesChanged', mobilePages: { allowed: true, deviceSetUp: false } },
      { event: 'own-mobile-pages', allowed: true, deviceSetUp: false },
    ],
    [
      { type: 'requestPostponed', handle: 'bob@example.com' },
      { event: 'request-postponed', handle: 'bob@example.com' },
    ],
    [
      { type: 'alertReceived', alert },
      { event: 'alert', ...alert },
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

  it('is who waits for an answer, and who has added me', () => {
    const people: MessengerEvent = {
      type: 'listReplaced',
      contacts: [
        contact('bob@example.com', { name: 'Bob', lists: ['FL', 'AL', 'RL'] }),
        contact('carol@example.com', { name: 'Carol', lists: ['RL', 'PL'] }),
        contact('dave@example.com', { lists: ['FL', 'AL'] }),
        contact('eve@example.com', { name: 'Eve', lists: ['RL'] }),
      ],
      groups: [],
      privacy: { askWhenAdded: true, othersAllowed: true },
    };
    const putOff: MessengerEvent = { type: 'requestPostponed', handle: 'eve@example.com' };
    const state = [people, putOff].reduce(reduce, signedOutState);
    expect(requestsLine(state)).toEqual({
      event: 'requests',
      requests: [{ handle: 'carol@example.com', name: 'Carol' }],
    });
    expect(whoLine(state)).toEqual({
      event: 'who',
      people: [
        { handle: 'bob@example.com', name: 'Bob', lists: ['FL', 'AL', 'RL'] },
        { handle: 'carol@example.com', name: 'Carol', lists: ['RL', 'PL'] },
        { handle: 'eve@example.com', name: 'Eve', lists: ['RL'] },
      ],
    });
  });

  it('is an error with the command that it ends, and a code and detail where there are any', () => {
    expect(errorLine('No.', null)).toEqual({ event: 'error', message: 'No.' });
    expect(errorLine('No.', 'add', { code: 210, detail: 'ADD answered with 210' })).toEqual({
      event: 'error',
      message: 'No.',
      command: 'add',
      code: 210,
      detail: 'ADD answered with 210',
    });
  });
});
