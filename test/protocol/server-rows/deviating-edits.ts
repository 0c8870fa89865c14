import { bobAway, bobId, guid, type Row } from './row.ts';

/** The same for changes of lists and groups, presence and payloads. */
export const deviatingEditRows: readonly Row[] = [
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
