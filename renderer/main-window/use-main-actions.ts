import { type MainActions, type MainDeeds, mainActions } from '../../shared/actions/main-actions.ts';
import type { AppState } from '../../shared/app.ts';
import type { AppearanceSettings } from '../../shared/settings.ts';
import { sortOrder, structureOf } from '../../shared/skins/look.ts';
import { groupDeeds } from '../contact-list/group-deeds.ts';
import { useListSelection } from '../contact-list/list-selection.ts';
import { personDeeds } from '../contact-list/person-deeds.ts';
import { signInAsOther } from '../sign-in/sign-in-as.ts';
import { startSignIn } from '../sign-in/sign-in-dialog.ts';
import { send, useApp } from '../state/app-store.ts';
import { saveContacts, showDialog } from './main-dialogs.ts';
import { programDeeds } from './program-deeds.ts';

/** What the main window does when a menu, a button or a pane asks for it. */
function mainDeeds({ messenger, settings, accounts, tried }: AppState): MainDeeds {
  const { contacts, groups, session, me } = messenger;
  const ofGroups = groupDeeds(contacts, groups);
  const setAppearance = (change: Partial<AppearanceSettings>): void =>
    void send('setAppearance', { ...settings.appearance, ...change });
  return {
    ...personDeeds,
    ...programDeeds,
    signIn: () => startSignIn(tried ?? accounts[0]?.handle ?? null),
    signInAs: () => signInAsOther(session.phase === 'signed-in', structureOf(settings).signIn),
    signOut: () => void send('signOut', undefined),
    setStatus: (status) => void send('setStatus', status),
    openInbox: () => void send('openInbox', undefined),
    showOwnCard: () => me !== null && personDeeds.showCard(me.handle),
    showAlerts: () => showDialog({ kind: 'alerts' }),
    openProfile: () => void send('openProfile', undefined),
    openHistory: () => void send('openWindow', { name: 'history', handle: null }),
    closeWindow: () => void send('closeWindow', undefined),
    addContact: () => void send('openWindow', { name: 'add-contact', handle: null }),
    searchDirectory: () => void send('openDirectory', undefined),
    createGroup: () => ofGroups.name(null),
    deleteGroup: ofGroups.delete,
    renameGroup(group) {
      // The name is typed in its heading, which is there when sorted by groups.
      if (sortOrder(settings) !== 'groups') setAppearance({ sortBy: 'groups' });
      ofGroups.name(group);
    },
    setAppearance,
    saveContacts: (format) => void saveContacts(format, null),
    importContacts: () => void send('openWindow', { name: 'import', handle: null }),
    setLook: (change) => void send('setLook', { ...settings.look, ...change }),
    setLanguage: (choice) => void send('setLanguage', choice),
    importSkin: () => void send('importSkin', undefined),
    exportSkin: () => void send('exportSkin', undefined),
    deleteSkin: (name) => void send('deleteSkin', name),
    showAbout: () => showDialog({ kind: 'about' }),
  };
}

/** Everything that the main window can do now. */
export function useMainActions(): MainActions {
  const app = useApp((state) => state);
  const chosen = useListSelection((selection) => selection.chosen?.handle ?? null);
  return mainActions(app, chosen, mainDeeds(app));
}
