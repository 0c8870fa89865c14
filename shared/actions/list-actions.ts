import type { AppState } from '../app.ts';
import { dialectHas } from '../dialect-features.ts';
import { groupLabel } from '../group-label.ts';
import { asLabel, item, type MenuEntry } from '../menus/menu-model.ts';
import type { Session } from '../model.ts';
import { isRemovable } from '../other-contacts.ts';
import type { AppearanceSettings } from '../settings.ts';
import { sortOrder } from '../skins/look.ts';
import { text } from '../text/text.ts';
import { needsSignIn } from './account-actions.ts';
import { choices, deed, dot, tick } from './action.ts';
import { newGroup } from './group-actions.ts';

/** What is done with the list as a whole. */
export interface ListDeeds {
  addContact(): void;
  searchDirectory(): void;
  createGroup(): void;
  deleteGroup(group: string): void;
  renameGroup(group: string): void;
  setAppearance(change: Partial<AppearanceSettings>): void;
  saveContacts(format: 'ctt' | 'json'): void;
  importContacts(): void;
}

function groupChoices(app: AppState, deeds: ListDeeds) {
  const { session, groups } = app.messenger;
  const reason = needsSignIn(session) ?? (groups.length === 0 ? text('menu.reason.noGroupYet') : null);
  const names = (run: (group: string) => void, allowed: (group: string) => boolean): readonly MenuEntry[] =>
    groups.map((group) =>
      item(
        asLabel(groupLabel(group, groups)),
        () => run(group.id),
        allowed(group.id) ? null : text('contactMenu.reason.groupStays'),
      ),
    );
  return {
    deleteSomeGroup: choices('menu.contacts.deleteGroup', reason, names(deeds.deleteGroup, isRemovable)),
    renameSomeGroup: choices(
      'menu.contacts.renameGroup',
      reason,
      names(deeds.renameGroup, () => true),
    ),
  };
}

function arrangement(app: AppState, { setAppearance }: ListDeeds) {
  const { viewBy, mobileTogether, offlineTogether, showOffline } = app.settings.appearance;
  const signedOut = needsSignIn(app.messenger.session);
  const noGroups = app.messenger.groups.length === 0 ? text('menu.reason.noGroups') : null;
  const byStatus = sortOrder(app.settings) === 'status' || noGroups !== null;
  return {
    viewByName: dot('menu.contacts.viewByName', viewBy === 'name', () => setAppearance({ viewBy: 'name' })),
    viewByHandle: dot('menu.contacts.viewByHandle', viewBy === 'handle', () => setAppearance({ viewBy: 'handle' })),
    byGroups: dot(
      'menu.contacts.byGroups',
      !byStatus,
      () => setAppearance({ sortBy: 'groups' }),
      signedOut ?? noGroups,
    ),
    byStatus: dot('menu.contacts.byStatus', byStatus, () => setAppearance({ sortBy: 'status' }), signedOut),
    mobileTogether: tick(
      'menu.contacts.mobileTogether',
      mobileTogether,
      () => setAppearance({ mobileTogether: !mobileTogether }),
      signedOut,
    ),
    offlineTogether: tick(
      'menu.contacts.offlineTogether',
      offlineTogether || byStatus,
      () => setAppearance({ offlineTogether: !offlineTogether }),
      signedOut ?? (byStatus ? text('menu.reason.sortedByStatus') : null),
    ),
    showOffline: tick(
      'menu.contacts.showOffline',
      showOffline,
      () => setAppearance({ showOffline: !showOffline }),
      signedOut,
    ),
  };
}

/** Why nobody can be looked for by name, or null. */
function noDirectory(session: Session): string | null {
  if (session.phase !== 'signed-in') return needsSignIn(session);
  const { dialect } = session;
  return dialectHas(dialect, 'directory') ? null : text('menu.reason.noDirectory', { dialect });
}

export function listActions(app: AppState, deeds: ListDeeds) {
  const { session } = app.messenger;
  const signedOut = needsSignIn(session);
  return {
    addContact: deed('menu.contacts.add', deeds.addContact, signedOut),
    searchDirectory: deed('menu.contacts.advancedSearch', deeds.searchDirectory, noDirectory(session)),
    ...newGroup(session, { name: deeds.createGroup }),
    ...groupChoices(app, deeds),
    ...arrangement(app, deeds),
    saveContacts: deed('menu.contacts.save', () => deeds.saveContacts('ctt'), signedOut),
    backupContacts: deed('menu.contacts.backup', () => deeds.saveContacts('json'), signedOut),
    importContacts: deed('menu.contacts.import', deeds.importContacts, signedOut),
  };
}
