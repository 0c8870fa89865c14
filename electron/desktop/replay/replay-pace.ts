import type { ReplayClock } from './replay-clock.ts';

/** How fast a recording is played: its pauses are cut short, and it stands still or goes on as somebody wishes. */
export class ReplayPace {
  readonly #clock: ReplayClock;
  /** Milliseconds. */
  readonly #longestPause: number;
  readonly #stop: AbortSignal;
  /** Seconds of the recording that have passed. */
  #passed: number;
  #paused = false;
  /** While it stands still: lets the next step happen. */
  #release: (() => void) | null = null;

  /** `begin`: seconds at which the recording begins. Nothing waits any more once `stop` is given. */
  constructor(clock: ReplayClock, begin: number, longestPause: number, stop: AbortSignal) {
    this.#clock = clock;
    this.#passed = begin;
    this.#longestPause = longestPause;
    this.#stop = stop;
    stop.addEventListener('abort', () => this.step(), { once: true });
  }

  /** Stands still before the next step, or goes on. */
  pause(paused: boolean): void {
    this.#paused = paused;
    if (!paused) this.step();
  }

  /** Lets one step happen while it stands still. */
  step(): void {
    this.#release?.();
    this.#release = null;
  }

  /** When the next step, at that second of the recording, may happen. */
  async next(second: number): Promise<void> {
    await this.#until(second);
    if (!this.#paused || this.#stop.aborted) return;
    await new Promise<void>((resolve) => {
      this.#release = resolve;
    });
  }

  /** The time of the recording passes until then; ours no longer than anybody wants to wait. */
  async #until(second: number): Promise<void> {
    const milliseconds = Math.max(0, second - this.#passed) * 1000;
    this.#passed = Math.max(this.#passed, second);
    await this.#clock.pass(milliseconds);
    await new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, this.#longestPause)));
  }
}
