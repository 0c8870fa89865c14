import { describe, expect, it } from 'vitest';
import { dialects } from '../../../electron/protocol/dialects.ts';
import { errorCodes } from '../../../electron/protocol/error-codes.ts';
import type { ClientMessage, ServerMessage } from '../../../electron/protocol/notification/messages.ts';
import { readClient, readServer, writeClient, writeServer } from '../../support/wire.ts';

const address = { host: '10.0.1.20', port: 1863 };
const request: ClientMessage = { command: 'XFR', trid: 20, target: 'SB' };
const answers: readonly (readonly [string, ServerMessage])[] = [
  [
    'XFR 20 SB 10.0.1.20:1863 CKI 20418836.1071552204.40917',
    { command: 'XFR', trid: 20, target: 'SB', address, cookie: '20418836.1071552204.40917' },
  ],
  [
    'RNG 16480927 10.0.1.20:1863 CKI 731905528.611480275 alice@hotmail.com Alice%20B.',
    {
      command: 'RNG',
      sessionId: '16480927',
      address,
      cookie: '731905528.611480275',
      handle: 'alice@hotmail.com',
      name: 'Alice B.',
    },
  ],
  ['913 20', { command: 'error', code: 913, trid: 20, text: null }],
];

/** Fact book 30 section 1. */
describe.each(dialects)('the way to a switchboard in $name', (dialect) => {
  it('is asked for', () => {
    expect(readClient('XFR 20 SB', dialect)).toEqual(request);
    expect(writeClient(request, dialect)).toBe('XFR 20 SB');
  });

  it.each(answers)('%s', (octets, meaning) => {
    expect(readServer(octets, dialect)).toEqual(meaning);
    expect(writeServer(meaning, dialect)).toBe(octets);
  });
});

it.each([201, 208, 215, 216, 217, 280, 282, 600, 601, 713, 715, 718, 800, 911, 913])('error %i has words', (code) => {
  expect(errorCodes.get(code)?.cause).toMatch(/\w/);
});
