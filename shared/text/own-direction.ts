import { isRightToLeft } from './text.ts';

/** Letters that run from the right: Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Somebody else's words among ours, which keep their own direction (FSI … PDI) where two directions meet. */
export function inOwnDirection(words: string): string {
  return isRightToLeft() || fromTheRight.test(words) ? `\u2068${words}\u2069` : words;
}
