import { type BrowserWindow, dialog } from 'electron';
import type { FileChooser } from './file-chooser.ts';

/** No folder in a proposed name, and nothing that some system forbids. */
function fileName(name: string): string {
  return name.replace(/[\p{Cc}<>:"/\\|?*]/gu, '_').slice(0, 120);
}

/** The system's file dialogs, in front of a window. */
export function systemFileChooser(window: BrowserWindow): FileChooser {
  return {
    async open({ caption, filter: { name, extensions } }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: caption,
        filters: [{ name, extensions: [...extensions] }],
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async save({ caption, filter: { name, extensions } }, proposed) {
      const [extension] = extensions;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: caption,
        filters: [{ name, extensions: [...extensions] }],
        defaultPath: `${fileName(proposed)}.${extension}`,
      });
      if (canceled || filePath === '') return null;
      return filePath.toLowerCase().endsWith(`.${extension}`) ? filePath : `${filePath}.${extension}`;
    },
  };
}
