import { describe, expect, it } from 'vitest';
import { capabilities, describeCapabilities, generation } from '../../electron/protocol/capabilities.ts';
import { dialects, findDialect, offeredDialects, preNegotiation } from '../../electron/protocol/dialects.ts';
import { errorCodes } from '../../electron/protocol/error-codes.ts';
import { dialectNames } from '../../shared/model.ts';
import { errorFamily } from '../../shared/text/error-families.ts';
import { requestFailedSentence } from '../../shared/text/request-failed.ts';
import { msnp } from '../support/wire.ts';

/** The numbers of the dialects for which something holds. */
function where(test: (dialect: (typeof dialects)[number]) => boolean): number[] {
  return dialects.filter(test).map(({ name }) => Number(name.slice(4)));
}

describe('dialects', () => {
  it('stand in order, each with its name', () => {
    expect(dialects.map(({ name }) => name)).toEqual(dialectNames);
    expect(preNegotiation.name).toBe('MSNP12');
  });

  it.each([
    ['msnp11', 'MSNP11'],
    ['MSNP2', 'MSNP2'],
    ['MSNP1', undefined],
    ['MSNP13', undefined],
    ['CVR0', undefined],
  ])('%s is found as %s', (name, found) => {
    expect(findDialect(name)?.name).toBe(found);
  });

  it.each([
    ['MSNP2', 'all', 'MSNP2 CVR0'],
    ['MSNP4', 'all', 'MSNP4 MSNP3 MSNP2 CVR0'],
    ['MSNP12', 'all', 'MSNP12 MSNP11 MSNP10 MSNP9 MSNP8 MSNP7 MSNP6 MSNP5 MSNP4 MSNP3 MSNP2 CVR0'],
    ['MSNP2', 'original', 'MSNP2 CVR0'],
    ['MSNP5', 'original', 'MSNP5 MSNP4 CVR0'],
    ['MSNP7', 'original', 'MSNP7 MSNP6 MSNP5 MSNP4 CVR0'],
    ['MSNP8', 'original', 'MSNP8 CVR0'],
    ['MSNP9', 'original', 'MSNP9 MSNP8 CVR0'],
    ['MSNP10', 'original', 'MSNP10 MSNP9 CVR0'],
    ['MSNP11', 'original', 'MSNP11 MSNP10 CVR0'],
    ['MSNP12', 'original', 'MSNP12 MSNP11 MSNP10 CVR0'],
  ] as const)('%s offers %s: %s', (ceiling, offer, names) => {
    expect(offeredDialects(ceiling, offer).join(' ')).toBe(names);
  });

  it.each([
    ['MD5 sign-in', where(({ security }) => security === 'MD5'), [2, 3, 4, 5, 6, 7]],
    ['INF', where((row) => row.asksPackages), [2, 3, 4, 5, 6, 7]],
    ['CVR before USR', where((row) => row.introducesFirst), [8, 9, 10, 11, 12]],
    ['codebase in CVR', where((row) => row.cvr.codebase), [4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['handle in CVR', where((row) => row.cvr.handle), [8, 9, 10, 11, 12]],
    ['name in USR OK', where((row) => row.userOk.name), [2, 3, 4, 5, 6, 7, 8, 9]],
    ['verified in USR OK', where((row) => row.userOk.verified), [6, 7, 8, 9, 10, 11, 12]],
    ['restricted in USR OK', where((row) => row.userOk.restricted), [8, 9, 10, 11, 12]],
    ['a bare redirect', where((row) => row.redirect === 'bare'), [2]],
    ['a redirect with 0', where((row) => row.redirect === 'zero'), [3, 4, 5, 6]],
    ['a redirect with the current server', where((row) => row.redirect === 'zero-current'), [7, 8, 9, 10, 11, 12]],
    ['lists by counters', where((row) => row.lists === 'counters'), [2, 3, 4, 5, 6, 7]],
    ['lists by bit masks', where((row) => row.lists === 'bit-mask'), [8, 9]],
    ['lists with GUIDs', where((row) => row.lists === 'guid'), [10, 11, 12]],
    ['network ids', where((row) => row.networkId), [12]],
    ['list versions', where((row) => row.listVersions), [2, 3, 4, 5, 6, 7, 8, 9]],
    ['time stamps', where((row) => row.timeStamps), [10, 11, 12]],
    ['no groups', where((row) => row.groups === 'none'), [2, 3, 4, 5, 6]],
    ['numbered groups', where((row) => row.groups === 'number'), [7, 8, 9]],
    ['a pending list', where((row) => row.pendingList), [10, 11, 12]],
    ['properties', where((row) => row.properties), [5, 6, 7, 8, 9, 10, 11, 12]],
    ['empty properties', where((row) => row.sendsEmptyProperties), [5, 6, 7]],
    ['ADC', where((row) => row.editing === 'ADC'), [10, 11, 12]],
    ['capabilities', where((row) => row.capabilities !== null), [8, 9, 10, 11, 12]],
    ['MSN objects', where((row) => row.msnObjects), [9, 10, 11, 12]],
    ['challenges by MD5', where((row) => row.challenge?.scheme === 'md5'), [6, 7, 8, 9, 10]],
    ['challenges of MSNP11', where((row) => row.challenge?.scheme === 'msnp11'), [11, 12]],
    ['personal messages', where((row) => row.personalMessages), [11, 12]],
    ['seconds in QNG', where((row) => row.keepAliveSeconds), [9, 10, 11, 12]],
    ['site ids in URL', where((row) => row.urlSiteId), [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['old mail notices', where((row) => row.mailNotice === 'email-old'), [2]],
    ['mail data', where((row) => row.mailNotice === 'mdata'), [11, 12]],
    ['one profile field', where((row) => row.profileFields.length === 1), [2]],
    ['ClientIP', where((row) => row.profileFields.includes('ClientIP')), [8, 9, 10, 11, 12]],
    ['ABCHMigrated', where((row) => row.profileFields.includes('ABCHMigrated')), [10, 11, 12]],
    ['LST and LSG as requests', where((row) => row.listRequests), [2, 3, 4, 5, 6, 7, 8]],
    ['bare invitations', where((row) => row.invitation === 'address'), [2]],
    ['invitations with a codebase', where((row) => row.invitation === 'codebase'), [4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['a directory', where((row) => row.directory), [2, 3, 4, 5, 6, 7]],
    ['IMS', where((row) => row.callModes), [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['telephone contacts', where((row) => row.phoneContacts), [11, 12]],
    ['URL PASSWORD', where((row) => row.urlServices.includes('PASSWORD')), [2]],
    ['URL MOBILE', where((row) => row.urlServices.includes('MOBILE')), [5, 6, 7, 8, 9, 10, 11, 12]],
    ['URL PROFILE', where((row) => row.urlServices.includes('PROFILE')), [6, 7, 8, 9, 10, 11, 12]],
    ['URL CHAT', where((row) => row.urlServices.includes('CHAT')), [7, 8, 9, 10, 11, 12]],
    ['URL ADDRBOOK', where((row) => row.urlServices.includes('ADDRBOOK')), [8, 9, 10, 11, 12]],
    ['PAG', where((row) => row.clientPayloads.includes('PAG')), [5, 6, 7, 8]],
    ['PGD', where((row) => row.clientPayloads.includes('PGD')), [9, 10, 11, 12]],
    ['SDC', where((row) => row.clientPayloads.includes('SDC')), [5, 6, 7, 8, 9, 10, 11, 12]],
    ['QRY', where((row) => row.clientPayloads.includes('QRY')), [6, 7, 8, 9, 10, 11, 12]],
    ['UUX', where((row) => row.clientPayloads.includes('UUX')), [11, 12]],
    ['NOT', where((row) => row.serverPayloads.includes('NOT')), [5, 6, 7, 8, 9, 10, 11, 12]],
    ['IPG', where((row) => row.serverPayloads.includes('IPG')), [6, 7, 8, 9, 10, 11, 12]],
    ['UBX and GCF', where((row) => ['UBX', 'GCF'].every((name) => row.serverPayloads.includes(name))), [11, 12]],
    [
      'MSG both ways',
      where((row) => row.serverPayloads.includes('MSG') && row.clientPayloads.includes('MSG')),
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});

describe('capabilities', () => {
  it.each([
    [0, 0, 'before 6.0', ''],
    [268435500, 1, '6.0', 'INK_GIF INK_ISF PACKET'],
    [805306420, 3, '6.2', 'INK_GIF VIDEO_CHAT PACKET'],
    [1073791084, 4, '7.0', 'INK_GIF INK_ISF PACKET MOBILE_ON DIRECTIM WINKS'],
    [1073774628, 4, '7.0', 'INK_GIF PACKET WINKS'],
    [1342554172, 5, '7.5', 'INK_GIF INK_ISF VIDEO_CHAT PACKET DIRECTIM WINKS SEARCH VOICEIM'],
    [3221225472 + 512, 12, '15.0', 'VIA_WEBIM'],
    [4026531840, 15, 'generation 15', ''],
  ])('%i', (number, level, client, names) => {
    expect(generation(number)).toBe(level);
    expect(describeCapabilities(number)).toEqual({ client, names: names === '' ? [] : names.split(' ') });
  });

  it('are 28 bits, lowest first', () => {
    expect(capabilities.map(({ bit }) => bit)).toEqual(Array.from({ length: 28 }, (_, index) => 2 ** index));
  });

  it.each([
    [9, 268435500],
    [10, 536870964],
    [11, 1073774628],
    [12, 1342210084],
  ])('MSNP%i announces %i', (dialect, number) => {
    expect(msnp(dialect).capabilities).toBe(number);
  });
});

describe('error codes', () => {
  const inTheFactBook = [
    '0 100 146 200 201 203-213 215-220 223-225 227-234 240 241 280-283 285 300-302 400 402 403 407 413-420',
    '500-505 508-511 520 540 550-552 580-598 600-606 700 707 710-715 717-719 726 729 731 733 734 800',
    '910-924 926-931 933-935',
  ]
    .join(' ')
    .split(' ')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });

  it('are all there', () => {
    expect([...errorCodes.keys()].sort((one, other) => one - other)).toEqual(inTheFactBook);
  });

  it('have a name and a cause each', () => {
    for (const { name, cause } of errorCodes.values()) {
      expect(name).toMatch(/^\S.{2,}$/);
      expect(cause).toMatch(/^\S.{2,}$/);
    }
    expect(errorCodes.get(911)?.name).toBe('authentication failed');
    expect(errorCodes.get(590)?.name).toBe('mobile service refused');
    expect(errorCodes.has(999)).toBe(false);
  });

  it('have a sentence for people each', () => {
    expect([...errorCodes.keys()].filter((code) => errorFamily(code) === 'any')).toEqual([]);
    expect(errorFamily(999)).toBe('any');
    expect(
      inTheFactBook.map((code) => requestFailedSentence({ code })).filter((words) => !/^[A-Z].*\. /.test(words)),
    ).toEqual([]);
  });
});
