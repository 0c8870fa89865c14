import { inOwnDirection } from './own-direction.ts';
import { text } from './text.ts';

/** Several names or clauses after one another, separated as the language does; their order stays where directions meet. */
export function listed(words: readonly string[]): string {
  return words.map(inOwnDirection).join(text('words.comma'));
}
