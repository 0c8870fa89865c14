import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CurrentMedia,
  formatPersonalMessage,
  mediaText,
  type PersonalMessage,
  parsePersonalMessage,
} from '../../electron/protocol/personal-message.ts';

function document(text: string, media = ''): string {
  return `<Data><PSM>${text}</PSM><CurrentMedia>${media}</CurrentMedia></Data>`;
}

const song: CurrentMedia = {
  application: '',
  kind: 'Music',
  enabled: true,
  format: '{0} - {1}',
  arguments: ['Song Title', 'Song Artist', 'Song Album', ''],
};

const documents: readonly (readonly [octets: number, xml: string, meaning: PersonalMessage])[] = [
  [53, document(''), { text: '', media: null }],
  [67, document('new feature :P'), { text: 'new feature :P', media: null }],
  [
    129,
    document('new feature :P', '\\0Music\\01\\0{0} - {1}\\0Song Title\\0Song Artist\\0Song Album\\0\\0'),
    { text: 'new feature :P', media: song },
  ],
  [
    138,
    document('back at 5 &amp; then home', '\\0Music\\01\\0{0} - {1}\\0Blue Monday\\0New Order\\0Substance\\0\\0'),
    { text: 'back at 5 & then home', media: { ...song, arguments: ['Blue Monday', 'New Order', 'Substance', ''] } },
  ],
  [
    154,
    document(
      '',
      'WMP\\0Music\\01\\0{0} - {1}\\0Blue Monday\\0New Order\\0Substance\\0{1F475271-C147-4D64-975B-CFCAE886FDE5}\\0',
    ),
    {
      text: '',
      media: {
        ...song,
        application: 'WMP',
        arguments: ['Blue Monday', 'New Order', 'Substance', '{1F475271-C147-4D64-975B-CFCAE886FDE5}'],
      },
    },
  ],
  [
    113,
    document('Hello &amp; welcome', '\\0Music\\01\\0{0} - {1}\\0Song\\0Artist\\0\\0\\0'),
    { text: 'Hello & welcome', media: { ...song, arguments: ['Song', 'Artist', '', ''] } },
  ],
  [75, document('&lt;b&gt; &quot;&apos;'), { text: '<b> "\'', media: null }],
  [
    85,
    document('', '\\0Games\\00\\0Playing {0}\\0Chess\\0'),
    { text: '', media: { ...song, kind: 'Games', enabled: false, format: 'Playing {0}', arguments: ['Chess'] } },
  ],
];

describe('the document of UUX and UBX', () => {
  it.each(documents)('%i octets: %s', (length, xml, meaning) => {
    expect(Buffer.byteLength(xml)).toBe(length);
    expect(parsePersonalMessage(xml)).toEqual(meaning);
    expect(formatPersonalMessage(meaning)).toBe(xml);
  });

  it.each([
    ['only a personal message', '<Data><PSM>x</PSM></Data>', { text: 'x', media: null }],
    [
      'only media',
      `<Data><CurrentMedia>\\0Office\\01\\0{0}</CurrentMedia></Data>`,
      { text: '', media: { ...song, kind: 'Office', format: '{0}', arguments: [] } },
    ],
    [
      'no end mark after the arguments',
      document('', '\\0Music\\01\\0{0}\\0Song'),
      { text: '', media: { ...song, format: '{0}', arguments: ['Song'] } },
    ],
    [
      'character references',
      document('', '&#x5C;0Music&#x5C;01&#x5C;0&#x7B;0}&#x5C;0Song&#x5C;0'),
      { text: '', media: { ...song, format: '{0}', arguments: ['Song'] } },
    ],
    ['CDATA', document('<![CDATA[a < b]]> & c'.replace('& ', '&amp; ')), { text: 'a < b & c', media: null }],
    [
      'more elements',
      '<Data><PSM>x</PSM><MachineGuid>{1}</MachineGuid><PSM>y</PSM></Data>',
      { text: 'x', media: null },
    ],
    ['white space between elements', '<Data>\r\n <PSM>x</PSM>\r\n</Data>', { text: 'x', media: null }],
    ['line breaks and controls', document('a\nb\tc\u007f'), { text: 'abc', media: null }],
    ['an unknown kind of media', document('x', '\\0Film\\01\\0{0}\\0y\\0'), { text: 'x', media: null }],
    ['too few parts of media', document('x', '\\0Music\\01'), { text: 'x', media: null }],
    ['plain text', 'new feature :P', { text: '', media: null }],
    ['another root', '<Other><PSM>x</PSM></Other>', { text: '', media: null }],
    ['a missing end', '<Data><PSM>x</PSM>', { text: '', media: null }],
    ['an entity', document('&bomb;'), { text: '', media: null }],
    ['a declared entity', `<!DOCTYPE d [<!ENTITY bomb "boom">]>${document('&bomb;')}`, { text: '', media: null }],
    ['a stray ampersand', document('you & me'), { text: '', media: null }],
    ['nothing', '', { text: '', media: null }],
    ['too much', document('x'.repeat(16_400)), { text: '', media: null }],
  ])('reads %s', (_, xml, meaning) => {
    expect(parsePersonalMessage(xml)).toEqual(meaning);
  });

  it('writes no controls, no half characters, and no separator inside a part', () => {
    expect(formatPersonalMessage({ text: 'a\r\nb\u0000\ufffe\ud83d', media: null })).toBe(document('ab\ufffd'));
    const tricky = { ...song, application: '\\0', arguments: ['a\\0b', '\\1'] };
    expect(formatPersonalMessage({ text: '', media: tricky })).toBe(
      document('', '\\0Music\\01\\0{0} - {1}\\0ab\\0\\1\\0'),
    );
  });

  it('brings any printable text back', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parsePersonalMessage(formatPersonalMessage({ text, media: null })).text).toBe(text);
      }),
    );
  });

  it('survives any text at all', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parsePersonalMessage(`<Data><PSM>${text}</PSM></Data>`).text).toBe('string');
        expect(
          parsePersonalMessage(formatPersonalMessage({ text, media: { ...song, arguments: [text] } })).media?.kind,
        ).toBe('Music');
      }),
    );
  });
});

describe('what is playing', () => {
  it.each([
    [song, { kind: 'Music', text: 'Song Title - Song Artist' }],
    [
      { ...song, format: '{1}: {0} ({7})' },
      { kind: 'Music', text: 'Song Artist: Song Title ()' },
    ],
    [
      { ...song, format: 'Playing {0}', kind: 'Games', arguments: ['Chess {0}'] },
      { kind: 'Games', text: 'Playing Chess {0}' },
    ],
    [
      { ...song, format: '{x} {', arguments: [] },
      { kind: 'Music', text: '{x} {' },
    ],
    [{ ...song, enabled: false }, null],
    [null, null],
  ] as const)('%j', (media, shown) => {
    expect(mediaText(media)).toEqual(shown);
  });
});
