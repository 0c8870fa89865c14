import { expect, it } from 'vitest';
import { placeOfWord } from '../../renderer/conversation/use-misspelling.ts';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
import { misspellingEntries } from '../../shared/menus/misspelling.ts';

const done: string[] = [];
const deeds = {
  replace: (by: string) => void done.push(`say ${by}`),
  learn: (word: string) => void done.push(`learn ${word}`),
};

/** Labels with what choosing them does; `!` before what is greyed. */
function shape(entries: readonly MenuEntry[]): readonly string[] {
  return entries.map((entry) => {
    if (entry.kind !== 'item') return '-';
    if (entry.reason !== null) return `! ${entry.label}`;
    entry.run();
    return `${entry.label}: ${done.splice(0).join()}`;
  });
}

it('says what a misspelt word may mean, five at most, and learns it', () => {
  const suggestions = ['hello', 'hallo', 'hull', 'hill & dale', 'hell', 'halo'];
  expect(shape(misspellingEntries({ word: 'hullo', suggestions }, deeds))).toEqual([
    'hello: say hello',
    'hallo: say hallo',
    'hull: say hull',
    'hill && dale: say hill & dale',
    'hell: say hell',
    'Add to dictionary: learn hullo',
    '-',
  ]);
  expect(shape(misspellingEntries({ word: 'xqzt', suggestions: [] }, deeds))).toEqual([
    '! No suggestions',
    'Add to dictionary: learn xqzt',
    '-',
  ]);
  expect(misspellingEntries(null, deeds)).toEqual([]);
});

it.each([
  { what: 'the caret in the word', typed: 'hullo and hullo', caret: 12, place: [10, 15] },
  { what: 'before it', typed: 'hullo and hullo', caret: 0, place: [0, 5] },
  { what: 'after it', typed: 'hullo and hullo', caret: 15, place: [10, 15] },
  { what: 'far after it', typed: 'hullo and then nothing', caret: 22, place: [0, 5] },
  { what: 'the word is gone meanwhile', typed: 'hello', caret: 3, place: null },
])('finds the word: $what', ({ typed, caret, place }) => {
  expect(placeOfWord(typed, 'hullo', caret)).toEqual(place);
});
