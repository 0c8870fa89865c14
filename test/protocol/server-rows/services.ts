import type { Row } from './row.ts';

const advice = {
  command: 'CVQ',
  trid: 2,
  recommended: '7.0.0813',
  alsoRecommended: '7.0.0813',
  minimum: '6.2.0205',
  downloadUrl: 'http://download.example.com/Setup.exe',
  infoUrl: 'http://messenger.example.com',
} as const;

/** What stands beside the contact list: versions, invitations, the directory, and what nobody has described. */
export const serviceRows: readonly Row[] = [
  [2, 'CVQ 2 7.0.0813 7.0.0813 6.2.0205 http://download.example.com/Setup.exe http://messenger.example.com', advice],
  [2, 'SND 60 OK', { command: 'SND', trid: 60 }],
  [5, 'SDC 60 OK', { command: 'SDC', trid: 60 }],
  [2, 'FND 61 0 0', { command: 'FND', trid: 61, index: 0, total: 0, person: null }],
  [
    7,
    'FND 61 1 2 fname=Bob lname=Jones city=New%20York state=NY country=US',
    {
      command: 'FND',
      trid: 61,
      index: 1,
      total: 2,
      person: { firstName: 'Bob', lastName: 'Jones', city: 'New York', state: 'NY', country: 'US' },
    },
  ],
  [3, 'IMS 62 0 ON', { command: 'IMS', trid: 62, mode: 'ON' }],
  [12, 'IMS 62 0 OFF', { command: 'IMS', trid: 62, mode: 'OFF' }],
  [11, 'GSB 0 what', { command: 'GSB', fields: ['0', 'what'] }],
  [12, 'LKP 1', { command: 'LKP', fields: ['1'] }],
];
