import type { BarMenu } from '../menu-tree.ts';
import type { EraMenus, MainAction, TalkAction } from './era-menus.ts';
import { fourMenus } from './four.ts';
import { fourFile, manageGroups, ownMenu, sortBy } from './four-main.ts';
import { conversationHelp, editMenu } from './seven-conversation.ts';
import { sevenHelp } from './seven-main.ts';
import { manageContacts } from './six.ts';

/** The menu bar of the main window of 1.0. No source says what was in it: it is that of 4.x, in the order of Windows 98. */
const oneMain: readonly BarMenu<MainAction>[] = [
  fourFile,
  {
    id: 'view',
    label: 'eraMenu.view',
    of: ['toolBar', 'statusBar', '-', { menu: 'menu.contacts.sortBy', of: sortBy }, '-', 'onTop'],
  },
  {
    id: 'tools',
    label: 'menu.tools',
    of: [
      'addContact',
      { menu: 'menu.contacts.manage', of: manageContacts },
      { menu: 'menu.contacts.manageGroups', of: manageGroups },
      '-',
      'message',
      { do: 'mail', as: 'eraMenu.sendMail' },
      '-',
      ownMenu,
      'options',
    ],
  },
  sevenHelp,
];

const oneConversation: readonly BarMenu<TalkAction>[] = [
  {
    id: 'file',
    label: 'menu.file',
    of: ['save', { do: 'saveAs', as: 'eraMenu.saveAs' }, '-', 'history', '-', 'close'],
  },
  { id: 'edit', label: 'conversationMenu.edit', of: editMenu },
  {
    id: 'view',
    label: 'eraMenu.view',
    of: [
      { do: 'standardBar', as: 'eraMenu.showToolbar' },
      'formatBar',
      '-',
      'textSize',
      { do: 'showEmoticons', as: 'eraMenu.enableEmoticons' },
      'showTimes',
      '-',
      { do: 'onTop', as: 'eraMenu.onTop' },
    ],
  },
  {
    id: 'tools',
    label: 'menu.tools',
    of: [
      { do: 'invite', as: 'eraMenu.invite' },
      'nudge',
      { do: 'mail', as: 'eraMenu.conversationMail' },
      '-',
      'add',
      'block',
      { do: 'card', as: 'eraMenu.properties' },
      '-',
      'options',
    ],
  },
  conversationHelp,
];

/** The menus of 1999 (confidence C). */
export const oneMenus: EraMenus = { ...fourMenus, main: oneMain, conversation: oneConversation };
