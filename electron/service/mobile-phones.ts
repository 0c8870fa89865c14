import type { Clock } from './clock.ts';

/** Milliseconds until a page is answered. */
const reading = 3_000;

interface Phone {
  readonly answers: readonly string[];
  read: number;
}

/** A message from somebody's mobile phone. */
export interface PhoneMessage {
  readonly from: string;
  readonly text: string;
}

/**
 * The mobile phones that pages reach (fact book 20, PAG / PGD and IPG): there is no telephone network here, so each is a list
 * of answers, given in turn.
 */
export class MobilePhones {
  readonly #phones = new Map<string, Phone>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** That account has a phone from now on. */
  give(handle: string, answers: readonly string[]): void {
    this.#phones.set(handle, { answers, read: 0 });
  }

  /** Delivers a page; false when that account has no phone. Its answer comes some seconds later through `answer`. */
  page(handle: string, answer: (message: PhoneMessage) => void): boolean {
    const phone = this.#phones.get(handle);
    if (phone === undefined) return false;
    const text = phone.answers[phone.read % phone.answers.length];
    phone.read += 1;
    if (text !== undefined) this.#clock.after(reading, () => answer({ from: handle, text }));
    return true;
  }
}
