import type { Clock } from './clock.ts';

const window = 60_000;
const allowed = 8;
const remembered = 10_000;

interface Failures {
  readonly since: number;
  readonly count: number;
}

/**
 * Slows down guessing: after eight wrong passwords within a minute for one account from one address, that address has to
 * wait for that account. Other addresses and other accounts are not concerned, so nobody can lock the owner out from afar.
 */
export class FailedSignIns {
  readonly #failures = new Map<string, Failures>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** True while this address may not try this account again. */
  mustWait(address: string, handle: string): boolean {
    const failures = this.#recent(`${address} ${handle}`);
    return failures !== null && failures.count >= allowed;
  }

  failed(address: string, handle: string): void {
    const key = `${address} ${handle}`;
    const failures = this.#recent(key) ?? { since: this.#clock.now(), count: 0 };
    this.#failures.delete(key);
    this.#failures.set(key, { since: failures.since, count: failures.count + 1 });
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > remembered && oldest !== undefined) this.#failures.delete(oldest);
  }

  succeeded(address: string, handle: string): void {
    this.#failures.delete(`${address} ${handle}`);
  }

  #recent(key: string): Failures | null {
    const failures = this.#failures.get(key);
    return failures !== undefined && this.#clock.now() - failures.since < window ? failures : null;
  }
}
