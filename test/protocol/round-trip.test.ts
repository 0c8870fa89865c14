import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../electron/protocol/dialect.ts';
import { dialects } from '../../electron/protocol/dialects.ts';
import { clientDefinitions } from '../../electron/protocol/notification/client-definitions.ts';
import type {
  ClientCommand,
  FromClient,
  FromServer,
  ServerCommand,
} from '../../electron/protocol/notification/message-maps.ts';
import { serverDefinitions } from '../../electron/protocol/notification/server-definitions.ts';
import { listNames } from '../../shared/model.ts';
import { readClient, readServer, writeClient, writeServer } from '../support/wire.ts';

const trid = fc.integer({ min: 0, max: 0xffff_ffff });
const count = fc.integer({ min: 0, max: 999 });
const version = fc.integer({ min: 0, max: 0xffff_ffff }).map(String);
const word = fc
  .string({ unit: fc.constantFrom(...'abcXYZ0189-_.!*=/'), minLength: 1, maxLength: 20 })
  .map((text) => `w${text}`);
const handle = word.map((local) => `${local}@example.com`);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((value) => value.toWellFormed());
const number = fc.integer({ min: 0, max: 29 }).map(String);
const guid = fc.uuid();
const stamp = fc.integer({ min: 0, max: 1e12 }).map((time) => new Date(time).toISOString().replace('Z', '0000-07:00'));
const phone = fc.option(text, { nil: '' });
const flag = fc.boolean();
const address = fc.record({
  host: fc.constantFrom('10.0.0.5', 'messenger.example', '2001:db8::7'),
  port: fc.integer({ min: 1, max: 65_535 }),
});
const list = fc.constantFrom(...listNames);
const status = fc.constantFrom('NLN', 'BSY', 'IDL', 'BRB', 'AWY', 'PHN', 'LUN', 'HDN');
const property = fc.constantFrom('PHH', 'PHW', 'PHM', 'MOB', 'MBE', 'WWE', 'HSB');
/** What XML can carry and a personal message may hold. */
const xmlText = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });
const object = fc.option(
  text.map((friendly) => `<msnobj Creator="a@b" Friendly=${JSON.stringify(friendly)}/>`),
  { nil: null },
);
const personalMessage = fc.record({ text: xmlText, media: fc.constant(null) });
const never = fc.constant(null);

function nullUnless<T>(there: boolean, value: Arbitrary<T>): Arbitrary<T | null> {
  return there ? value : never;
}

function groupId(dialect: Dialect): Arbitrary<string> {
  return dialect.groups === 'guid' ? guid : number;
}

function listVersion(dialect: Dialect): Arbitrary<string | null> {
  return nullUnless(dialect.listVersions, version);
}

function appearance(dialect: Dialect) {
  return dialect.capabilities === null
    ? fc.constant({ capabilities: null, msnObject: null })
    : fc.record({
        capabilities: fc.integer({ min: 0, max: 0xffff_ffff }),
        msnObject: dialect.msnObjects ? object : never,
      });
}

function presence(dialect: Dialect) {
  return fc
    .tuple(fc.record({ status, handle, name: text }), appearance(dialect))
    .map(([who, how]) => ({ ...who, ...how }));
}

const introduction = (dialect: Dialect) =>
  fc.record({
    trid,
    lcid: word,
    os: word,
    osVersion: word,
    architecture: word,
    library: word,
    version: word,
    codebase: nullUnless(dialect.cvr.codebase, word),
    handle: nullUnless(dialect.cvr.handle, handle),
  });

const advice = fc.record({
  trid,
  recommended: word,
  alsoRecommended: word,
  minimum: word,
  downloadUrl: word,
  infoUrl: word,
});
const person = fc.record({ firstName: text, lastName: text, city: fc.constant('*'), state: text, country: word });

const listEdit = fc.oneof(
  fc.record({
    trid,
    list,
    handle,
    name: fc.option(text, { nil: null }),
    id: fc.option(guid, { nil: null }),
    group: never,
  }),
  fc.record({ trid, list, handle: never, name: never, id: guid, group: guid }),
);

function ownStatus(dialect: Dialect) {
  return fc.tuple(fc.record({ trid, status }), appearance(dialect)).map(([who, how]) => ({ ...who, ...how }));
}

function countedEntry(dialect: Dialect): Arbitrary<FromServer<'LST'>> {
  return said(
    'LST',
    fc.record({
      form: fc.constant('counters' as const),
      trid,
      list,
      listVersion: version,
      index: count,
      total: fc.integer({ min: 1, max: 999 }),
      handle,
      name: text,
      groups: fc.array(number, { maxLength: dialect.groups === 'none' ? 0 : 3 }),
    }),
  );
}

/** Groups belong to people on the forward list only. */
function personEntry(dialect: Dialect): Arbitrary<FromServer<'LST'>> {
  return said(
    'LST',
    fc.record({
      form: fc.constant('person' as const),
      handle,
      name: text,
      id: nullUnless(dialect.lists === 'guid', fc.option(guid, { nil: null })),
      lists: fc.subarray([...listNames]).map((names) => (names.includes('FL') ? names : ['FL' as const, ...names])),
      networkId: nullUnless(dialect.networkId, fc.constantFrom(1, 2, 4, 8, 16, 32)),
      groups: fc.array(groupId(dialect), { maxLength: 3 }),
    }),
  );
}

function said<C extends string, F extends object>(
  command: C,
  fields: Arbitrary<F>,
): Arbitrary<F & { readonly command: C }> {
  return fields.map((values) => ({ ...values, command }));
}

/** Any message of every client command: complete by type. */
const anyFromClient: { readonly [C in ClientCommand]: (dialect: Dialect) => Arbitrary<FromClient<C>> } = {
  VER: () =>
    said(
      'VER',
      fc.record({
        trid,
        dialects: fc.array(
          word.map((name) => name.toUpperCase()),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    ),
  INF: () => said('INF', fc.record({ trid })),
  CVR: (dialect) => said('CVR', introduction(dialect)),
  CVQ: (dialect) =>
    said(
      'CVQ',
      introduction(dialect).map((message) => (dialect.cvr.handle ? message : { ...message, codebase: null })),
    ),
  USR: () => said('USR', fc.record({ trid, package: word, stage: fc.constantFrom('I', 'S'), value: word })),
  XFR: () => said('XFR', fc.record({ trid, target: word })),
  OUT: () => said('OUT', fc.constant({})),
  PNG: () => said('PNG', fc.constant({})),
  SYN: (dialect) =>
    said(
      'SYN',
      fc.record({
        trid,
        listVersion: dialect.timeStamps ? stamp : version,
        settingsVersion: nullUnless(dialect.timeStamps, stamp),
      }),
    ),
  LST: () => said('LST', fc.record({ trid, list })),
  LSG: () => said('LSG', fc.record({ trid })),
  CHG: (dialect) => said('CHG', ownStatus(dialect)),
  CHL: () => said('CHL', fc.record({ trid })),
  QRY: () =>
    said(
      'QRY',
      fc.record({
        trid,
        productId: word,
        response: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
      }),
    ),
  UUX: () => said('UUX', fc.record({ trid, personalMessage })),
  GCF: () => said('GCF', fc.record({ trid, file: word })),
  URL: () => said('URL', fc.record({ trid, service: word, parameter: fc.option(word, { nil: null }) })),
  GTC: () => said('GTC', fc.record({ trid, mode: fc.constantFrom('A', 'N') })),
  BLP: () => said('BLP', fc.record({ trid, mode: fc.constantFrom('AL', 'BL') })),
  PRP: () => said('PRP', fc.record({ trid, key: property, value: phone })),
  SBP: () => said('SBP', fc.record({ trid, contact: guid, key: property, value: phone })),
  ADD: (dialect) =>
    said('ADD', fc.record({ trid, list, handle, name: text, group: nullUnless(dialect.groups !== 'none', number) })),
  ADC: () => said('ADC', listEdit),
  REM: (dialect) =>
    said(
      'REM',
      fc.record({
        trid,
        list,
        contact: handle,
        group: fc.option(nullUnless(dialect.groups !== 'none', groupId(dialect)), { nil: null }),
      }),
    ),
  ADG: () => said('ADG', fc.record({ trid, name: text })),
  REG: (dialect) => said('REG', fc.record({ trid, group: groupId(dialect), name: text })),
  RMG: (dialect) => said('RMG', fc.record({ trid, group: groupId(dialect) })),
  REA: () => said('REA', fc.record({ trid, handle, name: text })),
  SND: (dialect) =>
    said(
      'SND',
      fc.record({
        trid,
        address: handle,
        lcid: nullUnless(dialect.invitation !== 'address', word),
        library: nullUnless(dialect.invitation !== 'address', word),
        codebase: nullUnless(dialect.invitation === 'codebase', word),
      }),
    ),
  SDC: () =>
    said('SDC', fc.record({ trid, address: handle, lcid: word, library: word, codebase: word, name: text, text })),
  FND: () =>
    said(
      'FND',
      fc.tuple(fc.record({ trid }), person).map(([head, asked]) => ({ ...head, ...asked })),
    ),
  IMS: () => said('IMS', fc.record({ trid, mode: fc.constantFrom('ON', 'OFF') })),
  PAG: () => said('PAG', fc.record({ trid, handle, text: xmlText })),
  PGD: () =>
    said(
      'PGD',
      fc.record({
        trid,
        handle,
        device: count,
        phone: fc.option(fc.record({ location: fc.constantFrom('HOME', 'WORK', 'MOBILE'), number: xmlText }), {
          nil: null,
        }),
        text: xmlText,
      }),
    ),
};

const versioned = (dialect: Dialect) => ({ trid, listVersion: listVersion(dialect) });

/** Any message of every server command: complete by type. */
const anyFromServer: {
  readonly [C in ServerCommand]: (dialect: Dialect) => Arbitrary<FromServer<C>>;
} = {
  VER: () =>
    said(
      'VER',
      fc.record({
        trid,
        dialects: fc.array(
          word.map((name) => name.toUpperCase()),
          { maxLength: 4 },
        ),
      }),
    ),
  INF: () =>
    said(
      'INF',
      fc.record({ trid, packages: fc.array(fc.constantFrom('MD5', 'CTP', 'TWN'), { minLength: 1, maxLength: 3 }) }),
    ),
  CVR: () => said('CVR', advice),
  CVQ: () => said('CVQ', advice),
  USR: (dialect) =>
    said(
      'USR',
      fc.oneof(
        fc.record({ trid, stage: fc.constant('S' as const), package: word, challenge: word }),
        fc.record({
          trid,
          stage: fc.constant('OK' as const),
          handle,
          name: nullUnless(dialect.userOk.name, text),
          verified: nullUnless(dialect.userOk.verified, flag),
          restricted: nullUnless(dialect.userOk.restricted, flag),
        }),
      ),
    ),
  XFR: (dialect) =>
    said(
      'XFR',
      fc.oneof(
        fc.record({
          trid,
          target: fc.constant('NS' as const),
          address,
          current: nullUnless(dialect.redirect === 'zero-current', address),
        }),
        fc.record({ trid, target: fc.constant('NS' as const), address: never, current: never }),
        fc.record({ trid, target: fc.constant('SB' as const), address, cookie: word }),
      ),
    ),
  OUT: () =>
    said(
      'OUT',
      fc.oneof(
        fc.record({ reason: fc.constantFrom(null, 'OTH', 'SSD', 'MIG', 'TOU'), minutes: never }),
        fc.record({ reason: fc.constant('RCT'), minutes: count }),
      ),
    ),
  QNG: (dialect) => said('QNG', fc.record({ seconds: nullUnless(dialect.keepAliveSeconds, count) })),
  SYN: (dialect) =>
    said(
      'SYN',
      fc.record({
        trid,
        listVersion: dialect.timeStamps ? stamp : version,
        settingsVersion: nullUnless(dialect.timeStamps, stamp),
        contacts: nullUnless(dialect.lists !== 'counters', count),
        groups: nullUnless(dialect.lists !== 'counters', count),
      }),
    ),
  GTC: (dialect) => said('GTC', fc.record({ ...versioned(dialect), mode: fc.constantFrom('A', 'N') })),
  BLP: (dialect) => said('BLP', fc.record({ ...versioned(dialect), mode: fc.constantFrom('AL', 'BL') })),
  PRP: (dialect) => said('PRP', fc.record({ ...versioned(dialect), key: property, value: phone })),
  BPR: (dialect) => said('BPR', fc.record({ listVersion: listVersion(dialect), handle, key: property, value: phone })),
  LSG: (dialect) => {
    const counters = dialect.lists === 'counters';
    return said(
      'LSG',
      fc.record({
        trid: nullUnless(counters, trid),
        listVersion: nullUnless(counters, version),
        index: nullUnless(counters, count),
        total: nullUnless(counters, count),
        id: groupId(dialect),
        name: text,
      }),
    );
  },
  LST: (dialect) => (dialect.lists === 'counters' ? countedEntry(dialect) : personEntry(dialect)),
  SBP: () => said('SBP', fc.record({ trid, contact: guid, key: property, value: phone })),
  SBS: () => said('SBS', fc.record({ fields: fc.array(word, { maxLength: 3 }) })),
  GSB: () => said('GSB', fc.record({ fields: fc.array(word, { maxLength: 3 }) })),
  LKP: () => said('LKP', fc.record({ fields: fc.array(word, { maxLength: 3 }) })),
  ADD: (dialect) =>
    said(
      'ADD',
      fc.record({
        ...versioned(dialect),
        list,
        handle,
        name: text,
        group: nullUnless(dialect.groups !== 'none', number),
      }),
    ),
  ADC: () => said('ADC', listEdit),
  REM: (dialect) =>
    said(
      'REM',
      fc.record({
        ...versioned(dialect),
        list,
        contact: handle,
        group: nullUnless(dialect.groups !== 'none', groupId(dialect)),
      }),
    ),
  ADG: (dialect) => said('ADG', fc.record({ ...versioned(dialect), id: groupId(dialect), name: text })),
  REG: (dialect) => said('REG', fc.record({ ...versioned(dialect), group: groupId(dialect), name: text })),
  RMG: (dialect) => said('RMG', fc.record({ ...versioned(dialect), group: groupId(dialect) })),
  REA: (dialect) => said('REA', fc.record({ ...versioned(dialect), handle, name: text })),
  CHG: (dialect) => said('CHG', ownStatus(dialect)),
  NLN: (dialect) => said('NLN', presence(dialect)),
  ILN: (dialect) =>
    said(
      'ILN',
      fc.tuple(fc.record({ trid }), presence(dialect)).map(([head, who]) => ({ ...head, ...who })),
    ),
  FLN: () => said('FLN', fc.record({ handle })),
  UUX: () => said('UUX', fc.record({ trid })),
  UBX: () => said('UBX', fc.record({ handle, personalMessage: fc.option(personalMessage, { nil: null }) })),
  GCF: () => said('GCF', fc.record({ trid, file: word, document: text })),
  CHL: () => said('CHL', fc.record({ trid, challenge: word })),
  QRY: () => said('QRY', fc.record({ trid })),
  RNG: () => said('RNG', fc.record({ sessionId: word, address, cookie: word, handle, name: text })),
  URL: (dialect) =>
    said('URL', fc.record({ trid, redirect: word, loginUrl: word, siteId: nullUnless(dialect.urlSiteId, version) })),
  MSG: () =>
    said(
      'MSG',
      fc.record({
        from: word,
        fromName: text,
        document: fc.record({
          headers: fc.array(fc.record({ name: word, value: word }), { maxLength: 3 }),
          body: text,
        }),
      }),
    ),
  NOT: () => said('NOT', fc.record({ document: text })),
  IPG: () => said('IPG', fc.record({ document: text })),
  SND: () => said('SND', fc.record({ trid })),
  SDC: () => said('SDC', fc.record({ trid })),
  FND: () =>
    said(
      'FND',
      fc.oneof(
        fc.record({ trid, index: fc.constant(0), total: fc.constant(0), person: never }),
        fc.record({ trid, index: count, total: fc.integer({ min: 1, max: 999 }), person }),
      ),
    ),
  IMS: () => said('IMS', fc.record({ trid, mode: fc.constantFrom('ON', 'OFF') })),
};

const clientCommands = Object.keys(clientDefinitions).filter((name): name is ClientCommand => name in anyFromClient);
const serverCommands = Object.keys(serverDefinitions).filter((name): name is ServerCommand => name in anyFromServer);
const runs = { numRuns: 25 };

describe.each(dialects)('$name: every message comes back as it was', { timeout: 60_000 }, (dialect) => {
  const fromClient = clientCommands.filter((name) => clientDefinitions[name].spokenIn?.(dialect) !== false);
  const fromServer = serverCommands.filter((name) => serverDefinitions[name].spokenIn?.(dialect) !== false);

  it.each(fromClient)('%s of a client', (command) => {
    fc.assert(
      fc.property(anyFromClient[command](dialect), (message) => {
        expect(readClient(writeClient(message, dialect), dialect)).toEqual(message);
      }),
      runs,
    );
  });

  it.each(fromServer)('%s of a server', (command) => {
    fc.assert(
      fc.property(anyFromServer[command](dialect), (message) => {
        expect(readServer(writeServer(message, dialect), dialect)).toEqual(message);
      }),
      runs,
    );
  });
});
