import type { Row } from './row.ts';

/** VER, INF, CVR, USR, XFR, OUT and QNG as the fact book shows them. */
export const signInRows: readonly Row[] = [
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
];
