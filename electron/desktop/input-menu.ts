import { type BrowserWindow, Menu } from 'electron';
import { platformOf } from '../../shared/shortcuts.ts';
import { inputEntries } from './input-entries.ts';
import { nativeMenu } from './native-menu.ts';

/** Gives a window the menu of edit boxes and of text that is chosen. */
export function giveInputMenu(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, { editFlags, ...clicked }) => {
    const can = {
      undo: editFlags.canUndo,
      cut: editFlags.canCut,
      copy: editFlags.canCopy,
      paste: editFlags.canPaste,
      delete: editFlags.canDelete,
      selectAll: editFlags.canSelectAll,
    };
    const entries = inputEntries(
      { ...clicked, can },
      {
        edit: (edit) => webContents[edit](),
        replaceMisspelling: (word) => void webContents.replaceMisspelling(word),
        learn: (word) => void webContents.session.addWordToSpellCheckerDictionary(word),
      },
    );
    if (entries.length > 0) Menu.buildFromTemplate(nativeMenu(entries, platformOf(process.platform))).popup({ window });
  });
}
