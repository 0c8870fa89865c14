import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialects } from '../../../electron/protocol/dialects.ts';
import { switchboardClientDefinitions } from '../../../electron/protocol/switchboard/client-definitions.ts';
import {
  formatSwitchboardClient,
  formatSwitchboardServer,
  parseSwitchboardClient,
  parseSwitchboardServer,
} from '../../../electron/protocol/switchboard/codec.ts';
import {
  acknowledgements,
  type SwitchboardClientMessage,
  type SwitchboardServerMessage,
} from '../../../electron/protocol/switchboard/messages.ts';
import { switchboardServerDefinitions } from '../../../electron/protocol/switchboard/server-definitions.ts';
import {
  framesOf,
  msnp,
  readSwitchboard,
  readSwitchboardCaller,
  writeSwitchboard,
  writeSwitchboardCaller,
} from '../../support/wire.ts';

const alice = 'alice@hotmail.com';
const bob = 'bob@hotmail.com';
const hello = Uint8Array.from(Buffer.from('hello'));

/** Fact book 30 section 2. */
const fromClients: readonly (readonly [string, SwitchboardClientMessage])[] = [
  ['USR 1 alice@hotmail.com 204.107', { command: 'USR', trid: 1, handle: alice, cookie: '204.107' }],
  ['USR 0 alice@hotmail.com 204.107', { command: 'USR', trid: 0, handle: alice, cookie: '204.107' }],
  [
    'ANS 1 bob@hotmail.com 731.611 16480927',
    { command: 'ANS', trid: 1, handle: bob, cookie: '731.611', sessionId: '16480927' },
  ],
  ['CAL 2 bob@hotmail.com', { command: 'CAL', trid: 2, handle: bob }],
  ...acknowledgements.map(
    (acknowledgement) =>
      [
        `MSG 4 ${acknowledgement} 5\r\nhello`,
        { command: 'MSG', trid: 4, acknowledgement, payload: hello } satisfies SwitchboardClientMessage,
      ] as const,
  ),
  ['MSG 4 U 0', { command: 'MSG', trid: 4, acknowledgement: 'U', payload: new Uint8Array() }],
  ['OUT', { command: 'OUT' }],
];

const fromServers: readonly (readonly [number, string, SwitchboardServerMessage])[] = [
  [2, 'USR 1 OK alice@hotmail.com Alice%20B.', { command: 'USR', trid: 1, handle: alice, name: 'Alice B.' }],
  [11, 'ANS 1 OK', { command: 'ANS', trid: 1 }],
  [
    11,
    'IRO 1 1 2 alice@hotmail.com Alice',
    { command: 'IRO', trid: 1, index: 1, total: 2, handle: alice, name: 'Alice', capabilities: null },
  ],
  [
    12,
    'IRO 1 2 2 alice@hotmail.com Alice 1342210084',
    { command: 'IRO', trid: 1, index: 2, total: 2, handle: alice, name: 'Alice', capabilities: 1_342_210_084 },
  ],
  [8, 'CAL 2 RINGING 16480927', { command: 'CAL', trid: 2, sessionId: '16480927' }],
  [2, 'JOI bob@hotmail.com Bob%20Jones', { command: 'JOI', handle: bob, name: 'Bob Jones', capabilities: null }],
  [
    12,
    'JOI bob@hotmail.com Bob%20Jones 1342554172',
    { command: 'JOI', handle: bob, name: 'Bob Jones', capabilities: 1_342_554_172 },
  ],
  [11, 'BYE bob@hotmail.com', { command: 'BYE', handle: bob, idle: false }],
  [11, 'BYE bob@hotmail.com 1', { command: 'BYE', handle: bob, idle: true }],
  [5, 'MSG bob@hotmail.com Bob%20Jones 5\r\nhello', { command: 'MSG', handle: bob, name: 'Bob Jones', payload: hello }],
  [3, 'ACK 5', { command: 'ACK', trid: 5 }],
  [2, 'NAK 5', { command: 'NAK', trid: 5 }],
  [11, 'OUT', { command: 'OUT' }],
  [11, '217 6', { command: 'error', code: 217, trid: 6, text: null }],
  [2, '911', { command: 'error', code: 911, trid: null, text: null }],
];

describe('what clients say to switchboards', () => {
  it.each(fromClients)('%j in every dialect', (octets, meaning) => {
    for (const dialect of dialects) {
      expect(readSwitchboardCaller(octets, dialect)).toEqual(meaning);
      expect(writeSwitchboardCaller(meaning, dialect)).toBe(octets);
    }
  });

  it('covers every command', () => {
    expect(new Set(fromClients.map(([, { command }]) => command))).toEqual(
      new Set(Object.keys(switchboardClientDefinitions)),
    );
  });

  it.each([
    ['USR 1 alice@hotmail.com', 'USR: cookie is missing'],
    ['USR x alice@hotmail.com y', "USR: transaction id 'x' is not a number"],
    ['ANS 1 bob@hotmail.com 731.611', 'ANS: session id is missing'],
    ['CAL 2', 'CAL: handle is missing'],
    ['MSG 4 X 5\r\nhello', "MSG: acknowledgement 'X' is none of U, N, A, D"],
  ])('%j is malformed', (octets, problem) => {
    expect(readSwitchboardCaller(octets, msnp(11))).toMatchObject({ command: 'malformed', problem });
  });
});

describe('what switchboards say', () => {
  it.each(fromServers)('MSNP%i %j', (dialect, octets, meaning) => {
    expect(readSwitchboard(octets, msnp(dialect))).toEqual(meaning);
    expect(writeSwitchboard(meaning, msnp(dialect))).toBe(octets);
  });

  it('covers every command', () => {
    expect(new Set(fromServers.map(([, , { command }]) => command))).toEqual(
      new Set([...Object.keys(switchboardServerDefinitions), 'error']),
    );
  });

  it.each<readonly [number, string, SwitchboardServerMessage]>([
    [11, 'JOI bob@hotmail.com Bob 12', { command: 'JOI', handle: bob, name: 'Bob', capabilities: null }],
    [12, 'JOI bob@hotmail.com Bob', { command: 'JOI', handle: bob, name: 'Bob', capabilities: null }],
    [11, 'JOI bob@hotmail.com', { command: 'JOI', handle: bob, name: bob, capabilities: null }],
    [11, 'BYE bob@hotmail.com 0 ', { command: 'BYE', handle: bob, idle: false }],
    [11, 'USR 1 OK alice@hotmail.com', { command: 'USR', trid: 1, handle: alice, name: alice }],
    [
      11,
      'CAL 2 RINGING 4d6fb90dbe18da9a4d826b30010df90 more',
      { command: 'CAL', trid: 2, sessionId: '4d6fb90dbe18da9a4d826b30010df90' },
    ],
    [11, '911 1 wrong cookie', { command: 'error', code: 911, trid: 1, text: 'wrong cookie' }],
  ])('of a living server: MSNP%i %j', (dialect, octets, meaning) => {
    expect(readSwitchboard(octets, msnp(dialect))).toEqual(meaning);
  });

  it.each([
    ['CAL 2 BUSY 1', "CAL: constant RINGING 'BUSY' is none of RINGING"],
    ['USR 1 NO alice@hotmail.com', "USR: result 'NO' is none of OK"],
    ['ANS 1', 'ANS: result is missing'],
    ['IRO 1 one 2 a@b A', "IRO: index 'one' is not a number"],
    ['JOI', 'JOI: handle is missing'],
  ])('%j is malformed', (octets, problem) => {
    expect(readSwitchboard(octets, msnp(11))).toMatchObject({ command: 'malformed', problem });
  });

  it.each(['PNG', 'NLN NLN a@b A', 'CHL 0 1', 'RNG 1 a:1 CKI 1 a@b A'])('%s is unknown there', (octets) => {
    expect(readSwitchboard(octets, msnp(11)).command).toBe('unknown');
    expect(readSwitchboardCaller(octets, msnp(11)).command).toBe('unknown');
  });
});

const trid = fc.integer({ min: 0, max: 0xffff_ffff });
const word = fc.string({ unit: fc.constantFrom(...'abcXYZ0189-_.!*=/'), minLength: 1, maxLength: 20 });
const handle = word.map((local) => `${local}@example.com`);
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.toWellFormed());
const payload = fc.uint8Array({ maxLength: 1664 });
const capabilities = fc.option(trid, { nil: null });

const anyCall: fc.Arbitrary<SwitchboardClientMessage> = fc.oneof(
  fc.record({ command: fc.constant('USR' as const), trid, handle, cookie: word }),
  fc.record({ command: fc.constant('ANS' as const), trid, handle, cookie: word, sessionId: word }),
  fc.record({ command: fc.constant('CAL' as const), trid, handle }),
  fc.record({
    command: fc.constant('MSG' as const),
    trid,
    acknowledgement: fc.constantFrom(...acknowledgements),
    payload,
  }),
  fc.constant({ command: 'OUT' as const }),
);
const anyAnswer: fc.Arbitrary<SwitchboardServerMessage> = fc.oneof(
  fc.record({ command: fc.constant('USR' as const), trid, handle, name }),
  fc.record({ command: fc.constant('ANS' as const), trid }),
  fc.record({ command: fc.constant('IRO' as const), trid, index: trid, total: trid, handle, name, capabilities }),
  fc.record({ command: fc.constant('CAL' as const), trid, sessionId: word }),
  fc.record({ command: fc.constant('JOI' as const), handle, name, capabilities }),
  fc.record({ command: fc.constant('BYE' as const), handle, idle: fc.boolean() }),
  fc.record({ command: fc.constant('MSG' as const), handle, name, payload }),
  fc.record({ command: fc.constantFrom('ACK' as const, 'NAK' as const), trid }),
);

describe.each(dialects)('$name', (dialect) => {
  it('reads back what a client says', () => {
    fc.assert(
      fc.property(anyCall, (message) => {
        const [frame] = framesOf(formatSwitchboardClient(message, dialect), 'client-to-server', dialect);
        expect(frame === undefined ? null : parseSwitchboardClient(frame, dialect)).toEqual(message);
      }),
    );
  });

  it('reads back what a switchboard says, as far as the dialect can say it', () => {
    fc.assert(
      fc.property(anyAnswer, (message) => {
        const [frame] = framesOf(formatSwitchboardServer(message, dialect), 'server-to-client', dialect);
        const told = 'capabilities' in message && !dialect.switchboardCapabilities ? { capabilities: null } : {};
        expect(frame === undefined ? null : parseSwitchboardServer(frame, dialect)).toEqual({ ...message, ...told });
      }),
    );
  });
});
