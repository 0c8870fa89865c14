import type { Dialect } from '../protocol/dialect.ts';
import type { ServerMessage } from '../protocol/notification/messages.ts';
import type { CachedList, ListCache } from '../storage/list-cache.ts';
import type { Clock } from './clock.ts';
import { type ContactList, handleKey, offline } from './contact-list.ts';
import type { Environment } from './environment.ts';
import type { SignInOptions } from './sign-in-options.ts';

/** The versions that go into SYN. */
export interface Stamps {
  readonly listVersion: string;
  readonly settingsVersion: string | null;
}

/** What changes is kept so many milliseconds later, together with all that changes until then. */
const pause = 1_000;

const oneWord = /^[\x21-\x7e]+$/;
const counter = /^\d{1,10}$/;

function makeSense({ listVersion, settingsVersion }: Stamps, dialect: Dialect): boolean {
  return dialect.timeStamps
    ? oneWord.test(listVersion) && settingsVersion !== null && oneWord.test(settingsVersion)
    : counter.test(listVersion);
}

/**
 * One account's list between sessions (fact book 60 section 6). What is kept is always a list together with stamps that
 * belong to it; when in doubt nothing is kept, and the next SYN asks for everything.
 */
export class ListMemory {
  readonly #cache: ListCache;
  readonly #account: string;
  readonly #dialect: Dialect;
  readonly #clock: Clock;
  #stamps: Stamps | null = null;
  #unkept: { readonly list: ContactList; readonly callOff: () => void } | null = null;

  constructor({ listCache, clock }: Environment, options: SignInOptions, dialect: Dialect) {
    this.#cache = listCache;
    this.#clock = clock;
    this.#dialect = dialect;
    this.#account = `${handleKey(options.handle)}|${dialect.name}|${options.server.host}:${options.server.port}`;
  }

  /** The list of a former session, or null: then no stamps may be sent. */
  recall(): CachedList | null {
    const cached = this.#cache.load(this.#account);
    return cached !== null && makeSense(cached, this.#dialect) ? cached : null;
  }

  /** The stamps of the list that the server just sent or confirmed. */
  stamped(stamps: Stamps): void {
    this.#stamps = makeSense(stamps, this.#dialect) ? stamps : null;
  }

  /**
   * Follows the list version through the answers and events of MSNP2-9: one more for each change. A gap means that a
   * change was missed. From MSNP10 the stamps stay as SYN gave them; being older than the server's is harmless.
   */
  follow(message: ServerMessage): void {
    if (!this.#dialect.listVersions || this.#stamps === null || !('listVersion' in message)) return;
    if (message.command === 'SYN' || message.command === 'LST' || message.command === 'LSG') return;
    const known = Number(this.#stamps.listVersion);
    if (message.listVersion === null) {
      const isAnswer = 'trid' in message && message.trid !== null;
      if (isAnswer) this.forget();
      return;
    }
    const now = Number(message.listVersion);
    if (now === known + 1) this.#stamps = { ...this.#stamps, listVersion: message.listVersion };
    else if (now !== known) this.forget();
  }

  /** The list changed a little: it is kept in a moment. Each time the whole of it is written. */
  keepSoon(list: ContactList): void {
    this.#unkept ??= { list, callOff: this.#clock.after(pause, () => this.settle()) };
  }

  /** What is not kept yet is kept now. */
  settle(): void {
    if (this.#unkept !== null) this.keep(this.#unkept.list);
  }

  /** Keeps the list as it is now. */
  keep(list: ContactList): void {
    this.#callOff();
    if (this.#stamps === null) return;
    this.#cache.save(this.#account, {
      ...this.#stamps,
      contacts: list.contacts.map((contact) => ({ ...offline(contact), name: contact.storedName, nickname: null })),
      groups: list.groups,
      privacy: list.privacy,
      name: list.name,
      phones: list.phones,
      mobilePages: list.mobilePages,
    });
  }

  /** The kept list is not to be trusted (any more). */
  forget(): void {
    this.#stamps = null;
    this.#callOff();
    this.#cache.clear(this.#account);
  }

  #callOff(): void {
    this.#unkept?.callOff();
    this.#unkept = null;
  }
}
