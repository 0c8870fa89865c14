import type { Clock } from '../../messenger/clock.ts';

interface Alarm {
  readonly at: number;
  readonly action: () => void;
}

/**
 * The time of a recording, which passes only as its steps are played: whatever waits for a while waits as long as it did
 * then, however fast or slow the recording is shown.
 */
export class ReplayClock implements Clock {
  #now: number;
  readonly #alarms = new Set<Alarm>();

  /** Unix milliseconds at which the recording begins. */
  constructor(begin: number) {
    this.#now = begin;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, action: () => void): () => void {
    const alarm = { at: this.#now + milliseconds, action };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** Lets so many milliseconds pass, and everything happen that is due meanwhile, one after the other. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + Math.max(0, milliseconds);
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#alarms.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.action();
      // What follows from it comes before whatever is due later.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#now = end;
  }

  #next(end: number): Alarm | undefined {
    return [...this.#alarms].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0];
  }
}
