/** What the real messenger and the real switchboard say to each other. */
import type { Messenger } from '../../electron/messenger/messenger.ts';
import type { Conversation } from '../../shared/conversation.ts';
import type { MessengerState } from '../../shared/model.ts';
import { RawClient } from '../service/raw-client.ts';

interface Talker {
  readonly messenger: Messenger;
  readonly handle: string;
  readonly until: (what: string, isSo: (state: MessengerState) => boolean) => Promise<void>;
}

function conversationWith(state: MessengerState, handle: string): Conversation | undefined {
  return Object.values(state.conversations).find(({ peer }) => peer === handle);
}

/** One calls the other, says something and is left alone; `left` tells whether the switchboard has said so. */
export async function converse(alice: Talker, bob: Talker, left: () => boolean): Promise<void> {
  alice.messenger.openConversation(bob.handle);
  const id = conversationWith(alice.messenger.state, bob.handle)?.id ?? '';
  await alice.messenger.sendMessage({ conversation: id, text: 'Hello!', format: null });
  await bob.until('a message', (state) => conversationWith(state, alice.handle)?.entries.at(-1)?.kind === 'message');
  const answered = conversationWith(bob.messenger.state, alice.handle)?.id ?? '';
  bob.messenger.closeConversation(answered);
  await alice.until('that Bob leaves', left);
  alice.messenger.closeConversation(id);
}

/** A client that is only a socket talks to nobody; `heard` takes what the switchboard says. */
export async function talkToNobody(
  client: RawClient,
  handle: string,
  heard: (lines: readonly string[]) => void,
): Promise<void> {
  client.say('XFR 20 SB');
  const [, , , address = '', , cookie = ''] = (await client.line()).split(' ');
  const caller = await RawClient.connect(address);
  caller.say(`USR 1 ${handle} ${cookie}`);
  heard([await caller.line()]);
  caller.send('MSG 2 N 5\r\nhello');
  heard([await caller.line()]);
  caller.say('OUT');
  await caller.closed;
}
