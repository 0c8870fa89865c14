import { type Edit, editActions } from '../../shared/actions/edit-actions.ts';
import { type MenuEntry, possible } from '../../shared/menus/menu-model.ts';
import { menuOf } from '../../shared/menus/menu-tree.ts';
import { editBoxMenu, readTextMenu } from '../../shared/menus/system.ts';
import { text } from '../../shared/text/text.ts';

/** What was clicked on, as Electron tells it. */
export interface Clicked {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly can: { readonly [E in Edit]: boolean };
}

/** The menu of an edit box: undo, cut, copy, paste; of other text: copy; else nothing. */
export function inputEntries(
  { isEditable, selectionText, can }: Clicked,
  edit: (edit: Edit) => void,
): readonly MenuEntry[] {
  const actions = editActions(edit, (wish) => (can[wish] ? null : text('menu.reason.nothingToEdit')));
  if (isEditable) return menuOf(editBoxMenu, actions, true);
  return selectionText.trim() === '' ? [] : possible(menuOf(readTextMenu, actions, true));
}
