import type { DatabaseSync } from 'node:sqlite';
import { words } from './rows.ts';

/** What the user of the account was called in their own messages, latest first; at most 50 names. */
export function ownNamesIn(database: DatabaseSync): readonly string[] {
  return database
    .prepare(
      `SELECT DISTINCT name FROM speakers
       WHERE handle = (SELECT speakers.handle FROM entries JOIN speakers ON speakers.id = entries.speaker
                       WHERE entries.own = 1 ORDER BY entries.id DESC LIMIT 1)
       ORDER BY id DESC LIMIT 50`,
    )
    .all()
    .map((row) => words(row, 'name'));
}
