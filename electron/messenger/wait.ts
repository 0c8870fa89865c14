import type { Clock } from './clock.ts';

/** Why a wait stands still. */
export type Pause = 'offline' | 'sleeping' | null;

/** The time until the next sign-in; it stands still while signing in could not work. */
export class Wait {
  /** Unix milliseconds. */
  retryAt: number;
  paused: Pause;
  readonly #clock: Clock;
  readonly #due: () => void;
  /** Before this time the server does not want us. */
  readonly #notBefore: number;
  #callOff: () => void = () => undefined;

  /** `demanded`: the server asked for this wait, so that nothing shortens it but the user. */
  constructor(clock: Clock, milliseconds: number, demanded: boolean, paused: Pause, due: () => void) {
    this.#clock = clock;
    this.#due = due;
    this.paused = paused;
    this.retryAt = clock.now() + milliseconds;
    this.#notBefore = demanded ? this.retryAt : 0;
    if (paused === null) this.#start();
  }

  stop(): void {
    this.#callOff();
    this.#callOff = () => undefined;
  }

  pause(reason: Pause): void {
    this.stop();
    this.paused = reason;
  }

  /** Goes on, for so many milliseconds. */
  resume(milliseconds: number): void {
    this.paused = null;
    this.retryAt = Math.max(this.#clock.now() + milliseconds, this.#notBefore);
    this.#start();
  }

  #start(): void {
    this.#callOff = this.#clock.after(this.retryAt - this.#clock.now(), this.#due);
  }
}
