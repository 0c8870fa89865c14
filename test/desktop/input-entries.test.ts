import { describe, expect, it } from 'vitest';
import { type Clicked, inputEntries } from '../../electron/desktop/input-entries.ts';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';

const all = { undo: true, cut: true, copy: true, paste: true, delete: true, selectAll: true };
const box: Clicked = { isEditable: true, selectionText: '', misspelledWord: '', dictionarySuggestions: [], can: all };

const done: string[] = [];
const deeds = {
  edit: (edit: string) => void done.push(edit),
  replaceMisspelling: (word: string) => void done.push(`say ${word}`),
  learn: (word: string) => void done.push(`learn ${word}`),
};

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
    expect(shape(inputEntries(box, deeds))).toEqual([
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
    expect(shape(inputEntries({ ...box, can: nothingChosen }, deeds))).toEqual([
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

  it('says what a misspelt word may mean, five at most, and learns it', () => {
    const suggestions = ['hello', 'hallo', 'hull', 'hill & dale', 'hell', 'halo'];
    const entries = inputEntries({ ...box, misspelledWord: 'hullo', dictionarySuggestions: suggestions }, deeds);
    expect(shape(entries).slice(0, 8)).toEqual([
      'hello: say hello',
      'hallo: say hallo',
      'hull: say hull',
      'hill && dale: say hill & dale',
      'hell: say hell',
      'Add to dictionary: learn hullo',
      '-',
      '&Undo: undo',
    ]);
    const unknown = inputEntries({ ...box, misspelledWord: 'xqzt' }, deeds);
    expect(shape(unknown).slice(0, 2)).toEqual(['! No suggestions', 'Add to dictionary: learn xqzt']);
  });

  it('copies text that is only read, and is not there where there is none', () => {
    const text = { ...box, isEditable: false };
    expect(shape(inputEntries({ ...text, selectionText: 'words' }, deeds))).toEqual(['&Copy: copy']);
    expect(inputEntries({ ...text, selectionText: ' ' }, deeds)).toEqual([]);
  });
});
