import { describe, expect, it } from 'vitest';
import { contactIn, everybody } from '../../shared/address-book.ts';
import type { MessengerEvent } from '../../shared/events.ts';
import { type Contact, type MessengerState, noMobilePages, noPhones, signedOutState } from '../../shared/model.ts';
import { reduce } from '../../shared/reduce.ts';
import { pendingRequests } from '../../shared/requests.ts';
import { shownName } from '../../shared/shown-name.ts';

const bob: Contact = {
  handle: 'bob@hotmail.com',
  id: null,
  storedName: 'Bob',
  name: 'Bob',
  nickname: null,
  lists: ['FL', 'AL'],
  groups: ['1'],
  status: 'FLN',
  capabilities: 0,
  msnObject: null,
  personalMessage: '',
  media: null,
  phones: noPhones,
  mobileAllowed: false,
  hasSpace: false,
};
const privacy = { askWhenAdded: false, othersAllowed: false };

const signIn: readonly MessengerEvent[] = [
  { type: 'signInProgressed', handle: 'alice@hotmail.com', step: 'resolving' },
  { type: 'profileReceived', fields: [{ name: 'LoginTime', value: '1', secret: false }], mailEnabled: true },
  { type: 'signInProgressed', handle: 'alice@hotmail.com', step: 'synchronising' },
  { type: 'listReplaced', contacts: [bob], groups: [{ id: '1', name: 'Friends' }], privacy },
  { type: 'signInProgressed', handle: 'alice@hotmail.com', step: 'going-online' },
  {
    type: 'signedIn',
    handle: 'alice@hotmail.com',
    name: 'Alice',
    dialect: 'MSNP11',
    server: '10.0.0.5:1863',
    verified: true,
    status: 'NLN',
  },
];

const alert = {
  id: '7',
  siteUrl: null,
  text: 'Dentist at 15:00',
  actionUrl: null,
  optionsUrl: null,
  category: null,
  kind: 'service' as const,
  from: null,
  code: null,
  receivedAt: 1,
};

function stateAfter(...events: readonly MessengerEvent[]): MessengerState {
  return events.reduce(reduce, signedOutState);
}

const online = stateAfter(...signIn);

describe('a sign-in, event by event', () => {
  it('keeps profile and list through its steps', () => {
    expect(online).toEqual({
      session: { phase: 'signed-in', handle: 'alice@hotmail.com', dialect: 'MSNP11', server: '10.0.0.5:1863' },
      me: {
        handle: 'alice@hotmail.com',
        name: 'Alice',
        status: 'NLN',
        personalMessage: '',
        media: null,
        verified: true,
        phones: noPhones,
        mobilePages: noMobilePages,
      },
      contacts: [[bob]],
      groups: [{ id: '1', name: 'Friends' }],
      conversations: {},
      privacy,
      profile: [{ name: 'LoginTime', value: '1', secret: false }],
      mailbox: { enabled: true, inboxUnread: 0, foldersUnread: 0 },
      notice: null,
      alerts: [],
      postponedRequests: [],
      decidingAbout: null,
    });
  });

  it('begins from nothing, whatever was there', () => {
    const anew = { type: 'signInProgressed', handle: 'alice@hotmail.com', step: 'resolving' } as const;
    expect(stateAfter(...signIn.slice(0, -1), anew)).toEqual(stateAfter(anew));
    const again = reduce(online, { type: 'signInProgressed', handle: 'eve@hotmail.com', step: 'resolving' });
    expect(again).toEqual({
      ...signedOutState,
      session: { phase: 'signing-in', handle: 'eve@hotmail.com', step: 'resolving' },
    });
  });

  it('a silent second sign-in keeps personal message and phones', () => {
    const phones = { home: '1', work: '', mobile: '' };
    const before = [
      { type: 'ownPersonalMessageChanged', text: 'hi', media: null },
      { type: 'ownPhonesChanged', phones },
    ] as const;
    const moved = stateAfter(...signIn, ...before, ...signIn.slice(-1));
    expect(moved.me).toMatchObject({ personalMessage: 'hi', phones });
  });
});

describe('the end', () => {
  const end = { reason: 'connection-lost', code: null, detail: 'x' } as const;

  it('leaves nothing but its reason', () => {
    expect(reduce(online, { type: 'signedOut', end })).toEqual({
      ...signedOutState,
      session: { phase: 'signed-out', end },
    });
  });

  it('or the time to come back', () => {
    expect(
      reduce(online, {
        type: 'signInPostponed',
        handle: 'alice@hotmail.com',
        end,
        retryAt: 5,
        attempt: 1,
        paused: null,
      }),
    ).toEqual({
      ...signedOutState,
      session: { phase: 'waiting', handle: 'alice@hotmail.com', end, retryAt: 5, attempt: 1, paused: null },
    });
  });

  it('a wait may stand still, and only a wait', () => {
    const waiting = reduce(online, {
      type: 'signInPostponed',
      handle: 'alice@hotmail.com',
      end,
      retryAt: 5,
      attempt: 2,
      paused: null,
    });
    const change = { type: 'waitChanged', retryAt: 9, paused: 'sleeping' } as const;
    expect(reduce(waiting, change).session).toMatchObject({ retryAt: 9, paused: 'sleeping', attempt: 2 });
    expect(reduce(online, change)).toBe(online);
  });

  it('a loss of the connection forgets neither alerts nor who was put off; signing in anew does', () => {
    const before = stateAfter(
      ...signIn,
      { type: 'alertReceived', alert },
      { type: 'requestPostponed', handle: 'carol@hotmail.com' },
    );
    const lost = reduce(before, {
      type: 'signInPostponed',
      handle: 'alice@hotmail.com',
      end,
      retryAt: 5,
      attempt: 1,
      paused: null,
    });
    const back = signIn.reduce(reduce, lost);
    expect(back).toMatchObject({ alerts: [alert], postponedRequests: ['carol@hotmail.com'], me: { name: 'Alice' } });
    expect(reduce(lost, { type: 'signedOut', end })).toMatchObject({ alerts: [], postponedRequests: [] });
    expect(signIn.reduce(reduce, before)).toMatchObject({ alerts: [], postponedRequests: [] });
  });

  it('signing out shows the list until it is done, and means nothing before', () => {
    expect(reduce(online, { type: 'signingOut' })).toEqual({
      ...online,
      session: { phase: 'signing-out', handle: 'alice@hotmail.com' },
    });
    expect(reduce(signedOutState, { type: 'signingOut' })).toBe(signedOutState);
  });
});

describe('contacts', () => {
  const seen = {
    type: 'presenceChanged',
    handle: 'bob@hotmail.com',
    status: 'BSY',
    name: 'Bobby',
    capabilities: 0x40000000,
    msnObject: '<msnobj/>',
  } as const;
  const said = { type: 'personalMessageChanged', handle: 'bob@hotmail.com', text: 'hi', media: null } as const;

  it('presence and personal message, in either order', () => {
    const one = contactIn(stateAfter(...signIn, seen, said).contacts, 'bob@hotmail.com');
    const other = contactIn(stateAfter(...signIn, said, seen).contacts, 'bob@hotmail.com');
    expect(one).toEqual(other);
    expect(one).toEqual({
      ...bob,
      status: 'BSY',
      name: 'Bobby',
      capabilities: 0x40000000,
      msnObject: '<msnobj/>',
      personalMessage: 'hi',
    });
  });

  it('offline clears the personal message', () => {
    const gone = { ...seen, status: 'FLN', capabilities: 0, msnObject: null } as const;
    expect(contactIn(stateAfter(...signIn, seen, said, gone).contacts, 'bob@hotmail.com')).toEqual({
      ...bob,
      name: 'Bobby',
    });
  });

  it.each(['nobody@hotmail.com', 'constructor', '__proto__', 'toString'])(
    '%s is on no list: nothing changes',
    (handle) => {
      expect(reduce(online, { ...seen, handle })).toBe(online);
      expect(reduce(online, { ...said, handle })).toBe(online);
    },
  );

  it('come, change and go', () => {
    const carol = { ...bob, handle: 'carol@hotmail.com', name: 'Carol' };
    const more = stateAfter(...signIn, { type: 'contactChanged', contact: carol });
    expect(everybody(more.contacts).map(({ handle }) => handle)).toEqual(['bob@hotmail.com', 'carol@hotmail.com']);
    const less = reduce(more, { type: 'contactRemoved', handle: 'bob@hotmail.com' });
    expect(less.contacts).toEqual([[carol]]);
  });

  it('groups and privacy are replaced', () => {
    expect(reduce(online, { type: 'groupsChanged', groups: [] }).groups).toEqual([]);
    const open = { askWhenAdded: true, othersAllowed: true };
    expect(reduce(online, { type: 'privacyChanged', privacy: open }).privacy).toEqual(open);
  });
});

describe('people who added me', () => {
  const eve: Contact = { ...bob, handle: 'eve@hotmail.com', lists: ['RL'] };
  it.each<[Contact['lists'], boolean]>([
    [['RL'], true],
    [['PL'], true],
    [['FL', 'RL'], true],
    [['AL', 'RL'], false],
    [['BL', 'PL'], false],
    [['FL'], false],
    [['AL'], false],
  ])('on %j: to be asked about: %s', (lists, isAsked) => {
    const state = stateAfter(...signIn, { type: 'contactChanged', contact: { ...eve, lists } });
    expect(pendingRequests(state).map(({ handle }) => handle)).toEqual(isAsked ? [eve.handle] : []);
    const later = { type: 'requestPostponed', handle: eve.handle } as const;
    expect(pendingRequests([later, later].reduce(reduce, state))).toEqual([]);
  });
});

describe('what contacts are called', () => {
  it.each([
    [null, 'Bob'],
    ['Bobby', 'Bobby'],
  ])('nickname %s: %s', (nickname, name) => {
    expect(shownName({ ...bob, nickname })).toBe(name);
  });
});

describe('oneself', () => {
  it('status, name, personal message, phones', () => {
    const me = stateAfter(
      ...signIn,
      { type: 'ownStatusChanged', status: 'IDL' },
      { type: 'ownNameChanged', name: 'Alice B.' },
      { type: 'ownPersonalMessageChanged', text: 'hi', media: { kind: 'Music', text: 'x' } },
      { type: 'ownPhonesChanged', phones: { home: '', work: '', mobile: '5' } },
      { type: 'ownMobilePagesChanged', mobilePages: { allowed: true, deviceSetUp: false } },
    ).me;
    expect(me).toMatchObject({
      status: 'IDL',
      name: 'Alice B.',
      personalMessage: 'hi',
      media: { kind: 'Music', text: 'x' },
      phones: { mobile: '5' },
      mobilePages: { allowed: true, deviceSetUp: false },
    });
  });

  it('is nobody while signed out', () => {
    expect(reduce(signedOutState, { type: 'ownStatusChanged', status: 'BSY' })).toBe(signedOutState);
  });
});

describe('mail and notices', () => {
  it('counts, and the mailbox that is or is not there', () => {
    const counted = stateAfter(...signIn, { type: 'mailCounted', inboxUnread: 4, foldersUnread: 2 });
    expect(counted.mailbox).toEqual({ enabled: true, inboxUnread: 4, foldersUnread: 2 });
    const off = reduce(counted, { type: 'profileReceived', fields: [], mailEnabled: false });
    expect(off.mailbox.enabled).toBe(false);
  });

  it('what only happens changes nothing', () => {
    expect(reduce(online, { type: 'mailArrived', from: 'Bob', address: 'b@x.y', subject: 's' })).toBe(online);
    expect(reduce(online, { type: 'requestFailed', command: 'CHG', code: 800, detail: 'd' })).toBe(online);
  });

  it('a maintenance notice stays until the end', () => {
    const noticed = reduce(online, { type: 'noticeReceived', notice: { kind: 'maintenance', minutes: 5 } });
    expect(noticed.notice).toEqual({ kind: 'maintenance', minutes: 5 });
  });
});
