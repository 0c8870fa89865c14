import type { MenuItemConstructorOptions } from 'electron';
import { text } from '../../shared/text/text.ts';

/** What the menu of macOS leads to. */
export interface ApplicationMenuDeeds {
  openOptions(): void;
  openWelcome(): void;
}

/** macOS shows no mnemonics. */
function plain(label: string): string {
  return label.replaceAll(/\(&\w\)|&/g, '');
}

/**
 * The menu that macOS puts at the top of the screen, beside the menus that our windows draw: the system's own entries, in
 * its words, and where people look for them the options (Command and the comma) and the welcome.
 */
export function macMenu(name: string, deeds: ApplicationMenuDeeds): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    {
      label: name,
      submenu: [
        { role: 'about' },
        separator,
        { label: plain(text('menu.tools.options')), accelerator: 'Command+,', click: deeds.openOptions },
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
    { role: 'help', submenu: [{ label: plain(text('menu.help.welcome')), click: deeds.openWelcome }] },
  ];
}
