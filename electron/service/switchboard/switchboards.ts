import type { Clock } from '../clock.ts';
import type { Principal } from '../presence.ts';
import { randomNumber } from '../tokens.ts';
import { Cookies } from './cookies.ts';
import { type Surroundings, Switchboard } from './switchboard.ts';

/** Smallest and largest session id: decimal, as in RNG, within 31 bits. */
const firstSession = 10_000_000;
const lastSession = 2_147_483_647;

/** All switchboard sessions of a service, and the cookies that lead into them. */
export class Switchboards {
  readonly cookies: Cookies;
  readonly #surroundings: Surroundings;
  readonly #inhabited = new Map<string, Switchboard>();

  /** A session in which nothing is said for `idle` milliseconds ends. */
  constructor(clock: Clock, idle: number) {
    this.cookies = new Cookies(clock);
    this.#surroundings = {
      clock,
      idle,
      inhabited: (switchboard, by) => {
        if (by) this.#inhabited.set(switchboard.sessionId, switchboard);
        else this.#inhabited.delete(switchboard.sessionId);
      },
    };
  }

  /** A new session with nobody in it. */
  open(): Switchboard {
    for (;;) {
      const sessionId = String(randomNumber(firstSession, lastSession));
      if (!this.#inhabited.has(sessionId)) return new Switchboard(sessionId, this.#surroundings);
    }
  }

  /** Whoever signs out leaves all sessions (fact book 30 section 1.3). */
  signedOut({ handle }: Pick<Principal, 'handle'>): void {
    for (const switchboard of this.#inhabited.values()) switchboard.expel(handle, 'signed out');
  }
}
