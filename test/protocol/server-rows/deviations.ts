import { bobId, bobsEntry, guid, type Row } from './row.ts';

const noIds = { trid: null, listVersion: null };

/** What living servers send beside that, and what is to be understood (fact book 20, 80). */
export const deviatingRows: readonly Row[] = [
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
    2,
    'USR 7 OK alice@hotmail.com',
    {
      command: 'USR',
      trid: 7,
      stage: 'OK',
      handle: 'alice@hotmail.com',
      name: 'alice@hotmail.com',
      verified: null,
      restricted: null,
    },
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
];
