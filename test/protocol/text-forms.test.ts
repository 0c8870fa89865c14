import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, decodeWestern, encodeText, encodeWestern } from '../../electron/protocol/octets.ts';
import { decodePercent, encodePercent } from '../../electron/protocol/percent.ts';
import { decodeMailText, encodeMailName, encodeMailText } from '../../electron/protocol/rfc2047.ts';

describe('octets as text', () => {
  it.each([
    [[0x5a, 0x6f, 0xc3, 0xab], 'Zoë'],
    [[0x5a, 0x6f, 0xeb], 'Zoë'],
    [[0xef, 0xbb, 0xbf, 0x41], '\ufeffA'],
    [[0x93, 0x48, 0x69, 0x94], '“Hi”'],
    [[], ''],
  ])('%j', (octets, text) => {
    expect(decodeText(Uint8Array.from(octets))).toBe(text);
  });
});

describe('octets of no charset', () => {
  it('are one letter each, none alike, so that they can be had back', () => {
    const all = Uint8Array.from({ length: 256 }, (_, octet) => octet);
    expect(decodeWestern(all)).toHaveLength(256);
    expect(encodeWestern(decodeWestern(all))).toEqual(all);
    expect(encodeWestern('Zoë €')).toEqual(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80));
    expect(encodeWestern('日本')).toBeNull();
  });
});

describe('percent-coding', () => {
  it.each([
    ['Alice (away)', 'Alice%20%28away%29'],
    ['Bob Jones', 'Bob%20Jones'],
    ['Alice B.', 'Alice%20B.'],
    ['a-b_c.d~e', 'a-b_c.d~e'],
    ['1+1=2', '1%2B1%3D2'],
    ["100%!*'", '100%25%21%2A%27'],
    ['alice@hotmail.com', 'alice%40hotmail.com'],
    ['Grüße ☺ 😀', 'Gr%C3%BC%C3%9Fe%20%E2%98%BA%20%F0%9F%98%80'],
    ['a\r\nb\0', 'a%0D%0Ab%00'],
    ['', ''],
  ])('%j <-> %s', (text, field) => {
    expect(encodePercent(text)).toBe(field);
    expect(decodePercent(field)).toBe(text);
  });

  it.each([
    ['raw UTF-8 Zoë%20☺', 'raw UTF-8 Zoë ☺'],
    ['100%', '100%'],
    ['%zz%2', '%zz%2'],
    ['%%20', '% '],
    ['a+b', 'a+b'],
    ['%c3%AB', 'ë'],
    ['caf%E9', 'café'],
    ['Zoë %E9', 'Zoë é'],
  ])('reads %j leniently', (field, text) => {
    expect(decodePercent(field)).toBe(text);
  });

  it('writes half a character as the replacement character', () => {
    expect(encodePercent('a\ud83d')).toBe('a%EF%BF%BD');
  });

  it('brings any text back and needs no more than unreserved characters', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encodePercent(text)).toMatch(/^(?:[A-Za-z0-9\-_.~]|%[0-9A-F]{2})*$/);
        expect(decodePercent(encodePercent(text))).toBe(text);
      }),
    );
  });
});

describe('mail headers', () => {
  it.each([
    ['=?utf-8?B?SGVsbG8=?=', 'Hello'],
    ['=?UTF-8?q?Gr=C3=BC=C3=9Fe_an_alle?=', 'Grüße an alle'],
    ['=?iso-8859-1?Q?Gr=FC=DFe?=', 'Grüße'],
    ['=?"us-ascii"?Q?Hello_there?=', 'Hello there'],
    ['=?utf-8?B?Qm9i?= =?utf-8?B?IEpvbmVz?=', 'Bob Jones'],
    ['Re: =?utf-8?B?SGVsbG8=?= you', 'Re: Hello you'],
    ['=?klingon?Q?Q=E9?=', 'Qé'],
    ['=?utf-8?Q?Qapla=E9?=', 'Qaplaé'],
    ['=?utf-8?X?abc?=', '=?utf-8?X?abc?='],
    ['plain', 'plain'],
  ])('%s', (value, text) => {
    expect(decodeMailText(value)).toBe(text);
  });

  it('writes subjects encoded and names only where needed', () => {
    expect(encodeMailText('Hello')).toBe('=?utf-8?B?SGVsbG8=?=');
    expect(encodeMailName('Bob Jones')).toBe('Bob Jones');
    expect(encodeMailName('Zoë')).toBe('=?utf-8?B?Wm/Dqw==?=');
    expect(decodeMailText(encodeMailName('Zoë'))).toBe('Zoë');
  });

  it('brings any text back', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeMailText(encodeMailText(text))).toBe(decodeText(encodeText(text)));
      }),
    );
  });
});
