import type { Messenger } from '../messenger/messenger.ts';
import { declined, done, type RequestResult } from '../messenger/request-result.ts';
import type { ConversationCommand } from './command.ts';

/** In the conversation with somebody, which is made when there is none. */
async function between(
  handle: string,
  messenger: Messenger,
  deed: (conversation: string) => Promise<RequestResult> | RequestResult,
): Promise<RequestResult> {
  const opening = messenger.openConversation(handle);
  return opening.ok ? deed(opening.conversation) : opening;
}

function leave(conversation: string, messenger: Messenger): RequestResult {
  if (!Object.hasOwn(messenger.state.conversations, conversation))
    return declined('no-such-conversation', 'no such conversation');
  messenger.closeConversation(conversation);
  return done;
}

/** Has the messenger say something to people. Messages are only queued when it resolves: their fate comes as events. */
export async function talk(command: ConversationCommand, messenger: Messenger): Promise<RequestResult> {
  switch (command.name) {
    case 'chat':
      return between(command.handle, messenger, (conversation) =>
        messenger.sendMessage({ conversation, text: command.text, format: null }),
      );
    case 'say':
      return messenger.sendMessage({ conversation: command.conversation, text: command.text, format: null });
    case 'typing':
      return between(command.handle, messenger, (conversation) => {
        messenger.tellTyping(conversation);
        return done;
      });
    case 'nudge':
      return between(command.handle, messenger, (conversation) => messenger.sendNudge(conversation));
    case 'invite':
      return messenger.inviteToConversation(command);
    case 'leave':
      return leave(command.conversation, messenger);
  }
}
