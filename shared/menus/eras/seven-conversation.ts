import type { BarMenu, Tree } from '../menu-tree.ts';
import type { TalkAction } from './era-menus.ts';

/** Edit without what follows the font. */
export const editMenu: Tree<TalkAction> = [
  'undo',
  '-',
  'cut',
  'copy',
  'paste',
  'delete',
  '-',
  'selectAll',
  'find',
  '-',
  'font',
];

export const conversationHelp: BarMenu<TalkAction> = {
  id: 'help',
  label: 'menu.help',
  of: ['welcome', '-', 'about'],
};

/** The menu bar of a conversation of 7.x (fact book: UI.md section 1.5). */
export const sevenConversation: readonly BarMenu<TalkAction>[] = [
  { id: 'file', label: 'menu.file', of: ['save', 'saveAs', '-', 'history', '-', 'close'] },
  {
    id: 'edit',
    label: 'conversationMenu.edit',
    of: [...editMenu, { menu: 'conversationMenu.direction', of: ['leftToRight', 'rightToLeft'] }],
  },
  {
    id: 'actions',
    label: 'conversationMenu.actions',
    of: ['invite', '-', 'nudge', 'mail', '-', 'add', 'block'],
  },
  {
    id: 'tools',
    label: 'menu.tools',
    of: [
      'textSize',
      '-',
      { menu: 'conversationMenu.toolbars', of: ['standardBar', 'formatBar'] },
      'pictures',
      'onTop',
      '-',
      'showEmoticons',
      'showTimes',
      '-',
      'options',
    ],
  },
  conversationHelp,
];

export const typingBoxMenu: Tree<TalkAction> = [
  'undo',
  '-',
  'cut',
  'copy',
  'paste',
  'delete',
  '-',
  'selectAll',
  '-',
  { do: 'font', as: 'conversationMenu.fontOfTyping' },
  '-',
  'typingOrder',
];

export const historyMenu: Tree<TalkAction> = ['copy', 'selectAll', '-', 'readingOrder', '-', 'find'];
