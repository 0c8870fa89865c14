import { describe, expect, it } from 'vitest';
import {
  asText,
  commandsIn,
  everything,
  filtered,
  mostEntries,
  type WireEntry,
  wayOf,
  withMore,
} from '../../renderer/inspector/wire.ts';

function entry(number: number, part: Partial<WireEntry>): WireEntry {
  return {
    number,
    t: number / 8,
    connection: 'NS',
    direction: 'in',
    command: 'VER',
    about: '',
    line: 'VER 1 MSNP11 CVR0',
    fields: [],
    payload: null,
    problem: null,
    ...part,
  };
}

const asked = entry(1, { direction: 'out', command: 'USR', line: 'USR 3 TWN I anna@example.com' });
const explained = entry(2, { command: 'ILN', fields: [{ name: 'name', value: 'Anna Ö', about: 'who' }] });
const refused = entry(3, { command: '911', line: '911 3', problem: 'The password is wrong.' });
const letter = entry(4, {
  command: 'MSG',
  line: 'MSG Hotmail Hotmail 20',
  payload: { kind: 'mime', text: 'Content-Type: text/plain\n\nHi', parts: [] },
});
const all = [asked, explained, refused, letter];

describe('the filter of the inspector', () => {
  it.each([
    ['nothing chosen', {}, [1, 2, 3, 4]],
    ['a way', { ways: new Set(['out'] as const) }, [1]],
    ['two commands', { commands: new Set(['ILN', 'MSG']) }, [2, 4]],
    ['a way and a command', { ways: new Set(['out'] as const), commands: new Set(['MSG']) }, []],
    ['errors', { problems: true }, [3]],
    ['a word of a line', { search: 'ANNA@' }, [1]],
    ['a word of a value', { search: 'anna ö' }, [2]],
    ['a word of a payload', { search: 'text/plain' }, [4]],
    ['blanks', { search: '  ' }, [1, 2, 3, 4]],
  ])('lets through by %s', (_, part, numbers) => {
    expect(filtered(all, { ...everything, ...part }).map(({ number }) => number)).toEqual(numbers);
  });

  it('offers the commands that occur, the most frequent first', () => {
    const again = entry(5, { command: 'MSG' });
    const event = entry(6, { command: '', line: 'connect' });
    expect(commandsIn([...all, again, event])).toEqual([
      ['MSG', 2],
      ['911', 1],
      ['ILN', 1],
      ['USR', 1],
    ]);
  });
});

describe('the live table', () => {
  it('takes nothing twice, whether the snapshot or the batch came first', () => {
    expect(withMore([asked, explained], [explained, refused])).toEqual([asked, explained, refused]);
    const before = [asked];
    expect(withMore(before, [asked])).toBe(before);
  });

  it('forgets the oldest', () => {
    const many = Array.from({ length: mostEntries }, (_, index) => entry(index + 1, {}));
    const after = withMore(many, [entry(mostEntries + 1, {})]);
    expect(after).toHaveLength(mostEntries);
    expect(after[0]?.number).toBe(2);
  });

  it('copies lines with their payloads', () => {
    expect(asText([asked, letter])).toBe(
      '0.125 NS → USR 3 TWN I anna@example.com\n0.500 NS ← MSG Hotmail Hotmail 20\nContent-Type: text/plain\n\nHi',
    );
  });

  it('knows what is about the connection itself', () => {
    expect(all.map(wayOf)).toEqual(['out', 'in', 'in', 'in']);
  });
});
