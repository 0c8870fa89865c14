import type { DatabaseSync } from 'node:sqlite';
import type { Account, Accounts } from './accounts.ts';
import { inTransaction } from './database.ts';
import { otherContacts } from './groups.ts';
import { listBit } from './list-bits.ts';
import type { ListedPeople, ListedPerson } from './listed-people.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Most people on a forward list (fact book 60 section 7). */
const forwardLimit = 1000;
/** Most people on all lists of one account together, so that nobody fills the database by adding the whole world. */
const peopleLimit = 4000;

const { FL, AL, BL, RL, PL } = listBit;

/** The other side of a change of the forward list: that account gained or lost an entry of its reverse list. */
export interface ReverseChange {
  readonly handle: string;
  readonly change: 'added' | 'removed';
}

/** A change that was stored. */
export interface ListChange {
  readonly person: ListedPerson;
  readonly reverse: ReverseChange | null;
}

/**
 * The five lists of every account with their rules (fact book 60 section 1): allow and block exclude each other, the
 * reverse list mirrors the others' forward lists, and who adds an account that has not yet decided about him waits on its
 * pending list, which dialects before MSNP10 see as part of the reverse list.
 */
export class ContactLists {
  readonly #database: DatabaseSync;
  readonly #accounts: Accounts;
  readonly #people: ListedPeople;

  constructor(database: DatabaseSync, accounts: Accounts, people: ListedPeople) {
    this.#database = database;
    this.#accounts = accounts;
    this.#people = people;
  }

  watches(accountId: number, handle: string): boolean {
    return ((this.#people.find(accountId, handle)?.lists ?? 0) & FL) !== 0;
  }

  /** Whether `owner` lets that handle see him: on the allow list, or on neither list while the rest may (BLP AL). */
  allows(owner: Account, handle: string): boolean {
    const lists = this.#people.find(owner.id, handle)?.lists ?? 0;
    if ((lists & AL) !== 0) return true;
    return (lists & BL) === 0 && owner.privacy === 'AL';
  }

  /**
   * Puts somebody on the allow, block or forward list.
   * Refusals: 210 list full, 215 already on it, 219 on the opposite list.
   */
  add(owner: Account, list: 'FL' | 'AL' | 'BL', handle: string, name: string): ListChange | Refusal {
    return inTransaction(this.#database, () => {
      const found = this.#people.find(owner.id, handle);
      const lists = found?.lists ?? 0;
      const bit = listBit[list];
      if ((lists & bit) !== 0) return refuse(215);
      if ((list === 'AL' && (lists & BL) !== 0) || (list === 'BL' && (lists & AL) !== 0)) return refuse(219);
      const count = this.#people.count(owner.id);
      if (list === 'FL' && count.forward >= forwardLimit) return refuse(210);
      if (found === null && count.people >= peopleLimit) return refuse(210);
      const stored = this.#people.write(owner.id, handle, name, lists | bit);
      const person = list === 'FL' ? this.#people.setName(stored, name) : stored;
      this.#accounts.touch(owner.id, 'lists');
      const reverse = list === 'FL' ? this.#mirror(owner, handle, 'added') : null;
      return { person, reverse };
    });
  }

  /**
   * Takes somebody from the allow, block, forward or pending list. From the pending list the person moves to the reverse
   * list while still having this account on the forward list. Refusal: 216 not on it.
   */
  remove(owner: Account, list: 'FL' | 'AL' | 'BL' | 'PL', handle: string): ListChange | Refusal {
    return inTransaction(this.#database, () => {
      const found = this.#people.find(owner.id, handle);
      if (found === null || (found.lists & listBit[list]) === 0) return refuse(216);
      if (list === 'FL') this.#people.takeOutOfAll(found);
      const kept = found.lists & ~listBit[list];
      const person = this.#people.write(owner.id, handle, found.name, list === 'PL' ? kept | RL : kept);
      this.#accounts.touch(owner.id, 'lists');
      return { person, reverse: list === 'FL' ? this.#mirror(owner, handle, 'removed') : null };
    });
  }

  /** Accepts somebody who is pending onto the reverse list. Refusals: 215 there already, 216 not pending. */
  accept(owner: Account, handle: string): ListedPerson | Refusal {
    const found = this.#people.find(owner.id, handle);
    if (found === null || (found.lists & (PL | RL)) === 0) return refuse(216);
    if ((found.lists & RL) !== 0) return refuse(215);
    this.#accounts.touch(owner.id, 'lists');
    return this.#people.write(owner.id, handle, found.name, found.lists | RL);
  }

  /** The owner has decided in a dialect that knows no pending list: the person is simply on the reverse list from now on. */
  settle(owner: Account, handle: string): void {
    const found = this.#people.find(owner.id, handle);
    if (found !== null && (found.lists & PL) !== 0) {
      this.#people.write(owner.id, handle, found.name, (found.lists & ~PL) | RL);
    }
  }

  /**
   * Puts a member of the forward list into a group. `stays`: somebody in no group counts as in "Other Contacts" and stays
   * there too, as in MSNP7-9. Refusals: 215 already in it.
   */
  join(owner: Account, member: ListedPerson, group: number, stays: boolean): ListedPerson | Refusal {
    const inOthers = member.groups.length === 0;
    if (member.groups.includes(group) || (inOthers && group === otherContacts.number)) return refuse(215);
    inTransaction(this.#database, () => {
      if (inOthers && stays) this.#people.putInto(member, otherContacts.number);
      this.#people.putInto(member, group);
      this.#accounts.touch(owner.id, 'lists');
    });
    return this.#people.find(owner.id, member.handle) ?? member;
  }

  /** A new member of the forward list goes into that group at once. */
  place(member: ListedPerson, group: number): void {
    if (group !== otherContacts.number) this.#people.putInto(member, group);
  }

  /** Takes a member out of a group; from the last one he falls to "Other Contacts". Refusal: 225 not in it. */
  leave(owner: Account, member: ListedPerson, group: number): ListedPerson | Refusal {
    const inIt = member.groups.includes(group) || (member.groups.length === 0 && group === otherContacts.number);
    if (!inIt) return refuse(225);
    this.#people.takeOut(member, group);
    this.#accounts.touch(owner.id, 'lists');
    return this.#people.find(owner.id, member.handle) ?? member;
  }

  /** Stores the owner's name for somebody. */
  rename(owner: Account, member: ListedPerson, name: string): void {
    this.#people.setName(member, name);
    this.#accounts.touch(owner.id, 'lists');
  }

  /** Stores a note of the owner's about a contact. */
  setNote(owner: Account, member: ListedPerson, key: string, value: string): void {
    this.#people.setNote(member, key, value);
    this.#accounts.touch(owner.id, 'lists');
  }

  /** Brings the other account's reverse list in line; null when there is no such account or nothing changed. */
  #mirror(owner: Account, handle: string, change: 'added' | 'removed'): ReverseChange | null {
    const other = this.#accounts.find(handle);
    if (other === null) return null;
    const entry = this.#people.find(other.id, owner.handle);
    const lists = entry?.lists ?? 0;
    const changed =
      change === 'removed' ? lists & ~(RL | PL) : (lists & (RL | PL)) !== 0 ? lists : lists | reverseBit(lists);
    if (changed === lists) return null;
    this.#people.write(other.id, owner.handle, owner.name, changed);
    this.#accounts.touch(other.id, 'lists');
    return { handle: other.handle, change };
  }
}

/** Somebody new on the reverse list waits for a decision, unless he is already on a list of the account's own choice. */
export function reverseBit(lists: number): number {
  return (lists & (FL | AL | BL)) === 0 ? PL : RL;
}
