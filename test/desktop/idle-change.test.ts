import { expect, it } from 'vitest';
import { idleChange } from '../../electron/desktop/idle-change.ts';
import { type AppState, initialAppState } from '../../shared/app.ts';
import { noMobilePages, noPhones, type OwnStatus } from '../../shared/model.ts';

function signedInAs(status: OwnStatus, enabled = true): AppState {
  return {
    ...initialAppState,
    settings: { ...initialAppState.settings, idle: { enabled, minutes: 5 } },
    messenger: {
      ...initialAppState.messenger,
      session: { phase: 'signed-in', handle: 'a@example.com', dialect: 'MSNP11', server: '127.0.0.1:1863' },
      me: {
        handle: 'a@example.com',
        name: 'A',
        status,
        personalMessage: '',
        media: null,
        verified: null,
        phones: noPhones,
        mobilePages: noMobilePages,
      },
    },
  };
}

it.each([
  ['Online, a moment short of the time', signedInAs('NLN'), 299, null],
  ['Online, the time over', signedInAs('NLN'), 300, 'IDL'],
  ['Online, the time over, switched off', signedInAs('NLN', false), 300, null],
  ['idle, still nobody there', signedInAs('IDL'), 301, null],
  ['idle, somebody came back', signedInAs('IDL'), 0, 'NLN'],
  ['idle, switched off meanwhile', signedInAs('IDL', false), 301, 'NLN'],
  ['Busy', signedInAs('BSY'), 9999, null],
  ['Away by choice, somebody there', signedInAs('AWY'), 0, null],
  ['hidden', signedInAs('HDN'), 9999, null],
  ['signed out', initialAppState, 9999, null],
] as const)('%s', (_what, state, idleSeconds, expected) => {
  expect(idleChange(state, idleSeconds)).toBe(expected);
});
