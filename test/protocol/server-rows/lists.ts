import { bobId, bobsEntry, guid, type Row } from './row.ts';

const stamp = '2005-10-02T09:17:45.4130000-07:00';
const settingsStamp = '2005-09-28T17:18:18.6400000-07:00';

/** SYN and what it brings: settings, properties, groups, people in the three shapes of LST. */
export const listRows: readonly Row[] = [
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
];
