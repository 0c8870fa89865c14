/** Every menu of an era as the windows build it, for tests that compare them. */

import { trayEntries } from '../../electron/desktop/tray/tray-menu.ts';
import { type ConversationDeeds, conversationActions } from '../../shared/actions/conversation-actions.ts';
import { type GroupDeeds, groupActions } from '../../shared/actions/group-actions.ts';
import { type MainDeeds, mainActions } from '../../shared/actions/main-actions.ts';
import { type RowDeeds, rowActions } from '../../shared/actions/row-actions.ts';
import { songActions } from '../../shared/actions/song-actions.ts';
import { contactIn } from '../../shared/address-book.ts';
import { type AppState, initialAppState, reduceApp } from '../../shared/app.ts';
import type { Conversation } from '../../shared/conversation.ts';
import { menusOfEras } from '../../shared/menus/eras/menus-of-eras.ts';
import type { Menu, MenuEntry } from '../../shared/menus/menu-model.ts';
import { menuBarOf, menuOf } from '../../shared/menus/menu-tree.ts';
import type { EraName } from '../../shared/skins/era.ts';
import { contact } from './contacts.ts';

/** Told what is done: the deed's name and what it was given. */
export type Told = (deed: string, about: readonly unknown[]) => void;

const teller =
  (told: Told) =>
  (deed: string) =>
  (...about: readonly unknown[]): void =>
    told(deed, about);

export function rowDeeds(told: Told): RowDeeds {
  const tell = teller(told);
  return {
    sendMessage: tell('sendMessage'),
    mail: tell('mail'),
    page: tell('page'),
    showHistory: tell('showHistory'),
    block: tell('block'),
    unblock: tell('unblock'),
    showCard: tell('showCard'),
    rename: tell('rename'),
    remove: tell('remove'),
    copyTo: tell('copyTo'),
    moveTo: tell('moveTo'),
    removeFromGroup: tell('removeFromGroup'),
  };
}

export function mainDeeds(told: Told): MainDeeds {
  const tell = teller(told);
  return {
    ...rowDeeds(told),
    signIn: tell('signIn'),
    signInAs: tell('signInAs'),
    signOut: tell('signOut'),
    setStatus: tell('setStatus'),
    openInbox: tell('openInbox'),
    showOwnCard: tell('showOwnCard'),
    showAlerts: tell('showAlerts'),
    openProfile: tell('openProfile'),
    openHistory: tell('openHistory'),
    closeWindow: tell('closeWindow'),
    addContact: tell('addContact'),
    searchDirectory: tell('searchDirectory'),
    createGroup: tell('createGroup'),
    deleteGroup: tell('deleteGroup'),
    renameGroup: tell('renameGroup'),
    setAppearance: tell('setAppearance'),
    saveContacts: tell('saveContacts'),
    importContacts: tell('importContacts'),
    setLook: tell('setLook'),
    setLanguage: tell('setLanguage'),
    importSkin: tell('importSkin'),
    exportSkin: tell('exportSkin'),
    deleteSkin: tell('deleteSkin'),
    openOptions: tell('openOptions'),
    openMobileSettings: tell('openMobileSettings'),
    openInspector: tell('openInspector'),
    openStudio: tell('openStudio'),
    openServerSettings: tell('openServerSettings'),
    openWelcome: tell('openWelcome'),
    showAbout: tell('showAbout'),
  };
}

export function groupDeeds(told: Told, somebody = true): GroupDeeds {
  const tell = teller(told);
  return {
    name: tell('name'),
    delete: tell('delete'),
    messageEveryone: tell('messageEveryone'),
    hasSomebody: () => somebody,
    save: tell('save'),
  };
}

export function talkDeeds(told: Told): ConversationDeeds {
  const tell = teller(told);
  return {
    save: tell('save'),
    showHistory: tell('showHistory'),
    close: tell('close'),
    edit: tell('edit'),
    find: tell('find'),
    chooseFont: tell('chooseFont'),
    invite: tell('invite'),
    nudge: tell('nudge'),
    mail: tell('mail'),
    add: tell('add'),
    block: tell('block'),
    unblock: tell('unblock'),
    showCard: tell('showCard'),
    openOptions: tell('openOptions'),
    openWelcome: tell('openWelcome'),
    showAbout: tell('showAbout'),
    change: tell('change'),
  };
}

export const ben = contact('Ben', { status: 'NLN', groups: ['1'], mobileAllowed: true });

/** Signed in by MSNP11, with a mailbox, two groups, and Ben in one of them. */
export function signedInApp(): AppState {
  const me = { handle: 'me@example.com', name: 'Me', dialect: 'MSNP11', server: 'x:1863' } as const;
  const groups = ['Friends', 'Work'].map((name, index) => ({ id: String(index + 1), name }));
  return [
    { type: 'signedIn', ...me, verified: true, status: 'NLN' } as const,
    { type: 'profileReceived', fields: [], mailEnabled: true } as const,
    { type: 'groupsChanged', groups } as const,
    { type: 'contactChanged', contact: ben } as const,
  ].reduce(reduceApp, initialAppState);
}

export const talkWithBen: Conversation = {
  id: 'c',
  peer: ben.handle,
  participants: [{ handle: ben.handle, name: 'Ben', capabilities: 0 }],
  entries: [],
  typing: [],
  unread: 0,
  lastReceivedAt: null,
};

export interface MenusOfEra {
  readonly main: readonly Menu[];
  readonly conversation: readonly Menu[];
  readonly contact: readonly MenuEntry[];
  readonly group: readonly MenuEntry[];
  readonly heading: readonly MenuEntry[];
  readonly myName: readonly MenuEntry[];
  readonly typingBox: readonly MenuEntry[];
  readonly history: readonly MenuEntry[];
  readonly picture: readonly MenuEntry[];
  readonly ownPicture: readonly MenuEntry[];
  readonly song: readonly MenuEntry[];
  readonly tray: readonly MenuEntry[];
}

/** The menus of an era about Ben, whom the list has under Friends. */
export function menusOfEra(era: EraName, told: Told = () => {}, app = signedInApp()): MenusOfEra {
  const menus = menusOfEras[era];
  const { messenger, settings } = app;
  const deeds = mainDeeds(told);
  const main = mainActions(app, ben.handle, deeds);
  const talk = conversationActions(
    { conversation: talkWithBen, messenger, settings: settings.conversation, replaying: false },
    talkDeeds(told),
  );
  const group = groupActions('1', messenger.session, groupDeeds(told));
  return {
    main: menuBarOf(menus.main, main, false),
    conversation: menuBarOf(menus.conversation, talk, true),
    contact: menuOf(
      menus.contact,
      rowActions(contactIn(messenger.contacts, ben.handle) ?? ben, '1', messenger, rowDeeds(told)),
      true,
    ),
    group: menuOf(menus.group, group, true),
    heading: menuOf(menus.heading, group, true),
    myName: menuOf(menus.myName, main, false),
    typingBox: menuOf(menus.typingBox, talk, false),
    history: menuOf(menus.history, talk, false),
    picture: menuOf(menus.picture, talk, false),
    ownPicture: menuOf(menus.ownPicture, talk, false),
    song: menuOf(menus.song, songActions(app.song, { setSong: () => {}, chooseSong: () => {} }), false),
    tray: trayEntries(app, { ...deeds, open: () => {}, exit: () => {} }),
  };
}
