import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody, type TextBody, writeBody } from '../../../electron/protocol/switchboard/bodies.ts';
import { splitText } from '../../../electron/protocol/switchboard/split.ts';
import { emoticons } from '../../../shared/emoticons.ts';
import { limits } from '../../../shared/limits.ts';

function body(text: string, more: Partial<TextBody> = {}): TextBody {
  return { kind: 'text', text, format: null, nickname: null, messageId: null, automatic: false, ...more };
}

function octetsOf(text: string, more: Partial<TextBody> = {}): number {
  return writeBody(body(text, more)).length;
}

const room = limits.messageOctets - octetsOf('');

describe('a long text', () => {
  it.each([
    ['nothing', '', []],
    ['what fits', 'a'.repeat(room), [room]],
    ['one octet more', 'a'.repeat(room + 1), [room, 1]],
    ['letters of two octets', 'é'.repeat(room), [Math.floor(room / 2), room - Math.floor(room / 2)]],
    ['pairs of surrogates', '😀'.repeat(500), [2 * Math.floor(room / 4), 1000 - 2 * Math.floor(room / 4)]],
    ['families of one picture', '👨‍👩‍👧‍👦'.repeat(80), [11 * Math.floor(room / 25), 880 - 11 * Math.floor(room / 25)]],
    ['line ends, which are two octets', 'a\n'.repeat(800), [2 * Math.floor(room / 3), 1600 - 2 * Math.floor(room / 3)]],
  ] as const)('of %s', (_, text, lengths) => {
    const pieces = splitText(body(text));
    expect(pieces.map((piece) => piece.length)).toEqual(lengths);
    expect(pieces.join('')).toBe(text);
  });

  it('ends its pieces at spaces where there are late ones', () => {
    const text = `${'word '.repeat(300)}${'x'.repeat(300)}`;
    const [piece] = splitText(body(text));
    expect(piece).toBe('word '.repeat(300));
    const [long] = splitText(body(`early ${'x'.repeat(3000)}`));
    expect(long).toHaveLength(room);
  });

  it.each(emoticons.flatMap(({ codes }) => codes.slice(0, 1)))('is not cut within %s', (code: string) => {
    for (let before = room - code.length; before <= room; before += 1) {
      const [piece = ''] = splitText(body(`${'a'.repeat(before)}${code}`));
      expect([before, before + code.length]).toContain(piece.length);
    }
  });

  it('is cut within a character that is larger than a message', () => {
    const zalgo = `a${'\u0301'.repeat(2000)}`;
    const pieces = splitText(body(`${zalgo}b`));
    expect(pieces.join('')).toBe(`${zalgo}b`);
    expect(pieces.every((piece) => octetsOf(piece) <= limits.messageOctets)).toBe(true);
  });

  it('keeps together a code and what belongs to the character at its end', () => {
    const [piece] = splitText(body(`${'a'.repeat(room - 2)}:)\u0301`));
    expect(piece).toBe('a'.repeat(room - 2));
  });

  it('leaves room for font, name and id', () => {
    const more: Partial<TextBody> = {
      nickname: '名'.repeat(129),
      messageId: '0d9c2f1e-58f0-4c0e-9c53-1b1f2a3c4d5e',
      format: {
        font: 'Comic Sans MS',
        bold: true,
        italic: true,
        underline: true,
        strikeout: true,
        colour: '#ffffff',
        rightToLeft: true,
      },
    };
    const pieces = splitText(body('a'.repeat(5000), more));
    expect(pieces.slice(0, -1).map((piece) => octetsOf(piece, more))).toEqual(
      pieces.slice(0, -1).map(() => limits.messageOctets),
    );
  });

  it('needs some room', () => {
    expect(() => splitText(body('a', { nickname: 'x'.repeat(1600) }))).toThrow(RangeError);
  });
});

const parts = fc.oneof(
  fc.constantFrom(
    ':)',
    '(brb)',
    '<:o)',
    ' ',
    '\n',
    '😀',
    '👨‍👩‍👧‍👦',
    'é',
    'e\u0301',
    'http://example.com/:)',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

describe('any text', () => {
  it('is the sum of pieces that fit, and arrives as it was', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 100, maxLength: 900, size: 'max' }), (words) => {
        const text = words.join('').replaceAll('\r', '');
        const pieces = splitText(body(text));
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          const payload = writeBody(body(piece));
          expect(payload.length).toBeLessThanOrEqual(limits.messageOctets);
          expect(readBody(payload)).toEqual(body(piece.toWellFormed()));
        }
        expect(pieces.join('').toWellFormed()).toBe(pieces.map((piece) => piece.toWellFormed()).join(''));
      }),
      { numRuns: 30 },
    );
  });
});
