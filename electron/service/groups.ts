import { randomUUID } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { limits } from '../../shared/limits.ts';
import { decodePercent, encodePercent } from '../protocol/percent.ts';
import type { Accounts } from './accounts.ts';
import { integer, type Row, words } from './database.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Number and name of the group that everybody has and nobody can delete (fact book 60 section 3). */
export const otherContacts = { number: 0, name: 'Other Contacts' } as const;

/** A group has a number for MSNP7-9 and a GUID for MSNP10 and later. */
export interface StoredGroup {
  readonly number: number;
  readonly guid: string;
  readonly name: string;
}

function group(row: Row): StoredGroup {
  return { number: integer(row, 'number'), guid: words(row, 'guid'), name: words(row, 'name') };
}

/** The groups of an account (fact book 60 section 3). */
export class Groups {
  readonly #accounts: Accounts;
  readonly #all: StatementSync;
  readonly #insert: StatementSync;
  readonly #rename: StatementSync;
  readonly #delete: StatementSync;
  readonly #deleteMemberships: StatementSync;

  constructor(database: DatabaseSync, accounts: Accounts) {
    this.#accounts = accounts;
    this.#all = database.prepare('SELECT number, guid, name FROM groups WHERE account_id = ? ORDER BY number');
    this.#insert = database.prepare('INSERT INTO groups (account_id, number, guid, name) VALUES (?, ?, ?, ?)');
    this.#rename = database.prepare('UPDATE groups SET name = ? WHERE account_id = ? AND number = ?');
    this.#delete = database.prepare('DELETE FROM groups WHERE account_id = ? AND number = ?');
    this.#deleteMemberships = database.prepare(
      'DELETE FROM memberships WHERE number = ? AND contact_id IN (SELECT id FROM contacts WHERE account_id = ?)',
    );
  }

  /** All groups by number. The first is always "Other Contacts", under the name its owner gave it. */
  all(accountId: number): readonly StoredGroup[] {
    const stored = this.#all.all(accountId).map(group);
    return stored[0]?.number === otherContacts.number ? stored : [{ ...otherContacts, guid: '' }, ...stored];
  }

  /** The group of that number, GUID or (MSN 7.0 sends it once) name; null when there is none. */
  find(accountId: number, id: string): StoredGroup | null {
    const all = this.all(accountId);
    return (
      all.find((each) => String(each.number) === id || each.guid === id) ??
      all.find((each) => each.name === decodePercent(id)) ??
      null
    );
  }

  /** Adds a group. Refusals: 223 thirty groups, 228 name taken, 229 name too long or empty. */
  add(accountId: number, name: string): StoredGroup | Refusal {
    const all = this.all(accountId);
    if (all.length >= limits.groups) return refuse(223);
    const problem = this.#nameProblem(all, name, null);
    if (problem !== null) return problem;
    const used = new Set(all.map((each) => each.number));
    const number = Array.from({ length: limits.groups }, (_, index) => index).find((each) => !used.has(each)) ?? 0;
    const added = { number, guid: randomUUID(), name };
    this.#insert.run(accountId, added.number, added.guid, added.name);
    this.#accounts.touch(accountId, 'lists');
    return added;
  }

  /** Renames a group. Refusals: 224 no such group, 228 name taken, 229 name too long or empty. */
  rename(accountId: number, id: string, name: string): StoredGroup | Refusal {
    const found = this.find(accountId, id);
    if (found === null) return refuse(224);
    const problem = this.#nameProblem(this.all(accountId), name, found);
    if (problem !== null) return problem;
    const { changes } = this.#rename.run(name, accountId, found.number);
    if (changes === 0) this.#insert.run(accountId, found.number, randomUUID(), name);
    this.#accounts.touch(accountId, 'lists');
    return { ...found, name };
  }

  /**
   * Deletes a group; its members stay on the forward list, in their other groups or in "Other Contacts".
   * Refusals: 224 no such group, 230 "Other Contacts".
   */
  remove(accountId: number, id: string): StoredGroup | Refusal {
    const found = this.find(accountId, id);
    if (found === null) return refuse(224);
    if (found.number === otherContacts.number) return refuse(230);
    this.#deleteMemberships.run(found.number, accountId);
    this.#delete.run(accountId, found.number);
    this.#accounts.touch(accountId, 'lists');
    return found;
  }

  #nameProblem(all: readonly StoredGroup[], name: string, except: StoredGroup | null): Refusal | null {
    if (name.trim() === '' || encodePercent(name).length > limits.groupNameEncodedOctets) return refuse(229);
    const taken = all.some((each) => each.number !== except?.number && each.name.toLowerCase() === name.toLowerCase());
    return taken ? refuse(228) : null;
  }
}
