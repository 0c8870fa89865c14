import { isRightToLeft } from '../../shared/text/text.ts';

/** The arrow as a language from left to right has it: where the words run from the right, left is onwards. */
export function readingKey(key: string): string {
  if (!isRightToLeft()) return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
