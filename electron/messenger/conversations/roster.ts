import type { Participant } from '../../../shared/conversation.ts';
import type { Clock } from '../clock.ts';
import { clientName } from './client-name.ts';

/**
 * Whether somebody's client confirms messages with receipts and drops those that it knows, as ours does: `nudge`; another
 * client: `other`; `unclear` for a moment after they have come.
 */
export type Standing = 'nudge' | 'other' | 'unclear';

/** Who else is on a switchboard, and with which client. */
export class Roster {
  readonly #people = new Map<string, Participant>();
  /** Also of those who have left: what was sent to them may still be open. */
  readonly #standings = new Map<string, Standing>();
  readonly #clock: Clock;
  readonly #announcement: number;
  readonly #clarified: () => void;
  readonly #callOffs = new Set<() => void>();

  /** `announcement`: milliseconds in which a client has to say what it is; 0 = everybody counts as another client. */
  constructor(clock: Clock, announcement: number, clarified: () => void) {
    this.#clock = clock;
    this.#announcement = announcement;
    this.#clarified = clarified;
  }

  get size(): number {
    return this.#people.size;
  }

  get handles(): readonly string[] {
    return [...this.#people.keys()];
  }

  get people(): readonly Participant[] {
    return [...this.#people.values()];
  }

  has(handle: string): boolean {
    return this.#people.has(handle);
  }

  get(handle: string): Participant | undefined {
    return this.#people.get(handle);
  }

  standing(handle: string): Standing {
    return this.#standings.get(handle) ?? 'other';
  }

  add(who: Participant): void {
    this.#people.set(who.handle, who);
    if (this.#announcement === 0) return;
    this.#standings.set(who.handle, 'unclear');
    const callOff = this.#clock.after(this.#announcement, () => {
      this.#callOffs.delete(callOff);
      if (this.standing(who.handle) === 'unclear') this.#settle(who.handle, 'other');
    });
    this.#callOffs.add(callOff);
  }

  /** False when they were not there. */
  remove(handle: string): boolean {
    return this.#people.delete(handle.toLowerCase());
  }

  /** text/x-clientcaps. Without an introduction of our own nobody gives us receipts. */
  announced(handle: string, client: string): void {
    if (this.#announcement > 0) this.#settle(handle, client.startsWith(clientName) ? 'nudge' : 'other');
  }

  /** Sets no alarms any more. */
  forget(): void {
    for (const callOff of this.#callOffs) callOff();
    this.#callOffs.clear();
  }

  #settle(handle: string, standing: Standing): void {
    if (this.standing(handle) === standing) return;
    this.#standings.set(handle, standing);
    this.#clarified();
  }
}
