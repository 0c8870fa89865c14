import { platform } from 'node:process';
import { app, Menu } from 'electron';
import type { SystemMenuDeeds } from '../../shared/actions/program-actions.ts';
import { macMenu } from './mac-menu.ts';

/**
 * Windows and Linux get no native menu: the window draws its own. macOS needs one, or copying, pasting and quitting by
 * keyboard would not work. Again whenever the language changes.
 */
export function setApplicationMenu(deeds: SystemMenuDeeds): void {
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(macMenu(app.name, deeds)) : null);
}
