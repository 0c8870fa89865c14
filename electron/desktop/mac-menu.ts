import type { MenuItemConstructorOptions } from 'electron';
import { type SystemMenuDeeds, systemMenuActions } from '../../shared/actions/program-actions.ts';
import { menuOf } from '../../shared/menus/menu-tree.ts';
import { macHelpMenu, macProgramMenu } from '../../shared/menus/system.ts';
import { nativeMenu } from './native-menu.ts';

/**
 * The menu that macOS puts at the top of the screen, beside the menus that our windows draw: the system's own entries, in
 * its words, and where people look for them the options (Command and the comma) and the welcome.
 */
export function macMenu(name: string, deeds: SystemMenuDeeds): MenuItemConstructorOptions[] {
  const actions = systemMenuActions(deeds);
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    {
      label: name,
      submenu: [
        { role: 'about' },
        separator,
        ...nativeMenu(menuOf(macProgramMenu, actions, true), 'darwin'),
        separator,
        { role: 'services' },
        separator,
        { role: 'hide' },
        { role: 'hideOthers' },
        { role: 'unhide' },
        separator,
        { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    { role: 'windowMenu' },
    { role: 'help', submenu: nativeMenu(menuOf(macHelpMenu, actions, true), 'darwin') },
  ];
}
