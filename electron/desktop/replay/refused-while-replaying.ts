import type { CommandName } from '../../../shared/ipc.ts';

/** What would go to the server of the session that the windows show: while that is a recorded one, there is none. */
const aboutTheServer: ReadonlySet<CommandName> = new Set<CommandName>([
  'signIn',
  'setStatus',
  'setName',
  'setPersonalMessage',
  'setSong',
  'addContact',
  'answerRequest',
  'removeContact',
  'blockContact',
  'unblockContact',
  'renameContact',
  'setNickname',
  'createGroup',
  'renameGroup',
  'deleteGroup',
  'moveContact',
  'copyContact',
  'removeFromGroup',
  'setPrivacy',
  'removeFromList',
  'setPhones',
  'openUndelivered',
  'sendMessage',
  'sendNudge',
  'inviteToConversation',
  'retryMessage',
  'dropMessage',
  'inviteByMail',
  'searchDirectory',
  'pageContact',
  'previewImport',
  'runImport',
  'openInbox',
]);

/** Whether that command cannot be carried out while the windows show a recorded session. */
export function refusedWhileReplaying(name: CommandName): boolean {
  return aboutTheServer.has(name);
}
