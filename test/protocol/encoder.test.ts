import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame } from '../../electron/protocol/wire/encoder.ts';
import { WireError } from '../../electron/protocol/wire/wire-error.ts';
import { framesOf, msnp } from '../support/wire.ts';

describe('encodeFrame', () => {
  it.each([
    ['PNG', [], null, 'PNG\r\n'],
    ['PRP', ['3', 'PHH', ''], null, 'PRP 3 PHH \r\n'],
    ['QRY', ['5', 'id'], 'ab', 'QRY 5 id 2\r\nab'],
    ['UBX', ['bob@example.com'], '', 'UBX bob@example.com 0\r\n'],
    ['911', ['7'], null, '911 7\r\n'],
    ['NLN', ['NLN', 'a@example.com', 'Zoë'], null, 'NLN NLN a@example.com Zoë\r\n'],
  ])('%s %j', (command, fields, payload, octets) => {
    const frame = { command, fields, payload: payload === null ? null : Buffer.from(payload) };
    expect(Buffer.from(encodeFrame(frame)).toString()).toBe(octets);
  });

  it.each([
    ['a space', { command: 'ADG', fields: ['1', 'two words'], payload: null }, /ADG: a field may not hold a space/],
    ['CR', { command: 'ADG', fields: ['1\rOUT'], payload: null }, /line break/],
    ['LF', { command: 'ADG', fields: ['1\nOUT'], payload: null }, /line break/],
    ['NUL', { command: 'ADG', fields: ['1\0'], payload: null }, /NUL/],
    ['a small command', { command: 'adg', fields: [], payload: null }, /"adg" is no command/],
    ['a long command', { command: 'ADGX', fields: [], payload: null }, /no command/],
    ['an empty command', { command: '', fields: [], payload: null }, /no command/],
  ])('refuses %s', (_, frame, words) => {
    expect(() => encodeFrame(frame)).toThrow(WireError);
    expect(() => encodeFrame(frame)).toThrow(words);
    expect(() => encodeFrame(frame)).toThrow(expect.objectContaining({ kind: 'unsendable' }));
  });

  it('is understood by the decoder, whatever is in the frame', { timeout: 60_000 }, () => {
    const word = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[ \r\n\0]/.test(text));
    const payload = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), payload, (fields, octets) => {
        const frames = [
          { command: 'MSG', fields, payload: octets },
          { command: 'ILN', fields, payload: null },
        ];
        const stream = Buffer.concat(frames.map(encodeFrame));
        expect(framesOf(stream, 'server-to-client', msnp(2))).toEqual(frames);
      }),
    );
  });
});
