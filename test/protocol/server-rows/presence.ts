import { bobAway, picture, pictureField, type Row } from './row.ts';

/** Presence, everything with a payload, and errors. */
export const presenceRows: readonly Row[] = [
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
