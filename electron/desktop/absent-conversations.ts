import { declined } from '../messenger/request-result.ts';
import type { ConversationRecords } from './app-conversations.ts';
import type { ConversationDesk } from './conversation-desk.ts';

const absent = declined('refused', 'this build has no conversations');

/** Stands where the messenger's conversations will: refuses everything. */
export const absentConversations: ConversationDesk = {
  openConversation: () => absent,
  closeConversation: () => undefined,
  readConversation: () => undefined,
  sendMessage: async () => absent,
  sendNudge: async () => absent,
  tellTyping: () => undefined,
  inviteToConversation: async () => absent,
  retryMessage: async () => absent,
  dropMessage: () => undefined,
  setAutomaticReply: () => undefined,
};

/** Stands where the history will: knows nothing. */
export const absentRecords: ConversationRecords = {
  earlier: () => [],
  save: async () => null,
};
