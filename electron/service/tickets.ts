import type { Clock } from './clock.ts';
import { randomToken } from './tokens.ts';

const lifetime = 120_000;
const outstanding = 10_000;

interface Ticket {
  readonly handle: string;
  readonly expires: number;
}

/**
 * Passport tickets (fact book 10 section 4): random, good for one sign-in of one account within two minutes, under 200
 * octets because some clients have small buffers. They live in memory only.
 */
export class Tickets {
  readonly #tickets = new Map<string, Ticket>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A new ticket in the form that travels in `from-PP`: t=…&p=… */
  issue(handle: string): string {
    const ticket = `t=${randomToken(24)}&p=${randomToken(16)}`;
    this.#tickets.set(ticket, { handle, expires: this.#clock.now() + lifetime });
    const [oldest] = this.#tickets.keys();
    if (this.#tickets.size > outstanding && oldest !== undefined) this.#tickets.delete(oldest);
    return ticket;
  }

  /** Whether the ticket was issued to that account and is still good. It is used up by asking. */
  redeem(ticket: string, handle: string): boolean {
    const found = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    return found !== undefined && found.handle === handle && found.expires > this.#clock.now();
  }
}
