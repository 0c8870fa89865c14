import type { MessengerEvent } from '../../shared/events.ts';
import {
  type Contact,
  type Group,
  listNames,
  type MobilePages,
  noMobilePages,
  noPhones,
  type Phones,
  type Privacy,
} from '../../shared/model.ts';
import type { CachedList } from '../storage/list-cache.ts';
import type { NicknamesOfAccount } from '../storage/nicknames.ts';

/** Handles are compared in lower case (fact book 60 section 1, rule 10). */
export function handleKey(handle: string): string {
  return handle.toLowerCase();
}

/** Somebody of whom nothing is known but the handle and perhaps a name. */
function stranger(handle: string, name: string): Contact {
  return {
    handle,
    id: null,
    storedName: name || handle,
    name: name || handle,
    nickname: null,
    lists: [],
    groups: [],
    status: 'FLN',
    capabilities: 0,
    msnObject: null,
    personalMessage: '',
    media: null,
    phones: noPhones,
    mobileAllowed: false,
    hasSpace: false,
  };
}

/** The contact as one who cannot be seen. */
export function offline(contact: Contact): Contact {
  return { ...contact, status: 'FLN', capabilities: 0, msnObject: null, personalMessage: '', media: null };
}

/** The contact with another stored name; a name from presence stays in view. */
export function renamed(contact: Contact, name: string): Contact {
  const storedName = name || contact.handle;
  return { ...contact, storedName, name: contact.status === 'FLN' ? storedName : contact.name };
}

/**
 * Everybody on one's five lists, one's groups, privacy, own name and phones, as the server keeps them. Each change
 * gives back the events that tell of it; nothing happened, no event.
 */
export class ContactList {
  /** One's own handle: renaming it is renaming oneself. */
  readonly ownHandle: string;
  name: string;
  phones: Phones = noPhones;
  mobilePages: MobilePages = noMobilePages;
  groups: readonly Group[] = [];
  privacy: Privacy = { askWhenAdded: true, othersAllowed: true };
  /** The person of the last LST line: a BPR without handle is about them (fact book 20, BPR). */
  lastListed: string | null = null;
  #contacts = new Map<string, Contact>();
  readonly #handlesById = new Map<string, string>();
  #former = new Map<string, Contact>();
  readonly #nicknames: Map<string, string>;
  /** Handles of those who added us while we looked on: the server may have them as pending. */
  readonly #newcomers = new Set<string>();

  constructor(ownHandle: string, name: string, nicknames: NicknamesOfAccount = {}) {
    this.ownHandle = handleKey(ownHandle);
    this.name = name;
    this.#nicknames = new Map(Object.entries(nicknames));
  }

  get nicknames(): NicknamesOfAccount {
    return Object.fromEntries(this.#nicknames);
  }

  get contacts(): readonly Contact[] {
    return [...this.#contacts.values()];
  }

  find(handle: string): Contact | undefined {
    return this.#contacts.get(handleKey(handle));
  }

  findById(id: string): Contact | undefined {
    const handle = this.#handlesById.get(id);
    return handle === undefined ? undefined : this.#contacts.get(handle);
  }

  /** That contact, or a new one who is on no list yet; presence known before the list began anew is kept. */
  findOrMeet(handle: string, name: string): Contact {
    const key = handleKey(handle);
    const known = this.#contacts.get(key);
    if (known !== undefined) return known;
    const former = this.#former.get(key);
    return former === undefined
      ? stranger(key, name)
      : renamed({ ...former, id: null, lists: [], groups: [], phones: noPhones }, name);
  }

  /** Stores a contact. Whoever is on no list any more is forgotten. */
  put(contact: Contact): readonly MessengerEvent[] {
    const formerId = this.#contacts.get(contact.handle)?.id;
    if (formerId != null) this.#handlesById.delete(formerId);
    if (contact.lists.length === 0) {
      return this.#contacts.delete(contact.handle) ? [{ type: 'contactRemoved', handle: contact.handle }] : [];
    }
    const ordered = this.#called({ ...contact, lists: listNames.filter((list) => contact.lists.includes(list)) });
    this.#contacts.set(contact.handle, ordered);
    if (ordered.id !== null) this.#handlesById.set(ordered.id, ordered.handle);
    return [{ type: 'contactChanged', contact: ordered }];
  }

  /** Presence and personal message: kept here too, without an event of its own. */
  see(contact: Contact): void {
    this.#contacts.set(contact.handle, contact);
  }

  /** What the user calls somebody; null = nothing of one's own. */
  setNickname(handle: string, nickname: string | null): readonly MessengerEvent[] {
    const key = handleKey(handle);
    if (nickname === null) this.#nicknames.delete(key);
    else this.#nicknames.set(key, nickname);
    const contact = this.#contacts.get(key);
    return contact === undefined ? [] : this.put(contact);
  }

  /** Somebody has just added us. */
  cameAlong(handle: string): void {
    this.#newcomers.add(handleKey(handle));
  }

  /** Whether the server may have that person on our pending list. */
  isPending(handle: string): boolean {
    return this.find(handle)?.lists.includes('PL') === true || this.#newcomers.has(handleKey(handle));
  }

  setGroups(groups: readonly Group[]): readonly MessengerEvent[] {
    this.groups = groups;
    return [{ type: 'groupsChanged', groups }];
  }

  setPrivacy(change: Partial<Privacy>): readonly MessengerEvent[] {
    this.privacy = { ...this.privacy, ...change };
    return [{ type: 'privacyChanged', privacy: this.privacy }];
  }

  setName(name: string): readonly MessengerEvent[] {
    this.name = name || this.ownHandle;
    return [{ type: 'ownNameChanged', name: this.name }];
  }

  setPhones(change: Partial<Phones>): readonly MessengerEvent[] {
    this.phones = { ...this.phones, ...change };
    return [{ type: 'ownPhonesChanged', phones: this.phones }];
  }

  setMobilePages(change: Partial<MobilePages>): readonly MessengerEvent[] {
    this.mobilePages = { ...this.mobilePages, ...change };
    return [{ type: 'ownMobilePagesChanged', mobilePages: this.mobilePages }];
  }

  /** The server sends the whole list: forget contacts and groups, but not who is online. */
  beginAnew(): void {
    this.#former = this.#contacts;
    this.#contacts = new Map();
    this.#handlesById.clear();
    this.groups = [];
    this.lastListed = null;
  }

  /** The whole list has come. */
  completed(): readonly MessengerEvent[] {
    this.#former = new Map();
    return [{ type: 'listReplaced', contacts: this.contacts, groups: this.groups, privacy: this.privacy }];
  }

  /** The list of a former session, because the server says it has not changed. `name` null = the cached one. */
  recall(cached: CachedList, name: string | null): void {
    this.#contacts = new Map(cached.contacts.map((contact) => [contact.handle, this.#called(offline(contact))]));
    for (const { id, handle } of cached.contacts) if (id !== null) this.#handlesById.set(id, handle);
    this.groups = cached.groups;
    this.privacy = cached.privacy;
    this.name = name ?? (cached.name || this.ownHandle);
    this.phones = cached.phones;
    this.mobilePages = cached.mobilePages;
  }

  #called(contact: Contact): Contact {
    return { ...contact, nickname: this.#nicknames.get(contact.handle) ?? null };
  }
}
