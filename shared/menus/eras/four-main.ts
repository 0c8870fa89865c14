import type { BarMenu, Branch, Tree } from '../menu-tree.ts';
import type { MainAction } from './era-menus.ts';
import { sevenHelp } from './seven-main.ts';
import { manageContacts } from './six.ts';

export const manageGroups: Tree<MainAction> = [
  { do: 'createGroup', as: 'eraMenu.addGroup' },
  { do: 'deleteSomeGroup', as: 'eraMenu.deleteGroup' },
  'renameSomeGroup',
];

export const sortBy: Tree<MainAction> = [
  'byGroups',
  { do: 'byStatus', as: 'eraMenu.byStatus' },
  '-',
  'mobileTogether',
  'offlineTogether',
  'showOffline',
];

export const fourFile: BarMenu<MainAction> = {
  id: 'file',
  label: 'menu.file',
  of: [
    'signIn',
    'signInAs',
    'signOut',
    'status',
    '-',
    { do: 'inbox', as: 'eraMenu.goToInbox' },
    '-',
    'saveContacts',
    { do: 'backupContacts', as: 'eraMenu.backup' },
    { do: 'importContacts', as: 'eraMenu.importSaved' },
    '-',
    'allHistory',
    '-',
    'close',
  ],
};

/** What the programs of that time did not have yet, or never. */
export const ownMenu: Branch<MainAction> = {
  menu: 'menu.tools.nudge',
  of: [
    'look',
    'scheme',
    'brightness',
    'language',
    '-',
    'alerts',
    'mobileSettings',
    'profile',
    '-',
    'inspector',
    'studio',
    'serverSettings',
  ],
};

/** The menu bar of the main window of 4.x, from that of 4.7 (fact book: UI.md section 1.5). */
export const fourMain: readonly BarMenu<MainAction>[] = [
  fourFile,
  {
    id: 'actions',
    label: 'menu.actions',
    of: ['message', '-', 'page', { do: 'mail', as: 'eraMenu.sendMail' }],
  },
  {
    id: 'tools',
    label: 'menu.tools',
    of: [
      'addContact',
      { menu: 'menu.contacts.manage', of: manageContacts },
      { menu: 'menu.contacts.manageGroups', of: manageGroups },
      '-',
      { menu: 'menu.contacts.sortBy', of: sortBy },
      'actionsPane',
      'systemColours',
      'onTop',
      '-',
      ownMenu,
      'options',
    ],
  },
  sevenHelp,
];
