import { platform } from 'node:process';
import { Menu } from 'electron';

/**
 * Windows and Linux get no native menu: the window draws its own. macOS needs one, or copying, pasting and quitting by
 * keyboard would not work; its entries come from the system, in the user's language.
 */
export function setApplicationMenu(): void {
  Menu.setApplicationMenu(
    platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  );
}
