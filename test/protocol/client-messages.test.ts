import { describe, expect, it } from 'vitest';
import { dialects } from '../../electron/protocol/dialects.ts';
import { clientDefinitions } from '../../electron/protocol/notification/client-definitions.ts';
import type { ClientMessage } from '../../electron/protocol/notification/messages.ts';
import { WireError } from '../../electron/protocol/wire/wire-error.ts';
import { msnp, readClient, writeClient } from '../support/wire.ts';

type Row = readonly [dialect: number, octets: string, meaning: ClientMessage];

const guid = '91c7f2a4-0e6d-4b58-8a3c-d27e5f914b60';
const bobId = '3b8d5e21-7c4f-4a06-9d12-e85f0a6b7c94';
const stamp = '2005-09-28T17:18:18.6400000-07:00';
const picture =
  '<msnobj Creator="alice@example.com" Size="43" Type="3" Location="TFR2C.tmp" Friendly="AAA=" SHA1D="L9ThxnotKPzthJ7hu3bnORuT6xI=" SHA1C="fPHYUQzkx0rJzfJ8/D8fpIl5svY="/>';
const pictureField =
  '%3Cmsnobj%20Creator%3D%22alice%40example.com%22%20Size%3D%2243%22%20Type%3D%223%22%20Location%3D%22TFR2C.tmp%22%20Friendly%3D%22AAA%3D%22%20SHA1D%3D%22L9ThxnotKPzthJ7hu3bnORuT6xI%3D%22%20SHA1C%3D%22fPHYUQzkx0rJzfJ8%2FD8fpIl5svY%3D%22%2F%3E';

const introduction = {
  command: 'CVR',
  trid: 2,
  lcid: '0x0409',
  os: 'winnt',
  osVersion: '5.1',
  architecture: 'i386',
  library: 'MSNMSGR',
  version: '7.0.0777',
  codebase: 'MSMSGS',
  handle: 'alice@hotmail.com',
} as const;

const song = {
  application: '',
  kind: 'Music',
  enabled: true,
  format: '{0} - {1}',
  arguments: ['Blue Monday', 'New Order', 'Substance', ''],
} as const;

const invitation = {
  command: 'SND',
  trid: 60,
  address: 'newfriend@example.com',
  lcid: null,
  library: null,
  codebase: null,
} as const;

/** Octets as the fact book shows them, in every form of every dialect: read and written back. */
const canonical: readonly Row[] = [
  [11, 'VER 1 MSNP11 MSNP10 CVR0', { command: 'VER', trid: 1, dialects: ['MSNP11', 'MSNP10', 'CVR0'] }],
  [2, 'INF 2', { command: 'INF', trid: 2 }],
  [2, 'CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777', { ...introduction, codebase: null, handle: null }],
  [7, 'CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 MSMSGS', { ...introduction, handle: null }],
  [11, 'CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 MSMSGS alice@hotmail.com', introduction],
  [
    7,
    'USR 3 MD5 I alice@hotmail.com',
    { command: 'USR', trid: 3, package: 'MD5', stage: 'I', value: 'alice@hotmail.com' },
  ],
  [
    11,
    'USR 7 TWN S t=7Rk2*LmW8s&p=5e',
    { command: 'USR', trid: 7, package: 'TWN', stage: 'S', value: 't=7Rk2*LmW8s&p=5e' },
  ],
  [2, 'XFR 15 SB', { command: 'XFR', trid: 15, target: 'SB' }],
  [2, 'OUT', { command: 'OUT' }],
  [2, 'PNG', { command: 'PNG' }],
  [2, 'SYN 8 0', { command: 'SYN', trid: 8, listVersion: '0', settingsVersion: null }],
  [10, 'SYN 8 0 0', { command: 'SYN', trid: 8, listVersion: '0', settingsVersion: '0' }],
  [12, `SYN 8 ${stamp} ${stamp}`, { command: 'SYN', trid: 8, listVersion: stamp, settingsVersion: stamp }],
  [2, 'CHG 9 HDN', { command: 'CHG', trid: 9, status: 'HDN', capabilities: null, msnObject: null }],
  [8, 'CHG 9 IDL 0', { command: 'CHG', trid: 9, status: 'IDL', capabilities: 0, msnObject: null }],
  [11, 'CHG 9 NLN', { command: 'CHG', trid: 9, status: 'NLN', capabilities: null, msnObject: null }],
  [
    9,
    `CHG 10 NLN 1073791084 ${pictureField}`,
    { command: 'CHG', trid: 10, status: 'NLN', capabilities: 1073791084, msnObject: picture },
  ],
  [
    6,
    'QRY 28 msmsgs@msnmsgr.com 32\r\n8f2f5a91b72102cd28355e9fc9000d6e',
    { command: 'QRY', trid: 28, productId: 'msmsgs@msnmsgr.com', response: '8f2f5a91b72102cd28355e9fc9000d6e' },
  ],
  [
    11,
    'UUX 11 53\r\n<Data><PSM></PSM><CurrentMedia></CurrentMedia></Data>',
    { command: 'UUX', trid: 11, personalMessage: { text: '', media: null } },
  ],
  [
    11,
    'UUX 13 138\r\n<Data><PSM>back at 5 &amp; then home</PSM><CurrentMedia>\\0Music\\01\\0{0} - {1}\\0Blue Monday\\0New Order\\0Substance\\0\\0</CurrentMedia></Data>',
    { command: 'UUX', trid: 13, personalMessage: { text: 'back at 5 & then home', media: song } },
  ],
  [11, 'GCF 9 Shields.xml', { command: 'GCF', trid: 9, file: 'Shields.xml' }],
  [2, 'URL 33 INBOX', { command: 'URL', trid: 33, service: 'INBOX', parameter: null }],
  [2, 'URL 34 COMPOSE bob@hotmail.com', { command: 'URL', trid: 34, service: 'COMPOSE', parameter: 'bob@hotmail.com' }],
  [2, 'GTC 16 A', { command: 'GTC', trid: 16, mode: 'A' }],
  [2, 'BLP 16 BL', { command: 'BLP', trid: 16, mode: 'BL' }],
  [5, 'PRP 12 PHM 555%200100', { command: 'PRP', trid: 12, key: 'PHM', value: '555 0100' }],
  [5, 'PRP 3 PHH ', { command: 'PRP', trid: 3, key: 'PHH', value: '' }],
  [10, 'PRP 13 MFN Alice%20%28away%29', { command: 'PRP', trid: 13, key: 'MFN', value: 'Alice (away)' }],
  [10, `SBP 21 ${bobId} MFN Bob%20Jones`, { command: 'SBP', trid: 21, contact: bobId, key: 'MFN', value: 'Bob Jones' }],
  [
    2,
    'ADD 9 AL anotheruser@hotmail.com anotheruser%40hotmail.com',
    {
      command: 'ADD',
      trid: 9,
      list: 'AL',
      handle: 'anotheruser@hotmail.com',
      name: 'anotheruser@hotmail.com',
      group: null,
    },
  ],
  [
    7,
    'ADD 12 FL bob@hotmail.com Bob 2',
    { command: 'ADD', trid: 12, list: 'FL', handle: 'bob@hotmail.com', name: 'Bob', group: '2' },
  ],
  [
    10,
    'ADC 16 FL N=bob@hotmail.com F=Bob',
    { command: 'ADC', trid: 16, list: 'FL', handle: 'bob@hotmail.com', name: 'Bob', id: null, group: null },
  ],
  [
    10,
    'ADC 17 AL N=bob@hotmail.com',
    { command: 'ADC', trid: 17, list: 'AL', handle: 'bob@hotmail.com', name: null, id: null, group: null },
  ],
  [
    11,
    `ADC 18 FL C=${bobId} ${guid}`,
    { command: 'ADC', trid: 18, list: 'FL', handle: null, name: null, id: bobId, group: guid },
  ],
  [2, 'REM 41 FL bob@hotmail.com', { command: 'REM', trid: 41, list: 'FL', contact: 'bob@hotmail.com', group: null }],
  [7, 'REM 40 FL bob@hotmail.com 1', { command: 'REM', trid: 40, list: 'FL', contact: 'bob@hotmail.com', group: '1' }],
  [10, `REM 42 FL ${bobId} ${guid}`, { command: 'REM', trid: 42, list: 'FL', contact: bobId, group: guid }],
  [
    10,
    'REM 43 PL carol@hotmail.com',
    { command: 'REM', trid: 43, list: 'PL', contact: 'carol@hotmail.com', group: null },
  ],
  [7, 'ADG 11 Old%20pals 0', { command: 'ADG', trid: 11, name: 'Old pals' }],
  [10, 'ADG 11 Old%20pals', { command: 'ADG', trid: 11, name: 'Old pals' }],
  [7, 'REG 14 2 Colleagues 0', { command: 'REG', trid: 14, group: '2', name: 'Colleagues' }],
  [10, `REG 14 ${guid} Colleagues`, { command: 'REG', trid: 14, group: guid, name: 'Colleagues' }],
  [7, 'RMG 15 1', { command: 'RMG', trid: 15, group: '1' }],
  [10, `RMG 15 ${guid}`, { command: 'RMG', trid: 15, group: guid }],
  [
    2,
    'REA 45 alice@hotmail.com Alice%20B.',
    { command: 'REA', trid: 45, handle: 'alice@hotmail.com', name: 'Alice B.' },
  ],
  [2, 'LST 20 FL', { command: 'LST', trid: 20, list: 'FL' }],
  [7, 'LSG 21', { command: 'LSG', trid: 21 }],
  [6, 'CHL 22', { command: 'CHL', trid: 22 }],
  [
    2,
    'CVQ 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777',
    { ...introduction, command: 'CVQ', codebase: null, handle: null },
  ],
  [
    7,
    'CVQ 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 ',
    { ...introduction, command: 'CVQ', codebase: null, handle: null },
  ],
  [11, 'CVQ 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 MSMSGS alice@hotmail.com', { ...introduction, command: 'CVQ' }],
  [2, 'SND 60 newfriend@example.com', invitation],
  [3, 'SND 60 newfriend@example.com 0x0409 MSMSGS', { ...invitation, lcid: '0x0409', library: 'MSMSGS' }],
  [
    4,
    'SND 60 newfriend@example.com 0x0409 MSMSGS MSMSGS',
    { ...invitation, lcid: '0x0409', library: 'MSMSGS', codebase: 'MSMSGS' },
  ],
  [
    5,
    'SDC 60 newfriend@example.com 0x0409 MSMSGS MSMSGS X X Alice 23\r\nCome and try Messenger!',
    {
      command: 'SDC',
      trid: 60,
      address: 'newfriend@example.com',
      lcid: '0x0409',
      library: 'MSMSGS',
      codebase: 'MSMSGS',
      name: 'Alice',
      text: 'Come and try Messenger!',
    },
  ],
  [
    7,
    'FND 61 fname=Bob lname=O%27Neill city=* state=* country=US',
    { command: 'FND', trid: 61, firstName: 'Bob', lastName: "O'Neill", city: '*', state: '*', country: 'US' },
  ],
  [3, 'IMS 62 OFF', { command: 'IMS', trid: 62, mode: 'OFF' }],
  [
    5,
    'PAG 50 bob@hotmail.com 47\r\n<TEXT xml:space="preserve">Running late.</TEXT>',
    { command: 'PAG', trid: 50, handle: 'bob@hotmail.com', text: 'Running late.' },
  ],
  [
    9,
    'PGD 51 bob@hotmail.com 1 111\r\n<PHONE pri="1"><LOC>HOME</LOC><NUM>15550100</NUM></PHONE><TEXT xml:space="preserve" enc="utf-8">Call me.</TEXT>',
    {
      command: 'PGD',
      trid: 51,
      handle: 'bob@hotmail.com',
      device: 1,
      phone: { location: 'HOME', number: '15550100' },
      text: 'Call me.',
    },
  ],
  [
    9,
    'PGD 52 bob@hotmail.com 2 91\r\n<TEXT xml:space="preserve" enc="utf-8">a &#x26; b&#x3B; &#x3C;c&#x3E; &#x5E;d\nSchön</TEXT>',
    { command: 'PGD', trid: 52, handle: 'bob@hotmail.com', device: 2, phone: null, text: 'a & b; <c> ^d\nSchön' },
  ],
];

describe('what clients say, as the fact book shows it', () => {
  it.each(canonical)('MSNP%i %j', (dialect, octets, meaning) => {
    expect(readClient(octets, msnp(dialect))).toEqual(meaning);
    expect(writeClient(meaning, msnp(dialect))).toBe(octets);
  });

  it('covers every command', () => {
    const covered = new Set<string>(canonical.map(([, , meaning]) => meaning.command));
    expect([...covered].sort()).toEqual(Object.keys(clientDefinitions).sort());
  });
});

/** What other clients send, and what is to be understood (fact book 80). */
const deviations: readonly Row[] = [
  [12, 'VER 0 msnp99 msnp8 XYZ', { command: 'VER', trid: 0, dialects: ['MSNP99', 'MSNP8', 'XYZ'] }],
  [12, 'VER 0', { command: 'VER', trid: 0, dialects: [] }],
  [
    11,
    'USR 0 TWN I alice@hotmail.com',
    { command: 'USR', trid: 0, package: 'TWN', stage: 'I', value: 'alice@hotmail.com' },
  ],
  [11, 'CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777', { ...introduction, codebase: null, handle: null }],
  [11, 'CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 MSMSGS alice@hotmail.com extra', introduction],
  [11, 'CHG 9 NLN many', { command: 'CHG', trid: 9, status: 'NLN', capabilities: null, msnObject: null }],
  [11, 'CHG 9 NLN 4 0', { command: 'CHG', trid: 9, status: 'NLN', capabilities: 4, msnObject: null }],
  [11, 'CHG 9 NLN 4 ', { command: 'CHG', trid: 9, status: 'NLN', capabilities: 4, msnObject: null }],
  [9, 'PRP 9 PHH', { command: 'PRP', trid: 9, key: 'PHH', value: '' }],
  [
    7,
    'ADD 9 FL bob@hotmail.com',
    { command: 'ADD', trid: 9, list: 'FL', handle: 'bob@hotmail.com', name: 'bob@hotmail.com', group: null },
  ],
  [11, 'RMG 15 New%20Group', { command: 'RMG', trid: 15, group: 'New%20Group' }],
  [11, 'SYN 8 0', { command: 'SYN', trid: 8, listVersion: '0', settingsVersion: null }],
  [11, 'UUX 11 0', { command: 'UUX', trid: 11, personalMessage: { text: '', media: null } }],
  [
    7,
    'FND 61 lname=B FNAME=A',
    { command: 'FND', trid: 61, firstName: 'A', lastName: 'B', city: '', state: '', country: '' },
  ],
  [5, 'PAG 50 bob@hotmail.com 0', { command: 'PAG', trid: 50, handle: 'bob@hotmail.com', text: '' }],
  [
    9,
    'PGD 51 bob@hotmail.com 3 59\r\n<PHONE><LOC>BOAT</LOC><NUM>1</NUM></PHONE><TEXT>Ahoy</TEXT>',
    { command: 'PGD', trid: 51, handle: 'bob@hotmail.com', device: 3, phone: null, text: 'Ahoy' },
  ],
  [
    9,
    'PGD 51 bob@hotmail.com 1 44\r\n<PHONE><LOC>WORK</LOC></PHONE><TEXT>x</TEXT>',
    {
      command: 'PGD',
      trid: 51,
      handle: 'bob@hotmail.com',
      device: 1,
      phone: { location: 'WORK', number: '' },
      text: 'x',
    },
  ],
  [
    7,
    'CVQ 2 0x0409 winnt 5.1 i386 MSMSGS 4.5.0121  ',
    { ...introduction, command: 'CVQ', library: 'MSMSGS', version: '4.5.0121', codebase: null, handle: null },
  ],
];

describe('what other clients say', () => {
  it.each(deviations)('MSNP%i %j', (dialect, octets, meaning) => {
    expect(readClient(octets, msnp(dialect))).toEqual(meaning);
  });
});

describe('lines that make no sense', () => {
  it.each([
    [11, 'USR 7 TWN X y', "USR: stage 'X' is none of I, S"],
    [11, 'USR 7 TWN S', 'USR: handle or response is missing'],
    [11, 'CHG 9 FLN 0', "CHG: status 'FLN' is none of NLN, BSY, BRB, AWY, PHN, LUN, HDN, IDL"],
    [11, 'CHG NLN', "CHG: transaction id 'NLN' is not a number"],
    [11, 'GTC 9 Q', "GTC: mode 'Q' is none of A, N"],
    [11, 'BLP 9', 'BLP: mode is missing'],
    [11, 'ADC 9 XX N=a', "ADC: list 'XX' is none of FL, AL, BL, RL, PL"],
    [2, 'REA 9 a@example.com', 'REA: new name is missing'],
    [2, 'CVR 2 0x0409 winnt 5.1 i386 MSNMSGR', 'CVR: client version is missing'],
    [2, 'LST 9 XL', "LST: list 'XL' is none of FL, AL, BL, RL, PL"],
    [3, 'IMS 9 MAYBE', "IMS: mode 'MAYBE' is none of ON, OFF"],
    [2, 'SND 9', 'SND: address or number is missing'],
  ])('MSNP%i %j: %s', (dialect, octets, problem) => {
    const [name = '', ...fields] = octets.split(' ');
    expect(readClient(octets, msnp(dialect))).toEqual({ command: 'malformed', name, fields, problem });
  });
});

describe('lines that a dialect does not have', () => {
  it.each([
    ['INF 2', 2, 7],
    ['PRP 1 PHH x', 5, 12],
    ['ADG 1 x', 7, 12],
    ['REG 1 2 x', 7, 12],
    ['RMG 1 2', 7, 12],
    ['ADD 1 AL a@example.com a', 2, 9],
    ['REA 1 a@example.com a', 2, 9],
    ['ADC 1 AL N=a@example.com', 10, 12],
    ['SBP 1 a MFN b', 10, 12],
    ['UUX 1 0', 11, 12],
    ['GCF 1 x', 11, 12],
    ['QRY 1 a 0', 6, 12],
    ['LST 1 FL', 2, 8],
    ['LSG 1', 7, 8],
    ['CHL 1', 6, 12],
    ['SDC 1 a@b 1 2 3 X X A 0', 5, 12],
    ['FND 1 fname=A', 2, 7],
    ['IMS 1 ON', 3, 12],
    ['PAG 1 a@b 0', 5, 8],
    ['PGD 1 a@b 1 0', 9, 12],
    ['911 1', 99, 99],
  ])('%s from MSNP%i to MSNP%i', (octets, first, last) => {
    const unknownIn = dialects
      .filter((dialect) => readClient(octets, dialect).command === 'unknown')
      .map(({ name }) => Number(name.slice(4)));
    const others = dialects
      .map(({ name }) => Number(name.slice(4)))
      .filter((number) => number < first || number > last);
    expect(unknownIn).toEqual(others);
  });

  it('say what is wrong with a payload', () => {
    expect(readClient('PAG 9 a@b 5\r\n<TEXT', msnp(5))).toMatchObject({ problem: 'PAG: the page is no XML' });
    expect(readClient('PGD 9 a@b x 0', msnp(9))).toMatchObject({ problem: "PGD: device 'x' is not a number" });
  });

  it('leave out what XML cannot carry', () => {
    const page = { command: 'PAG', trid: 1, handle: 'a@b', text: 'a\0b\uD800c\uFFFFd' } as const;
    expect(writeClient(page, msnp(5))).toBe('PAG 1 a@b 38\r\n<TEXT xml:space="preserve">abcd</TEXT>');
  });

  it('cannot be written', () => {
    expect(() => writeClient({ command: 'ADG', trid: 1, name: 'Work' }, msnp(6))).toThrow(WireError);
    expect(() => writeClient({ command: 'ADG', trid: 1, name: 'Work' }, msnp(6))).toThrow('MSNP6 has no ADG.');
  });

  it('and parts of lines are left out', () => {
    expect(writeClient(introduction, msnp(3))).toBe('CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777');
    expect(writeClient({ command: 'SYN', trid: 8, listVersion: '7', settingsVersion: '9' }, msnp(9))).toBe('SYN 8 7');
    expect(writeClient({ command: 'REM', trid: 8, list: 'FL', contact: 'a@b', group: '0' }, msnp(6))).toBe(
      'REM 8 FL a@b',
    );
    expect(writeClient({ command: 'CHG', trid: 9, status: 'NLN', capabilities: 4, msnObject: picture }, msnp(7))).toBe(
      'CHG 9 NLN',
    );
    expect(writeClient({ command: 'CHG', trid: 9, status: 'NLN', capabilities: 4, msnObject: picture }, msnp(8))).toBe(
      'CHG 9 NLN 4',
    );
  });
});
