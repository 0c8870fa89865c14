import { randomUUID } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Account, Accounts } from './accounts.ts';
import { inTransaction, integer, type Row, words } from './database.ts';
import { otherContacts } from './groups.ts';
import { listBit } from './list-bits.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Most people on a forward list (fact book 60 section 7). */
const forwardLimit = 1000;
/** Most people on all lists of one account together, so that nobody fills the database by adding the whole world. */
const peopleLimit = 4000;

const { FL, AL, BL, RL, PL } = listBit;

/** A person on at least one list of an account. */
export interface ListedPerson {
  readonly id: number;
  readonly handle: string;
  readonly guid: string;
  /** Name as stored by the list's owner. */
  readonly name: string;
  /** Bit mask of list-bits.ts. */
  readonly lists: number;
  /** Numbers of groups; empty = only in "Other Contacts". */
  readonly groups: readonly number[];
}

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
  readonly #all: StatementSync;
  readonly #memberships: StatementSync;
  readonly #byHandle: StatementSync;
  readonly #byGuid: StatementSync;
  readonly #groupsOf: StatementSync;
  readonly #count: StatementSync;
  readonly #insert: StatementSync;
  readonly #setLists: StatementSync;
  readonly #setName: StatementSync;
  readonly #delete: StatementSync;
  readonly #join: StatementSync;
  readonly #leave: StatementSync;
  readonly #leaveAll: StatementSync;
  readonly #watchers: StatementSync;
  readonly #watched: StatementSync;
  readonly #property: StatementSync;
  readonly #setProperty: StatementSync;

  constructor(database: DatabaseSync, accounts: Accounts) {
    this.#database = database;
    this.#accounts = accounts;
    this.#all = database.prepare('SELECT * FROM contacts WHERE account_id = ? ORDER BY id');
    this.#memberships = database.prepare(
      'SELECT contact_id, number FROM memberships WHERE contact_id IN (SELECT id FROM contacts WHERE account_id = ?) ORDER BY number',
    );
    this.#byHandle = database.prepare('SELECT * FROM contacts WHERE account_id = ? AND handle = ?');
    this.#byGuid = database.prepare('SELECT * FROM contacts WHERE account_id = ? AND guid = ?');
    this.#groupsOf = database.prepare('SELECT number FROM memberships WHERE contact_id = ? ORDER BY number');
    this.#count = database.prepare(
      'SELECT count(*) AS people, coalesce(sum(lists & 1), 0) AS forward FROM contacts WHERE account_id = ?',
    );
    this.#insert = database.prepare(
      'INSERT INTO contacts (account_id, handle, guid, name, lists) VALUES (?, ?, ?, ?, ?) RETURNING *',
    );
    this.#setLists = database.prepare('UPDATE contacts SET lists = ? WHERE id = ?');
    this.#setName = database.prepare('UPDATE contacts SET name = ? WHERE id = ?');
    this.#delete = database.prepare('DELETE FROM contacts WHERE id = ?');
    this.#join = database.prepare('INSERT OR IGNORE INTO memberships (contact_id, number) VALUES (?, ?)');
    this.#leave = database.prepare('DELETE FROM memberships WHERE contact_id = ? AND number = ?');
    this.#leaveAll = database.prepare('DELETE FROM memberships WHERE contact_id = ?');
    this.#watchers = database.prepare(
      'SELECT a.handle FROM contacts c JOIN accounts a ON a.id = c.account_id WHERE c.handle = ? AND (c.lists & 1) <> 0',
    );
    this.#watched = database.prepare(
      'SELECT handle FROM contacts WHERE account_id = ? AND (lists & 1) <> 0 ORDER BY id',
    );
    this.#property = database.prepare('SELECT value FROM contact_properties WHERE contact_id = ? AND key = ?');
    this.#setProperty = database.prepare(
      'INSERT INTO contact_properties (contact_id, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    );
  }

  /** Everybody on any list of the account, in the order they came. */
  all(accountId: number): readonly ListedPerson[] {
    const groups = new Map<number, number[]>();
    for (const row of this.#memberships.all(accountId)) {
      const contact = integer(row, 'contact_id');
      groups.set(contact, [...(groups.get(contact) ?? []), integer(row, 'number')]);
    }
    return this.#all.all(accountId).map((row) => person(row, groups.get(integer(row, 'id')) ?? []));
  }

  find(accountId: number, handle: string): ListedPerson | null {
    return this.#read(this.#byHandle.get(accountId, handle.toLowerCase()));
  }

  /** The person of that contact id, if on the forward list. */
  byGuid(accountId: number, guid: string): ListedPerson | null {
    const found = this.#read(this.#byGuid.get(accountId, guid.toLowerCase()));
    return found !== null && (found.lists & FL) !== 0 ? found : null;
  }

  /** Handles of all accounts that have this one on the forward list. */
  watchersOf(handle: string): readonly string[] {
    return this.#watchers.all(handle).map((row) => words(row, 'handle'));
  }

  /** Handles on the account's forward list. */
  watchedBy(accountId: number): readonly string[] {
    return this.#watched.all(accountId).map((row) => words(row, 'handle'));
  }

  watches(accountId: number, handle: string): boolean {
    return ((this.find(accountId, handle)?.lists ?? 0) & FL) !== 0;
  }

  /** Whether `owner` lets that handle see him: on the allow list, or on neither list while the rest may (BLP AL). */
  allows(owner: Account, handle: string): boolean {
    const lists = this.find(owner.id, handle)?.lists ?? 0;
    if ((lists & AL) !== 0) return true;
    return (lists & BL) === 0 && owner.privacy === 'AL';
  }

  /**
   * Puts somebody on the allow, block or forward list.
   * Refusals: 210 list full, 215 already on it, 219 on the opposite list.
   */
  add(owner: Account, list: 'FL' | 'AL' | 'BL', handle: string, name: string): ListChange | Refusal {
    return inTransaction(this.#database, () => {
      const found = this.find(owner.id, handle);
      const lists = found?.lists ?? 0;
      const bit = listBit[list];
      if ((lists & bit) !== 0) return refuse(215);
      if ((list === 'AL' && (lists & BL) !== 0) || (list === 'BL' && (lists & AL) !== 0)) return refuse(219);
      const count = this.#count.get(owner.id);
      if (list === 'FL' && integer(count, 'forward') >= forwardLimit) return refuse(210);
      if (found === null && integer(count, 'people') >= peopleLimit) return refuse(210);
      const stored = this.#write(owner.id, found, handle, name, lists | bit);
      if (list === 'FL') this.#setName.run(name, stored.id);
      this.#accounts.touch(owner.id, 'lists');
      const reverse = list === 'FL' ? this.#mirror(owner, handle, 'added') : null;
      return { person: list === 'FL' ? { ...stored, name } : stored, reverse };
    });
  }

  /**
   * Takes somebody from the allow, block, forward or pending list. From the pending list the person moves to the reverse
   * list while still having this account on the forward list. Refusal: 216 not on it.
   */
  remove(owner: Account, list: 'FL' | 'AL' | 'BL' | 'PL', handle: string): ListChange | Refusal {
    return inTransaction(this.#database, () => {
      const found = this.find(owner.id, handle);
      if (found === null || (found.lists & listBit[list]) === 0) return refuse(216);
      if (list === 'FL') this.#leaveAll.run(found.id);
      const kept = found.lists & ~listBit[list];
      const person = this.#write(owner.id, found, handle, found.name, list === 'PL' ? kept | RL : kept);
      this.#accounts.touch(owner.id, 'lists');
      return { person, reverse: list === 'FL' ? this.#mirror(owner, handle, 'removed') : null };
    });
  }

  /** Accepts somebody who is pending onto the reverse list. Refusals: 215 there already, 216 not pending. */
  accept(owner: Account, handle: string): ListedPerson | Refusal {
    const found = this.find(owner.id, handle);
    if (found === null || (found.lists & (PL | RL)) === 0) return refuse(216);
    if ((found.lists & RL) !== 0) return refuse(215);
    this.#accounts.touch(owner.id, 'lists');
    return this.#write(owner.id, found, handle, found.name, found.lists | RL);
  }

  /** The owner has decided in a dialect that knows no pending list: the person is simply on the reverse list from now on. */
  settle(owner: Account, handle: string): void {
    const found = this.find(owner.id, handle);
    if (found !== null && (found.lists & PL) !== 0) {
      this.#write(owner.id, found, handle, found.name, (found.lists & ~PL) | RL);
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
      if (inOthers && stays) this.#join.run(member.id, otherContacts.number);
      this.#join.run(member.id, group);
      this.#accounts.touch(owner.id, 'lists');
    });
    return this.find(owner.id, member.handle) ?? member;
  }

  /** A new member of the forward list goes into that group at once. */
  place(member: ListedPerson, group: number): void {
    if (group !== otherContacts.number) this.#join.run(member.id, group);
  }

  /** Takes a member out of a group; from the last one he falls to "Other Contacts". Refusal: 225 not in it. */
  leave(owner: Account, member: ListedPerson, group: number): ListedPerson | Refusal {
    const inIt = member.groups.includes(group) || (member.groups.length === 0 && group === otherContacts.number);
    if (!inIt) return refuse(225);
    this.#leave.run(member.id, group);
    this.#accounts.touch(owner.id, 'lists');
    return this.find(owner.id, member.handle) ?? member;
  }

  /** Stores the owner's name for somebody. */
  rename(owner: Account, member: ListedPerson, name: string): void {
    this.#setName.run(name, member.id);
    this.#accounts.touch(owner.id, 'lists');
  }

  /** What the owner himself noted about a contact (SBP); empty when nothing. */
  note(member: ListedPerson, key: string): string {
    const row = this.#property.get(member.id, key);
    return row === undefined ? '' : words(row, 'value');
  }

  setNote(owner: Account, member: ListedPerson, key: string, value: string): void {
    this.#setProperty.run(member.id, key, value);
    this.#accounts.touch(owner.id, 'lists');
  }

  /** Stores exactly these lists for somebody; used when accounts are brought in from a file. */
  state(owner: Account, handle: string, name: string, lists: number): ListedPerson {
    return this.#write(owner.id, this.find(owner.id, handle), handle, name, lists);
  }

  /** Brings the other account's reverse list in line; null when there is no such account or nothing changed. */
  #mirror(owner: Account, handle: string, change: 'added' | 'removed'): ReverseChange | null {
    const other = this.#accounts.find(handle);
    if (other === null) return null;
    const entry = this.find(other.id, owner.handle);
    const lists = entry?.lists ?? 0;
    const changed =
      change === 'removed' ? lists & ~(RL | PL) : (lists & (RL | PL)) !== 0 ? lists : lists | reverseBit(lists);
    if (changed === lists) return null;
    this.#write(other.id, entry, owner.handle, owner.name, changed);
    this.#accounts.touch(other.id, 'lists');
    return { handle: other.handle, change };
  }

  #write(accountId: number, found: ListedPerson | null, handle: string, name: string, lists: number): ListedPerson {
    if (found === null) {
      const row = this.#insert.get(accountId, handle.toLowerCase(), randomUUID(), name, lists);
      if (row === undefined) throw new Error(`contact ${handle} was not stored`);
      return person(row, []);
    }
    if (lists === 0) this.#delete.run(found.id);
    else this.#setLists.run(lists, found.id);
    return { ...found, lists };
  }

  #read(row: Row | undefined): ListedPerson | null {
    if (row === undefined) return null;
    return person(
      row,
      this.#groupsOf.all(integer(row, 'id')).map((each) => integer(each, 'number')),
    );
  }
}

/** Somebody new on the reverse list waits for a decision, unless he is already on a list of the account's own choice. */
export function reverseBit(lists: number): number {
  return (lists & (FL | AL | BL)) === 0 ? PL : RL;
}

function person(row: Row, groups: readonly number[]): ListedPerson {
  return {
    id: integer(row, 'id'),
    handle: words(row, 'handle'),
    guid: words(row, 'guid'),
    name: words(row, 'name'),
    lists: integer(row, 'lists'),
    groups,
  };
}
