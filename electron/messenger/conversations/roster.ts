import type { Participant } from '../../../shared/conversation.ts';
import type { Clock } from '../clock.ts';
import { clientName } from './client-name.ts';
import type { ConversationPatience } from './patience.ts';

/**
 * Whether somebody's client confirms messages with receipts and drops those that it knows, as ours does: `nudge`; another
 * client: `other`; `unclear` for a moment after they have come.
 */
export type Standing = 'nudge' | 'other' | 'unclear';

export interface RosterParts {
  readonly clock: Clock;
  /** Null: everybody counts as another client. */
  readonly patience: Pick<ConversationPatience, 'announcement' | 'acknowledgement'> | null;
  /** Handles of those who are known to use our client. */
  readonly nudgers: Set<string>;
  /** Which client somebody uses became clear. */
  clarified(): void;
  /** Somebody whose client would have said so by now cannot be heard. */
  silent(): void;
}

/** Who else is on a switchboard, and with which client. */
export class Roster {
  readonly #people = new Map<string, Participant>();
  /** Also of those who have left: what was sent to them may still be open. */
  readonly #standings = new Map<string, Standing>();
  readonly #parts: RosterParts;
  readonly #callOffs = new Set<() => void>();

  constructor(parts: RosterParts) {
    this.#parts = parts;
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
    const { clock, patience, nudgers } = this.#parts;
    if (patience === null) return;
    this.#standings.set(who.handle, 'unclear');
    // Nobody changes clients without going offline in between: whoever was known says so again, or cannot be heard.
    const known = nudgers.has(who.handle);
    const callOff = clock.after(known ? patience.acknowledgement : patience.announcement, () => {
      this.#callOffs.delete(callOff);
      if (this.standing(who.handle) !== 'unclear' || !this.has(who.handle)) return;
      if (known) this.#parts.silent();
      else this.#settle(who.handle, 'other');
    });
    this.#callOffs.add(callOff);
  }

  /** False when they were not there. */
  remove(handle: string): boolean {
    return this.#people.delete(handle.toLowerCase());
  }

  /** text/x-clientcaps. Without an introduction of our own nobody gives us receipts. */
  announced(handle: string, client: string): void {
    this.spoke(handle, client.startsWith(clientName));
  }

  /** Somebody spoke as only one of our clients does, or as only another one does. */
  spoke(handle: string, isNudge: boolean): void {
    const { patience, nudgers } = this.#parts;
    if (patience === null) return;
    if (isNudge) nudgers.add(handle);
    else nudgers.delete(handle);
    this.#settle(handle, isNudge ? 'nudge' : 'other');
  }

  /** Sets no alarms any more. */
  forget(): void {
    for (const callOff of this.#callOffs) callOff();
    this.#callOffs.clear();
  }

  #settle(handle: string, standing: Standing): void {
    if (this.standing(handle) === standing) return;
    this.#standings.set(handle, standing);
    this.#parts.clarified();
  }
}
