import { deed } from './action.ts';

/** What leads to the other windows of the program; every window with a menu bar has some of it. */
export interface ProgramDeeds {
  openOptions(): void;
  openMobileSettings(): void;
  openInspector(): void;
  openStudio(): void;
  openServerSettings(): void;
  openWelcome(): void;
  showAbout(): void;
}

export function programActions(deeds: ProgramDeeds) {
  return {
    options: deed('menu.tools.options', deeds.openOptions),
    mobileSettings: deed('menu.tools.mobileSettings', deeds.openMobileSettings),
    inspector: deed('menu.tools.inspector', deeds.openInspector),
    studio: deed('menu.tools.studio', deeds.openStudio),
    serverSettings: deed('menu.tools.serverSettings', deeds.openServerSettings),
    welcome: deed('menu.help.welcome', deeds.openWelcome),
    about: deed('menu.help.about', deeds.showAbout),
  };
}
