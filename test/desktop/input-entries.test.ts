import { describe, expect, it } from 'vitest';
import { type Clicked, inputEntries } from '../../electron/desktop/input-entries.ts';
import type { Edit } from '../../shared/actions/edit-actions.ts';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';

const all = { undo: true, cut: true, copy: true, paste: true, delete: true, selectAll: true };
const box: Clicked = { isEditable: true, selectionText: '', can: all };

const done: string[] = [];
const edit = (wish: Edit) => void done.push(wish);

/** Labels with what choosing them does; `!` before what is greyed. */
function shape(entries: readonly MenuEntry[]): readonly string[] {
  return entries.map((entry) => {
    if (entry.kind !== 'item') return '-';
    if (entry.reason !== null) return `! ${entry.label}`;
    entry.run();
    return `${entry.label}: ${done.splice(0).join()}`;
  });
}

describe('the menu of an edit box', () => {
  it('edits', () => {
    expect(shape(inputEntries(box, edit))).toEqual([
      '&Undo: undo',
      '-',
      'Cu&t: cut',
      '&Copy: copy',
      '&Paste: paste',
      '&Delete: delete',
      '-',
      'Select &All: selectAll',
    ]);
  });

  it('greys what cannot be done now', () => {
    const nothingChosen = { ...all, undo: false, cut: false, copy: false, delete: false };
    expect(shape(inputEntries({ ...box, can: nothingChosen }, edit))).toEqual([
      '! &Undo',
      '-',
      '! Cu&t',
      '! &Copy',
      '&Paste: paste',
      '! &Delete',
      '-',
      'Select &All: selectAll',
    ]);
  });

  it('copies text that is only read, and is not there where there is none', () => {
    const text = { ...box, isEditable: false };
    expect(shape(inputEntries({ ...text, selectionText: 'words' }, edit))).toEqual(['&Copy: copy']);
    expect(inputEntries({ ...text, selectionText: ' ' }, edit)).toEqual([]);
  });
});
