import { shortcuts } from '../shortcuts.ts';
import { deed } from './action.ts';

/** What can be done with text that is typed or read. */
export type Edit = 'undo' | 'cut' | 'copy' | 'paste' | 'delete' | 'selectAll';

/** What is done with text; the keys are the system's own. `reasonOf`: why something cannot be done now, or null. */
export function editActions(edit: (edit: Edit) => void, reasonOf: (edit: Edit) => string | null = () => null) {
  const one = (name: Edit) => deed(`conversationMenu.${name}`, () => edit(name), reasonOf(name), shortcuts[name]);
  return {
    undo: one('undo'),
    cut: one('cut'),
    copy: one('copy'),
    paste: one('paste'),
    delete: one('delete'),
    selectAll: one('selectAll'),
  };
}
