import { text } from '../text/text.ts';
import { asLabel, item, type MenuEntry, separator } from './menu-model.ts';

/** A misspelt word under the pointer or the caret, and what it may have been meant to be, the likeliest first. */
export interface Misspelling {
  readonly word: string;
  readonly suggestions: readonly string[];
}

/** Of the words that a misspelt one may have been meant to be. */
const mostSuggestions = 5;

/** What stands above a menu of typing while there is a misspelt word; nothing else. */
export function misspellingEntries(
  misspelling: Misspelling | null,
  deeds: { readonly replace: (by: string) => void; readonly learn: (word: string) => void },
): readonly MenuEntry[] {
  if (misspelling === null) return [];
  const { word, suggestions } = misspelling;
  const none = text('inputMenu.noSuggestions');
  return [
    ...suggestions.slice(0, mostSuggestions).map((by) => item(asLabel(by), () => deeds.replace(by))),
    ...(suggestions.length === 0 ? [item(none, () => {}, none)] : []),
    item(text('inputMenu.learn'), () => deeds.learn(word)),
    separator,
  ];
}
