import { safeParse } from 'valibot';
import { handleSchema } from '../../shared/settings.ts';
import type { Word } from './quoting.ts';

/** The handle that a word is, in lower case; null when it is none. */
export function handle(word: Word | null): string | null {
  const found = safeParse(handleSchema, word?.value);
  return found.success ? found.output : null;
}
