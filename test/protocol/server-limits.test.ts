import { describe, expect, it } from 'vitest';
import { dialects } from '../../electron/protocol/dialects.ts';
import { parseServer } from '../../electron/protocol/notification/codec.ts';
import { WireError } from '../../electron/protocol/wire/wire-error.ts';
import { msnp, readServer, writeServer } from '../support/wire.ts';
import { bobAway, bobsEntry, guid, picture } from './server-rows/row.ts';

describe('lines that make no sense', () => {
  it.each([
    [11, 'VER x MSNP11', "VER: transaction id 'x' is not a number"],
    [11, 'VER', 'VER: transaction id is missing'],
    [11, 'VER 99999999999 MSNP11', "VER: transaction id '99999999999' is not a number"],
    [11, 'VER 4294967296 MSNP11', "VER: transaction id '4294967296' is not a number"],
    [11, 'USR 7 OK', 'USR: handle is missing'],
    [11, 'USR 7 TWN X y', "USR: stage 'X' is none of S"],
    [11, 'USR 7 TWN S', 'USR: challenge is missing'],
    [11, 'XFR 3 DS 10.0.0.5:1863', "XFR: target 'DS' is none of NS, SB"],
    [11, 'XFR 3 NS 10.0.0.5:99999', "XFR: server address '10.0.0.5:99999' is no host:port"],
    [11, 'XFR 3 NS 10.0.0.5:0', "XFR: server address '10.0.0.5:0' is no host:port"],
    [11, 'XFR 3 NS a:b:c', "XFR: server address 'a:b:c' is no host:port"],
    [11, 'XFR 3 SB 10.0.0.5:1 ABC 1', "XFR: security package 'ABC' is none of CKI"],
    [11, 'SYN 8', 'SYN: list version is missing'],
    [11, 'GTC X', "GTC: mode 'X' is none of A, N"],
    [11, 'BLP 3 4 5', "BLP: mode '5' is none of AL, BL"],
    [11, 'PRP', 'PRP: property is missing'],
    [11, 'BPR bob@hotmail.com', 'BPR: property is missing'],
    [5, 'BPR 42', 'BPR: handle or property is missing'],
    [7, 'LSG 9 255 1 two 0 Friends 0', "LSG: total 'two' is not a number"],
    [2, 'LST 8 XL 12 1 2 bob@hotmail.com Bob', "LST: list 'XL' is none of FL, AL, BL, RL, PL"],
    [2, 'LST 8 FL 12 1 2', 'LST: handle is missing'],
    [8, 'LST bob@hotmail.com Bob', 'LST: list bits is missing'],
    [11, 'LST F=Bob 11', 'LST: handle is missing'],
    [11, 'LST N=bob@hotmail.com F=Bob', 'LST: list bits is missing'],
    [11, 'ADC 16 XL N=bob@hotmail.com', "ADC: list 'XL' is none of FL, AL, BL, RL, PL"],
    [11, 'REM 16 FL', 'REM: contact is missing'],
    [11, 'ADG 15 Work', 'ADG: group id is missing'],
    [11, 'ADG 15', 'ADG: group name is missing'],
    [11, `REG 15 ${guid}`, 'REG: group name is missing'],
    [11, 'RMG 15', 'RMG: group id is missing'],
    [11, 'NLN', 'NLN: status is missing'],
    [11, 'NLN NLN', 'NLN: handle is missing'],
    [11, 'CHL 0', 'CHL: challenge is missing'],
    [11, 'SND 1 NO', "SND: result 'NO' is none of OK"],
    [11, 'SDC 1', 'SDC: result is missing'],
    [3, 'IMS 1 0', 'IMS: mode is missing'],
    [2, 'FND 1 1', 'FND: total is missing'],
    [11, 'URL 3 INBOX', 'URL: login address is missing'],
    [11, 'RNG 1 10.0.1.20:1863 CKI', 'RNG: cookie is missing'],
  ])('MSNP%i %j: %s', (dialect, octets, problem) => {
    const [name = '', ...fields] = octets.split(' ');
    expect(readServer(octets, msnp(dialect))).toEqual({ command: 'malformed', name, fields, problem });
  });
});

describe('an error of our own', () => {
  it('is not taken for a bad line of the server', () => {
    class BrokenOctets extends Uint8Array {
      override get length(): number {
        throw new RangeError('ours');
      }
    }
    const frame = { command: 'UBX', fields: ['bob@hotmail.com'], payload: new BrokenOctets() };
    expect(() => parseServer(frame, msnp(11))).toThrow(RangeError);
  });
});

describe('lines that a dialect does not have', () => {
  const introduced: readonly (readonly [string, number, number])[] = [
    ['INF 2 MD5', 2, 7],
    ['PRP 1 2 PHH x', 5, 12],
    ['BPR PHH x', 5, 12],
    ['LSG x 1 0', 7, 12],
    ['ADG 1 x 2', 7, 12],
    ['REG 1 2 x', 7, 12],
    ['RMG 1 2', 7, 12],
    ['ADD 1 AL 2 a@example.com a', 2, 9],
    ['REA 1 2 a@example.com a', 2, 9],
    ['ADC 1 AL N=a@example.com', 10, 12],
    ['SBP 1 a MFN b', 10, 12],
    ['SBS 0 null', 11, 12],
    ['UUX 1 0', 11, 12],
    ['UBX a@example.com 0', 11, 12],
    ['GCF 1 x 0', 11, 12],
    ['CHL 0 1', 6, 12],
    ['QRY 1', 6, 12],
    ['NOT 0', 5, 12],
    ['IPG 0', 6, 12],
    ['QQQ 1', 99, 99],
    ['GSB 1', 11, 12],
    ['LKP 1', 12, 12],
    ['FND 1 0 0', 2, 7],
    ['IMS 1 0 ON', 3, 12],
    ['SDC 1 OK', 5, 12],
  ];

  it.each(introduced)('%s from MSNP%i to MSNP%i', (octets, first, last) => {
    const unknownIn = dialects
      .filter((dialect) => readServer(octets, dialect).command === 'unknown')
      .map(({ name }) => Number(name.slice(4)));
    const others = dialects
      .map(({ name }) => Number(name.slice(4)))
      .filter((number) => number < first || number > last);
    expect(unknownIn).toEqual(others);
  });

  it('keeps their fields for the inspector', () => {
    expect(readServer('QQQ 1 x', msnp(11))).toEqual({ command: 'unknown', name: 'QQQ', fields: ['1', 'x'] });
  });
});

describe('writing only what a dialect has', () => {
  it.each([
    [2, 'NLN AWY bob@hotmail.com Bob%20Jones'],
    [8, 'NLN AWY bob@hotmail.com Bob%20Jones 0'],
    [11, 'NLN AWY bob@hotmail.com Bob%20Jones 0'],
  ])('MSNP%i presence of somebody without capabilities', (dialect, octets) => {
    expect(writeServer(bobAway, msnp(dialect))).toBe(octets);
  });

  it('drops versions, groups, names and pictures that the dialect lacks', () => {
    const add = {
      command: 'ADD',
      trid: 1,
      list: 'FL',
      listVersion: '2',
      handle: 'a@b',
      name: 'A',
      group: '0',
    } as const;
    expect(writeServer(add, msnp(6))).toBe('ADD 1 FL 2 a@b A');
    const gtc = { command: 'GTC', trid: 1, listVersion: '2', mode: 'A' } as const;
    expect(writeServer(gtc, msnp(10))).toBe('GTC 1 A');
    const ok = {
      command: 'USR',
      trid: 1,
      stage: 'OK',
      handle: 'a@b',
      name: 'A',
      verified: true,
      restricted: true,
    } as const;
    expect(writeServer(ok, msnp(5))).toBe('USR 1 OK a@b A');
    expect(writeServer(ok, msnp(10))).toBe('USR 1 OK a@b 1 1');
    expect(writeServer({ ...ok, name: null }, msnp(5))).toBe('USR 1 OK a@b');
    expect(writeServer({ ...bobAway, capabilities: 1, msnObject: picture }, msnp(8))).toBe(
      'NLN AWY bob@hotmail.com Bob%20Jones 1',
    );
    expect(writeServer({ command: 'QNG', seconds: 50 }, msnp(8))).toBe('QNG');
    const url = { command: 'URL', trid: 1, redirect: '/', loginUrl: 'http://x', siteId: '2' } as const;
    expect(writeServer(url, msnp(2))).toBe('URL 1 / http://x');
    const xfr = {
      command: 'XFR',
      trid: 3,
      target: 'NS',
      address: { host: '10.0.0.5', port: 1863 },
      current: { host: '10.0.0.1', port: 1863 },
    } as const;
    expect(writeServer(xfr, msnp(2))).toBe('XFR 3 NS 10.0.0.5:1863');
    expect(writeServer(xfr, msnp(6))).toBe('XFR 3 NS 10.0.0.5:1863 0');
    expect(writeServer({ ...xfr, current: null }, msnp(7))).toBe('XFR 3 NS 10.0.0.5:1863 0');
    expect(writeServer({ ...bobsEntry, networkId: null }, msnp(12))).toBe('LST N=bob@hotmail.com F=Bob 11 1 0,1');
  });

  it('refuses whole commands that the dialect lacks', () => {
    expect(() => writeServer({ command: 'SBS', fields: ['0', 'null'] }, msnp(9))).toThrow(WireError);
    expect(() => writeServer({ command: 'SBS', fields: ['0', 'null'] }, msnp(9))).toThrow('MSNP9 has no SBS.');
  });

  it('pads short error numbers', () => {
    expect(writeServer({ command: 'error', code: 1, trid: 3, text: null }, msnp(2))).toBe('001 3');
  });
});
