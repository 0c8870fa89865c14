import type { Clock } from './clock.ts';

/** Watches that a step of signing in does not take for ever. */
export class StepWatch {
  readonly #clock: Clock;
  readonly #expired: () => void;
  #callOff: () => void = () => undefined;

  constructor(clock: Clock, expired: () => void) {
    this.#clock = clock;
    this.#expired = expired;
  }

  /** A new step begins; the former one is done. */
  restart(milliseconds: number): void {
    this.#callOff();
    this.#callOff = this.#clock.after(milliseconds, this.#expired);
  }

  stop(): void {
    this.#callOff();
    this.#callOff = () => undefined;
  }
}
