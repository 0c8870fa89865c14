import type { AppState } from '../../../shared/app.ts';
import { type ChoosableStatus, choosableStatuses, type MessengerState } from '../../../shared/model.ts';
import { shownName } from '../../../shared/shown-name.ts';
import { statusName } from '../../../shared/text/status.ts';
import { locale, text } from '../../../shared/text/text.ts';

/** What the tray's menu can do. */
export type TrayWish =
  | { readonly kind: 'open' | 'signIn' | 'signOut' | 'inbox' | 'options' | 'exit' }
  | { readonly kind: 'message'; readonly handle: string }
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

/** More would fill the screen. */
const mostPeople = 30;

/** Characters of a name that a menu has room for. */
const longestName = 60;

function onOneLine(name: string): string {
  return name
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestName);
}

/** Those who can be written to now, by name. */
function peopleItems({ contacts }: MessengerState): readonly TrayItem[] {
  return Object.values(contacts)
    .filter(({ lists, status }) => lists.includes('FL') && !lists.includes('BL') && status !== 'FLN')
    .map((contact) => ({ handle: contact.handle, name: onOneLine(shownName(contact)) || contact.handle }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()))
    .slice(0, mostPeople)
    .map(({ handle, name }) => ({
      type: 'normal',
      label: name.replaceAll('&', '&&'),
      wish: { kind: 'message', handle },
    }));
}

/** The tray's menu (screens' fact book 5.12): signed out there is only the way in, the options and the end. */
export function trayMenu({ messenger }: AppState): readonly TrayItem[] {
  const { session, me, mailbox } = messenger;
  const open: TrayItem = { type: 'normal', label: text('tray.open'), wish: { kind: 'open' } };
  const end: readonly TrayItem[] = [
    { type: 'normal', label: text('menu.tools.options'), wish: { kind: 'options' } },
    separator,
    { type: 'normal', label: text('tray.exit'), wish: { kind: 'exit' } },
  ];
  if (session.phase !== 'signed-in' || me === null) {
    const signIn: TrayItem = { type: 'normal', label: text('menu.file.signIn'), wish: { kind: 'signIn' } };
    return [...(session.phase === 'signed-out' ? [signIn, separator] : []), open, ...end];
  }
  const statuses = choosableStatuses.map((status): TrayItem => {
    const checked = me.status === status || (status === 'AWY' && me.status === 'IDL');
    return { type: 'radio', label: text(`menu.status.${status}`), checked, wish: { kind: 'status', status } };
  });
  const people = peopleItems(messenger);
  const message: readonly TrayItem[] =
    people.length === 0 ? [] : [{ type: 'submenu', label: text('contactMenu.sendMessage'), submenu: people }];
  const inbox: readonly TrayItem[] = mailbox.enabled
    ? [{ type: 'normal', label: text('tray.inbox'), wish: { kind: 'inbox' } }]
    : [];
  return [
    { type: 'normal', label: text('menu.file.signOut'), wish: { kind: 'signOut' } },
    { type: 'submenu', label: text('tray.myStatus'), submenu: statuses },
    ...message,
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
