import type { BarMenu, Branch, Tree } from '../menu-tree.ts';
import type { MainAction } from './era-menus.ts';

export const sevenFile: Tree<MainAction> = [
  'signIn',
  'signInAs',
  'signOut',
  '-',
  'status',
  '-',
  { menu: 'menu.file.goTo', of: ['inbox'] },
  '-',
  'allHistory',
  '-',
  'close',
];

export const manageGroups: Tree<MainAction> = [
  { do: 'createGroup', as: 'menu.contacts.createGroup' },
  'deleteSomeGroup',
  'renameSomeGroup',
];

export const sortBy: Tree<MainAction> = [
  'byGroups',
  'byStatus',
  '-',
  'mobileTogether',
  'offlineTogether',
  'showOffline',
];

export const viewBy: Tree<MainAction> = ['viewByName', 'viewByHandle'];

/** What no program of its time had, gathered in one place. */
export const ownMenu: Branch<MainAction> = {
  menu: 'menu.tools.nudge',
  of: ['look', 'scheme', 'brightness', 'language', '-', 'profile', '-', 'inspector', 'studio', 'serverSettings'],
};

export const sevenHelp: BarMenu<MainAction> = {
  id: 'help',
  label: 'menu.help',
  of: ['welcome', '-', 'about'],
};

/** The menu bar of the main window of 7.x (fact book: UI.md section 1.5). */
export const sevenMain: readonly BarMenu<MainAction>[] = [
  { id: 'file', label: 'menu.file', of: sevenFile },
  {
    id: 'contacts',
    label: 'menu.contacts',
    of: [
      'addContact',
      { menu: 'menu.contacts.search', of: ['searchDirectory'] },
      '-',
      {
        menu: 'menu.contacts.manage',
        of: [
          { do: 'remove', as: 'menu.contacts.delete' },
          { do: 'rename', as: 'menu.contacts.rename' },
          { do: 'card', as: 'menu.contacts.card' },
          { menu: 'menu.contacts.viewBy', of: viewBy },
        ],
      },
      { menu: 'menu.contacts.manageGroups', of: manageGroups },
      { menu: 'menu.contacts.sortBy', of: sortBy },
      '-',
      'saveContacts',
      'backupContacts',
      'importContacts',
    ],
  },
  {
    id: 'actions',
    label: 'menu.actions',
    of: ['message', { menu: 'menu.actions.sendOther', of: ['mail', 'page'] }],
  },
  {
    id: 'tools',
    label: 'menu.tools',
    of: ['onTop', '-', 'alerts', 'mobileSettings', '-', ownMenu, 'options'],
  },
  sevenHelp,
];
