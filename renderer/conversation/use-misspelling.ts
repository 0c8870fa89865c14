import { type RefObject, useEffect, useState } from 'react';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
import { type Misspelling, misspellingEntries } from '../../shared/menus/misspelling.ts';
import { send } from '../state/app-store.ts';
import { bridge } from '../state/bridge.ts';

/** Where a word stands in what is typed: round the caret or after it, or else before it. */
export function placeOfWord(typed: string, word: string, caret: number): readonly [from: number, to: number] | null {
  const here = typed.indexOf(word, Math.max(0, caret - word.length));
  const from = here < 0 ? typed.lastIndexOf(word) : here;
  return from < 0 ? null : [from, from + word.length];
}

/** What the menu of the box for typing says about the misspelt word in it; `forget` when it opens anew. */
export function useMisspelling(input: RefObject<HTMLTextAreaElement | null>): {
  readonly entries: readonly MenuEntry[];
  readonly forget: () => void;
} {
  const [misspelling, setMisspelling] = useState<Misspelling | null>(null);
  useEffect(() => bridge().onMisspelling(setMisspelling), []);
  const replace = (by: string): void => {
    // A menu that closes gives the focus back first.
    requestAnimationFrame(() => {
      const box = input.current;
      if (box === null || misspelling === null) return;
      const place = placeOfWord(box.value, misspelling.word, box.selectionStart);
      if (place === null) return;
      box.focus();
      box.setSelectionRange(...place);
      // As if it were typed, so that it can be undone.
      document.execCommand('insertText', false, by);
    });
  };
  return {
    entries: misspellingEntries(misspelling, { replace, learn: (word) => void send('learnWord', word) }),
    forget: () => setMisspelling(null),
  };
}
