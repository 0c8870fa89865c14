import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { HistoryPart } from '../../../shared/history.ts';
import { inTransaction } from './history-database.ts';
import { indexed } from './recorder.ts';
import { integer, words, wordsOrNull } from './rows.ts';

/** So many entries, or pages of the index, are dealt with before something else may happen. */
const atOnce = 200;

function conversationsIn(database: DatabaseSync, part: HistoryPart): readonly number[] {
  const rows =
    part.kind === 'conversation'
      ? database.prepare('SELECT id FROM conversations WHERE uuid = ?').all(part.conversation)
      : part.kind === 'person'
        ? database
            .prepare(
              `SELECT conversation AS id FROM participants JOIN people ON people.id = participants.person
               WHERE people.handle = ?`,
            )
            .all(part.handle)
        : database.prepare('SELECT id FROM conversations').all();
  return rows.map((row) => integer(row, 'id'));
}

/** Takes some entries of a conversation out of the history and its index; how many there were. */
function removeSome(database: DatabaseSync, conversation: number): number {
  const rows = database
    .prepare('SELECT id, kind, text, circle FROM entries WHERE conversation = ? LIMIT ?')
    .all(conversation, atOnce);
  const fromIndex = database.prepare(`INSERT INTO search (search, rowid, words, circle) VALUES ('delete', ?, ?, ?)`);
  const remove = database.prepare('DELETE FROM entries WHERE id = ?');
  for (const row of rows) {
    const id = integer(row, 'id');
    if (words(row, 'kind') === 'message')
      fromIndex.run(id, indexed(wordsOrNull(row, 'text') ?? ''), words(row, 'circle'));
    remove.run(id);
  }
  return rows.length;
}

/**
 * Rewrites the index, page by page, so that no word is left in it that stands in no message. FTS5 says that there was
 * nothing left to merge by changing fewer than two rows.
 */
async function tidyIndex(database: DatabaseSync): Promise<void> {
  const merge = database.prepare(`INSERT INTO search (search, rank) VALUES ('merge', ?)`);
  const changes = database.prepare('SELECT total_changes() AS count');
  for (let pages = -atOnce; ; pages = atOnce) {
    const before = integer(changes.get(), 'count');
    merge.run(pages);
    if (integer(changes.get(), 'count') - before < 2) return;
    await setImmediate();
  }
}

/**
 * Deletes a part of the history for good: rows, index, names that nothing needs any more and the journal; what stood
 * there is overwritten, and the file gets smaller. Conversations go on meanwhile. Throws what node:sqlite throws.
 */
export async function deleteHistory(database: DatabaseSync, part: HistoryPart): Promise<void> {
  for (const conversation of conversationsIn(database, part)) {
    for (let done = false; !done; ) {
      done = inTransaction(database, () => {
        if (removeSome(database, conversation) === atOnce) return false;
        database.prepare('DELETE FROM participants WHERE conversation = ?').run(conversation);
        database.prepare('DELETE FROM conversations WHERE id = ?').run(conversation);
        return true;
      });
      await setImmediate();
    }
  }
  inTransaction(database, () =>
    database.exec(`
      DELETE FROM people WHERE id NOT IN (SELECT person FROM participants);
      DELETE FROM speakers WHERE id NOT IN (SELECT speaker FROM entries WHERE speaker IS NOT NULL);
      DELETE FROM formats WHERE id NOT IN (SELECT format FROM entries WHERE format IS NOT NULL);
    `),
  );
  await tidyIndex(database);
  database.exec('PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);');
}
