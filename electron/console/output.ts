import type { Writable } from 'node:stream';
import type { OutputLine } from './output-line.ts';

/** Standard output as lines of JSON: each write is one whole line. */
export class Output {
  readonly #stream: Writable;
  #broken = false;

  /** `onBroken` is called once when nobody reads any more; lines after that go nowhere. */
  constructor(stream: Writable, onBroken: () => void) {
    this.#stream = stream;
    stream.on('error', () => {
      if (this.#broken) return;
      this.#broken = true;
      onBroken();
    });
  }

  print(line: OutputLine): void {
    if (!this.#broken) this.#stream.write(`${JSON.stringify(line)}\n`);
  }

  /** Resolves when everything printed has left. */
  flushed(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#broken) resolve();
      else this.#stream.write('', () => resolve());
    });
  }
}
