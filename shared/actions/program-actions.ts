import { shortcuts } from '../shortcuts.ts';
import { deed } from './action.ts';

/** Where the menus of the system lead too. */
export interface SystemMenuDeeds {
  openOptions(): void;
  openWelcome(): void;
}

/** Where every menu bar leads. */
export interface MenuBarDeeds extends SystemMenuDeeds {
  showAbout(): void;
}

/** What leads to the other windows of the program. */
export interface ProgramDeeds extends MenuBarDeeds {
  openMobileSettings(): void;
  openInspector(): void;
  openStudio(): void;
  openServerSettings(): void;
}

export function systemMenuActions(deeds: SystemMenuDeeds) {
  return {
    options: deed('menu.tools.options', deeds.openOptions, null, shortcuts.options),
    welcome: deed('menu.help.welcome', deeds.openWelcome),
  };
}

export function menuBarActions(deeds: MenuBarDeeds) {
  return { ...systemMenuActions(deeds), about: deed('menu.help.about', deeds.showAbout) };
}

export function programActions(deeds: ProgramDeeds) {
  return {
    ...menuBarActions(deeds),
    mobileSettings: deed('menu.tools.mobileSettings', deeds.openMobileSettings),
    inspector: deed('menu.tools.inspector', deeds.openInspector),
    studio: deed('menu.tools.studio', deeds.openStudio),
    serverSettings: deed('menu.tools.serverSettings', deeds.openServerSettings),
  };
}
