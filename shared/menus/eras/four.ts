import type { BarMenu } from '../menu-tree.ts';
import type { EraMenus, TalkAction } from './era-menus.ts';
import { fourMain } from './four-main.ts';
import { conversationHelp, editMenu } from './seven-conversation.ts';
import { sixMenus } from './six.ts';

/** The menu bar of a conversation of 4.x, from that of 4.7. */
const fourConversation: readonly BarMenu<TalkAction>[] = [
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
      'textSize',
      '-',
      { do: 'showEmoticons', as: 'eraMenu.enableEmoticons' },
      'showTimes',
      { do: 'standardBar', as: 'eraMenu.showToolbar' },
      'formatBar',
      { do: 'pictures', as: 'eraMenu.showSidebar' },
      '-',
      { do: 'onTop', as: 'eraMenu.onTop' },
    ],
  },
  {
    id: 'actions',
    label: 'conversationMenu.actions',
    of: [
      'add',
      'block',
      { do: 'card', as: 'eraMenu.properties' },
      '-',
      { do: 'invite', as: 'eraMenu.invite' },
      'nudge',
      '-',
      { do: 'mail', as: 'eraMenu.conversationMail' },
      '-',
      'options',
    ],
  },
  conversationHelp,
];

/** The menus of 2001; what 4.7 left no trace of is as in 6.x. */
export const fourMenus: EraMenus = {
  ...sixMenus,
  main: fourMain,
  conversation: fourConversation,
  pane: [
    { do: 'addContact', as: 'main.action.add' },
    { do: 'message', as: 'main.action.message' },
    { do: 'inbox', as: 'main.action.mail' },
  ],
};
