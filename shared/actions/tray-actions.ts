import { everybody } from '../address-book.ts';
import type { AppState } from '../app.ts';
import { asLabel, item } from '../menus/menu-model.ts';
import type { Contact, MessengerState } from '../model.ts';
import { plainName } from '../plain-name.ts';
import { shownName } from '../shown-name.ts';
import { locale, text } from '../text/text.ts';
import { needsSignIn, type SessionDeeds, sessionActions } from './account-actions.ts';
import { choices, deed } from './action.ts';
import { type SystemMenuDeeds, systemMenuActions } from './program-actions.ts';

/** What is done from the tray. */
export interface TrayDeeds extends SessionDeeds, SystemMenuDeeds {
  sendMessage(handle: string): void;
  /** Brings the main window up. */
  open(): void;
  exit(): void;
}

/** More would fill the screen. */
const mostPeople = 30;

/** Characters of a name that a menu has room for. */
const longestName = 60;

/** Those who can be written to now, by name. */
export function reachablePeople({ contacts }: MessengerState): readonly Pick<Contact, 'handle' | 'name'>[] {
  return everybody(contacts)
    .filter(({ lists, status }) => lists.includes('FL') && !lists.includes('BL') && status !== 'FLN')
    .map((contact) => ({
      handle: contact.handle,
      name: plainName(shownName(contact), contact.handle).slice(0, longestName),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()))
    .slice(0, mostPeople);
}

/** Everything that the tray's menu can do. */
export function trayActions(app: AppState, deeds: TrayDeeds) {
  const people = reachablePeople(app.messenger);
  const nobody = people.length === 0 ? text('invite.nobody') : null;
  return {
    ...sessionActions(app, deeds),
    ...systemMenuActions(deeds),
    messageTo: choices(
      'contactMenu.sendMessage',
      needsSignIn(app.messenger.session) ?? nobody,
      people.map(({ handle, name }) => item(asLabel(name), () => deeds.sendMessage(handle))),
    ),
    open: deed('tray.open', deeds.open),
    exit: deed('tray.exit', deeds.exit),
  };
}
