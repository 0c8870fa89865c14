import type { Clock } from './clock.ts';

/** Lets something happen at most so many times within so many milliseconds. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #times: number;
  readonly #within: number;
  #latest: readonly number[] = [];

  constructor(clock: Clock, times: number, within: number) {
    this.#clock = clock;
    this.#times = times;
    this.#within = within;
  }

  /** Whether it may happen now; if so, it counts. */
  allows(): boolean {
    const now = this.#clock.now();
    this.#latest = this.#latest.filter((time) => now - time < this.#within);
    if (this.#latest.length >= this.#times) return false;
    this.#latest = [...this.#latest, now];
    return true;
  }
}
