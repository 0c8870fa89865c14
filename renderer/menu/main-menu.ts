import type { AppState } from '../../shared/app.ts';
import { type ChoosableStatus, choosableStatuses } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import type { Menu, MenuEntry } from './menu-model.ts';

/** What the entries of the menu bar do. */
export interface MainMenuActions {
  signIn(): void;
  signInAs(): void;
  signOut(): void;
  setStatus(status: ChoosableStatus): void;
  openInbox(): void;
  closeWindow(): void;
  sortBy(sortBy: 'groups' | 'status'): void;
  openProfile(): void;
  setAlwaysOnTop(on: boolean): void;
  openServerSettings(): void;
  showAbout(): void;
}

const separator: MenuEntry = { kind: 'separator' };

function item(label: string, run: () => void, reason: string | null = null): MenuEntry {
  return { kind: 'item', label, reason, run, mark: null };
}

function radio(label: string, on: boolean, run: () => void, reason: string | null = null): MenuEntry {
  return { kind: 'item', label, reason, run, mark: { shape: 'radio', on } };
}

/** The menu bar of the main window: only entries that work, greyed with a reason while they can't be used. */
export function mainMenus(app: AppState, actions: MainMenuActions): readonly Menu[] {
  const { session, me, mailbox, groups } = app.messenger;
  const signedIn = session.phase === 'signed-in';
  const needsSignIn = signedIn ? null : text('menu.reason.signedOut');
  const needsSignOut =
    session.phase === 'signed-out' ? null : text(signedIn ? 'menu.reason.signedIn' : 'menu.reason.busy');
  const notWhileBusy = session.phase === 'signed-out' || signedIn ? null : text('menu.reason.busy');
  const { sortBy } = app.settings.appearance;
  const noGroups = signedIn && groups.length === 0 ? text('menu.reason.noGroups') : null;
  const byStatus = sortBy === 'status' || noGroups !== null;

  return [
    {
      id: 'file',
      label: text('menu.file'),
      entries: [
        item(text('menu.file.signIn'), actions.signIn, needsSignOut),
        item(text('menu.file.signInAs'), actions.signInAs, notWhileBusy),
        item(text('menu.file.signOut'), actions.signOut, needsSignIn),
        separator,
        {
          kind: 'menu',
          label: text('menu.file.myStatus'),
          reason: needsSignIn,
          entries: choosableStatuses.map((status) =>
            radio(text(`menu.status.${status}`), me?.status === status, () => actions.setStatus(status)),
          ),
        },
        separator,
        {
          kind: 'menu',
          label: text('menu.file.goTo'),
          reason: needsSignIn ?? (mailbox.enabled ? null : text('menu.reason.noMail')),
          entries: [item(text('menu.file.inbox'), actions.openInbox)],
        },
        separator,
        item(text('menu.file.close'), actions.closeWindow),
      ],
    },
    {
      id: 'contacts',
      label: text('menu.contacts'),
      entries: [
        {
          kind: 'menu',
          label: text('menu.contacts.sortBy'),
          reason: needsSignIn,
          entries: [
            radio(text('menu.contacts.byGroups'), !byStatus, () => actions.sortBy('groups'), noGroups),
            radio(text('menu.contacts.byStatus'), byStatus, () => actions.sortBy('status')),
          ],
        },
      ],
    },
    {
      id: 'tools',
      label: text('menu.tools'),
      entries: [
        {
          kind: 'item',
          label: text('menu.tools.alwaysOnTop'),
          reason: null,
          run: () => actions.setAlwaysOnTop(!app.settings.appearance.alwaysOnTop),
          mark: { shape: 'check', on: app.settings.appearance.alwaysOnTop },
        },
        separator,
        item(text('menu.tools.profile'), actions.openProfile, needsSignIn),
        item(text('menu.tools.serverSettings'), actions.openServerSettings),
      ],
    },
    { id: 'help', label: text('menu.help'), entries: [item(text('menu.help.about'), actions.showAbout)] },
  ];
}
