import type { TraceListener } from '../net/trace.ts';
import type { Dialect } from '../protocol/dialects.ts';
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
  readonly #server: keyof typeof redactions;

  constructor(listener: TraceListener | null, clock: Clock, server: keyof typeof redactions = 'NS') {
    this.#listener = listener;
    this.#clock = clock;
    this.#began = clock.now();
    this.#server = server;
  }

  happened(event: string): void {
    this.#listener?.({ t: this.#seconds(), server: this.#server, event });
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
    const server = this.#server;
    this.#listener?.({ t: this.#seconds(), server, dir, data: wireText(redactions[server](frame, direction)) });
  }

  #seconds(): number {
    return (this.#clock.now() - this.#began) / 1000;
  }
}
