import { randomUUID } from 'node:crypto';
import type { ConversationEntry, Participant, TextFormat } from '../../../shared/conversation.ts';
import type { OwnStatus } from '../../../shared/model.ts';
import type { MessageBody } from '../../protocol/switchboard/bodies.ts';
import { refusalOf } from './refusal.ts';
import type { Switchboard } from './switchboard.ts';
import type { TalkHost } from './talk-host.ts';
import type { Typists } from './typists.ts';

const nudgeId = 1;
/** "Action text" (fact book 30 section 3.3). */
const actionId = 4;

/** While the user appears as one of these, nobody can expect an answer at once. */
const awayStatuses: readonly OwnStatus[] = ['BSY', 'IDL', 'BRB', 'AWY', 'PHN', 'LUN'];

type Spoken = Pick<Extract<MessageBody, { kind: 'text' }>, 'text' | 'format' | 'nickname' | 'messageId' | 'automatic'>;

/** A conversation in which something is heard. */
export interface Hearer {
  readonly host: TalkHost;
  readonly peer: string | null;
  /** Its window is closed. */
  readonly closed: boolean;
  readonly typists: Typists;
  /** When each of the others' last nudge was shown, in Unix milliseconds. */
  readonly lastNudges: Map<string, number>;
  /** The absence in which the last automatic reply was given. */
  repliedIn: number | null;
  reopen(): void;
  /** Adds an entry; it is kept before anybody hears of it. */
  add(entry: ConversationEntry): void;
  say(text: string, format: TextFormat | null, automatic: boolean): void;
}

/** Whether there is something in it to be shown, so that a conversation begins with it. */
export function isVisible(body: MessageBody): boolean {
  if (body.kind === 'datacast') return body.id === nudgeId || (body.id === actionId && body.data !== null);
  return body.kind === 'text';
}

/** Somebody said something in a conversation. What we cannot show is left to the inspector. */
export function hear(talk: Hearer, board: Switchboard, from: Participant, body: MessageBody): void {
  switch (body.kind) {
    case 'text':
      hearText(talk, board, from, body);
      break;
    case 'datacast':
      if (body.id === nudgeId) hearNudge(talk, board, from, body.messageId);
      else if (body.id === actionId && body.data !== null) {
        const { data: text, messageId } = body;
        hearText(talk, board, from, { text, format: null, nickname: null, messageId, automatic: false });
      }
      break;
    case 'typing':
      if (!talk.closed) talk.typists.typed(from.handle);
      break;
    case 'invitation':
      refuse(board, body);
      break;
  }
}

/** Tells an inviter that we have no such application (fact book 30 section 3.7). */
export function refuse(board: Switchboard, body: Extract<MessageBody, { kind: 'invitation' }>): void {
  const refusal = refusalOf(body);
  if (refusal !== null) board.say(refusal, 'N');
}

function hearText(talk: Hearer, board: Switchboard, from: Participant, spoken: Spoken): void {
  const { text, format, nickname, messageId, automatic } = spoken;
  if (!isRepeated(talk, from, messageId)) {
    talk.reopen();
    talk.typists.forget(from.handle);
    talk.add({ ...uttered(talk, from, nickname, messageId), kind: 'message', text, format, automatic });
    if (!automatic) replyAutomatically(talk, from);
  }
  confirm(board, messageId);
}

/** Those that come too fast are not shown, and none while the user wants none (fact book 30 section 3.3). */
function hearNudge(talk: Hearer, board: Switchboard, from: Participant, messageId: string | null): void {
  const { clock, patience } = talk.host;
  const before = talk.lastNudges.get(from.handle) ?? Number.NEGATIVE_INFINITY;
  const isNew = !isRepeated(talk, from, messageId);
  if (isNew && talk.host.hearsNudges && clock.now() - before >= patience.nudgeTolerance) {
    talk.lastNudges.set(from.handle, clock.now());
    talk.reopen();
    talk.typists.forget(from.handle);
    talk.add({ ...uttered(talk, from, null, messageId), kind: 'nudge' });
  }
  confirm(board, messageId);
}

function isRepeated(talk: Hearer, from: Participant, messageId: string | null): boolean {
  return messageId !== null && talk.host.seen(from.handle, messageId);
}

function uttered(talk: Hearer, from: Participant, nickname: string | null, remoteId: string | null) {
  return {
    id: randomUUID(),
    at: talk.host.clock.now(),
    own: false,
    from: from.handle,
    name: nickname || from.name || from.handle,
    delivery: null,
    remoteId,
  };
}

/** A receipt, also for what came again: the first one may have been lost. */
function confirm(board: Switchboard, messageId: string | null): void {
  if (messageId !== null && board.introduces) board.say({ kind: 'receipt', messageId }, 'U');
}

/** Once in each absence; never to an automatic reply, nor in a group. */
function replyAutomatically(talk: Hearer, from: Participant): void {
  const { automaticReply, absence, state } = talk.host;
  const status = state.me?.status;
  if (automaticReply === null || talk.peer !== from.handle || talk.repliedIn === absence) return;
  if (status === undefined || !awayStatuses.includes(status)) return;
  talk.repliedIn = absence;
  talk.say(automaticReply, null, true);
}
