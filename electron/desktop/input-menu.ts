import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { text } from '../../shared/text/text.ts';

/** Of the words that a misspelt one may have been meant to be. */
const mostSuggestions = 5;

/** Gives a window the menu of an edit box: what a misspelt word may mean, undo, cut, copy, paste. */
export function giveInputMenu(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on(
    'context-menu',
    (_event, { isEditable, selectionText, misspelledWord, dictionarySuggestions, editFlags }) => {
      const items: MenuItemConstructorOptions[] = [];
      if (isEditable && misspelledWord !== '') {
        const words = dictionarySuggestions.slice(0, mostSuggestions);
        items.push(
          ...words.map((word) => ({ label: word, click: () => webContents.replaceMisspelling(word) })),
          ...(words.length === 0 ? [{ label: text('inputMenu.noSuggestions'), enabled: false }] : []),
          {
            label: text('inputMenu.learn'),
            click: () => void webContents.session.addWordToSpellCheckerDictionary(misspelledWord),
          },
          { type: 'separator' },
        );
      }
      if (isEditable) {
        items.push(
          { role: 'undo', label: text('inputMenu.undo'), enabled: editFlags.canUndo },
          { type: 'separator' },
          { role: 'cut', label: text('inputMenu.cut'), enabled: editFlags.canCut },
          { role: 'copy', label: text('inputMenu.copy'), enabled: editFlags.canCopy },
          // Into a conversation as plain text, whatever it was.
          { role: 'pasteAndMatchStyle', label: text('inputMenu.paste'), enabled: editFlags.canPaste },
          { role: 'delete', label: text('inputMenu.delete'), enabled: editFlags.canDelete },
          { type: 'separator' },
          { role: 'selectAll', label: text('inputMenu.selectAll'), enabled: editFlags.canSelectAll },
        );
      } else if (selectionText.trim() !== '') {
        items.push({ role: 'copy', label: text('inputMenu.copy') });
      }
      if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
    },
  );
}
