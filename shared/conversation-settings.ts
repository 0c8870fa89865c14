import * as v from 'valibot';
import type { TextFormat } from './conversation.ts';
import { limits } from './limits.ts';

/** How a message is written, as a window or a settings file may say it. */
export const textFormatSchema = v.object({
  font: v.pipe(v.string(), v.maxLength(limits.fontNameCharacters)),
  bold: v.boolean(),
  italic: v.boolean(),
  underline: v.boolean(),
  strikeout: v.boolean(),
  colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'not #rrggbb')),
  rightToLeft: v.boolean(),
}) satisfies v.GenericSchema<TextFormat>;

/** The choices of Tools > Text Size, smallest first. */
export const textSizes = ['smallest', 'smaller', 'medium', 'larger', 'largest'] as const;

/** What the user wants of conversations and their windows. */
export const conversationSettings = v.object({
  /** Of what the user writes. */
  format: textFormatSchema,
  /** Of everything in the history, whoever wrote it. */
  textSize: v.picklist(textSizes),
  /** Everything in the history is laid out from the right, as one's own words are where `format` says so. */
  readRightToLeft: v.boolean(),
  showEmoticons: v.boolean(),
  /** The time before each message. */
  showTimes: v.boolean(),
  /** A new window begins with the last lines of the conversation before. */
  showEarlier: v.boolean(),
  /** One window for all conversations; counts for those that are opened from then on. */
  tabs: v.boolean(),
  /** Nudges are sent and received; when false, those that come are dropped without a word. */
  nudges: v.boolean(),
  /** A nudge shakes the window. */
  shake: v.boolean(),
  /** The column of display pictures; in 4.x the pane at the side. */
  pictures: v.boolean(),
  showMenuBar: v.boolean(),
  showToolbar: v.boolean(),
  showFormatBar: v.boolean(),
  alwaysOnTop: v.boolean(),
  /** Marks misspelt words; looks for the dictionary of the system's language, which may have to be downloaded. */
  spelling: v.boolean(),
  /** Said once to everybody who writes while the user is away or busy. */
  automaticReply: v.object({
    enabled: v.boolean(),
    text: v.pipe(v.string(), v.maxLength(limits.automaticReplyCharacters)),
  }),
});
export type ConversationSettings = v.InferOutput<typeof conversationSettings>;

export const defaultConversationSettings: ConversationSettings = {
  format: {
    font: '',
    bold: false,
    italic: false,
    underline: false,
    strikeout: false,
    colour: '#000000',
    rightToLeft: false,
  },
  textSize: 'medium',
  readRightToLeft: false,
  showEmoticons: true,
  showTimes: false,
  showEarlier: false,
  tabs: false,
  nudges: true,
  shake: true,
  pictures: true,
  showMenuBar: true,
  showToolbar: true,
  showFormatBar: true,
  alwaysOnTop: false,
  spelling: false,
  automaticReply: { enabled: false, text: '' },
};
