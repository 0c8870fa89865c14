import type { MessengerEvent } from '../../shared/events.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { ServerMessage } from '../protocol/notification/messages.ts';
import type { CachedList } from '../storage/list-cache.ts';
import { memoryNicknames, type Nicknames } from '../storage/nicknames.ts';
import { ContactList } from './contact-list.ts';
import type { Environment } from './environment.ts';
import { editList } from './list-edits.ts';
import { ListMemory } from './list-memory.ts';
import type { Request } from './requests.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { Synchronisation } from './synchronisation.ts';

/** What a message did to the list. `complete`: with it the whole list has come. */
export interface ListChange {
  readonly events: readonly MessengerEvent[];
  readonly complete: boolean;
}

type SynAnswer = Extract<ServerMessage, { readonly command: 'SYN' }>;

const noChange: ListChange = { events: [], complete: false };

const synchronising = ['LST', 'LSG'];

/** Brings the list over (SYN), keeps it up to date and keeps it between sessions (fact book 20, SYN; 60 section 6). */
export class ListKeeper {
  readonly contacts: ContactList;
  readonly #dialect: Dialect;
  readonly #memory: ListMemory;
  readonly #nicknames: Nicknames;
  /** The name from USR OK, null where it does not say. */
  readonly #signedInName: string | null;
  #cached: CachedList | null;
  #asked = false;
  /** The list has come once; before that nothing is told. */
  #shown = false;
  #synchronisation: Synchronisation | null = null;
  /** "Same version" up to MSNP7 does not say whether the list follows all the same: some servers send it. */
  #mayComeAnyway = false;

  constructor(environment: Environment, options: SignInOptions, dialect: Dialect, name: string | null) {
    this.#nicknames = environment.nicknames ?? memoryNicknames();
    this.contacts = new ContactList(options.handle, name || options.handle, this.#nicknames.load(options.handle));
    this.#dialect = dialect;
    this.#memory = new ListMemory(environment, options, dialect);
    this.#signedInName = name;
    this.#cached = this.#memory.recall();
  }

  /** The list is on its way. */
  get arriving(): boolean {
    return this.#synchronisation !== null;
  }

  /** There is a list to show and to edit. */
  get shown(): boolean {
    return this.#shown;
  }

  /** SYN with the stamps of the kept list; without one always 0, so that everything comes. */
  question(): Request {
    this.#asked = true;
    return {
      command: 'SYN',
      listVersion: this.#cached?.listVersion ?? '0',
      settingsVersion: this.#dialect.timeStamps ? (this.#cached?.settingsVersion ?? '0') : null,
    };
  }

  /** The head of the answer to SYN: either the kept list is current, or lines follow. */
  answered(reply: SynAnswer): ListChange {
    this.#asked = false;
    const counted = this.#dialect.lists !== 'counters';
    const cached = this.#cached;
    this.#cached = null;
    this.#memory.stamped(reply);
    if (cached !== null && (counted ? reply.contacts === null : reply.listVersion === cached.listVersion)) {
      this.contacts.recall(cached, this.#signedInName);
      this.#mayComeAnyway = !counted;
      return this.#show();
    }
    this.contacts.beginAnew();
    const counts = { contacts: reply.contacts ?? 0, groups: reply.groups ?? 0 };
    this.#synchronisation = new Synchronisation(counted ? counts : null);
    return this.#completed();
  }

  /** Any message: those of the list family change it. Nothing is told while the list is still arriving. */
  heard(message: ServerMessage): ListChange {
    if (this.#mayComeAnyway && synchronising.includes(message.command)) {
      this.#mayComeAnyway = false;
      this.#memory.settle();
      this.contacts.beginAnew();
      this.#synchronisation = new Synchronisation(null);
    }
    const events = editList(this.contacts, message, this.#dialect);
    if (this.#synchronisation !== null) {
      this.#synchronisation.take(message);
      return this.#completed();
    }
    if (!this.#shown) return noChange;
    this.#memory.follow(message);
    if (events.length === 0) return noChange;
    this.#memory.keepSoon(this.contacts);
    return { events, complete: false };
  }

  /** A line that could not be read. Where people are not counted in advance the end could be missed with it. */
  skipped(command: string): ListChange | 'unreadable' {
    if (this.#synchronisation === null || !synchronising.includes(command)) return noChange;
    if (this.#dialect.lists === 'counters') return 'unreadable';
    this.#synchronisation.skip(command);
    return this.#completed();
  }

  /** The connection broke. A server may do that over stamps it does not like: next time ask for everything. */
  interrupted(): void {
    if (this.#asked) this.#memory.forget();
  }

  /** The session is over: the list is kept as it is now. */
  settle(): void {
    this.#memory.settle();
  }

  /** The server moved our list elsewhere: what we kept is worth nothing. */
  forget(): void {
    this.#memory.forget();
  }

  /** Keeps what the user calls somebody, for this session and those to come. */
  nicknameIs(handle: string, nickname: string | null): readonly MessengerEvent[] {
    const events = this.contacts.setNickname(handle, nickname);
    this.#nicknames.save(this.contacts.ownHandle, this.contacts.nicknames);
    return events;
  }

  #completed(): ListChange {
    if (this.#synchronisation?.complete !== true) return noChange;
    this.#synchronisation = null;
    this.#memory.keep(this.contacts);
    return this.#show();
  }

  #show(): ListChange {
    this.#shown = true;
    return { events: this.contacts.completed(), complete: true };
  }
}
