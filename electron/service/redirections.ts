import type { Clock } from './clock.ts';

const lifetime = 60_000;
const remembered = 10_000;

/** Who was sent from the dispatch server to the notification server and is expected there within a minute. */
export class Redirections {
  readonly #expected = new Map<string, number>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** True when that handle is to be sent on now; false when it comes back from having been sent. */
  isDue(from: string, handle: string): boolean {
    const key = `${from} ${handle}`;
    const until = this.#expected.get(key);
    this.#expected.delete(key);
    if (until !== undefined && until > this.#clock.now()) return false;
    this.#expected.set(key, this.#clock.now() + lifetime);
    const [oldest] = this.#expected.keys();
    if (this.#expected.size > remembered && oldest !== undefined) this.#expected.delete(oldest);
    return true;
  }
}
