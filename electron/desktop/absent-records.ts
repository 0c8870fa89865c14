import type { ConversationRecords } from './app-conversations.ts';

/** Stands where the history will: knows nothing. */
export const absentRecords: ConversationRecords = {
  earlier: () => [],
  save: async () => null,
};
