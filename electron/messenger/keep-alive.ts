import type { Clock } from './clock.ts';

/** Silence after which a dialect without a pace of its own is asked for a sign of life (fact book 00 section 3.3). */
const silence = 45_000;
/** A pace of five seconds or less is a mistake of the server's; more than five minutes would outlast many routers. */
const paces = { shortest: 6_000, longest: 300_000 };

/**
 * PNG and QNG (fact book 00 section 3.3). Up to MSNP8: PNG after a silence of the server's. From MSNP9: PNG again after
 * as many seconds as QNG says. When nothing at all follows a PNG, the connection is dead.
 */
export class KeepAlive {
  readonly #clock: Clock;
  readonly #pong: number;
  readonly #ping: () => void;
  readonly #dead: () => void;
  /** The server's pace, milliseconds; null = after silence. */
  #pace: number | null = null;
  #waiting = false;
  #callOff: () => void = () => undefined;

  /** `pong`: milliseconds to wait for an answer. */
  constructor(clock: Clock, pong: number, ping: () => void, dead: () => void) {
    this.#clock = clock;
    this.#pong = pong;
    this.#ping = ping;
    this.#dead = dead;
  }

  start(): void {
    this.#schedule(silence);
  }

  /** PNG at once: there is reason to doubt that the server is still there. */
  ask(): void {
    if (this.#waiting) return;
    this.#callOff();
    this.#pingNow();
  }

  /** Something came from the server: it lives. */
  heard(): void {
    if (this.#waiting || this.#pace === null) this.#schedule(this.#pace ?? silence);
  }

  /** QNG, with the seconds until the next PNG from MSNP9 on. */
  answered(seconds: number | null): void {
    if (seconds !== null) {
      const asked = seconds * 1000;
      this.#pace = asked < paces.shortest ? null : Math.min(asked, paces.longest);
    }
    this.#schedule(this.#pace ?? silence);
  }

  stop(): void {
    this.#callOff();
    this.#callOff = () => undefined;
  }

  #schedule(milliseconds: number): void {
    this.#callOff();
    this.#waiting = false;
    this.#callOff = this.#clock.after(milliseconds, () => this.#pingNow());
  }

  #pingNow(): void {
    this.#waiting = true;
    this.#callOff = this.#clock.after(this.#pong, this.#dead);
    this.#ping();
  }
}
