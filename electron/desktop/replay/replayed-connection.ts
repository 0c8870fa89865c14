import type { Connection, ConnectionEnd } from '../../net/connection.ts';

/** One command that the client sent, as far as replaying cares. */
interface SentCommand {
  readonly command: string;
  readonly trid: string;
}

/** A connection whose other side is a recording: what the client says goes nowhere, but is remembered. */
export class ReplayedConnection implements Connection {
  readonly name = 'replay:1863';
  readonly localPort = null;
  readonly needsKeepAlive = false;
  #sent: SentCommand[] = [];
  #waiting: (() => void) | null = null;
  #deliver: (chunk: Uint8Array) => void = () => undefined;
  #closed = false;

  send(bytes: Uint8Array): void {
    const [command = '', trid = ''] = new TextDecoder().decode(bytes).split(/[ \r]/, 2);
    this.#sent.push({ command, trid });
    this.#waiting?.();
  }

  close(): void {
    this.#closed = true;
    this.#waiting?.();
  }

  onData(listener: (chunk: Uint8Array) => void): void {
    this.#deliver = listener;
  }

  /** A recording never breaks off: it just goes no further. */
  onEnd(_listener: (end: ConnectionEnd) => void): void {}

  /** What the server said then. */
  say(octets: Uint8Array): void {
    if (!this.#closed) this.#deliver(octets);
  }

  /** The transaction id of the client's next command of that name; null when it sends none in so many milliseconds. */
  async sent(command: string, patience: number): Promise<string | null> {
    const deadline = performance.now() + patience;
    for (;;) {
      const index = this.#sent.findIndex((one) => one.command === command);
      const [found] = index === -1 ? [] : this.#sent.splice(index, 1);
      if (found !== undefined) return found.trid;
      const left = deadline - performance.now();
      if (left <= 0 || this.#closed) return null;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}
