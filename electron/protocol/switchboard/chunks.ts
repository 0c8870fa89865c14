import type { MimeHeader } from '../mime.ts';
import { writeDocument } from '../octet-document.ts';
import type { ChunkBody, MessageBody } from './bodies/message-body.ts';
import { readBody } from './bodies.ts';

/** Incomplete messages are dropped when nothing more has come of them for so long (fact book 30 section 3.9). */
const patience = 30_000;
const mostMessages = 16;
const mostParts = 256;
/** Of all incomplete messages together. */
const mostOctets = 262_144;

interface Unfinished {
  readonly headers: readonly MimeHeader[];
  readonly total: number;
  readonly parts: Uint8Array[];
  octets: number;
  /** When the last part came. */
  at: number;
}

/**
 * Puts messages together that came in parts, for one switchboard. What it holds is bounded: parts out of order, too many
 * or too large ones end their message, and of too many messages the oldest goes.
 */
export class ChunkCollector {
  readonly #unfinished = new Map<string, Unfinished>();

  /**
   * Takes a part in; `now` in milliseconds of any clock that goes forward. Gives the whole message when this was the last
   * part, else null.
   */
  add(sender: string, chunk: ChunkBody, now: number): MessageBody | null {
    this.#forgetOld(now);
    const key = `${sender} ${chunk.id}`;
    const message = chunk.total === null ? this.#unfinished.get(key) : begin(chunk, chunk.total);
    this.#unfinished.delete(key);
    if (message === undefined || message.parts.length !== chunk.index || message.total > mostParts) {
      return null;
    }
    message.parts.push(chunk.data);
    message.octets += chunk.data.length;
    message.at = now;
    if (message.parts.length === message.total) {
      return readBody(writeDocument({ headers: message.headers, body: join(message) }));
    }
    this.#unfinished.set(key, message);
    this.#makeRoom();
    return null;
  }

  #forgetOld(now: number): void {
    for (const [key, { at }] of this.#unfinished) {
      if (now - at > patience) this.#unfinished.delete(key);
    }
  }

  /** The one that has waited longest is first in the map, as every part puts its message at the end. */
  #makeRoom(): void {
    let octets = this.#unfinished.values().reduce((sum, message) => sum + message.octets, 0);
    for (const [key, message] of this.#unfinished) {
      if (this.#unfinished.size <= mostMessages && octets <= mostOctets) return;
      this.#unfinished.delete(key);
      octets -= message.octets;
    }
  }
}

function begin({ headers }: ChunkBody, total: number): Unfinished {
  return { headers, total, parts: [], octets: 0, at: 0 };
}

function join({ parts, octets }: Unfinished): Uint8Array {
  const whole = new Uint8Array(octets);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
