import type { BarMenu, Tree } from '../menu-tree.ts';
import type { EraMenus, MainAction } from './era-menus.ts';
import { sevenMenus } from './seven.ts';
import { manageGroups, ownMenu, sevenFile, sevenHelp, sortBy, viewBy } from './seven-main.ts';

/** Before cards there were properties. */
export const manageContacts: Tree<MainAction> = [
  { do: 'remove', as: 'menu.contacts.delete' },
  { do: 'rename', as: 'menu.contacts.rename' },
  { do: 'card', as: 'eraMenu.manageProperties' },
  { menu: 'menu.contacts.viewBy', of: viewBy },
];

/** The menu bar of the main window of 6.x. */
const sixMain: readonly BarMenu<MainAction>[] = [
  { id: 'file', label: 'menu.file', of: sevenFile },
  {
    id: 'contacts',
    label: 'menu.contacts',
    of: [
      'addContact',
      { menu: 'menu.contacts.search', of: ['searchDirectory'] },
      '-',
      { menu: 'menu.contacts.manage', of: manageContacts },
      { menu: 'menu.contacts.manageGroups', of: manageGroups },
      { menu: 'menu.contacts.sortBy', of: sortBy },
      '-',
      'saveContacts',
      'backupContacts',
      { do: 'importContacts', as: 'eraMenu.importSaved' },
    ],
  },
  {
    id: 'actions',
    label: 'menu.actions',
    of: ['message', '-', 'page', { do: 'mail', as: 'eraMenu.sendMail' }],
  },
  {
    id: 'tools',
    label: 'menu.tools',
    of: [
      'actionsPane',
      'onTop',
      '-',
      { do: 'alerts', as: 'eraMenu.alerts' },
      { do: 'mobileSettings', as: 'eraMenu.publishPhones' },
      '-',
      ownMenu,
      'options',
    ],
  },
  sevenHelp,
];

/** The menus of 2003; those of a conversation are those of 7.x (fact book: UI.md section 1.5). */
export const sixMenus: EraMenus = {
  ...sevenMenus,
  main: sixMain,
  contact: [
    { do: 'message', as: 'contactMenu.sendMessage' },
    '-',
    { do: 'page', as: 'contactMenu.mobile' },
    { do: 'mail', as: 'eraMenu.mailTo' },
    '-',
    { do: 'history', as: 'eraMenu.openHistory' },
    '-',
    'block',
    'copyTo',
    { do: 'moveTo', as: 'eraMenu.moveTo' },
    'removeFromGroup',
    { do: 'rename', as: 'eraMenu.rename' },
    'remove',
    { do: 'card', as: 'eraMenu.properties' },
  ],
  myName: [
    { choicesOf: 'status' },
    '-',
    { do: 'ownCard', as: 'eraMenu.ownProperties' },
    '-',
    { do: 'options', as: 'contactMenu.personalSettings' },
  ],
  picture: [{ do: 'card', as: 'eraMenu.properties' }, '-', 'hidePictures'],
  ownPicture: [{ do: 'ownCard', as: 'eraMenu.ownProperties' }, '-', 'hidePictures'],
  pane: [
    { do: 'addContact', as: 'main.action.add' },
    { do: 'message', as: 'main.action.message' },
    { do: 'mail', as: 'eraMenu.mailInPane' },
  ],
};
