/** Records a conversation without end into the folder it is given, and says on standard output what it has kept. */

import { writeSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { History } from '../../../electron/storage/history/history.ts';
import type { ConversationEvent } from '../../../shared/conversation.ts';
import { signedOutState } from '../../../shared/model.ts';
import { reduceConversations } from '../../../shared/reduce-conversations.ts';
import { bob, conversationWith, heard, me, said } from './spoken.ts';

const [, , folder = '', run = ''] = argv;
const history = new History({
  folder,
  keep: () => 'yes',
  onProblem: (problem) => writeSync(stdout.fd, `problem ${JSON.stringify(problem)}\n`),
});
let state = signedOutState;

function happens(event: ConversationEvent): void {
  state = { ...state, conversations: reduceConversations(state.conversations, event) };
  history.record(me, event, state);
}

happens({ type: 'conversationOpened', conversation: conversationWith(run, bob) });
for (let number = 0; ; number += 1) {
  const id = `${run}-${number}`;
  const text = `message ${number} `.repeat(1 + (number % 50));
  const entry = number % 2 === 0 ? heard(id, text) : said(id, text);
  happens({ type: 'entryAdded', conversation: run, entry });
  writeSync(stdout.fd, `kept ${id}\n`);
  if (!entry.own) continue;
  happens({
    type: 'deliveryChanged',
    conversation: run,
    entry: id,
    delivery: { state: 'delivered', why: null, code: null },
  });
  writeSync(stdout.fd, `delivered ${id}\n`);
}
