import type { Connection, ConnectionEnd } from '../../net/connection.ts';

/** One command that the client sent, as far as replaying cares. */
export interface SentCommand {
  readonly command: string;
  readonly trid: string;
  /** As it went out, payload included. */
  readonly data: string;
}

/** A connection whose other side is a recording: what the client says goes nowhere, but is remembered. */
export class ReplayedConnection implements Connection {
  readonly name = 'replay:1863';
  readonly localPort = null;
  readonly needsKeepAlive = false;
  readonly #begun: () => void;
  /** What the client said and nobody has asked for. */
  readonly #sent: SentCommand[] = [];
  #began: readonly string[] = [];
  #waiting: (() => void) | null = null;
  #deliver: (chunk: Uint8Array) => void = () => undefined;
  #end: (end: ConnectionEnd) => void = () => undefined;
  #closed = false;

  /** `begun` hears when the client has said something. */
  constructor(begun: () => void) {
    this.#begun = begun;
  }

  /** The words of the first thing that the client said. */
  get began(): readonly string[] {
    return this.#began;
  }

  send(bytes: Uint8Array): void {
    const data = new TextDecoder().decode(bytes);
    const [command = '', trid = ''] = data.split(/[ \r]/, 2);
    this.#sent.push({ command, trid, data });
    this.#waiting?.();
    if (this.#began.length > 0) return;
    this.#began = data.trimEnd().split(' ');
    this.#begun();
  }

  close(): void {
    this.#closed = true;
    this.#waiting?.();
  }

  onData(listener: (chunk: Uint8Array) => void): void {
    this.#deliver = listener;
  }

  onEnd(listener: (end: ConnectionEnd) => void): void {
    this.#end = listener;
  }

  /** What the server said then. */
  say(octets: Uint8Array): void {
    if (!this.#closed) this.#deliver(octets);
  }

  /** It was over then; nothing when the client has closed it. */
  hangUp(): void {
    if (this.#closed) return;
    this.close();
    this.#end({ kind: 'closed-by-server', detail: 'the recording ends here' });
  }

  /** Whether the client has said such a thing that nobody has asked for. */
  holds(isIt: (data: string) => boolean): boolean {
    return this.#sent.some(({ data }) => isIt(data));
  }

  /**
   * The client's next command of that name, with that type of contents where one is given; null when it sends none in so
   * many milliseconds.
   */
  async sent(command: string, patience: number, type: string | null = null): Promise<SentCommand | null> {
    const deadline = performance.now() + patience;
    for (;;) {
      const index = this.#sent.findIndex(
        (one) => one.command === command && (type === null || typeOf(one.data) === type),
      );
      const [found] = index === -1 ? [] : this.#sent.splice(index, 1);
      if (found !== undefined) return found;
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

/** The content type of a message's payload; null where it has none. */
export function typeOf(data: string): string | null {
  return /^Content-Type: *([^\r;]+)/im.exec(data)?.[1] ?? null;
}
