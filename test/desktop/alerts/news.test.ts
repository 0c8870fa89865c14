import { describe, expect, it } from 'vitest';
import { NewsReader } from '../../../electron/desktop/alerts/news.ts';
import { worthOf } from '../../../electron/desktop/alerts/worth.ts';
import { type AppEvent, type AppState, initialAppState, reduceApp } from '../../../shared/app.ts';
import type { Conversation } from '../../../shared/conversation.ts';
import { type Contact, type ListName, noPhones, type OwnStatus } from '../../../shared/model.ts';
import type { StatusCode } from '../../../shared/status.ts';
import type { News } from '../../../shared/toast.ts';

function contact(handle: string, lists: readonly ListName[], nickname: string | null = null): Contact {
  return {
    handle,
    id: null,
    storedName: handle,
    name: handle,
    nickname,
    lists,
    groups: [],
    status: 'FLN',
    capabilities: 0,
    msnObject: null,
    personalMessage: '',
    media: null,
    phones: noPhones,
    mobileAllowed: false,
    hasSpace: false,
  };
}

const anna = contact('anna@example.com', ['FL', 'AL', 'RL']);
const bert = contact('bert@example.com', ['FL', 'AL'], 'Bertie');
const blocked = contact('blocked@example.com', ['FL', 'BL']);
const stranger = contact('stranger@example.com', ['AL']);

const conversation: Conversation = {
  id: 'one',
  peer: bert.handle,
  participants: [{ handle: bert.handle, name: 'Bert', capabilities: 0 }],
  entries: [],
  typing: [],
  unread: 0,
  lastReceivedAt: null,
};

const signedIn: AppEvent = {
  type: 'signedIn',
  handle: 'me@example.com',
  name: 'Me',
  dialect: 'MSNP11',
  server: '127.0.0.1:1863',
  verified: true,
  status: 'NLN',
};
const list: AppEvent = {
  type: 'listReplaced',
  contacts: [anna, bert, blocked, stranger],
  groups: [],
  privacy: { askWhenAdded: true, othersAllowed: true },
};

function comes({ handle, name }: Contact, status: StatusCode = 'NLN'): AppEvent {
  return { type: 'presenceChanged', handle, status, name, capabilities: 0, msnObject: null };
}

const uttered = { id: 'e', at: 0, from: bert.handle, name: 'Bert', delivery: null, remoteId: null };

function says(text: string, own = false): AppEvent {
  const entry = { ...uttered, kind: 'message', own, text, format: null, automatic: false } as const;
  return { type: 'entryAdded', conversation: 'one', entry };
}
const nudges: AppEvent = { type: 'entryAdded', conversation: 'one', entry: { ...uttered, kind: 'nudge', own: false } };

/** Seconds after the sign-in, and what happens then. */
type Moment = readonly [second: number, event: AppEvent];

/** Signs in, lets things happen, and gives back the news among them. */
function newsOf(...moments: readonly Moment[]): News[] {
  const reader = new NewsReader();
  let state: AppState = initialAppState;
  const told: News[] = [];
  const before: readonly Moment[] = [
    [0, list],
    [0, signedIn],
    [0, { type: 'conversationOpened', conversation }],
  ];
  for (const [second, event] of [...before, ...moments]) {
    const after = reduceApp(state, event);
    const news = reader.read(event, state, after, second * 1000);
    if (news !== null) told.push(news);
    state = after;
  }
  return told;
}

const annaCame: News = { kind: 'signsIn', handle: anna.handle, name: anna.handle };
const bertCame: News = { kind: 'signsIn', handle: bert.handle, name: 'Bertie' };

describe('news', () => {
  it.each<[string, readonly Moment[], readonly News[]]>([
    ['somebody signs in', [[10, comes(anna)]], [annaCame]],
    [
      'those who were there before are no news',
      [
        [1, comes(anna)],
        [2, comes(bert)],
      ],
      [],
    ],
    [
      'a long list coming in is one burst',
      [
        [4, comes(anna)],
        [8, comes(bert)],
      ],
      [],
    ],
    [
      'after a pause people come by themselves',
      [
        [1, comes(anna)],
        [7, comes(bert)],
      ],
      [bertCame],
    ],
    [
      'no burst lasts longer than a minute',
      [
        ...Array.from({ length: 15 }, (_, index): Moment[] => [
          [4 * index + 1, comes(anna)],
          [4 * index + 2, comes(anna, 'FLN')],
        ]).flat(),
        [61, comes(bert)],
      ],
      [bertCame],
    ],
    [
      'a reconnect has a burst of its own',
      [
        [100, signedIn],
        [101, comes(anna)],
      ],
      [],
    ],
    [
      'a change of status is no signing in',
      [
        [10, comes(anna)],
        [20, comes(anna, 'BSY')],
      ],
      [annaCame],
    ],
    [
      'signing off and on again is',
      [
        [10, comes(anna)],
        [20, comes(anna, 'FLN')],
        [21, comes(anna)],
      ],
      [annaCame, annaCame],
    ],
    [
      'the blocked and those not on the list are not',
      [
        [10, comes(blocked)],
        [11, comes(stranger)],
      ],
      [],
    ],
    [
      'a message, under the name that the user gave',
      [[10, says('hello')]],
      [{ kind: 'message', conversation: 'one', handle: bert.handle, name: 'Bertie', text: 'hello' }],
    ],
    ['a nudge', [[10, nudges]], [{ kind: 'nudge', conversation: 'one', handle: bert.handle, name: 'Bertie' }]],
    ['what one says oneself is no news', [[10, says('hello', true)]], []],
    [
      'a notice of the conversation is not either',
      [
        [
          10,
          {
            type: 'entryAdded',
            conversation: 'one',
            entry: { kind: 'notice', id: 'n', at: 0, notice: { kind: 'left', handle: bert.handle, name: 'Bert' } },
          },
        ],
      ],
      [],
    ],
    [
      'mail that arrives',
      [[10, { type: 'mailArrived', from: 'Carl', address: 'carl@example.com', subject: 'Hi' }]],
      [{ kind: 'mail', name: 'Carl', subject: 'Hi' }],
    ],
    [
      'mail that waited, once',
      [
        [1, { type: 'mailCounted', inboxUnread: 3, foldersUnread: 0 }],
        [9, { type: 'mailCounted', inboxUnread: 4, foldersUnread: 0 }],
      ],
      [{ kind: 'mailWaiting', unread: 3 }],
    ],
    ['an empty inbox', [[1, { type: 'mailCounted', inboxUnread: 0, foldersUnread: 2 }]], []],
    [
      'somebody added me',
      [[10, { type: 'contactChanged', contact: contact('new@example.com', ['RL']) }]],
      [{ kind: 'addedYou', handle: 'new@example.com', name: 'new@example.com' }],
    ],
    ['whoever had me already did not', [[10, { type: 'contactChanged', contact: { ...anna, name: 'Anna' } }]], []],
    [
      'a service of the server',
      [
        [
          10,
          {
            type: 'alertReceived',
            alert: {
              id: '7',
              kind: 'service',
              from: null,
              code: null,
              siteUrl: null,
              text: 'Tea is ready',
              actionUrl: null,
              optionsUrl: null,
              category: null,
              receivedAt: 0,
            },
          },
        ],
      ],
      [{ kind: 'service', alert: '7', text: 'Tea is ready' }],
    ],
  ])('%s', (_what, moments, expected) => {
    expect(newsOf(...moments)).toEqual(expected);
  });

  it('has room for the beginning of a message only', () => {
    expect(newsOf([10, says('x'.repeat(5000))])).toMatchObject([{ text: 'x'.repeat(200) }]);
  });
});

const message: News = { kind: 'message', conversation: 'one', handle: bert.handle, name: 'Bert', text: 'hello' };
const nudge: News = { kind: 'nudge', conversation: 'one', handle: bert.handle, name: 'Bert' };

describe('what news is worth', () => {
  const online = reduceApp(initialAppState, signedIn);
  const as = (status: OwnStatus) => reduceApp(online, { type: 'ownStatusChanged', status });

  it.each<[string, News, AppState, boolean, { show: boolean; sound: string | null }]>([
    ['signing in', annaCame, online, false, { show: true, sound: 'online' }],
    ['a message', message, online, false, { show: true, sound: 'type' }],
    ['a message that is looked at', message, online, true, { show: false, sound: null }],
    ['a nudge', nudge, online, false, { show: true, sound: 'nudge' }],
    ['a nudge that is looked at, heard as it shakes', nudge, online, true, { show: false, sound: 'nudge' }],
    ['mail', { kind: 'mail', name: '', subject: '' }, online, false, { show: true, sound: 'newemail' }],
    ['mail that waited', { kind: 'mailWaiting', unread: 1 }, online, false, { show: true, sound: 'newemail' }],
    ['being added', { kind: 'addedYou', handle: '', name: '' }, online, false, { show: true, sound: 'newalert' }],
    ['a service', { kind: 'service', alert: '', text: '' }, online, false, { show: true, sound: 'newalert' }],
    ['anything while Busy', message, as('BSY'), false, { show: false, sound: null }],
    ['a nudge while Busy', nudge, as('BSY'), true, { show: false, sound: null }],
    ['anything while Away', message, as('AWY'), false, { show: true, sound: 'type' }],
    ['anything while appearing offline', message, as('HDN'), false, { show: true, sound: 'type' }],
    [
      'a recorded session',
      message,
      { ...online, replay: { file: 'x', position: 1, total: 2, paused: false } },
      false,
      { show: false, sound: null },
    ],
  ])('%s', (_what, news, state, lookedAt, expected) => {
    expect(worthOf(news, state, lookedAt)).toEqual(expected);
  });

  it('is what the settings say of its kind', () => {
    const { alerts } = online.settings;
    const settings = { ...online.settings, alerts: { ...alerts, message: { show: false, sound: true } } };
    expect(worthOf(message, { ...online, settings }, false)).toEqual({ show: false, sound: 'type' });
    const silent = { ...online.settings, alerts: { ...alerts, message: { show: true, sound: false } } };
    expect(worthOf(message, { ...online, settings: silent }, false)).toEqual({ show: true, sound: null });
  });
});
