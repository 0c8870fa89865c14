import type { ServerKind } from '../net/connection.ts';
import type { TraceListener } from '../net/trace.ts';
import type { Dialect } from '../protocol/dialect.ts';
import { redact, redactSwitchboard } from '../protocol/redaction.ts';
import { FrameDecoder } from '../protocol/wire/decoder.ts';
import type { Direction, Frame } from '../protocol/wire/frame.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import type { Clock } from './clock.ts';
import { wireText } from './wire-text.ts';

const redactions = { NS: redact, SB: redactSwitchboard } as const;

/**
 * Tells a listener what travels on the connections of one sign-in, or of one conversation, secrets removed before it
 * hears anything.
 */
export class WireTrace {
  readonly #listener: TraceListener | null;
  readonly #clock: Clock;
  readonly #began: number;
  readonly #server: ServerKind;
  /** How many connections there were so far. */
  readonly #count: { connections: number };
  readonly #connection: number | null;

  /** `began`: the time that `t` counts from, Unix milliseconds. */
  constructor(
    listener: TraceListener | null,
    clock: Clock,
    server: ServerKind = 'NS',
    began = clock.now(),
    count = { connections: 0 },
    connection: number | null = null,
  ) {
    this.#listener = listener;
    this.#clock = clock;
    this.#began = began;
    this.#server = server;
    this.#count = count;
    this.#connection = connection;
  }

  /** For the switchboards of the same sign-in, on the same time line. */
  get ofSwitchboards(): WireTrace {
    return new WireTrace(this.#listener, this.#clock, 'SB', this.#began, this.#count);
  }

  /** For one more connection to that kind of server, under a number of its own. */
  ofNext(): WireTrace {
    this.#count.connections += 1;
    const { connections } = this.#count;
    return new WireTrace(this.#listener, this.#clock, this.#server, this.#began, this.#count, connections);
  }

  happened(event: string): void {
    this.#listener?.({ ...this.#where(), event });
  }

  received(frame: Frame): void {
    this.#frame('in', frame, 'server-to-client');
  }

  /** One whole command as it goes out. */
  sent(bytes: Uint8Array, dialect: Dialect): void {
    if (this.#listener === null) return;
    const decoder = new FrameDecoder('client-to-server');
    decoder.speak(dialect);
    try {
      decoder.push(bytes);
      const frame = decoder.next();
      if (frame !== null) this.#frame('out', frame, 'client-to-server');
    } catch (error) {
      // Larger than a reader's limits: sent all the same, only not shown.
      if (!(error instanceof WireError)) throw error;
    }
  }

  #frame(dir: 'in' | 'out', frame: Frame, direction: Direction): void {
    this.#listener?.({ ...this.#where(), dir, data: wireText(redactions[this.#server](frame, direction)) });
  }

  #where() {
    const t = (this.#clock.now() - this.#began) / 1000;
    const where = { t, server: this.#server };
    return this.#connection === null ? where : { ...where, connection: this.#connection };
  }
}
