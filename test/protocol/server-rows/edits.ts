import { bobId, guid, type Row } from './row.ts';

/** Replies to changes of lists and groups. */
export const editRows: readonly Row[] = [
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
];
