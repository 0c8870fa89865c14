import type { ConversationEntry } from '../../../shared/conversation.ts';
import type { Messenger } from '../../messenger/messenger.ts';
import type { Dialect } from '../../protocol/dialect.ts';
import { type MessageBody, readBody } from '../../protocol/switchboard/bodies.ts';
import { parseSwitchboardClient } from '../../protocol/switchboard/codec.ts';
import { tracedFrame } from '../traced-frame.ts';
import type { RecordedStep } from './recorded-step.ts';
import type { RecordedConnection } from './recording.ts';

const nudgeId = 1;

type Uttered = Extract<MessageBody, { kind: 'text' | 'datacast' }>;

/** Handles of those who had been called to that switchboard, or were there, before that step; of all steps without one. */
function peopleOf({ steps }: RecordedConnection, until: RecordedStep | null): readonly string[] {
  const people = new Set<string>();
  for (const { dir, data, place } of steps) {
    if (until !== null && place >= until.place) break;
    const pattern = dir === 'out' ? /^CAL \d+ ([^\s]+)/ : /^(?:JOI|IRO \d+ \d+ \d+) ([^\s]+)/;
    const [, came] = pattern.exec(data) ?? [];
    const [, left] = /^BYE ([^\s]+)/.exec(data) ?? [];
    if (came !== undefined) people.add(came.toLowerCase());
    if (left !== undefined) people.delete(left.toLowerCase());
  }
  return [...people];
}

/** Who was called before anybody came, or anything was said. */
function calledFirst(recorded: RecordedConnection): readonly string[] {
  const start = recorded.steps.find(({ dir, data }) => /^(JOI|BYE|MSG) /.test(data) || dir === 'end');
  return peopleOf(recorded, start ?? null);
}

/** Does what the recorded user did in conversations, where the client would not do it by itself. */
export class ReplayedTalks {
  readonly #messenger: Messenger;
  readonly #conversations = new Map<RecordedConnection, string>();
  /** Places of what was said before the switchboard was there. */
  readonly #said = new Set<number>();
  /** Ids of messages: ours by the recorded ones. */
  readonly #ids = new Map<string, string>();

  constructor(messenger: Messenger) {
    this.#messenger = messenger;
  }

  /** Ours instead of the recorded id. */
  idOf(recorded: string): string {
    return this.#ids.get(recorded) ?? recorded;
  }

  /** What was said under one id is said under another one now. */
  renamed(recorded: string, ours: string): void {
    this.#ids.set(recorded, ours);
  }

  /**
   * Gives the client the reason that the recorded one had to ask for that switchboard, as far as the recording has it: what
   * was never said there cannot be known. `asked`: whether the client has asked for one by now.
   */
  begin(recorded: RecordedConnection, dialect: Dialect, asked: () => boolean): void {
    const called = calledFirst(recorded);
    const conversation = this.#with(called);
    if (conversation === null) return;
    this.#conversations.set(recorded, conversation);
    if (asked()) return;
    const spoken = recorded.steps.filter((step) => isSpoken(bodyOf(step, dialect)));
    if (spoken[0] !== undefined && bodyOf(spoken[0], dialect)?.kind === 'typing') {
      this.#messenger.tellTyping(conversation);
      if (asked()) return;
    }
    const first = spoken.find((step) => isUttered(bodyOf(step, dialect)));
    if (first !== undefined) {
      this.#said.add(first.place);
      this.#utter(conversation, first, dialect);
      return;
    }
    const strangers = called.filter((handle) => !this.#isIn(conversation, handle));
    for (const handle of strangers) void this.#messenger.inviteToConversation({ conversation, handle });
  }

  /**
   * What the recorded client said at a switchboard; gives back whether ours says it too. `byItself`: whether it has said
   * that already.
   */
  say(recorded: RecordedConnection, step: RecordedStep, dialect: Dialect, byItself: boolean): boolean {
    const [, called] = /^CAL \d+ ([^\s]+)/.exec(step.data) ?? [];
    if (called !== undefined) {
      if (!byItself) this.#invite(recorded, step, called);
      return true;
    }
    const body = bodyOf(step, dialect);
    if (body === null || byItself || this.#said.delete(step.place)) return true;
    const conversation = this.#conversationOf(recorded, step);
    if (conversation === null) return false;
    if (body.kind === 'typing') this.#messenger.tellTyping(conversation);
    else if (isUttered(body)) this.#utter(conversation, step, dialect);
    return body.kind === 'client' || body.kind === 'receipt' || isUttered(body);
  }

  #invite(recorded: RecordedConnection, step: RecordedStep, handle: string): void {
    const conversation = peopleOf(recorded, step).length === 0 ? null : this.#conversationOf(recorded, step);
    if (conversation !== null) void this.#messenger.inviteToConversation({ conversation, handle });
  }

  /** Says it, unless it is said already and waits for somebody to hear it; again where it had failed. */
  #utter(conversation: string, step: RecordedStep, dialect: Dialect): void {
    const body = bodyOf(step, dialect);
    if (!isUttered(body)) return;
    const own = this.#entries(conversation).filter(({ delivery }) => delivery !== null);
    const known = body.messageId === null ? undefined : this.#ids.get(body.messageId);
    const former = known === undefined ? undefined : own.find((entry) => entry.remoteId === known);
    if (former?.delivery?.state === 'failed') {
      void this.#messenger.retryMessage({ conversation, entry: former.id });
      return;
    }
    if (former !== undefined || own.some((entry) => entry.delivery?.state === 'waiting' && isThat(entry, body))) return;
    if (body.kind === 'datacast') void this.#messenger.sendNudge(conversation);
    else {
      const { text, format } = body;
      void this.#messenger.sendMessage({ conversation, text, format });
    }
  }

  /** The one that a switchboard carries. */
  #conversationOf(recorded: RecordedConnection, step: RecordedStep): string | null {
    const known = this.#conversations.get(recorded);
    if (known !== undefined && Object.hasOwn(this.#messenger.state.conversations, known)) return known;
    const id = this.#with(peopleOf(recorded, step));
    if (id !== null) this.#conversations.set(recorded, id);
    return id;
  }

  /** The one with those people; where there is none, that with the first of them, which is made if need be. */
  #with(people: readonly string[]): string | null {
    const { conversations } = this.#messenger.state;
    const found = Object.values(conversations).findLast(
      ({ participants }) =>
        participants.length === people.length && participants.every(({ handle }) => people.includes(handle)),
    );
    if (found !== undefined) return found.id;
    const opening = people[0] === undefined ? null : this.#messenger.openConversation(people[0]);
    return opening?.ok === true ? opening.conversation : null;
  }

  #isIn(conversation: string, handle: string): boolean {
    const { participants = [] } = this.#messenger.state.conversations[conversation] ?? {};
    return participants.some((each) => each.handle === handle);
  }

  #entries(conversation: string) {
    const { entries = [] } = this.#messenger.state.conversations[conversation] ?? {};
    return entries.filter((entry) => entry.kind !== 'notice');
  }
}

function isThat(entry: Exclude<ConversationEntry, { kind: 'notice' }>, body: Uttered): boolean {
  return entry.kind === 'nudge' ? body.kind === 'datacast' : body.kind === 'text' && entry.text === body.text;
}

/** What is in a message of the client's; null when it is none. */
function bodyOf({ dir, data }: RecordedStep, dialect: Dialect): MessageBody | null {
  if (dir !== 'out' || !data.startsWith('MSG ')) return null;
  const frame = tracedFrame(data, 'client-to-server', dialect);
  if (frame === null) return null;
  const message = parseSwitchboardClient(frame, dialect);
  return message.command === 'MSG' && 'payload' in message ? readBody(message.payload) : null;
}

function isUttered(body: MessageBody | null): body is Uttered {
  return body?.kind === 'text' || (body?.kind === 'datacast' && body.id === nudgeId);
}

function isSpoken(body: MessageBody | null): boolean {
  return body?.kind === 'typing' || isUttered(body);
}
