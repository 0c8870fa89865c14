import type { AppState } from '../../../shared/app.ts';
import { type ChoosableStatus, choosableStatuses } from '../../../shared/model.ts';
import { statusName } from '../../../shared/text/status.ts';
import { text } from '../../../shared/text/text.ts';

/** What the tray's menu can do. */
export type TrayWish =
  | { readonly kind: 'open' | 'signOut' | 'inbox' | 'options' | 'exit' }
  | { readonly kind: 'status'; readonly status: ChoosableStatus };

/** One line of the tray's menu. */
export type TrayItem =
  | { readonly type: 'separator' }
  | { readonly type: 'normal'; readonly label: string; readonly wish: TrayWish }
  | {
      readonly type: 'radio';
      readonly label: string;
      readonly checked: boolean;
      readonly wish: TrayWish;
    }
  | { readonly type: 'submenu'; readonly label: string; readonly submenu: readonly TrayItem[] };

const separator: TrayItem = { type: 'separator' };

/** The tray's menu: signed out there is only the way to the window, the options and the end. */
export function trayMenu({ messenger }: AppState): readonly TrayItem[] {
  const { session, me, mailbox } = messenger;
  const open: TrayItem = { type: 'normal', label: text('tray.open'), wish: { kind: 'open' } };
  const end: readonly TrayItem[] = [
    { type: 'normal', label: text('menu.tools.options'), wish: { kind: 'options' } },
    separator,
    { type: 'normal', label: text('tray.exit'), wish: { kind: 'exit' } },
  ];
  if (session.phase !== 'signed-in' || me === null) return [open, separator, ...end];
  const statuses = choosableStatuses.map((status): TrayItem => {
    const checked = me.status === status || (status === 'AWY' && me.status === 'IDL');
    return { type: 'radio', label: statusName(status), checked, wish: { kind: 'status', status } };
  });
  const inbox: readonly TrayItem[] = mailbox.enabled
    ? [{ type: 'normal', label: text('tray.inbox'), wish: { kind: 'inbox' } }]
    : [];
  return [
    { type: 'normal', label: text('menu.file.signOut'), wish: { kind: 'signOut' } },
    { type: 'submenu', label: text('tray.myStatus'), submenu: statuses },
    ...inbox,
    separator,
    open,
    ...end,
  ];
}

/** What the icon says when it is pointed at. */
export function trayTip({ messenger }: AppState): string {
  const { session, me } = messenger;
  if (session.phase !== 'signed-in' || me === null) return text('tray.signedOut');
  return text('tray.tooltip', { name: me.name, status: statusName(me.status) });
}
