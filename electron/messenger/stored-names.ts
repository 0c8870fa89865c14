import type { MessengerEvent } from '../../shared/events.ts';
import type { Contact } from '../../shared/model.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import type { Clock } from './clock.ts';
import { renaming } from './recipes/list-requests.ts';
import { nameProblem } from './recipes/names.ts';
import type { Session } from './session.ts';

/** Milliseconds between two renamings: servers count them (fact book 60 section 7, rename rate). */
const pace = 1_000;
const tooOften = 800;

/**
 * Stores the names that contacts show up with, so that they are known while offline (fact book 20, SBP; 60 section 2).
 * Each name of somebody's is stored at most once a session: whoever keeps another one, server or user, has the last word.
 * Nobody asked for it, so nobody is told when it fails.
 */
export class StoredNames {
  readonly #session: Session;
  readonly #clock: Clock;
  readonly #seen = new Set<string>();
  readonly #waiting = new Map<string, string>();
  #callOff: (() => void) | null = null;
  #stopped = false;

  constructor(session: Session, clock: Clock) {
    this.#session = session;
    this.#clock = clock;
  }

  heard(event: MessengerEvent): void {
    if (event.type !== 'presenceChanged' || event.status === 'FLN' || this.#stopped) return;
    const { handle, name } = event;
    const key = `${handle} ${name}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (nameProblem(name) !== null) return;
    this.#waiting.set(handle, name);
    this.#schedule();
  }

  stop(): void {
    this.#stopped = true;
    this.#waiting.clear();
    this.#callOff?.();
    this.#callOff = null;
  }

  #schedule(): void {
    if (this.#callOff !== null || !this.#drop()) return;
    this.#callOff = this.#clock.after(pace, () => {
      this.#callOff = null;
      this.#storeOne();
    });
  }

  /** Forgets those who need nothing (any more). Gives back whether somebody is left. */
  #drop(): boolean {
    for (const [handle, name] of this.#waiting) {
      if (this.#inNeed(handle, name) === null) this.#waiting.delete(handle);
    }
    return this.#waiting.size > 0;
  }

  #inNeed(handle: string, name: string): Contact | null {
    const contact = this.#session.list.contacts.find(handle);
    if (contact?.lists.includes('FL') !== true || contact.storedName === name) return null;
    return this.#session.dialect.lists === 'guid' && contact.id === null ? null : contact;
  }

  #storeOne(): void {
    for (const [handle, name] of this.#waiting) {
      this.#waiting.delete(handle);
      const contact = this.#inNeed(handle, name);
      if (contact === null) continue;
      this.#store(contact, name);
      break;
    }
    this.#schedule();
  }

  #store(contact: Contact, name: string): void {
    try {
      this.#session.ask(renaming(contact, name, this.#session.dialect), (answer) => {
        if (answer.kind === 'error' && answer.code === tooOften) this.stop();
      });
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
    }
  }
}
