import { isRightToLeft, text } from './text.ts';

/** Letters that run from the right: Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Several names or clauses after one another, separated as the language does. Each keeps its own direction (FSI … PDI)
 * where another one is about, so that their order stays.
 */
export function listed(words: readonly string[]): string {
  return words
    .map((one) => (isRightToLeft() || fromTheRight.test(one) ? `\u2068${one}\u2069` : one))
    .join(text('words.comma'));
}
