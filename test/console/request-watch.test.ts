import { describe, expect, it } from 'vitest';
import { RequestWatch } from '../../electron/console/request-watch.ts';
import type { MessengerEvent } from '../../shared/events.ts';
import { type MessengerState, signedOutState } from '../../shared/model.ts';
import { reduce } from '../../shared/reduce.ts';
import { contact } from '../renderer/contacts.ts';

const carol = contact('Carol', { lists: ['RL'] });
const dave = contact('Dave', { lists: ['PL'] });
const friend = contact('Friend', { lists: ['FL', 'AL', 'RL'] });

const signedIn: MessengerEvent = {
  type: 'signedIn',
  handle: 'me@example.com',
  name: 'Me',
  dialect: 'MSNP12',
  server: '127.0.0.1:1863',
  verified: true,
  status: 'NLN',
};
const asks = { askWhenAdded: true, othersAllowed: true };
const list: MessengerEvent = { type: 'listReplaced', contacts: [carol, friend], groups: [], privacy: asks };
const lost: MessengerEvent = {
  type: 'signInPostponed',
  handle: 'me@example.com',
  end: { reason: 'connection-lost', code: null, detail: null },
  retryAt: 0,
  attempt: 1,
  paused: null,
};

/** Who was new after each event, by name. */
function told(...events: readonly MessengerEvent[]): readonly string[] {
  const watch = new RequestWatch();
  let state: MessengerState = signedOutState;
  return events.map((event) => {
    state = reduce(state, event);
    return watch
      .fresh(event, state)
      .map(({ name }) => name)
      .join();
  });
}

describe('who asks to be let in', () => {
  it.each<[string, readonly MessengerEvent[], readonly string[]]>([
    ['those who wait at the sign-in', [list, signedIn], ['', 'Carol']],
    [
      'those who come later, once each',
      [list, signedIn, { type: 'contactChanged', contact: dave }, { type: 'contactChanged', contact: dave }],
      ['', 'Carol', 'Dave', ''],
    ],
    [
      'those who come again',
      [
        list,
        signedIn,
        { type: 'contactRemoved', handle: carol.handle },
        { type: 'contactChanged', contact: carol },
        { type: 'contactChanged', contact: { ...carol, lists: ['RL', 'BL'] } },
        { type: 'contactChanged', contact: carol },
      ],
      ['', 'Carol', '', 'Carol', '', 'Carol'],
    ],
    ['all again after the next sign-in', [list, signedIn, lost, list, signedIn], ['', 'Carol', '', '', 'Carol']],
    [
      'nobody before one wants to be asked',
      [
        { ...list, privacy: { ...asks, askWhenAdded: false } },
        signedIn,
        { type: 'contactChanged', contact: dave },
        { type: 'privacyChanged', privacy: asks },
      ],
      ['', '', '', 'Carol,Dave'],
    ],
    [
      'nobody who is put off, or being decided about',
      [
        list,
        signedIn,
        { type: 'requestPostponed', handle: carol.handle },
        { type: 'contactChanged', contact: carol },
        { type: 'decidingChanged', about: dave.handle },
        { type: 'contactChanged', contact: dave },
        { type: 'decidingChanged', about: null },
      ],
      ['', 'Carol', '', '', '', '', 'Dave'],
    ],
  ])('%s', (_what, events, names) => {
    expect(told(...events)).toEqual(names);
  });
});
