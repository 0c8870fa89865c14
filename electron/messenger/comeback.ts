import type { SignedOut, SignedOutReason } from '../../shared/model.ts';
import { backOff } from '../net/back-off.ts';

/** Ends that pass: the network or the server had a bad moment (fact book 50 section 3). */
const passing: readonly SignedOutReason[] = [
  'connection-lost',
  'server-shutting-down',
  'server-busy',
  'passport-unavailable',
  'unknown-host',
  'unreachable',
  'timed-out',
  'proxy-failed',
];

/** Who was online for less than this many milliseconds goes on counting where they left off. */
const shortStay = 60_000;

/**
 * Whether to sign in again by oneself, and when. Only who has been online comes back: a first sign-in that fails is the
 * user's to repeat. Being thrown out on purpose, or for what only the user can change, is for good.
 */
export class Comeback {
  readonly #random: () => number;
  /** How often in a row we have gone out to sign in again, 0 = not yet. */
  attempt = 0;
  #onlineSince: number | null = null;
  #wasOnline = false;
  #challengeFailed = false;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** The user signs in: what was before does not count. */
  forget(): void {
    this.attempt = 0;
    this.#onlineSince = null;
    this.#wasOnline = false;
    this.#challengeFailed = false;
  }

  online(now: number): void {
    this.#wasOnline = true;
    this.#onlineSince = now;
  }

  /** Counts one attempt more, from the beginning when the last one led to a real stay. */
  count(now: number): void {
    const stayed = this.#onlineSince !== null && now - this.#onlineSince >= shortStay;
    this.attempt = stayed ? 1 : this.attempt + 1;
    this.#onlineSince = null;
  }

  /** A failed challenge is worth one try more (fact book 50, 540). */
  isWorthIt({ reason }: SignedOut): boolean {
    if (!this.#wasOnline) return false;
    if (reason !== 'challenge-failed') return passing.includes(reason);
    const first = !this.#challengeFailed;
    this.#challengeFailed = true;
    return first;
  }

  /** Milliseconds until the attempt that was counted last. */
  get delay(): number {
    return backOff(this.attempt, this.#random);
  }

  /** Milliseconds to let pass when the network is back: everybody's is. */
  get afterPause(): number {
    return backOff(1, this.#random);
  }
}
