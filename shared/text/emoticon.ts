import type { EmoticonId } from '../emoticons.ts';
import { text } from './text.ts';

/** What an emoticon is called in the language in use. */
export function emoticonName(id: EmoticonId): string {
  return text(`emoticon.${id}`);
}
