import type { AppState } from '../../shared/app.ts';
import { type ChoosableStatus, choosableStatuses } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { noPages } from '../contact-list/contact-menu.ts';
import { type ContactsMenuActions, chosenContact, contactsMenu } from './contacts-menu.ts';
import { type LookMenuActions, lookMenus } from './look-menu.ts';
import { check, item, type Menu, radio, separator } from './menu-model.ts';

/** What the entries of the menu bar do. */
export interface MainMenuActions extends ContactsMenuActions, LookMenuActions {
  signIn(): void;
  sendMessage(handle: string): void;
  signInAs(): void;
  signOut(): void;
  setStatus(status: ChoosableStatus): void;
  openInbox(): void;
  openHistory(): void;
  closeWindow(): void;
  showAlerts(): void;
  openOptions(): void;
  openInspector(): void;
  openStudio(): void;
  openProfile(): void;
  setAlwaysOnTop(on: boolean): void;
  openServerSettings(): void;
  openWelcome(): void;
  showAbout(): void;
  /** To the mobile device of whoever is chosen. */
  pageContact(handle: string): void;
}

/** The menu bar of the main window: only entries that work, greyed with a reason while they can't be used. */
export function mainMenus(app: AppState, chosen: string | null, actions: MainMenuActions): readonly Menu[] {
  const { session, me, mailbox } = app.messenger;
  const signedIn = session.phase === 'signed-in';
  const needsSignIn = signedIn ? null : text('menu.reason.signedOut');
  const needsSignOut =
    session.phase === 'signed-out' ? null : text(signedIn ? 'menu.reason.signedIn' : 'menu.reason.busy');
  const notWhileBusy = session.phase === 'signed-out' || signedIn ? null : text('menu.reason.busy');
  const { alwaysOnTop } = app.settings.appearance;
  const handle = chosenContact(app, chosen);
  const contact = handle === null ? undefined : app.messenger.contacts[handle];
  const dialect = session.phase === 'signed-in' ? session.dialect : 'MSNP2';
  const needsChoice = needsSignIn ?? (handle === null ? text('contactMenu.reason.nobodyChosen') : null);

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
        item(text('menu.file.history'), actions.openHistory),
        separator,
        item(text('menu.file.close'), actions.closeWindow),
      ],
    },
    contactsMenu(app, chosen, actions),
    {
      id: 'actions',
      label: text('menu.actions'),
      entries: [
        item(text('menu.actions.sendMessage'), () => handle !== null && actions.sendMessage(handle), needsChoice),
        {
          kind: 'menu',
          label: text('menu.actions.sendOther'),
          reason: needsChoice,
          entries: [
            item(
              text('menu.actions.mobile'),
              () => handle !== null && actions.pageContact(handle),
              contact === undefined ? null : noPages(contact, dialect),
            ),
          ],
        },
      ],
    },
    {
      id: 'tools',
      label: text('menu.tools'),
      entries: [
        check(text('menu.tools.alwaysOnTop'), alwaysOnTop, () => actions.setAlwaysOnTop(!alwaysOnTop)),
        ...lookMenus(app.settings, actions),
        separator,
        item(text('menu.tools.alerts'), actions.showAlerts, needsSignIn),
        item(text('menu.tools.profile'), actions.openProfile, needsSignIn),
        separator,
        item(text('menu.tools.inspector'), actions.openInspector),
        item(text('menu.tools.studio'), actions.openStudio),
        item(text('menu.tools.serverSettings'), actions.openServerSettings),
        item(text('menu.tools.options'), actions.openOptions),
      ],
    },
    {
      id: 'help',
      label: text('menu.help'),
      entries: [
        item(text('menu.help.welcome'), actions.openWelcome),
        separator,
        item(text('menu.help.about'), actions.showAbout),
      ],
    },
  ];
}
