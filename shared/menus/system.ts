import type { editActions } from '../actions/edit-actions.ts';
import type { systemMenuActions } from '../actions/program-actions.ts';
import type { trayActions } from '../actions/tray-actions.ts';
import type { Tree } from './menu-tree.ts';

type SystemMenuAction = keyof ReturnType<typeof systemMenuActions>;

/** In the menu of the program that macOS puts at the top of the screen. */
export const macProgramMenu: Tree<SystemMenuAction> = ['options'];
export const macHelpMenu: Tree<SystemMenuAction> = ['welcome'];

type EditAction = keyof ReturnType<typeof editActions>;

/** Of any box for typing, and of text that is only read. */
export const editBoxMenu: Tree<EditAction> = ['undo', '-', 'cut', 'copy', 'paste', 'delete', '-', 'selectAll'];
export const readTextMenu: Tree<EditAction> = ['copy'];

/** Of the icon in the tray (fact book: UI.md section 5.12), which all eras had alike. */
export const trayMenu: Tree<keyof ReturnType<typeof trayActions>> = [
  'signIn',
  'signOut',
  'status',
  'messageTo',
  { do: 'inbox', as: 'tray.inbox' },
  '-',
  'open',
  'options',
  '-',
  'exit',
];
