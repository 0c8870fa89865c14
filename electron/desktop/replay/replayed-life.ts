import { tracedOctets } from '../traced-frame.ts';
import { type ReplayedConnection, type SentCommand, typeOf } from './replayed-connection.ts';

/** By which two of our own clients know a message. */
const messageId = /^X-Nudge-Message: *(\S+)/im;

const numbered = /^\S+ (\d+)/;

/** A connection of the replaying client, and its transaction ids by the recorded ones. */
export class ReplayedLife {
  readonly connection: ReplayedConnection;
  readonly #trids = new Map<string, string>();
  /**
   * Ours that want an answer where the recorded client wanted to hear of failures only: it was as good as delivered when
   * there was no word of it until the end.
   */
  readonly #unanswered = new Set<string>();

  constructor(connection: ReplayedConnection) {
    this.connection = connection;
  }

  /** The server's words, under the transaction ids that our client gave out, and the message ids that `idOf` knows. */
  hear(data: string, idOf: (recorded: string) => string): void {
    const hasTrid = !/^(MSG|JOI|BYE|RNG|NLN|FLN) /.test(data);
    const ours = hasTrid ? (this.#trids.get(numbered.exec(data)?.[1] ?? '') ?? null) : null;
    const known = data.replace(messageId, (line, id: string) => line.replace(id, idOf(id)));
    this.connection.say(tracedOctets(known, ours));
    if (ours !== null) this.#unanswered.delete(ours);
  }

  /** Our client said what the recorded one said in `data`; null = it did not. */
  said(data: string, ours: SentCommand | null): void {
    const [, trid] = numbered.exec(data) ?? [];
    if (trid === undefined || ours === null) return;
    this.#trids.set(trid, ours.trid);
    if (data.startsWith(`MSG ${trid} N `) && ours.data.startsWith(`MSG ${ours.trid} A `))
      this.#unanswered.add(ours.trid);
  }

  /** Whether our client has said the same by itself, and nobody has asked for it. */
  holds(data: string): boolean {
    return this.connection.holds((each) => wordsOf(each) === wordsOf(data));
  }

  /** What there was no word of has arrived. */
  acknowledge(): void {
    for (const trid of this.#unanswered) this.connection.say(tracedOctets(`ACK ${trid}\r\n`));
    this.#unanswered.clear();
  }
}

/** The id by which two of our own clients know a message; null where it has none. */
export function messageIdIn(data: string): string | null {
  return messageId.exec(data)?.[1] ?? null;
}

/** A command and what comes with it, without its transaction id, message id and length. */
function wordsOf(data: string): string {
  const end = data.indexOf('\r\n\r\n');
  return data.startsWith('MSG ') ? `MSG ${typeOf(data)} ${data.slice(end)}` : data.replace(/ \d+/, '');
}
