import { expect, it } from 'vitest';
import { spellingLanguages } from '../../electron/desktop/spelling-languages.ts';

const available = ['de', 'en-AU', 'en-GB', 'en-US', 'es', 'pt-BR', 'pt-PT'];

it.each([
  ['the very region', ['en-GB'], ['en-GB']],
  ['the language alone', ['de-AT'], ['de']],
  ['another region', ['en-IE'], ['en-AU']],
  ['several, none twice', ['de-DE', 'de', 'pt-br'], ['de', 'pt-BR']],
  ['three at most', ['de', 'en-GB', 'es', 'pt-PT'], ['de', 'en-GB', 'es']],
  ['the ones there are', ['tlh', 'en-US'], ['en-US']],
  ['none of the system: the language of the program', ['c', 'tlh'], ['es']],
])('%s', (_what, preferred, found) => {
  expect(spellingLanguages(preferred, 'es-ES', available)).toEqual(found);
});

it('there may be no dictionary at all', () => {
  expect(spellingLanguages(['c'], 'ar', available)).toEqual([]);
});
