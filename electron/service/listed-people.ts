import { randomUUID } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { integer, type Row, words } from './database.ts';
import { listBit } from './list-bits.ts';

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

/** How many people an account has on its lists. */
interface Count {
  readonly people: number;
  readonly forward: number;
}

/** The people on everybody's lists as rows of the database: reading and writing, without any rules. */
export class ListedPeople {
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

  constructor(database: DatabaseSync) {
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
    return found !== null && (found.lists & listBit.FL) !== 0 ? found : null;
  }

  /** Handles of all accounts that have this one on the forward list. */
  watchersOf(handle: string): readonly string[] {
    return this.#watchers.all(handle).map((row) => words(row, 'handle'));
  }

  /** Handles on the account's forward list. */
  watchedBy(accountId: number): readonly string[] {
    return this.#watched.all(accountId).map((row) => words(row, 'handle'));
  }

  count(accountId: number): Count {
    const row = this.#count.get(accountId);
    return { people: integer(row, 'people'), forward: integer(row, 'forward') };
  }

  /** Stores exactly these lists for somebody, making or deleting the row as needed. A row that is there keeps its name. */
  write(accountId: number, handle: string, name: string, lists: number): ListedPerson {
    const found = this.find(accountId, handle);
    if (found === null) {
      const row = this.#insert.get(accountId, handle.toLowerCase(), randomUUID(), name, lists);
      if (row === undefined) throw new Error(`contact ${handle} was not stored`);
      return person(row, []);
    }
    if (lists === 0) this.#delete.run(found.id);
    else this.#setLists.run(lists, found.id);
    return { ...found, lists };
  }

  setName(member: ListedPerson, name: string): ListedPerson {
    this.#setName.run(name, member.id);
    return { ...member, name };
  }

  putInto(member: ListedPerson, group: number): void {
    this.#join.run(member.id, group);
  }

  takeOut(member: ListedPerson, group: number): void {
    this.#leave.run(member.id, group);
  }

  takeOutOfAll(member: ListedPerson): void {
    this.#leaveAll.run(member.id);
  }

  /** What the owner himself noted about a contact (SBP); empty when nothing. */
  note(member: ListedPerson, key: string): string {
    const row = this.#property.get(member.id, key);
    return row === undefined ? '' : words(row, 'value');
  }

  setNote(member: ListedPerson, key: string, value: string): void {
    this.#setProperty.run(member.id, key, value);
  }

  #read(row: Row | undefined): ListedPerson | null {
    if (row === undefined) return null;
    return person(
      row,
      this.#groupsOf.all(integer(row, 'id')).map((each) => integer(each, 'number')),
    );
  }
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
