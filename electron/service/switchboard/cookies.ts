import type { Dialect } from '../../protocol/dialect.ts';
import type { Clock } from '../clock.ts';
import type { Principal } from '../presence.ts';
import { randomDigits } from '../tokens.ts';
import type { Switchboard } from './switchboard.ts';

const lifetime = 120_000;
const outstanding = 10_000;

/** What a cookie lets somebody do. */
export interface Admission {
  /** Whose cookie it is: his, and only while he stays signed in. */
  readonly principal: Principal;
  readonly dialect: Dialect;
  /** The session he was called to; null: he begins one. */
  readonly switchboard: Switchboard | null;
}

interface Cookie extends Admission {
  readonly expires: number;
}

/**
 * The cookies of XFR and RNG (fact book 30 section 1.3): random, each good for one way into one switchboard session for one
 * principal within two minutes. In the form of the originals, three decimal numbers. They live in memory only.
 */
export class Cookies {
  readonly #cookies = new Map<string, Cookie>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issue(admission: Admission): string {
    const cookie = `${randomDigits(12)}.${randomDigits(12)}.${randomDigits(12)}`;
    this.#cookies.set(cookie, { ...admission, expires: this.#clock.now() + lifetime });
    const [oldest] = this.#cookies.keys();
    if (this.#cookies.size > outstanding && oldest !== undefined) this.#cookies.delete(oldest);
    return cookie;
  }

  /**
   * What the cookie lets that handle do, or null when it was not issued to it, is too old or was shown before. It is used up
   * by asking. `sessionId` is null for whoever begins a session.
   */
  redeem(cookie: string, handle: string, sessionId: string | null): Admission | null {
    const found = this.#cookies.get(cookie);
    this.#cookies.delete(cookie);
    if (found === undefined || found.expires <= this.#clock.now()) return null;
    const meant = found.principal.handle === handle.toLowerCase();
    return meant && (found.switchboard?.sessionId ?? null) === sessionId ? found : null;
  }
}
