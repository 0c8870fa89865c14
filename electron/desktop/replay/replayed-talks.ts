import type { Messenger } from '../../messenger/messenger.ts';
import type { Dialect } from '../../protocol/dialect.ts';
import { type MessageBody, readBody } from '../../protocol/switchboard/bodies.ts';
import { parseSwitchboardClient } from '../../protocol/switchboard/codec.ts';
import { tracedFrame } from '../traced-frame.ts';
import type { RecordedConnection, RecordedStep } from './recording.ts';

const nudgeId = 1;

/** Handles of those who were called to that switchboard, or were there before somebody spoke. */
function peopleOf({ steps }: RecordedConnection, until: RecordedStep | null): readonly string[] {
  const end = until === null ? steps.length : steps.findIndex(({ data, t }) => data === until.data && t === until.t);
  const handles = steps.slice(0, end === -1 ? steps.length : end).flatMap(({ dir, data }) => {
    const pattern = dir === 'out' ? /^CAL \d+ ([^\s]+)/ : /^(?:JOI|IRO \d+ \d+ \d+) ([^\s]+)/;
    return pattern.exec(data)?.[1]?.toLowerCase() ?? [];
  });
  return [...new Set(handles)];
}

/** Does what the recorded user did in conversations, where the client would not do it by itself. */
export class ReplayedTalks {
  readonly #messenger: Messenger;
  /** Switchboards that the recorded client asked for and ours did not yet. */
  readonly #wanted: RecordedConnection[];
  readonly #conversations = new Map<RecordedConnection, string>();
  /** Said before the switchboard was there. */
  readonly #said = new Set<string>();

  constructor(messenger: Messenger, connections: readonly RecordedConnection[]) {
    this.#messenger = messenger;
    this.#wanted = connections.filter(({ steps }) => steps[0]?.data.startsWith('USR ') === true);
  }

  /** Makes the client ask for the next switchboard: something is to be said. False when nothing ever was. */
  begin(dialect: Dialect): boolean {
    const recorded = this.#wanted.shift();
    const [handle] = recorded === undefined ? [] : peopleOf(recorded, null);
    if (recorded === undefined || handle === undefined) return false;
    const opening = this.#messenger.openConversation(handle);
    if (!opening.ok) return false;
    this.#conversations.set(recorded, opening.conversation);
    const first = recorded.steps.find((step) => isUttered(bodyOf(step, dialect)));
    if (first === undefined) {
      this.#messenger.tellTyping(opening.conversation);
      return true;
    }
    this.#said.add(keyOf(first));
    this.#utter(opening.conversation, bodyOf(first, dialect));
    return true;
  }

  /** What the recorded client said at a switchboard; gives back whether ours says it too. */
  say(recorded: RecordedConnection, step: RecordedStep, dialect: Dialect): boolean {
    const [, called] = /^CAL \d+ ([^\s]+)/.exec(step.data) ?? [];
    if (called !== undefined) {
      const already = peopleOf(recorded, step);
      if (already.length > 0 && !already.includes(called.toLowerCase())) this.#invite(recorded, step, called);
      return true;
    }
    const body = bodyOf(step, dialect);
    if (body === null) return true;
    if (this.#said.delete(keyOf(step))) return true;
    if (body.kind === 'client' || body.kind === 'receipt') return true;
    const conversation = this.#conversationOf(recorded, step);
    return conversation !== null && this.#utter(conversation, body);
  }

  #invite(recorded: RecordedConnection, step: RecordedStep, handle: string): void {
    const conversation = this.#conversationOf(recorded, step);
    if (conversation !== null) void this.#messenger.inviteToConversation({ conversation, handle });
  }

  #utter(conversation: string, body: MessageBody | null): boolean {
    if (body?.kind === 'text') {
      const { text, format } = body;
      void this.#messenger.sendMessage({ conversation, text, format });
    } else if (body?.kind === 'typing') this.#messenger.tellTyping(conversation);
    else if (body?.kind === 'datacast' && body.id === nudgeId) void this.#messenger.sendNudge(conversation);
    else return false;
    return body.kind !== 'typing';
  }

  /** The one that a switchboard carries: with those who are there; made where it is between two. */
  #conversationOf(recorded: RecordedConnection, step: RecordedStep): string | null {
    const known = this.#conversations.get(recorded);
    const { conversations } = this.#messenger.state;
    if (known !== undefined && Object.hasOwn(conversations, known)) return known;
    const people = peopleOf(recorded, step);
    const found = Object.values(conversations).findLast(
      ({ participants }) =>
        participants.length === people.length && participants.every(({ handle }) => people.includes(handle)),
    );
    const [first] = people;
    const opening = found === undefined && first !== undefined ? this.#messenger.openConversation(first) : null;
    const id = found?.id ?? (opening?.ok === true ? opening.conversation : null);
    if (id !== null) this.#conversations.set(recorded, id);
    return id;
  }
}

function keyOf({ t, data }: RecordedStep): string {
  return `${t} ${data}`;
}

/** What is in a message of the client's; null when it is none. */
function bodyOf({ dir, data }: RecordedStep, dialect: Dialect): MessageBody | null {
  if (dir !== 'out' || !data.startsWith('MSG ')) return null;
  const frame = tracedFrame(data, 'client-to-server', dialect);
  if (frame === null) return null;
  const message = parseSwitchboardClient(frame, dialect);
  return message.command === 'MSG' && 'payload' in message ? readBody(message.payload) : null;
}

function isUttered(body: MessageBody | null): boolean {
  return body?.kind === 'text' || (body?.kind === 'datacast' && body.id === nudgeId);
}
