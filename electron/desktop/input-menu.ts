import { type BrowserWindow, Menu } from 'electron';
import { misspellingChannel } from '../../shared/ipc.ts';
import type { Misspelling } from '../../shared/menus/misspelling.ts';
import { platformOf } from '../../shared/shortcuts.ts';
import { inputEntries } from './input-entries.ts';
import { nativeMenu } from './native-menu.ts';

/**
 * Gives a conversation's window the menu of edit boxes and of text that is chosen. The box for typing has a menu of its
 * own in the page, which is told what the speller says: that comes with this event alone.
 */
export function giveInputMenu(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, clicked) => {
    if (clicked.formControlType === 'text-area') {
      const { misspelledWord: word, dictionarySuggestions: suggestions } = clicked;
      const misspelling: Misspelling = { word, suggestions };
      if (word !== '') webContents.send(misspellingChannel, misspelling);
      return;
    }
    const { editFlags } = clicked;
    const can = {
      undo: editFlags.canUndo,
      cut: editFlags.canCut,
      copy: editFlags.canCopy,
      paste: editFlags.canPaste,
      delete: editFlags.canDelete,
      selectAll: editFlags.canSelectAll,
    };
    const entries = inputEntries({ ...clicked, can }, (edit) => webContents[edit]());
    if (entries.length > 0) Menu.buildFromTemplate(nativeMenu(entries, platformOf(process.platform))).popup({ window });
  });
}
