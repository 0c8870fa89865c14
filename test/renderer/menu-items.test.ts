/** The entries of the 7.5 menus, in its order: each is here, or left out for a reason. */
import { describe, expect, it } from 'vitest';
import { groupMenu } from '../../renderer/contact-list/contact-menu.ts';
import { type MainMenuActions, mainMenus } from '../../renderer/menu/main-menu.ts';
import type { MenuEntry } from '../../renderer/menu/menu-model.ts';
import { type AppState, initialAppState } from '../../shared/app.ts';

const nothing = (): void => undefined;
const actions: MainMenuActions = {
  signIn: nothing,
  sendMessage: nothing,
  signInAs: nothing,
  signOut: nothing,
  setStatus: nothing,
  openInbox: nothing,
  openHistory: nothing,
  closeWindow: nothing,
  addContact: nothing,
  deleteContact: nothing,
  renameContact: nothing,
  showCard: nothing,
  pageContact: nothing,
  createGroup: nothing,
  deleteGroup: nothing,
  renameGroup: nothing,
  setAppearance: nothing,
  saveContacts: nothing,
  importContacts: nothing,
  showAlerts: nothing,
  openOptions: nothing,
  openInspector: nothing,
  openStudio: nothing,
  openProfile: nothing,
  setAlwaysOnTop: nothing,
  openServerSettings: nothing,
  setLanguage: nothing,
  setLook: nothing,
  importSkin: nothing,
  exportSkin: nothing,
  deleteSkin: nothing,
  openWelcome: nothing,
  showAbout: nothing,
};

const reasons = {
  web: 'went to pages of a company',
  transfer: 'no files or pictures are sent yet',
  media: 'no voice, video or games',
  own: 'own emoticons, winks and backgrounds are not kept yet',
  elsewhere: 'the same is in another place',
} as const;

type Row = readonly [label: string, absent?: keyof typeof reasons];

/** Our own entries are left out of the comparison: what is here of the original has to come in the original's order. */
const original: { readonly [menu: string]: readonly Row[] } = {
  '&File': [
    ['&Sign In'],
    ['S&ign In As a Different User'],
    ['Sig&n Out'],
    ['V&erify My E-mail Address...', 'web'],
    ['&My Status'],
    ['&Go To'],
    ['Send a &File or Photo...', 'transfer'],
    ['&Open Received Files', 'transfer'],
    ['View Message &History...'],
    ['&Close'],
  ],
  '&Contacts': [
    ['&Add a Contact...'],
    ['&Search for a Contact', 'elsewhere'],
    ['Go to My Address &Book', 'web'],
    ['View &Display Pictures', 'transfer'],
    ['&Manage Contacts'],
    ['Manage &Groups'],
    ['Sort &Contacts By'],
    ['Save Contact &List...'],
    ['Im&port Contacts from a File...'],
  ],
  '&Actions': [
    ['&Send an Instant Message...'],
    ['Send &Other'],
    ['&Voice/Video', 'media'],
    ['Start an A&ctivity...', 'media'],
    ['Play a &Game...', 'media'],
    ['&Request Remote Assistance', 'media'],
  ],
  '&Tools': [
    ['Always o&n Top'],
    ['My E&moticons...', 'own'],
    ['My Backgro&unds...', 'own'],
    ['Change Displa&y Picture...', 'transfer'],
    ['My Win&ks...', 'own'],
    ['View A&lerts History'],
    ['&Edit My Mobile Settings...', 'elsewhere'],
    ['&Audio and Video setup...', 'media'],
    ['Web&cam Settings...', 'media'],
    ['&Options...'],
  ],
  '&Help': [
    ['&Help Topics', 'elsewhere'],
    ['&Welcome to Nudge'],
    ['&Service Status', 'web'],
    ['&Privacy Statement', 'elsewhere'],
    ['&Terms of Use', 'web'],
    ['Send &Feedback', 'web'],
    ['&About Nudge'],
  ],
};

function labels(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === 'separator' ? [] : [entry.label]));
}

describe('the menus of 7.5', () => {
  const app: AppState = initialAppState;
  const menus = mainMenus(app, null, actions);

  it.each(Object.entries(original))('%s', (menu, rows) => {
    const offered = labels(menus.find(({ label }) => label === menu)?.entries ?? []);
    const here = rows.flatMap(([label, absent]) => (absent === undefined ? [label] : []));
    const known = new Set(rows.map(([label]) => label));
    expect(offered.filter((label) => known.has(label))).toEqual(here);
  });

  it('of a group', () => {
    // "Save Group to a File" is the one that is missing: contact files hold whole lists.
    const menu = groupMenu('1', null, {
      name: nothing,
      delete: nothing,
      messageEveryone: nothing,
      hasSomebody: () => true,
    });
    expect(labels(menu)).toEqual([
      '&Message Everyone in This Group',
      '&Rename Group',
      '&Delete Group',
      'Create &New Group',
    ]);
  });
});
