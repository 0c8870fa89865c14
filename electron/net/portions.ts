import type { Readable } from 'node:stream';

/** Octets in a piece. */
const piece = 1024;
/** Milliseconds that pieces may take before everything else has its turn. */
const turn = 20;

/**
 * What a stream brings, handed over in pieces and for a short while at once: a stream that brings more than can be dealt
 * with in that time waits, and everything else in the program goes on.
 */
export class Portions {
  readonly #stream: Readable;
  readonly #isWanted: () => boolean;
  /** Something that came is not handed over yet. */
  #busy = false;
  #behind: (() => void) | null = null;

  /** What comes when it is not wanted (any more) is dropped. */
  constructor(stream: Readable, isWanted: () => boolean) {
    this.#stream = stream;
    this.#isWanted = isWanted;
  }

  /** From now on the stream flows. */
  handTo(listener: (octets: Uint8Array) => void): void {
    this.#stream.on('data', (chunk: Uint8Array) => this.#handOver(chunk, listener));
    this.#stream.resume();
  }

  /** Does what is to come behind all that has come so far, now or later; of several things the first. */
  behind(action: () => void): void {
    if (this.#busy) this.#behind ??= action;
    else action();
  }

  #handOver(chunk: Uint8Array, listener: (octets: Uint8Array) => void): void {
    const begin = performance.now();
    let rest = chunk;
    while (rest.length > 0 && performance.now() - begin < turn && this.#isWanted()) {
      listener(rest.subarray(0, piece));
      rest = rest.subarray(piece);
    }
    this.#busy = rest.length > 0 && this.#isWanted();
    if (this.#busy) {
      this.#stream.pause();
      setImmediate(() => this.#handOver(rest, listener));
      return;
    }
    this.#stream.resume();
    this.#behind?.();
  }
}
