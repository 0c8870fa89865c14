import type { Clock } from '../../electron/messenger/clock.ts';

interface Alarm {
  readonly at: number;
  readonly action: () => void;
}

/** A clock whose hands the test turns. */
export class FakeClock implements Clock {
  #now = Date.UTC(2005, 9, 2, 16, 17, 45);
  #alarms: Alarm[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, action: () => void): () => void {
    const alarm = { at: this.#now + milliseconds, action };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm);
    };
  }

  /** Lets so many milliseconds pass; everything due happens in its order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#alarms.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      if (next === undefined) break;
      this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
      this.#now = next.at;
      next.action();
    }
    this.#now = end;
  }

  /** How many alarms are set: none when everything was tidied up. */
  get alarms(): number {
    return this.#alarms.length;
  }
}
