import type { AppState } from '../app.ts';
import { type AccountDeeds, accountActions } from './account-actions.ts';
import { deed, tick } from './action.ts';
import { type ListDeeds, listActions } from './list-actions.ts';
import { type LookDeeds, lookActions } from './look-actions.ts';
import { listedContact, type PersonDeeds, personActions } from './person-actions.ts';
import { type ProgramDeeds, programActions } from './program-actions.ts';

/** What the main window does with itself. */
interface WindowDeeds {
  openHistory(): void;
  closeWindow(): void;
}

export type MainDeeds = AccountDeeds & PersonDeeds & ListDeeds & LookDeeds & ProgramDeeds & WindowDeeds;

function windowActions(app: AppState, deeds: MainDeeds) {
  const { alwaysOnTop, showActionsPane, showToolBar, showStatusBar } = app.settings.appearance;
  return {
    allHistory: deed('menu.file.history', deeds.openHistory),
    close: deed('menu.file.close', deeds.closeWindow),
    onTop: tick('menu.tools.alwaysOnTop', alwaysOnTop, () => deeds.setAppearance({ alwaysOnTop: !alwaysOnTop })),
    actionsPane: tick('eraMenu.actionsPane', showActionsPane, () =>
      deeds.setAppearance({ showActionsPane: !showActionsPane }),
    ),
    toolBar: tick('eraMenu.toolBar', showToolBar, () => deeds.setAppearance({ showToolBar: !showToolBar })),
    statusBar: tick('eraMenu.statusBar', showStatusBar, () => deeds.setAppearance({ showStatusBar: !showStatusBar })),
  };
}

/**
 * Everything that the main window can do, once for its menus, toolbar and panes of every era. `chosen` is the handle of
 * the person chosen in the list, or null.
 */
export function mainActions(app: AppState, chosen: string | null, deeds: MainDeeds) {
  return {
    ...accountActions(app, deeds),
    ...personActions(listedContact(app.messenger, chosen), app.messenger, deeds),
    ...listActions(app, deeds),
    ...lookActions(app.settings, deeds),
    ...programActions(deeds),
    ...windowActions(app, deeds),
  };
}

export type MainActions = ReturnType<typeof mainActions>;
