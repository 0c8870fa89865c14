import * as v from 'valibot';
import type { ConversationEntry } from '../conversation.ts';
import { textFormatSchema } from '../conversation-settings.ts';
import { limits } from '../limits.ts';
import { handleSchema } from '../settings.ts';

const conversationId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const entryId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** Conversations. */
export const conversationCommands = {
  /** The conversation with that person, the open one or a new one, and its window in front. */
  openConversation: handleSchema,
  /** The same with just these people, to whom something was said that was not delivered. */
  openUndelivered: v.pipe(v.array(handleSchema), v.minLength(1), v.maxLength(limits.participants)),
  /** Closes its window or tab too. */
  closeConversation: conversationId,
  /** The user has seen everything in it. */
  readConversation: conversationId,
  /** Done when it is queued; what becomes of it comes as events. */
  sendMessage: v.object({
    conversation: conversationId,
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.typedCharacters)),
    format: textFormatSchema,
  }),
  /** What stands in the box now, to be found there again; said with every key. */
  keepDraft: v.object({
    conversation: conversationId,
    text: v.pipe(v.string(), v.maxLength(limits.draftCharacters)),
  }),
  sendNudge: conversationId,
  /** May be said with every key; the others hear of it now and then. */
  tellTyping: conversationId,
  inviteToConversation: v.object({ conversation: conversationId, handle: handleSchema }),
  /** For a message that failed. */
  retryMessage: v.object({ conversation: conversationId, entry: entryId }),
  dropMessage: v.object({ conversation: conversationId, entry: entryId }),
  /** The last lines of the conversation before, with the same person. */
  earlierEntries: conversationId,
  /** Writes what was said into a file: that of the last time (`again`), or one that the user is asked for. */
  saveConversation: v.object({ conversation: conversationId, again: v.boolean() }),
  /** Brings a conversation of the window with tabs to the front there. */
  chooseTab: conversationId,
} as const;

export interface ConversationValues {
  openConversation: { readonly conversation: string };
  openUndelivered: { readonly conversation: string };
  earlierEntries: readonly ConversationEntry[];
  saveConversation: { readonly file: string } | null;
}
