import type { Dialect } from '../dialect.ts';
import { preNegotiation } from '../dialects.ts';
import type { Direction, Frame } from './frame.ts';
import { readLine } from './line.ts';
import { OctetQueue } from './octet-queue.ts';
import { WireError } from './wire-error.ts';

/** Caps on what a peer may make us hold, in octets. */
export interface WireLimits {
  /** One line without its line end. */
  readonly line: number;
  readonly payload: number;
  /** Received and not yet taken with `next`. */
  readonly buffered: number;
}

/** Lines reach some 1.5 KiB (tickets), payloads some KiB (mail data), so these are generous (fact book 00 section 2.4). */
const defaultLimits: WireLimits = { line: 8192, payload: 65_536, buffered: 262_144 };

interface Announced {
  readonly command: string;
  readonly fields: readonly string[];
  readonly length: number;
}

const carriageReturn = 13;

/**
 * Chunks of any size in, frames out (fact book 00 section 2). Pull-based, so that the dialect agreed in VER applies to
 * the very next frame: which commands carry a payload depends on it. Lines may end in CR LF or LF; empty lines are
 * skipped; trailing and doubled spaces make empty fields.
 */
export class FrameDecoder {
  readonly #direction: Direction;
  readonly #limits: WireLimits;
  readonly #queue = new OctetQueue();
  #payloads: ReadonlySet<string>;
  #announced: Announced | null = null;
  #failure: WireError | null = null;

  constructor(direction: Direction, limits: WireLimits = defaultLimits) {
    this.#direction = direction;
    this.#limits = limits;
    this.#payloads = this.#payloadTable(preNegotiation);
  }

  /** The dialect for the frames from the next one on. Before the first call the newest dialect's payloads are assumed. */
  speak(dialect: Dialect): void {
    this.#payloads = this.#payloadTable(dialect);
  }

  /** Takes received octets in. Throws WireError 'buffer-too-large'; after any WireError the decoder is dead. */
  push(chunk: Uint8Array): void {
    this.#throwIfDead();
    if (this.#queue.length + chunk.length > this.#limits.buffered) {
      this.#die('buffer-too-large', `More than ${this.#limits.buffered} octets arrived without making up commands.`);
    }
    this.#queue.push(chunk);
  }

  /**
   * The next whole frame, or null when more octets are needed. Throws WireError 'line-too-long', 'payload-too-large',
   * 'bad-length' or 'bad-command'; the stream has no meaning after that, so every later call throws it again.
   */
  next(): Frame | null {
    this.#throwIfDead();
    if (this.#announced === null) {
      const line = this.#takeLine();
      if (line === null) {
        return null;
      }
      const { command, fields } = this.#interpret(line);
      if (!this.#payloads.has(command)) {
        return { command, fields, payload: null };
      }
      this.#announced = { command, fields: fields.slice(0, -1), length: this.#payloadLength(command, fields.at(-1)) };
    }
    const { command, fields, length } = this.#announced;
    if (this.#queue.length < length) {
      return null;
    }
    this.#announced = null;
    return { command, fields, payload: this.#queue.take(length) };
  }

  #payloadTable(dialect: Dialect): ReadonlySet<string> {
    return new Set(this.#direction === 'client-to-server' ? dialect.clientPayloads : dialect.serverPayloads);
  }

  /** The next line that is not empty, without its line end. */
  #takeLine(): Uint8Array | null {
    for (;;) {
      const end = this.#queue.lineEnd();
      if ((end ?? this.#queue.length) > this.#limits.line + 1) {
        this.#die('line-too-long', `A line of more than ${this.#limits.line} octets arrived.`);
      }
      if (end === null) {
        return null;
      }
      const line = this.#queue.take(end + 1);
      const text = line.subarray(0, line[end - 1] === carriageReturn ? end - 1 : end);
      if (text.length > 0) {
        return text;
      }
    }
  }

  #interpret(line: Uint8Array): { readonly command: string; readonly fields: readonly string[] } {
    const [command = '', ...fields] = readLine(line);
    if (!/^(?:[A-Z]{3}|\d{3})$/.test(command)) {
      this.#die(
        'bad-command',
        `"${command.slice(0, 20)}" is no command: a line must begin with three capital letters or digits.`,
      );
    }
    return { command, fields };
  }

  #payloadLength(command: string, field: string | undefined): number {
    if (field === undefined || !/^\d{1,10}$/.test(field)) {
      this.#die('bad-length', `${command} must end in the length of its payload.`);
    }
    const length = Number(field);
    if (length > this.#limits.payload) {
      this.#die(
        'payload-too-large',
        `${command} announces ${length} octets; at most ${this.#limits.payload} are accepted.`,
      );
    }
    return length;
  }

  #throwIfDead(): void {
    if (this.#failure !== null) {
      throw this.#failure;
    }
  }

  #die(kind: WireError['kind'], message: string): never {
    this.#failure = new WireError(kind, message);
    throw this.#failure;
  }
}
