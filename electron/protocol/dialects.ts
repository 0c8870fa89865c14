import { type DialectName, dialectNames } from '../../shared/model.ts';
import type { Dialect } from './dialect.ts';

const passportFields = [
  'LoginTime',
  'EmailEnabled',
  'MemberIdHigh',
  'MemberIdLow',
  'lang_preference',
  'preferredEmail',
  'country',
  'PostalCode',
  'Gender',
  'Kid',
  'Age',
  'BDayPre',
  'Birthday',
  'Wallet',
  'Flags',
  'sid',
  'kv',
  'MSPAuth',
] as const;

const msmsgsKey = { scheme: 'md5', productId: 'msmsgs@msnmsgr.com', productKey: 'Q1P7W2E4J9R8U3S5' } as const;

const msnp2: Dialect = {
  name: 'MSNP2',
  security: 'MD5',
  asksPackages: true,
  introducesFirst: false,
  cvr: { codebase: false, handle: false },
  client: { os: 'win', osVersion: '4.10', library: 'MSMSGS', version: '1.0.0863', offers: ['MSNP2'] },
  userOk: { name: true, verified: false, restricted: false },
  redirect: 'bare',
  listRequests: true,
  invitation: 'address',
  directory: true,
  callModes: false,
  blockedCall: 216,
  phoneContacts: false,
  urlServices: ['INBOX', 'COMPOSE', 'FOLDERS', 'MESSAGE', 'PASSWORD', 'PERSON'],
  lists: 'counters',
  networkId: false,
  listVersions: true,
  timeStamps: false,
  groups: 'none',
  pendingList: false,
  properties: false,
  ownProperties: [],
  contactProperties: [],
  sendsEmptyProperties: false,
  editing: 'ADD',
  capabilities: null,
  msnObjects: false,
  challenge: null,
  personalMessages: false,
  callsWhileTyping: false,
  keepAliveSeconds: false,
  urlSiteId: false,
  acknowledgedMessages: false,
  switchboardCapabilities: false,
  inputCharacters: 400,
  mailNotice: 'email-old',
  profileFields: ['LoginTime'],
  clientPayloads: ['MSG'],
  serverPayloads: ['MSG'],
};

const msnp3: Dialect = {
  ...msnp2,
  name: 'MSNP3',
  client: { os: 'win', osVersion: '4.10', library: 'MSMSGS', version: '2.0.0083', offers: ['MSNP3', 'MSNP2'] },
  redirect: 'zero',
  invitation: 'library',
  callModes: true,
  blockedCall: 217,
  urlServices: ['INBOX', 'COMPOSE', 'FOLDERS', 'MESSAGE', 'PERSON'],
  urlSiteId: true,
  acknowledgedMessages: true,
  mailNotice: 'email',
  profileFields: passportFields,
};

const msnp4: Dialect = {
  ...msnp3,
  name: 'MSNP4',
  invitation: 'codebase',
  cvr: { codebase: true, handle: false },
  client: { os: 'win', osVersion: '4.10', library: 'MSMSGS', version: '2.1.1047', offers: ['MSNP4', 'MSNP3'] },
};

const msnp5: Dialect = {
  ...msnp4,
  name: 'MSNP5',
  urlServices: [...msnp4.urlServices, 'MOBILE', 'CHGMOB'],
  client: { os: 'winnt', osVersion: '5.0', library: 'MSMSGS', version: '3.0.0283', offers: ['MSNP5', 'MSNP4'] },
  properties: true,
  callsWhileTyping: true,
  ownProperties: ['PHH', 'PHW', 'PHM', 'MOB', 'MBE'],
  contactProperties: ['PHH', 'PHW', 'PHM', 'MOB'],
  sendsEmptyProperties: true,
  clientPayloads: ['MSG', 'PAG', 'SDC'],
  serverPayloads: ['MSG', 'NOT'],
};

const msnp6: Dialect = {
  ...msnp5,
  name: 'MSNP6',
  urlServices: [...msnp5.urlServices, 'PROFILE', 'N2PACCOUNT', 'N2PFUND'],
  client: {
    os: 'winnt',
    osVersion: '5.0',
    library: 'MSMSGS',
    version: '3.6.0038',
    offers: ['MSNP6', 'MSNP5', 'MSNP4'],
  },
  userOk: { name: true, verified: true, restricted: false },
  challenge: msmsgsKey,
  clientPayloads: ['MSG', 'PAG', 'SDC', 'QRY'],
  serverPayloads: ['MSG', 'NOT', 'IPG'],
};

const msnp7: Dialect = {
  ...msnp6,
  name: 'MSNP7',
  urlServices: [...msnp6.urlServices, 'CHAT'],
  client: {
    os: 'winnt',
    osVersion: '5.1',
    library: 'MSMSGS',
    version: '4.5.0121',
    offers: ['MSNP7', 'MSNP6', 'MSNP5', 'MSNP4'],
  },
  redirect: 'zero-current',
  groups: 'number',
};

const msnp8: Dialect = {
  ...msnp7,
  name: 'MSNP8',
  directory: false,
  urlServices: [...msnp7.urlServices, 'ADDRBOOK', 'ADVSEARCH', 'INTSEARCH'],
  security: 'TWN',
  asksPackages: false,
  introducesFirst: true,
  cvr: { codebase: true, handle: true },
  client: { os: 'winnt', osVersion: '5.1', library: 'MSNMSGR', version: '5.0.0544', offers: ['MSNP8'] },
  userOk: { name: true, verified: true, restricted: true },
  lists: 'bit-mask',
  sendsEmptyProperties: false,
  capabilities: 0,
  inputCharacters: 1100,
  profileFields: [...passportFields, 'ClientIP', 'ClientPort'],
};

const msnp9: Dialect = {
  ...msnp8,
  name: 'MSNP9',
  listRequests: false,
  client: { os: 'winnt', osVersion: '5.1', library: 'MSNMSGR', version: '6.0.0602', offers: ['MSNP9', 'MSNP8'] },
  ownProperties: [...msnp8.ownProperties, 'WWE'],
  contactProperties: [...msnp8.contactProperties, 'WWE'],
  capabilities: 0x1000002c,
  msnObjects: true,
  keepAliveSeconds: true,
  clientPayloads: ['MSG', 'PGD', 'SDC', 'QRY'],
};

const msnp10: Dialect = {
  ...msnp9,
  name: 'MSNP10',
  client: { os: 'winnt', osVersion: '5.1', library: 'MSNMSGR', version: '6.1.0211', offers: ['MSNP10', 'MSNP9'] },
  userOk: { name: false, verified: true, restricted: true },
  lists: 'guid',
  listVersions: false,
  timeStamps: true,
  groups: 'guid',
  pendingList: true,
  editing: 'ADC',
  ownProperties: ['MFN', ...msnp9.ownProperties],
  capabilities: 0x20000034,
  profileFields: [...msnp8.profileFields, 'ABCHMigrated'],
};

const msnp11: Dialect = {
  ...msnp10,
  name: 'MSNP11',
  phoneContacts: true,
  client: { os: 'winnt', osVersion: '5.1', library: 'MSNMSGR', version: '7.0.0777', offers: ['MSNP11', 'MSNP10'] },
  ownProperties: [...msnp10.ownProperties, 'HSB'],
  contactProperties: [...msnp10.contactProperties, 'HSB'],
  capabilities: 0x40008024,
  challenge: { scheme: 'msnp11', productId: 'PROD0090YUAUV{2B', productKey: 'YMM8C_H7KCQ2S_KL' },
  personalMessages: true,
  mailNotice: 'mdata',
  clientPayloads: [...msnp10.clientPayloads, 'UUX'],
  serverPayloads: [...msnp10.serverPayloads, 'UBX', 'GCF'],
};

const msnp12: Dialect = {
  ...msnp11,
  name: 'MSNP12',
  client: {
    os: 'winnt',
    osVersion: '5.1',
    library: 'MSNMSGR',
    version: '7.5.0299',
    offers: ['MSNP12', 'MSNP11', 'MSNP10'],
  },
  networkId: true,
  capabilities: 0x50008024,
  switchboardCapabilities: true,
  challenge: { scheme: 'msnp11', productId: 'PROD0101{0RM?UBW', productKey: 'CFHUR$52U_{VIX5T' },
};

/** Every dialect, oldest first; each row says what it changed (fact book 00 section 4.1). */
export const dialects: readonly Dialect[] = [
  msnp2,
  msnp3,
  msnp4,
  msnp5,
  msnp6,
  msnp7,
  msnp8,
  msnp9,
  msnp10,
  msnp11,
  msnp12,
];

/** For the lines before a dialect is agreed in VER: the newest row, which reads what all of them begin with. */
export const preNegotiation: Dialect = msnp12;

/** The dialect of that name in any case (`msnp11` too), or null when Nudge does not speak it. */
export function findDialect(name: string): Dialect | null {
  return dialects.find((dialect) => dialect.name === name.toUpperCase()) ?? null;
}

/**
 * The names to put into VER for a ceiling, best first, CVR0 last (fact book 20, VER). `all` offers everything up to the
 * ceiling, `original` just what the original client of the ceiling's generation offered.
 */
export function offeredDialects(ceiling: DialectName, offer: 'all' | 'original'): readonly string[] {
  const row = dialects[dialectNames.indexOf(ceiling)];
  const names =
    offer === 'original' && row !== undefined
      ? row.client.offers
      : dialectNames.slice(0, dialectNames.indexOf(ceiling) + 1).reverse();
  return [...names, 'CVR0'];
}
