import { type Edit, editActions } from '../../shared/actions/edit-actions.ts';
import { asLabel, item, type MenuEntry, possible, separator } from '../../shared/menus/menu-model.ts';
import { menuOf } from '../../shared/menus/menu-tree.ts';
import { editBoxMenu, readTextMenu } from '../../shared/menus/system.ts';
import { text } from '../../shared/text/text.ts';

/** Of the words that a misspelt one may have been meant to be. */
const mostSuggestions = 5;

/** What was clicked on, as Electron tells it. */
export interface Clicked {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly misspelledWord: string;
  readonly dictionarySuggestions: readonly string[];
  readonly can: { readonly [E in Edit]: boolean };
}

/** What is done with it. */
export interface InputDeeds {
  edit(edit: Edit): void;
  replaceMisspelling(word: string): void;
  learn(word: string): void;
}

function spellingEntries({ misspelledWord, dictionarySuggestions }: Clicked, deeds: InputDeeds): readonly MenuEntry[] {
  if (misspelledWord === '') return [];
  const words = dictionarySuggestions.slice(0, mostSuggestions);
  const none = text('inputMenu.noSuggestions');
  return [
    ...words.map((word) => item(asLabel(word), () => deeds.replaceMisspelling(word))),
    ...(words.length === 0 ? [item(none, () => {}, none)] : []),
    item(text('inputMenu.learn'), () => deeds.learn(misspelledWord)),
    separator,
  ];
}

/** The menu of an edit box: what a misspelt word may mean, undo, cut, copy, paste; of other text: copy; else nothing. */
export function inputEntries(clicked: Clicked, deeds: InputDeeds): readonly MenuEntry[] {
  const { isEditable, selectionText, can } = clicked;
  const actions = editActions(deeds.edit, (edit) => (can[edit] ? null : text('menu.reason.nothingToEdit')));
  if (isEditable) return [...spellingEntries(clicked, deeds), ...menuOf(editBoxMenu, actions, true)];
  return selectionText.trim() === '' ? [] : possible(menuOf(readTextMenu, actions, true));
}
