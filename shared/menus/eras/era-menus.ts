import type { ConversationActions } from '../../actions/conversation-actions.ts';
import type { groupActions, newGroup } from '../../actions/group-actions.ts';
import type { MainActions } from '../../actions/main-actions.ts';
import type { rowActions } from '../../actions/row-actions.ts';
import type { songActions } from '../../actions/song-actions.ts';
import type { PlainKey } from '../../text/text.ts';
import type { BarMenu, Tree } from '../menu-tree.ts';

export type MainAction = keyof MainActions;
export type TalkAction = keyof ConversationActions;
export type RowAction = keyof ReturnType<typeof rowActions>;
export type GroupAction = keyof ReturnType<typeof groupActions>;
/** What the pane "I want to..." of the main window offers. */
export type PaneAction = 'addContact' | 'message' | 'mail' | 'inbox';
export type SongAction = keyof ReturnType<typeof songActions>;
export type NewGroupAction = keyof ReturnType<typeof newGroup>;

/** Every menu of an era, as trees of actions: which ones, where, and in which words. */
export interface EraMenus {
  readonly main: readonly BarMenu<MainAction>[];
  readonly conversation: readonly BarMenu<TalkAction>[];
  /** Of a person in the list, of a group, and of the headings that are no groups. */
  readonly contact: Tree<RowAction>;
  readonly group: Tree<GroupAction>;
  readonly heading: Tree<NewGroupAction>;
  /** Under one's own name. */
  readonly myName: Tree<MainAction>;
  /** The pane "I want to..." of the main window, in its words. */
  readonly pane: readonly { readonly do: PaneAction; readonly as: PlainKey }[];
  readonly typingBox: Tree<TalkAction>;
  readonly history: Tree<TalkAction>;
  /** Of the pictures beside a conversation, theirs and mine. */
  readonly picture: Tree<TalkAction>;
  readonly ownPicture: Tree<TalkAction>;
  /** Of the song that one listens to. */
  readonly song: Tree<SongAction>;
}
