import { describe, expect, it } from 'vitest';
import { dialects } from '../../electron/protocol/dialects.ts';
import { parseServer } from '../../electron/protocol/notification/codec.ts';
import type { ServerMessage } from '../../electron/protocol/notification/messages.ts';
import { serverDefinitions } from '../../electron/protocol/notification/server-definitions.ts';
import { WireError } from '../../electron/protocol/wire/wire-error.ts';
import { msnp, readServer, writeServer } from '../support/wire.ts';

const guid = '91c7f2a4-0e6d-4b58-8a3c-d27e5f914b60';
const bobId = '3b8d5e21-7c4f-4a06-9d12-e85f0a6b7c94';
const stamp = '2005-10-02T09:17:45.4130000-07:00';
const settingsStamp = '2005-09-28T17:18:18.6400000-07:00';
const picture =
  '<msnobj Creator="bob@hotmail.com" Size="1024" Type="3" Location="TFR1.tmp" Friendly="AAA=" SHA1D="ZMrEwaXUE8lDGgwWX+68R77sKAk=" SHA1C="R2CdTD0qGOgqo7hGa0vWNSRnLFs="/>';
const pictureField =
  '%3Cmsnobj%20Creator%3D%22bob%40hotmail.com%22%20Size%3D%221024%22%20Type%3D%223%22%20Location%3D%22TFR1.tmp%22%20Friendly%3D%22AAA%3D%22%20SHA1D%3D%22ZMrEwaXUE8lDGgwWX%2B68R77sKAk%3D%22%20SHA1C%3D%22R2CdTD0qGOgqo7hGa0vWNSRnLFs%3D%22%2F%3E';

type Row = readonly [dialect: number, octets: string, meaning: ServerMessage];

const bobsEntry = {
  command: 'LST',
  form: 'person',
  handle: 'bob@hotmail.com',
  name: 'Bob',
  id: null,
  lists: ['FL', 'AL', 'RL'],
  networkId: null,
  groups: ['0', '1'],
} as const;

const bobAway = {
  command: 'NLN',
  status: 'AWY',
  handle: 'bob@hotmail.com',
  name: 'Bob Jones',
  capabilities: null,
  msnObject: null,
} as const;

/** Octets as the fact book shows them, in every form of every dialect: read and written back. */
const canonical: readonly Row[] = [
  [11, 'VER 1 MSNP11', { command: 'VER', trid: 1, dialects: ['MSNP11'] }],
  [11, 'VER 1 MSNP11 CVR0', { command: 'VER', trid: 1, dialects: ['MSNP11', 'CVR0'] }],
  [12, 'VER 1 CVR0', { command: 'VER', trid: 1, dialects: ['CVR0'] }],
  [12, 'VER 1 0', { command: 'VER', trid: 1, dialects: [] }],
  [2, 'INF 2 MD5', { command: 'INF', trid: 2, packages: ['MD5'] }],
  [2, 'INF 2 MD5,CTP', { command: 'INF', trid: 2, packages: ['MD5', 'CTP'] }],
  [
    11,
    'CVR 2 7.0.0813 7.0.0813 6.2.0205 http://download.example.com/Setup.exe http://messenger.example.com',
    {
      command: 'CVR',
      trid: 2,
      recommended: '7.0.0813',
      alsoRecommended: '7.0.0813',
      minimum: '6.2.0205',
      downloadUrl: 'http://download.example.com/Setup.exe',
      infoUrl: 'http://messenger.example.com',
    },
  ],
  // USR, fact book 10 section 1
  [
    7,
    'USR 3 MD5 S 1234567890.123456789',
    { command: 'USR', trid: 3, stage: 'S', package: 'MD5', challenge: '1234567890.123456789' },
  ],
  [
    11,
    'USR 6 TWN S ct=1,rver=1,wp=FS_40SEC_0_COMPACT,lc=1,id=1',
    {
      command: 'USR',
      trid: 6,
      stage: 'S',
      package: 'TWN',
      challenge: 'ct=1,rver=1,wp=FS_40SEC_0_COMPACT,lc=1,id=1',
    },
  ],
  [
    2,
    'USR 7 OK example@hotmail.com example%40hotmail.com',
    {
      command: 'USR',
      trid: 7,
      stage: 'OK',
      handle: 'example@hotmail.com',
      name: 'example@hotmail.com',
      verified: null,
      restricted: null,
    },
  ],
  [
    7,
    'USR 7 OK alice@hotmail.com Alice 1',
    {
      command: 'USR',
      trid: 7,
      stage: 'OK',
      handle: 'alice@hotmail.com',
      name: 'Alice',
      verified: true,
      restricted: null,
    },
  ],
  [
    8,
    'USR 7 OK alice@hotmail.com Alice 0 1',
    {
      command: 'USR',
      trid: 7,
      stage: 'OK',
      handle: 'alice@hotmail.com',
      name: 'Alice',
      verified: false,
      restricted: true,
    },
  ],
  [
    11,
    'USR 7 OK alice@hotmail.com 1 0',
    {
      command: 'USR',
      trid: 7,
      stage: 'OK',
      handle: 'alice@hotmail.com',
      name: null,
      verified: true,
      restricted: false,
    },
  ],
  // XFR
  [
    2,
    'XFR 3 NS 10.0.0.5:1863',
    { command: 'XFR', trid: 3, target: 'NS', address: { host: '10.0.0.5', port: 1863 }, current: null },
  ],
  [
    5,
    'XFR 3 NS 10.0.0.5:1863 0',
    { command: 'XFR', trid: 3, target: 'NS', address: { host: '10.0.0.5', port: 1863 }, current: null },
  ],
  [
    11,
    'XFR 3 NS 10.0.0.5:1863 0 10.0.0.1:1863',
    {
      command: 'XFR',
      trid: 3,
      target: 'NS',
      address: { host: '10.0.0.5', port: 1863 },
      current: { host: '10.0.0.1', port: 1863 },
    },
  ],
  [11, 'XFR 0 NS 0', { command: 'XFR', trid: 0, target: 'NS', address: null, current: null }],
  [
    11,
    'XFR 15 SB [2001:db8::7]:1864 CKI 20418836.1071552204.40917',
    {
      command: 'XFR',
      trid: 15,
      target: 'SB',
      address: { host: '2001:db8::7', port: 1864 },
      cookie: '20418836.1071552204.40917',
    },
  ],
  [2, 'OUT', { command: 'OUT', reason: null, minutes: null }],
  [2, 'OUT OTH', { command: 'OUT', reason: 'OTH', minutes: null }],
  [2, 'OUT SSD', { command: 'OUT', reason: 'SSD', minutes: null }],
  [11, 'OUT RCT 5', { command: 'OUT', reason: 'RCT', minutes: 5 }],
  [2, 'QNG', { command: 'QNG', seconds: null }],
  [9, 'QNG 50', { command: 'QNG', seconds: 50 }],
  // SYN
  [2, 'SYN 8 12', { command: 'SYN', trid: 8, listVersion: '12', settingsVersion: null, contacts: null, groups: null }],
  [8, 'SYN 6 255 2 3', { command: 'SYN', trid: 6, listVersion: '255', settingsVersion: null, contacts: 2, groups: 3 }],
  [
    8,
    'SYN 6 255',
    { command: 'SYN', trid: 6, listVersion: '255', settingsVersion: null, contacts: null, groups: null },
  ],
  [
    10,
    `SYN 8 ${stamp} ${settingsStamp} 2 1`,
    { command: 'SYN', trid: 8, listVersion: stamp, settingsVersion: settingsStamp, contacts: 2, groups: 1 },
  ],
  [
    11,
    `SYN 8 ${stamp} ${stamp}`,
    { command: 'SYN', trid: 8, listVersion: stamp, settingsVersion: stamp, contacts: null, groups: null },
  ],
  [10, 'SYN 8 14 9 2 1', { command: 'SYN', trid: 8, listVersion: '14', settingsVersion: '9', contacts: 2, groups: 1 }],
  // GTC and BLP
  [2, 'GTC 8 12 A', { command: 'GTC', trid: 8, listVersion: '12', mode: 'A' }],
  [8, 'GTC N', { command: 'GTC', trid: null, listVersion: null, mode: 'N' }],
  [11, 'GTC 22 N', { command: 'GTC', trid: 22, listVersion: null, mode: 'N' }],
  [2, 'BLP 8 12 AL', { command: 'BLP', trid: 8, listVersion: '12', mode: 'AL' }],
  [8, 'BLP AL', { command: 'BLP', trid: null, listVersion: null, mode: 'AL' }],
  [11, 'BLP 20 BL', { command: 'BLP', trid: 20, listVersion: null, mode: 'BL' }],
  // PRP and BPR
  [7, 'PRP 9 255 PHH 555%201234', { command: 'PRP', trid: 9, listVersion: '255', key: 'PHH', value: '555 1234' }],
  [5, 'PRP 8 42 PHW ', { command: 'PRP', trid: 8, listVersion: '42', key: 'PHW', value: '' }],
  [8, 'PRP PHH 555%201234', { command: 'PRP', trid: null, listVersion: null, key: 'PHH', value: '555 1234' }],
  [9, 'PRP 12 260 PHM 555%200100', { command: 'PRP', trid: 12, listVersion: '260', key: 'PHM', value: '555 0100' }],
  [
    11,
    'PRP 13 MFN Alice%20%28away%29',
    { command: 'PRP', trid: 13, listVersion: null, key: 'MFN', value: 'Alice (away)' },
  ],
  [11, 'PRP MFN Alice', { command: 'PRP', trid: null, listVersion: null, key: 'MFN', value: 'Alice' }],
  [
    5,
    'BPR 42 bob@hotmail.com PHM 555%209876',
    { command: 'BPR', listVersion: '42', handle: 'bob@hotmail.com', key: 'PHM', value: '555 9876' },
  ],
  [
    5,
    'BPR 42 bob@hotmail.com PHH ',
    { command: 'BPR', listVersion: '42', handle: 'bob@hotmail.com', key: 'PHH', value: '' },
  ],
  [8, 'BPR PHM 555%209876', { command: 'BPR', listVersion: null, handle: null, key: 'PHM', value: '555 9876' }],
  [
    11,
    'BPR bob@hotmail.com HSB 1',
    { command: 'BPR', listVersion: null, handle: 'bob@hotmail.com', key: 'HSB', value: '1' },
  ],
  // LSG
  [
    7,
    'LSG 9 255 1 2 0 Other%20Contacts 0',
    { command: 'LSG', trid: 9, listVersion: '255', index: 1, total: 2, id: '0', name: 'Other Contacts' },
  ],
  [
    8,
    'LSG 1 Friends 0',
    { command: 'LSG', trid: null, listVersion: null, index: null, total: null, id: '1', name: 'Friends' },
  ],
  [
    11,
    `LSG Friends ${guid}`,
    { command: 'LSG', trid: null, listVersion: null, index: null, total: null, id: guid, name: 'Friends' },
  ],
  [
    10,
    'LSG Friends 4',
    { command: 'LSG', trid: null, listVersion: null, index: null, total: null, id: '4', name: 'Friends' },
  ],
  // LST in its three shapes
  [
    2,
    'LST 8 FL 12 1 2 bob@hotmail.com Bob%20Jones',
    {
      command: 'LST',
      form: 'counters',
      trid: 8,
      list: 'FL',
      listVersion: '12',
      index: 1,
      total: 2,
      handle: 'bob@hotmail.com',
      name: 'Bob Jones',
      groups: [],
    },
  ],
  [
    2,
    'LST 8 BL 12 0 0',
    {
      command: 'LST',
      form: 'counters',
      trid: 8,
      list: 'BL',
      listVersion: '12',
      index: 0,
      total: 0,
      handle: null,
      name: '',
      groups: [],
    },
  ],
  [
    7,
    'LST 9 FL 255 1 1 bob@hotmail.com Bob 0,1',
    {
      command: 'LST',
      form: 'counters',
      trid: 9,
      list: 'FL',
      listVersion: '255',
      index: 1,
      total: 1,
      handle: 'bob@hotmail.com',
      name: 'Bob',
      groups: ['0', '1'],
    },
  ],
  [8, 'LST bob@hotmail.com Bob 11 0,1', bobsEntry],
  [
    9,
    'LST dave@hotmail.com Dave 10',
    { ...bobsEntry, handle: 'dave@hotmail.com', name: 'Dave', lists: ['AL', 'RL'], groups: [] },
  ],
  [11, `LST N=bob@hotmail.com F=Bob C=${bobId} 11 ${guid}`, { ...bobsEntry, id: bobId, groups: [guid] }],
  [11, `LST N=bob@hotmail.com F=Bob C=${bobId} 11`, { ...bobsEntry, id: bobId, groups: [] }],
  [
    10,
    'LST N=carol@hotmail.com F=Carol 16',
    { ...bobsEntry, handle: 'carol@hotmail.com', name: 'Carol', lists: ['PL'], groups: [] },
  ],
  [10, 'LST N=bob@hotmail.com F=Bob C=5 11 0,1', { ...bobsEntry, id: '5' }],
  [11, 'LST N=tel:15551112222 F=Bob 3', { ...bobsEntry, handle: 'tel:15551112222', lists: ['FL', 'AL'], groups: [] }],
  [
    12,
    `LST N=bob@hotmail.com F=Bob C=${bobId} 11 1 ${guid}`,
    { ...bobsEntry, id: bobId, networkId: 1, groups: [guid] },
  ],
  [
    12,
    'LST N=eve@hotmail.com F=Eve 8 4',
    { ...bobsEntry, handle: 'eve@hotmail.com', name: 'Eve', lists: ['RL'], networkId: 4, groups: [] },
  ],
  // edits
  [
    7,
    'ADD 30 FL 257 bob@hotmail.com Bob 0',
    { command: 'ADD', trid: 30, list: 'FL', listVersion: '257', handle: 'bob@hotmail.com', name: 'Bob', group: '0' },
  ],
  [
    2,
    'ADD 0 RL 259 carol@hotmail.com Carol',
    {
      command: 'ADD',
      trid: 0,
      list: 'RL',
      listVersion: '259',
      handle: 'carol@hotmail.com',
      name: 'Carol',
      group: null,
    },
  ],
  [
    11,
    `ADC 16 FL N=bob@hotmail.com F=Bob C=${bobId}`,
    { command: 'ADC', trid: 16, list: 'FL', handle: 'bob@hotmail.com', name: 'Bob', id: bobId, group: null },
  ],
  [
    11,
    'ADC 17 AL N=bob@hotmail.com',
    { command: 'ADC', trid: 17, list: 'AL', handle: 'bob@hotmail.com', name: null, id: null, group: null },
  ],
  [
    11,
    `ADC 18 FL C=${bobId} ${guid}`,
    { command: 'ADC', trid: 18, list: 'FL', handle: null, name: null, id: bobId, group: guid },
  ],
  [
    12,
    'ADC 0 RL N=carol@hotmail.com F=Carol',
    { command: 'ADC', trid: 0, list: 'RL', handle: 'carol@hotmail.com', name: 'Carol', id: null, group: null },
  ],
  [
    7,
    'REM 40 FL 261 bob@hotmail.com 1',
    { command: 'REM', trid: 40, list: 'FL', listVersion: '261', contact: 'bob@hotmail.com', group: '1' },
  ],
  [
    2,
    'REM 41 AL 262 bob@hotmail.com',
    { command: 'REM', trid: 41, list: 'AL', listVersion: '262', contact: 'bob@hotmail.com', group: null },
  ],
  [
    11,
    `REM 42 FL ${bobId} ${guid}`,
    { command: 'REM', trid: 42, list: 'FL', listVersion: null, contact: bobId, group: guid },
  ],
  [
    11,
    'REM 43 PL carol@hotmail.com',
    { command: 'REM', trid: 43, list: 'PL', listVersion: null, contact: 'carol@hotmail.com', group: null },
  ],
  [10, 'REM 42 FL 5 2', { command: 'REM', trid: 42, list: 'FL', listVersion: null, contact: '5', group: '2' }],
  [
    2,
    'REA 45 263 alice@hotmail.com Alice%20B.',
    { command: 'REA', trid: 45, listVersion: '263', handle: 'alice@hotmail.com', name: 'Alice B.' },
  ],
  [11, `SBP 21 ${bobId} MFN Bob%20Jones`, { command: 'SBP', trid: 21, contact: bobId, key: 'MFN', value: 'Bob Jones' }],
  [11, 'SBS 0 null', { command: 'SBS', fields: ['0', 'null'] }],
  // groups
  [7, 'ADG 11 256 Work 2 0', { command: 'ADG', trid: 11, listVersion: '256', id: '2', name: 'Work' }],
  [7, 'ADG 11 256 2005 2 0', { command: 'ADG', trid: 11, listVersion: '256', id: '2', name: '2005' }],
  [11, `ADG 15 Work ${guid}`, { command: 'ADG', trid: 15, listVersion: null, id: guid, name: 'Work' }],
  [10, 'ADG 15 Work 4', { command: 'ADG', trid: 15, listVersion: null, id: '4', name: 'Work' }],
  [7, 'REG 14 259 2 Colleagues 0', { command: 'REG', trid: 14, listVersion: '259', group: '2', name: 'Colleagues' }],
  [11, `REG 14 ${guid} Old%20pals`, { command: 'REG', trid: 14, listVersion: null, group: guid, name: 'Old pals' }],
  [10, 'REG 14 4 Pals', { command: 'REG', trid: 14, listVersion: null, group: '4', name: 'Pals' }],
  [7, 'RMG 15 260 1', { command: 'RMG', trid: 15, listVersion: '260', group: '1' }],
  [11, `RMG 15 ${guid}`, { command: 'RMG', trid: 15, listVersion: null, group: guid }],
  // presence
  [2, 'CHG 9 NLN', { command: 'CHG', trid: 9, status: 'NLN', capabilities: null, msnObject: null }],
  [8, 'CHG 9 BSY 0', { command: 'CHG', trid: 9, status: 'BSY', capabilities: 0, msnObject: null }],
  [
    9,
    `CHG 9 NLN 268435500 ${pictureField}`,
    { command: 'CHG', trid: 9, status: 'NLN', capabilities: 268435500, msnObject: picture },
  ],
  [11, 'CHG 0 FLN', { command: 'CHG', trid: 0, status: 'FLN', capabilities: null, msnObject: null }],
  [2, 'NLN AWY bob@hotmail.com Bob%20Jones', bobAway],
  [8, 'NLN AWY bob@hotmail.com Bob%20Jones 4294967295', { ...bobAway, capabilities: 0xffff_ffff }],
  [
    11,
    `NLN AWY bob@hotmail.com Bob%20Jones 1073791084 ${pictureField}`,
    { ...bobAway, capabilities: 1073791084, msnObject: picture },
  ],
  [2, 'ILN 9 AWY bob@hotmail.com Bob%20Jones', { ...bobAway, command: 'ILN', trid: 9 }],
  [8, 'ILN 9 AWY bob@hotmail.com Bob%20Jones 0', { ...bobAway, command: 'ILN', trid: 9, capabilities: 0 }],
  [
    9,
    `ILN 9 AWY bob@hotmail.com Bob%20Jones 268435500 ${pictureField}`,
    { ...bobAway, command: 'ILN', trid: 9, capabilities: 268435500, msnObject: picture },
  ],
  [2, 'FLN bob@hotmail.com', { command: 'FLN', handle: 'bob@hotmail.com' }],
  // personal messages and the rest with payloads
  [11, 'UUX 11 0', { command: 'UUX', trid: 11 }],
  [
    11,
    'UBX bob@hotmail.com 67\r\n<Data><PSM>new feature :P</PSM><CurrentMedia></CurrentMedia></Data>',
    { command: 'UBX', handle: 'bob@hotmail.com', personalMessage: { text: 'new feature :P', media: null } },
  ],
  [11, 'UBX carol@hotmail.com 0', { command: 'UBX', handle: 'carol@hotmail.com', personalMessage: null }],
  [11, 'GCF 9 Shields.xml 9\r\n<config/>', { command: 'GCF', trid: 9, file: 'Shields.xml', document: '<config/>' }],
  [6, 'CHL 0 15570131571988941333', { command: 'CHL', trid: 0, challenge: '15570131571988941333' }],
  [6, 'QRY 28', { command: 'QRY', trid: 28 }],
  [
    2,
    'RNG 16480927 10.0.1.20:1863 CKI 731905528.611480275 bob@hotmail.com Bob%20Jones',
    {
      command: 'RNG',
      sessionId: '16480927',
      address: { host: '10.0.1.20', port: 1863 },
      cookie: '731905528.611480275',
      handle: 'bob@hotmail.com',
      name: 'Bob Jones',
    },
  ],
  [
    2,
    'URL 33 /cgi-bin/HoTMaiL https://loginnet.passport.com/ppsecure/md5auth.srf?lc=1033',
    {
      command: 'URL',
      trid: 33,
      redirect: '/cgi-bin/HoTMaiL',
      loginUrl: 'https://loginnet.passport.com/ppsecure/md5auth.srf?lc=1033',
      siteId: null,
    },
  ],
  [
    5,
    'URL 34 /cgi-bin/compose?mailto=1&to=bob%40hotmail%2ecom https://login.example.com/md5auth.srf 2',
    {
      command: 'URL',
      trid: 34,
      redirect: '/cgi-bin/compose?mailto=1&to=bob%40hotmail%2ecom',
      loginUrl: 'https://login.example.com/md5auth.srf',
      siteId: '2',
    },
  ],
  [
    2,
    'MSG Hotmail Hotmail 27\r\nMIME-Version: 1.0\r\n\r\na: b\r\n',
    {
      command: 'MSG',
      from: 'Hotmail',
      fromName: 'Hotmail',
      document: { headers: [{ name: 'MIME-Version', value: '1.0' }], body: 'a: b\r\n' },
    },
  ],
  [5, 'NOT 15\r\n<NOTIFICATION/>', { command: 'NOT', document: '<NOTIFICATION/>' }],
  [6, 'IPG 15\r\n<NOTIFICATION/>', { command: 'IPG', document: '<NOTIFICATION/>' }],
  // errors
  [2, '911 7', { command: 'error', code: 911, trid: 7, text: null }],
  [2, '600', { command: 'error', code: 600, trid: null, text: null }],
  [2, '201 0 bad address given', { command: 'error', code: 201, trid: 0, text: 'bad address given' }],
  [2, '500 try later', { command: 'error', code: 500, trid: null, text: 'try later' }],
];

describe('what servers say, as the fact book shows it', () => {
  it.each(canonical)('MSNP%i %j', (dialect, octets, meaning) => {
    expect(readServer(octets, msnp(dialect))).toEqual(meaning);
    expect(writeServer(meaning, msnp(dialect))).toBe(octets);
  });

  it('covers every command', () => {
    const covered = new Set<string>(canonical.map(([, , meaning]) => meaning.command));
    expect([...covered].sort()).toEqual([...Object.keys(serverDefinitions), 'error'].sort());
  });
});

const noIds = { trid: null, listVersion: null };

/** What living servers send beside it, and what is to be understood (fact book 20, 80). */
const deviations: readonly Row[] = [
  [12, 'VER 1 msnp8 cvr0', { command: 'VER', trid: 1, dialects: ['MSNP8', 'CVR0'] }],
  [12, 'VER 0 MSNP11', { command: 'VER', trid: 0, dialects: ['MSNP11'] }],
  [12, 'VER 1 0 MSNP12 MSNP11', { command: 'VER', trid: 1, dialects: [] }],
  [12, 'VER 1', { command: 'VER', trid: 1, dialects: [] }],
  [7, 'INF 2 MD5 CTP', { command: 'INF', trid: 2, packages: ['MD5', 'CTP'] }],
  [
    11,
    'CVR 2 1.0 1.0 1.0 a b c d',
    {
      command: 'CVR',
      trid: 2,
      recommended: '1.0',
      alsoRecommended: '1.0',
      minimum: '1.0',
      downloadUrl: 'a',
      infoUrl: 'b',
    },
  ],
  [
    11,
    'CVR 2',
    { command: 'CVR', trid: 2, recommended: '', alsoRecommended: '', minimum: '', downloadUrl: '', infoUrl: '' },
  ],
  [
    11,
    'USR 0 OK alice@hotmail.com',
    { command: 'USR', trid: 0, stage: 'OK', handle: 'alice@hotmail.com', name: null, verified: null, restricted: null },
  ],
  [
    11,
    'XFR 3 NS ns.example.com U D',
    { command: 'XFR', trid: 3, target: 'NS', address: { host: 'ns.example.com', port: 1863 }, current: null },
  ],
  [
    12,
    'XFR 3 SB 10.0.1.20 CKI 17262740 U messenger.msn.com 1',
    { command: 'XFR', trid: 3, target: 'SB', address: { host: '10.0.1.20', port: 1863 }, cookie: '17262740' },
  ],
  [11, 'OUT RCT soon', { command: 'OUT', reason: 'RCT', minutes: null }],
  [2, 'QNG 60', { command: 'QNG', seconds: 60 }],
  [
    2,
    'SYN 8 12 4 2',
    { command: 'SYN', trid: 8, listVersion: '12', settingsVersion: null, contacts: null, groups: null },
  ],
  // list versions where there should be none, and none where there should be
  [11, 'GTC 22 258 N', { command: 'GTC', trid: 22, listVersion: '258', mode: 'N' }],
  [7, 'GTC 22 N', { command: 'GTC', trid: 22, listVersion: null, mode: 'N' }],
  [11, 'BLP 22 AL 258', { command: 'BLP', trid: 22, listVersion: null, mode: 'AL' }],
  [5, 'PRP 42 PHH 555', { command: 'PRP', trid: null, listVersion: '42', key: 'PHH', value: '555' }],
  [7, 'PRP PHH 555', { command: 'PRP', ...noIds, key: 'PHH', value: '555' }],
  [9, 'PRP 42 PHH', { command: 'PRP', trid: 42, listVersion: null, key: 'PHH', value: '' }],
  [11, 'PRP 42 258 MFN Zoë', { command: 'PRP', trid: 42, listVersion: '258', key: 'MFN', value: 'Zoë' }],
  [7, 'BPR 42 PHH 555', { command: 'BPR', listVersion: '42', handle: null, key: 'PHH', value: '555' }],
  [
    7,
    'BPR 42 bob@hotmail.com MOB',
    { command: 'BPR', listVersion: '42', handle: 'bob@hotmail.com', key: 'MOB', value: '' },
  ],
  [11, `LSG Caf%E9 ${guid} 0`, { command: 'LSG', ...noIds, index: null, total: null, id: guid, name: 'Café' }],
  // people
  [
    7,
    'LST 9 FL 255 1 1 bob@hotmail.com  ',
    {
      command: 'LST',
      form: 'counters',
      trid: 9,
      list: 'FL',
      listVersion: '255',
      index: 1,
      total: 1,
      handle: 'bob@hotmail.com',
      name: 'bob@hotmail.com',
      groups: [],
    },
  ],
  [9, 'LST bob@hotmail.com 100% 11 0,', { ...bobsEntry, name: '100%', groups: ['0'] }],
  [8, 'LST bob@hotmail.com  11 ', { ...bobsEntry, name: 'bob@hotmail.com', groups: [] }],
  [8, 'LST bob@hotmail.com Bob 10 0', { ...bobsEntry, lists: ['AL', 'RL'], groups: [] }],
  [8, 'LST bob@hotmail.com Bob 235 1', { ...bobsEntry, groups: ['1'] }],
  [11, `LST N=bob@hotmail.com F=Bob C=${bobId} 11 `, { ...bobsEntry, id: bobId, groups: [] }],
  [11, `LST 11 C=${bobId} F=Bob N=bob@hotmail.com ${guid}`, { ...bobsEntry, id: bobId, groups: [guid] }],
  [11, 'LST N=bob@hotmail.com 8', { ...bobsEntry, name: 'bob@hotmail.com', lists: ['RL'], groups: [] }],
  [11, 'LST N=bob@hotmail.com F= C= 8', { ...bobsEntry, name: 'bob@hotmail.com', lists: ['RL'], groups: [] }],
  [11, `LST N=bob@hotmail.com F=Bob 10 ${guid}`, { ...bobsEntry, lists: ['AL', 'RL'], groups: [] }],
  [11, `LST N=bob@hotmail.com F=Bob 11 1 ${guid}`, { ...bobsEntry, groups: [guid] }],
  [12, `LST N=bob@hotmail.com F=Bob 11 ${guid}`, { ...bobsEntry, groups: [guid] }],
  // edits
  [
    7,
    'ADD 30 FL bob@hotmail.com Bob',
    { command: 'ADD', trid: 30, list: 'FL', listVersion: null, handle: 'bob@hotmail.com', name: 'Bob', group: null },
  ],
  [
    7,
    'ADD 30 FL 12 bob@hotmail.com',
    {
      command: 'ADD',
      trid: 30,
      list: 'FL',
      listVersion: '12',
      handle: 'bob@hotmail.com',
      name: 'bob@hotmail.com',
      group: null,
    },
  ],
  [
    11,
    `ADC 16 FL 258 C=${bobId} F=Bob N=bob@hotmail.com`,
    { command: 'ADC', trid: 16, list: 'FL', handle: 'bob@hotmail.com', name: 'Bob', id: bobId, group: null },
  ],
  [
    11,
    'ADC 16 AL N=bob@hotmail.com F=',
    { command: 'ADC', trid: 16, list: 'AL', handle: 'bob@hotmail.com', name: null, id: null, group: null },
  ],
  [10, 'ADC 18 FL C=5 2', { command: 'ADC', trid: 18, list: 'FL', handle: null, name: null, id: '5', group: '2' }],
  [
    7,
    'REM 40 FL bob@hotmail.com 1',
    { command: 'REM', trid: 40, list: 'FL', listVersion: null, contact: 'bob@hotmail.com', group: '1' },
  ],
  [
    11,
    `REM 42 FL 261 ${bobId} ${guid}`,
    { command: 'REM', trid: 42, list: 'FL', listVersion: '261', contact: bobId, group: guid },
  ],
  [10, 'REM 42 FL 5', { command: 'REM', trid: 42, list: 'FL', listVersion: null, contact: '5', group: null }],
  [
    9,
    'REA 45 alice@hotmail.com Alice%2',
    { command: 'REA', trid: 45, listVersion: null, handle: 'alice@hotmail.com', name: 'Alice%2' },
  ],
  // groups, as one server answers
  [11, `ADG 15 Work ${guid} 0`, { command: 'ADG', trid: 15, listVersion: null, id: guid, name: 'Work' }],
  [11, `ADG 15 258 Work ${guid}`, { command: 'ADG', trid: 15, listVersion: '258', id: guid, name: 'Work' }],
  [7, 'ADG 15 Work 2 0', { command: 'ADG', trid: 15, listVersion: null, id: '2', name: 'Work' }],
  [11, `REG 14 1 Old%20pals ${guid} 0`, { command: 'REG', trid: 14, listVersion: '1', group: guid, name: 'Old pals' }],
  [11, `REG 14 Pals ${guid} 0`, { command: 'REG', trid: 14, listVersion: null, group: guid, name: 'Pals' }],
  [11, `REG 14 Pals ${guid}`, { command: 'REG', trid: 14, listVersion: null, group: guid, name: 'Pals' }],
  [11, `REG 14 258 ${guid} Pals`, { command: 'REG', trid: 14, listVersion: '258', group: guid, name: 'Pals' }],
  [11, `REG 14 ${guid} Pals 0`, { command: 'REG', trid: 14, listVersion: null, group: guid, name: 'Pals' }],
  [7, 'REG 14 2 Pals 0', { command: 'REG', trid: 14, listVersion: null, group: '2', name: 'Pals' }],
  [10, 'REG 14 258 2 Pals', { command: 'REG', trid: 14, listVersion: '258', group: '2', name: 'Pals' }],
  [11, `RMG 15 1 ${guid}`, { command: 'RMG', trid: 15, listVersion: '1', group: guid }],
  [7, 'RMG 15 3', { command: 'RMG', trid: 15, listVersion: null, group: '3' }],
  [7, 'RMG 15 3 ', { command: 'RMG', trid: 15, listVersion: null, group: '3' }],
  // presence
  [11, 'CHG 7 NLN many', { command: 'CHG', trid: 7, status: 'NLN', capabilities: null, msnObject: null }],
  [11, 'NLN XYZ bob@hotmail.com Bob%20Jones 4 0', { ...bobAway, status: 'NLN', capabilities: 4 }],
  [11, 'NLN AWY bob@hotmail.com Bob%20Jones 4 %3Cmsnobj%2F%3E', { ...bobAway, capabilities: 4 }],
  [11, 'NLN AWY bob@hotmail.com Bob%20Jones 4 %3Cmsnobj/%3E', { ...bobAway, capabilities: 4 }],
  [11, 'NLN AWY bob@hotmail.com Bob%20Jones 4 ', { ...bobAway, capabilities: 4 }],
  [11, 'NLN AWY bob@hotmail.com Bob%20Jones 4294967296', bobAway],
  [11, 'NLN AWY bob@hotmail.com', { ...bobAway, name: 'bob@hotmail.com' }],
  [2, 'NLN AWY bob@hotmail.com Bob Jones', { ...bobAway, name: 'Bob' }],
  [11, 'FLN bob@hotmail.com 1', { command: 'FLN', handle: 'bob@hotmail.com' }],
  [11, 'UUX 11', { command: 'UUX', trid: 11 }],
  [
    11,
    'UBX bob@hotmail.com 6\r\nbroken',
    { command: 'UBX', handle: 'bob@hotmail.com', personalMessage: { text: '', media: null } },
  ],
  [
    12,
    'RNG 1 10.0.1.20:1863 CKI 7 bob@hotmail.com',
    {
      command: 'RNG',
      sessionId: '1',
      address: { host: '10.0.1.20', port: 1863 },
      cookie: '7',
      handle: 'bob@hotmail.com',
      name: 'bob@hotmail.com',
    },
  ],
  [2, 'MSG Hotmail  0', { command: 'MSG', from: 'Hotmail', fromName: 'Hotmail', document: { headers: [], body: '' } }],
];

describe('what living servers say', () => {
  it.each(deviations)('MSNP%i %j', (dialect, octets, meaning) => {
    expect(readServer(octets, msnp(dialect))).toEqual(meaning);
  });
});

describe('lines that make no sense', () => {
  it.each([
    [11, 'VER x MSNP11', "VER: transaction id 'x' is not a number"],
    [11, 'VER', 'VER: transaction id is missing'],
    [11, 'VER 99999999999 MSNP11', "VER: transaction id '99999999999' is not a number"],
    [11, 'VER 4294967296 MSNP11', "VER: transaction id '4294967296' is not a number"],
    [11, 'USR 7 OK', 'USR: handle is missing'],
    [11, 'USR 7 TWN X y', "USR: stage 'X' is none of S"],
    [11, 'USR 7 TWN S', 'USR: challenge is missing'],
    [11, 'XFR 3 DS 10.0.0.5:1863', "XFR: target 'DS' is none of NS, SB"],
    [11, 'XFR 3 NS 10.0.0.5:99999', "XFR: server address '10.0.0.5:99999' is no host:port"],
    [11, 'XFR 3 NS 10.0.0.5:0', "XFR: server address '10.0.0.5:0' is no host:port"],
    [11, 'XFR 3 NS a:b:c', "XFR: server address 'a:b:c' is no host:port"],
    [11, 'XFR 3 SB 10.0.0.5:1 ABC 1', "XFR: security package 'ABC' is none of CKI"],
    [11, 'SYN 8', 'SYN: list version is missing'],
    [11, 'GTC X', "GTC: mode 'X' is none of A, N"],
    [11, 'BLP 3 4 5', "BLP: mode '5' is none of AL, BL"],
    [11, 'PRP', 'PRP: property is missing'],
    [11, 'BPR bob@hotmail.com', 'BPR: property is missing'],
    [5, 'BPR 42', 'BPR: handle or property is missing'],
    [7, 'LSG 9 255 1 two 0 Friends 0', "LSG: total 'two' is not a number"],
    [2, 'LST 8 XL 12 1 2 bob@hotmail.com Bob', "LST: list 'XL' is none of FL, AL, BL, RL, PL"],
    [2, 'LST 8 FL 12 1 2', 'LST: handle is missing'],
    [8, 'LST bob@hotmail.com Bob', 'LST: list bits is missing'],
    [11, 'LST F=Bob 11', 'LST: handle (N=) is missing'],
    [11, 'LST N=bob@hotmail.com F=Bob', 'LST: list bits is missing'],
    [11, 'ADC 16 XL N=bob@hotmail.com', "ADC: list 'XL' is none of FL, AL, BL, RL, PL"],
    [11, 'REM 16 FL', 'REM: contact is missing'],
    [11, 'ADG 15 Work', 'ADG: group id is missing'],
    [11, 'ADG 15', 'ADG: group name is missing'],
    [11, `REG 15 ${guid}`, 'REG: group name is missing'],
    [11, 'RMG 15', 'RMG: group id is missing'],
    [11, 'NLN', 'NLN: status is missing'],
    [11, 'NLN NLN', 'NLN: handle is missing'],
    [11, 'CHL 0', 'CHL: challenge is missing'],
    [11, 'URL 3 INBOX', 'URL: login address is missing'],
    [11, 'RNG 1 10.0.1.20:1863 CKI', 'RNG: cookie is missing'],
  ])('MSNP%i %j: %s', (dialect, octets, problem) => {
    const [name = '', ...fields] = octets.split(' ');
    expect(readServer(octets, msnp(dialect))).toEqual({ command: 'malformed', name, fields, problem });
  });
});

describe('an error of our own', () => {
  it('is not taken for a bad line of the server', () => {
    const frame = {
      command: 'CHL',
      fields: ['0', '1'],
      get payload(): null {
        throw new RangeError('ours');
      },
    };
    expect(() => parseServer(frame, msnp(11))).toThrow(RangeError);
  });
});

describe('lines that a dialect does not have', () => {
  const introduced: readonly (readonly [string, number, number])[] = [
    ['INF 2 MD5', 2, 7],
    ['PRP 1 2 PHH x', 5, 12],
    ['BPR PHH x', 5, 12],
    ['LSG x 1 0', 7, 12],
    ['ADG 1 x 2', 7, 12],
    ['REG 1 2 x', 7, 12],
    ['RMG 1 2', 7, 12],
    ['ADD 1 AL 2 a@example.com a', 2, 9],
    ['REA 1 2 a@example.com a', 2, 9],
    ['ADC 1 AL N=a@example.com', 10, 12],
    ['SBP 1 a MFN b', 10, 12],
    ['SBS 0 null', 11, 12],
    ['UUX 1 0', 11, 12],
    ['UBX a@example.com 0', 11, 12],
    ['GCF 1 x 0', 11, 12],
    ['CHL 0 1', 6, 12],
    ['QRY 1', 6, 12],
    ['NOT 0', 5, 12],
    ['IPG 0', 6, 12],
    ['QQQ 1', 99, 99],
    ['GSB 1', 99, 99],
  ];

  it.each(introduced)('%s from MSNP%i to MSNP%i', (octets, first, last) => {
    const unknownIn = dialects
      .filter((dialect) => readServer(octets, dialect).command === 'unknown')
      .map(({ name }) => Number(name.slice(4)));
    const others = dialects
      .map(({ name }) => Number(name.slice(4)))
      .filter((number) => number < first || number > last);
    expect(unknownIn).toEqual(others);
  });

  it('keeps their fields for the inspector', () => {
    expect(readServer('GSB 1 x', msnp(11))).toEqual({ command: 'unknown', name: 'GSB', fields: ['1', 'x'] });
  });
});

describe('writing only what a dialect has', () => {
  it.each([
    [2, 'NLN AWY bob@hotmail.com Bob%20Jones'],
    [8, 'NLN AWY bob@hotmail.com Bob%20Jones 0'],
    [11, 'NLN AWY bob@hotmail.com Bob%20Jones 0'],
  ])('MSNP%i presence of somebody without capabilities', (dialect, octets) => {
    expect(writeServer(bobAway, msnp(dialect))).toBe(octets);
  });

  it('drops versions, groups, names and pictures that the dialect lacks', () => {
    const add = {
      command: 'ADD',
      trid: 1,
      list: 'FL',
      listVersion: '2',
      handle: 'a@b',
      name: 'A',
      group: '0',
    } as const;
    expect(writeServer(add, msnp(6))).toBe('ADD 1 FL 2 a@b A');
    const gtc = { command: 'GTC', trid: 1, listVersion: '2', mode: 'A' } as const;
    expect(writeServer(gtc, msnp(10))).toBe('GTC 1 A');
    const ok = {
      command: 'USR',
      trid: 1,
      stage: 'OK',
      handle: 'a@b',
      name: 'A',
      verified: true,
      restricted: true,
    } as const;
    expect(writeServer(ok, msnp(5))).toBe('USR 1 OK a@b A');
    expect(writeServer(ok, msnp(10))).toBe('USR 1 OK a@b 1 1');
    expect(writeServer({ ...ok, name: null }, msnp(5))).toBe('USR 1 OK a@b');
    expect(writeServer({ ...bobAway, capabilities: 1, msnObject: picture }, msnp(8))).toBe(
      'NLN AWY bob@hotmail.com Bob%20Jones 1',
    );
    expect(writeServer({ command: 'QNG', seconds: 50 }, msnp(8))).toBe('QNG');
    const url = { command: 'URL', trid: 1, redirect: '/', loginUrl: 'http://x', siteId: '2' } as const;
    expect(writeServer(url, msnp(2))).toBe('URL 1 / http://x');
    const xfr = {
      command: 'XFR',
      trid: 3,
      target: 'NS',
      address: { host: '10.0.0.5', port: 1863 },
      current: { host: '10.0.0.1', port: 1863 },
    } as const;
    expect(writeServer(xfr, msnp(2))).toBe('XFR 3 NS 10.0.0.5:1863');
    expect(writeServer(xfr, msnp(6))).toBe('XFR 3 NS 10.0.0.5:1863 0');
    expect(writeServer({ ...xfr, current: null }, msnp(7))).toBe('XFR 3 NS 10.0.0.5:1863 0');
    expect(writeServer({ ...bobsEntry, networkId: null }, msnp(12))).toBe('LST N=bob@hotmail.com F=Bob 11 1 0,1');
  });

  it('refuses whole commands that the dialect lacks', () => {
    expect(() => writeServer({ command: 'SBS', fields: ['0', 'null'] }, msnp(9))).toThrow(WireError);
    expect(() => writeServer({ command: 'SBS', fields: ['0', 'null'] }, msnp(9))).toThrow('MSNP9 has no SBS.');
  });

  it('pads short error numbers', () => {
    expect(writeServer({ command: 'error', code: 1, trid: 3, text: null }, msnp(2))).toBe('001 3');
  });
});
