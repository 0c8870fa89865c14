import { Duplex } from 'node:stream';

/** Most octets of one answer; what is left goes with the next one. */
const answerLimit = 262_144;

/** What a client says in HTTP requests and is told in their answers, as the stream that its connection reads and writes. */
export class GatewayStream extends Duplex {
  /** Written, but not taken yet; `done` lets the writer go on. */
  #written: { readonly octets: readonly Buffer[]; readonly done: () => void } | null = null;

  /** Nothing to do: octets come when the client sends them. */
  override _read(): void {}

  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#written = { octets: chunks.map(({ chunk }) => chunk), done };
  }

  /** Collects what is to be told to the client. */
  collect(): Buffer {
    const taken: Buffer[] = [];
    let size = 0;
    for (let written = this.#written; written !== null && size < answerLimit; written = this.#written) {
      this.#written = null;
      taken.push(...written.octets);
      size += written.octets.reduce((sum, { length }) => sum + length, 0);
      written.done();
    }
    return Buffer.concat(taken);
  }

  /** Nothing more will ever be told. */
  get isOver(): boolean {
    return this.destroyed || (this.writableEnded && this.writableLength === 0);
  }
}
