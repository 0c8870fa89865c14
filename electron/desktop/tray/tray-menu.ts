import { type TrayDeeds, trayActions } from '../../../shared/actions/tray-actions.ts';
import type { AppState } from '../../../shared/app.ts';
import { type MenuEntry, possible } from '../../../shared/menus/menu-model.ts';
import { menuOf } from '../../../shared/menus/menu-tree.ts';
import { trayMenu } from '../../../shared/menus/system.ts';
import { statusName } from '../../../shared/text/status.ts';
import { text } from '../../../shared/text/text.ts';

/** The tray's menu: signed out there is only the way in, the options and the end. */
export function trayEntries(app: AppState, deeds: TrayDeeds): readonly MenuEntry[] {
  return possible(menuOf(trayMenu, trayActions(app, deeds), false));
}

/** What the icon says when it is pointed at. */
export function trayTip({ messenger }: AppState): string {
  const { session, me } = messenger;
  if (session.phase !== 'signed-in' || me === null) return text('tray.signedOut');
  return text('tray.tooltip', { name: me.name, status: statusName(me.status) });
}
