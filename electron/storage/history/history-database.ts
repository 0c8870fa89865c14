import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { integer } from './rows.ts';

/**
 * The tables, one entry for each version of the schema; `user_version` of the file says how many are applied.
 *
 * `entries.id` is the second it happened in times 256 plus a running number: entries are in the order of time whenever
 * they came in (imports come late), a stretch of time is a stretch of ids, and the newest matches of a search are the
 * last ones of the index. `circle` is who heard it, as one word of the index: the peer, or the conversation of several.
 *
 * `search` holds the folded words (shared/history-words.ts) and no text: the ascii tokenizer cuts them at the spaces
 * and changes nothing more, so that the index and the highlights can never disagree about what a word is.
 */
const schema: readonly string[] = [
  `
  CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    named_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE speakers (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (handle, name)
  ) STRICT;
  CREATE TABLE formats (
    id INTEGER PRIMARY KEY,
    format TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE conversations (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    peer INTEGER REFERENCES people (id),
    messages INTEGER NOT NULL DEFAULT 0,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX conversations_by_last ON conversations (last);
  CREATE TABLE participants (
    conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (conversation, person)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX participants_by_person ON participants (person);
  CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    conversation INTEGER NOT NULL REFERENCES conversations (id),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    circle TEXT NOT NULL,
    own INTEGER NOT NULL,
    speaker INTEGER REFERENCES speakers (id),
    text TEXT,
    format INTEGER REFERENCES formats (id),
    automatic INTEGER NOT NULL DEFAULT 0,
    delivery TEXT,
    why TEXT,
    code INTEGER,
    given_up INTEGER NOT NULL DEFAULT 0,
    remote_id TEXT,
    notice TEXT
  ) STRICT;
  CREATE INDEX entries_by_conversation ON entries (conversation, id);
  CREATE INDEX entries_under_way ON entries (delivery) WHERE delivery IN ('waiting', 'sent');
  CREATE INDEX entries_undelivered ON entries (conversation) WHERE delivery = 'failed' AND given_up = 0;
  CREATE INDEX entries_by_remote_id ON entries (remote_id) WHERE remote_id IS NOT NULL;
  CREATE VIRTUAL TABLE search USING fts5 (
    words, circle, content = '', columnsize = 0, tokenize = "ascii tokenchars '#'", prefix = '1 2'
  );
  INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
  `,
  // What was not delivered is kept elsewhere now (storage/undelivered.ts), and what was sent may be all that is ever known.
  `
  DROP INDEX entries_undelivered;
  DROP INDEX entries_under_way;
  ALTER TABLE entries DROP COLUMN given_up;
  CREATE INDEX entries_waiting ON entries (uuid) WHERE delivery = 'waiting';
  `,
];

/** The file is of a newer Nudge: it must not be touched, and is not damaged either. */
export class NewerHistoryError extends Error {
  constructor(version: number) {
    super(`it has version ${version}, and this Nudge knows versions up to ${schema.length}`);
    this.name = 'NewerHistoryError';
  }
}

/**
 * Opens the history in that file, readable by its owner alone, making folder, file and tables where they are missing;
 * null keeps it in memory. What is written is on the disk before the call that wrote it returns (synchronous = FULL:
 * people do not write so fast that it could be felt), and what is deleted is overwritten. `wanted`: the schema to bring it
 * to, the latest when left out. Throws NewerHistoryError, and
 * the errors of node:sqlite for a damaged file.
 */
export function openHistoryDatabase(path: string | null, wanted = schema.length): DatabaseSync {
  if (path !== null) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  }
  const database = new DatabaseSync(path ?? ':memory:');
  try {
    database.exec(`
      PRAGMA busy_timeout = 2000;
      PRAGMA auto_vacuum = INCREMENTAL;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA foreign_keys = ON;
    `);
    const version = integer(database.prepare('PRAGMA user_version').get(), 'user_version');
    if (version > schema.length) throw new NewerHistoryError(version);
    for (const [index, statements] of schema.slice(0, wanted).entries()) {
      if (index >= version)
        inTransaction(database, () => database.exec(`${statements} PRAGMA user_version = ${index + 1}`));
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
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
    // A full disk may have rolled it back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
