import type { AppState } from '../../shared/app.ts';
import type { AppearanceSettings } from '../../shared/settings.ts';
import { sortOrder } from '../../shared/skins/look.ts';
import { text } from '../../shared/text/text.ts';
import { groupLabel } from '../contact-list/contact-menu.ts';
import { groupsReason } from '../contact-list/list-reasons.ts';
import { isRemovable } from '../contact-list/other-contacts.ts';
import { asLabel, check, item, type Menu, type MenuEntry, radio, separator } from './menu-model.ts';

/** What the entries of the Contacts menu do. */
export interface ContactsMenuActions {
  addContact(): void;
  /** About whoever is chosen in the list. */
  deleteContact(handle: string): void;
  renameContact(handle: string): void;
  showCard(handle: string): void;
  createGroup(): void;
  deleteGroup(group: string): void;
  renameGroup(group: string): void;
  setAppearance(change: Partial<AppearanceSettings>): void;
  saveContacts(format: 'ctt' | 'json'): void;
  importContacts(): void;
}

/** The person chosen in the list, while they are still on it. */
export function chosenContact({ messenger }: AppState, handle: string | null): string | null {
  const contact = handle !== null && Object.hasOwn(messenger.contacts, handle) ? messenger.contacts[handle] : undefined;
  return contact?.lists.includes('FL') === true ? contact.handle : null;
}

function manageGroups(app: AppState, actions: ContactsMenuActions): readonly MenuEntry[] {
  const { session, groups } = app.messenger;
  const none = groups.length === 0 ? text('menu.reason.noGroupYet') : null;
  const names = (run: (group: string) => void, allowed: (group: string) => boolean): readonly MenuEntry[] =>
    groups.map((group) =>
      item(
        asLabel(groupLabel(group, groups)),
        () => run(group.id),
        allowed(group.id) ? null : text('contactMenu.reason.groupStays'),
      ),
    );
  return [
    item(text('menu.contacts.createGroup'), actions.createGroup, groupsReason(session)),
    {
      kind: 'menu',
      label: text('menu.contacts.deleteGroup'),
      reason: none,
      entries: names(actions.deleteGroup, isRemovable),
    },
    {
      kind: 'menu',
      label: text('menu.contacts.renameGroup'),
      reason: none,
      entries: names(actions.renameGroup, () => true),
    },
  ];
}

function sortBy(app: AppState, actions: ContactsMenuActions): readonly MenuEntry[] {
  const { appearance } = app.settings;
  const noGroups = app.messenger.groups.length === 0 ? text('menu.reason.noGroups') : null;
  const byStatus = sortOrder(app.settings) === 'status' || noGroups !== null;
  const { mobileTogether, offlineTogether, showOffline } = appearance;
  return [
    radio(text('menu.contacts.byGroups'), !byStatus, () => actions.setAppearance({ sortBy: 'groups' }), noGroups),
    radio(text('menu.contacts.byStatus'), byStatus, () => actions.setAppearance({ sortBy: 'status' })),
    separator,
    check(text('menu.contacts.mobileTogether'), mobileTogether, () =>
      actions.setAppearance({ mobileTogether: !mobileTogether }),
    ),
    check(
      text('menu.contacts.offlineTogether'),
      offlineTogether || byStatus,
      () => actions.setAppearance({ offlineTogether: !offlineTogether }),
      byStatus ? text('menu.reason.sortedByStatus') : null,
    ),
    check(text('menu.contacts.showOffline'), showOffline, () => actions.setAppearance({ showOffline: !showOffline })),
  ];
}

/** The Contacts menu. `chosen` is the handle of the person chosen in the list, or null. */
export function contactsMenu(app: AppState, chosen: string | null, actions: ContactsMenuActions): Menu {
  const needsSignIn = app.messenger.session.phase === 'signed-in' ? null : text('menu.reason.signedOut');
  const { viewBy } = app.settings.appearance;
  const handle = chosenContact(app, chosen);
  const needsChoice = handle === null ? text('contactMenu.reason.nobodyChosen') : null;
  const about = (label: string, run: (handle: string) => void): MenuEntry =>
    item(label, () => handle !== null && run(handle), needsChoice);
  return {
    id: 'contacts',
    label: text('menu.contacts'),
    entries: [
      item(text('menu.contacts.add'), actions.addContact, needsSignIn),
      separator,
      {
        kind: 'menu',
        label: text('menu.contacts.manage'),
        reason: needsSignIn,
        entries: [
          about(text('menu.contacts.delete'), actions.deleteContact),
          about(text('menu.contacts.rename'), actions.renameContact),
          about(text('menu.contacts.card'), actions.showCard),
          {
            kind: 'menu',
            label: text('menu.contacts.viewBy'),
            reason: null,
            entries: [
              radio(text('menu.contacts.viewByName'), viewBy === 'name', () =>
                actions.setAppearance({ viewBy: 'name' }),
              ),
              radio(text('menu.contacts.viewByHandle'), viewBy === 'handle', () =>
                actions.setAppearance({ viewBy: 'handle' }),
              ),
            ],
          },
        ],
      },
      {
        kind: 'menu',
        label: text('menu.contacts.manageGroups'),
        reason: needsSignIn,
        entries: manageGroups(app, actions),
      },
      { kind: 'menu', label: text('menu.contacts.sortBy'), reason: needsSignIn, entries: sortBy(app, actions) },
      separator,
      item(text('menu.contacts.save'), () => actions.saveContacts('ctt'), needsSignIn),
      item(text('menu.contacts.backup'), () => actions.saveContacts('json'), needsSignIn),
      item(text('menu.contacts.import'), actions.importContacts, needsSignIn),
    ],
  };
}
