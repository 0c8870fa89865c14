import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

/**
 * The tables, one entry for each version of the schema; `user_version` of the file says how many are applied.
 * `contacts.lists` is the bit mask of fact book 60 section 1: FL 1, AL 2, BL 4, RL 8, PL 16.
 */
const schema: readonly string[] = [
  `
  CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_salt BLOB,
    password_hash BLOB,
    md5_salt TEXT,
    md5_hash TEXT,
    prompt TEXT NOT NULL DEFAULT 'A',
    privacy TEXT NOT NULL DEFAULT 'AL',
    list_version INTEGER NOT NULL DEFAULT 1,
    list_stamp INTEGER NOT NULL,
    settings_stamp INTEGER NOT NULL,
    personal_message TEXT NOT NULL DEFAULT '',
    inbox_unread INTEGER,
    folders_unread INTEGER
  ) STRICT;
  CREATE TABLE properties (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account_id, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE profile_fields (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account_id, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE groups (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    guid TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (account_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    handle TEXT NOT NULL,
    guid TEXT NOT NULL,
    name TEXT NOT NULL,
    lists INTEGER NOT NULL,
    UNIQUE (account_id, handle)
  ) STRICT;
  CREATE INDEX contacts_by_handle ON contacts (handle);
  CREATE TABLE memberships (
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    PRIMARY KEY (contact_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE contact_properties (
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (contact_id, key)
  ) STRICT, WITHOUT ROWID;
  `,
];

/** The data folder holds a database of a newer Nudge, or of something else. */
class UnknownDatabaseError extends Error {
  constructor(version: number) {
    super(`The database in the data folder has version ${version}; this Nudge knows versions up to ${schema.length}.`);
    this.name = 'UnknownDatabaseError';
  }
}

/**
 * Opens `service.db` in the data folder, making folder and tables where they are missing; null keeps all in memory.
 * Throws UnknownDatabaseError for a file of a newer version, and the errors of node:sqlite for a damaged one.
 */
export function openDatabase(dataFolder: string | null): DatabaseSync {
  const database = new DatabaseSync(dataFolder === null ? ':memory:' : privateFile(dataFolder));
  database.exec('PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  const version = integer(database.prepare('PRAGMA user_version').get(), 'user_version');
  if (version > schema.length) {
    database.close();
    throw new UnknownDatabaseError(version);
  }
  for (const [index, statements] of schema.entries()) {
    if (index >= version)
      inTransaction(database, () => database.exec(`${statements} PRAGMA user_version = ${index + 1}`));
  }
  return database;
}

/** The path of the database, as a file that only its owner can read: it holds what passwords are checked with. */
function privateFile(dataFolder: string): string {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, 'service.db');
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  return path;
}

/** Runs `work` so that all of its changes are kept, or none. Nested calls join the outer one. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** One row as node:sqlite gives it; undefined when there is none. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A whole number of a row. The schema is STRICT, so anything else is a damaged file. */
export function integer(row: Row | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value !== 'number') throw new Error(`column ${column} holds no number`);
  return value;
}

/** A text of a row. */
export function words(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw new Error(`column ${column} holds no text`);
  return value;
}

/** A row's octets. */
export function octets(row: Row | undefined, column: string): Uint8Array {
  const value = row?.[column];
  if (!(value instanceof Uint8Array)) throw new Error(`column ${column} holds no octets`);
  return value;
}
