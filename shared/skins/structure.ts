import type { EmoticonShare } from '../emoticons.ts';

/** The big buttons of a conversation, in the words of their era. */
export type ConversationTool =
  | 'invite'
  | 'sendFiles'
  | 'video'
  | 'voice'
  | 'activities'
  | 'games'
  | 'files'
  | 'webcam'
  | 'audio'
  | 'fun';

/** The parts of a main window that an era has or has not, and the shapes they have. */
export interface Structure {
  /** `strip`: the title strip of 7.x with round corners; `caption`: the caption of its system, as dialogs have it. */
  readonly frame: 'strip' | 'caption';
  /** The border of a dialog runs above its caption too. */
  readonly borderAbove: boolean;
  /** Above the list: own picture (7.x), the big figure (6.x), the blue header with its bar of colours (4.x), or nothing. */
  readonly me: 'picture' | 'figure' | 'header' | 'none';
  /** The column of tabs at the left. */
  readonly tabs: boolean;
  /** The strip "Add a Contact" above the list. */
  readonly addStrip: boolean;
  /** The pane "I want to..." below the list. */
  readonly actionsPane: boolean;
  /** Buttons with words under the menu bar (Add, Send, Status, Mail). */
  readonly toolBar: boolean;
  /** The line at the bottom that names oneself and the status. */
  readonly statusBar: boolean;
  readonly banner: boolean;
  /** The box for searching the list stands there without being asked for. */
  readonly searchStrip: boolean;
  /**
   * Signing in: the form of 7.x in the window itself, or a link there that opens a dialog: with a banner and each thing to
   * remember by itself (6.x), or with one box for name and password together (4.x, 1.0).
   */
  readonly signIn: 'form' | 'banner-dialog' | 'plain-dialog';
  /** The dialog about somebody: the card of 7.x, which also comes up under a resting pointer, or a sheet of properties. */
  readonly about: 'card' | 'sheet';
  /** The first page of the wizard has a banner (7.x, 6.x), or a tall picture at its side (4.x, 1.0). */
  readonly wizard: 'banner' | 'picture';
  /** Height of the question about somebody who added us, in dialog units. */
  readonly requestHeight: 107 | 103;
  /** The pages of the options: in a list at the left, or behind tabs. */
  readonly optionsPages: 'list' | 'tabs';
  /** The menu bar cannot be hidden. */
  readonly menuBar: 'hideable' | 'always';
  readonly groupToggle: 'box' | 'chevron' | 'none';
  /** The order of the list while nobody has chosen one. */
  readonly sortBy: 'groups' | 'status';
  /** Headings tell how many stand under them. */
  readonly headingCounts: boolean;
  /** The words of the headings when sorted by status. */
  readonly headings: 'offline' | 'not-online' | 'currently-online';
  /** Names and personal messages show their emoticons; before 7.0 the codes stood there. */
  readonly emoticonsInNames: boolean;
  /** Personal messages and songs are shown. */
  readonly personalMessages: boolean;
  /** A conversation: buttons 60 px high (7.x, 6.x), a pane at the side (4.x), or words only (1.0). */
  readonly conversationTools: 'tall' | 'side-pane' | 'plain';
  /** Its big buttons, in order. */
  readonly conversationButtons: readonly ConversationTool[];
  /** The tabs Type and Handwrite under the box for typing, and the button Search. */
  readonly inputExtras: boolean;
  /** The buttons above the box for typing have words beside their pictures. */
  readonly formatWords: boolean;
  /** Pictures of people, in conversations and alerts. */
  readonly conversationPictures: boolean;
  /** Which share of the emoticons the picker offers; what others write is shown all the same. */
  readonly emoticons: EmoticonShare;
  /** An alert shows somebody's picture (7.x), or the figure of the era. */
  readonly alerts: 'picture' | 'figure';
  readonly nudges: boolean;
  /** The order in which the status bar of a conversation names date and time, and its word for writing. */
  readonly lastMessage: 'time-first' | 'date-first';
  readonly typingWord: 'writing' | 'typing';
}
