import type { EraMenus } from './era-menus.ts';
import { historyMenu, sevenConversation, typingBoxMenu } from './seven-conversation.ts';
import { sevenMain } from './seven-main.ts';

export const sevenMenus: EraMenus = {
  main: sevenMain,
  conversation: sevenConversation,
  contact: [
    { do: 'message', as: 'contactMenu.sendMessage', bold: true },
    {
      menu: 'menu.actions.sendOther',
      of: [
        { do: 'message', as: 'contactMenu.sendMessage' },
        { do: 'mail', as: 'contactMenu.mail' },
        { do: 'page', as: 'contactMenu.mobile' },
      ],
    },
    '-',
    'history',
    '-',
    'block',
    'card',
    { menu: 'contactMenu.groupOptions', of: ['copyTo', 'moveTo', 'removeFromGroup'] },
    'rename',
    'remove',
  ],
  group: ['messageEveryone', '-', 'renameGroup', 'deleteGroup', 'saveGroup', '-', 'createGroup'],
  heading: ['createGroup'],
  myName: [{ choicesOf: 'status' }, '-', 'ownCard', '-', { do: 'options', as: 'contactMenu.personalSettings' }],
  pane: [],
  typingBox: typingBoxMenu,
  history: historyMenu,
  picture: ['card', '-', 'hidePictures'],
  ownPicture: ['ownCard', '-', 'hidePictures'],
  song: ['showSong', 'chooseSong'],
};
