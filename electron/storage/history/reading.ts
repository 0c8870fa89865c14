import type { DatabaseSync } from 'node:sqlite';
import type { ConversationEntry } from '../../../shared/conversation.ts';
import type { HistoryEntry, HistoryPage, HistoryPerson } from '../../../shared/history.ts';
import { firstIdAt, timeOfId } from './entry-id.ts';
import { integer, type Row, words } from './rows.ts';
import { entryColumns, entryOf, entryTables } from './stored-entry.ts';

/** Conversations that somebody took part in, of which a part lies in a stretch of ids. */
const conversationsOf = `
  SELECT conversations.id FROM participants
  JOIN conversations ON conversations.id = participants.conversation
  JOIN people ON people.id = participants.person
  WHERE people.handle = ? AND conversations.last >= ? AND conversations.first < ?`;

/** Everybody with whom there is history, the latest first. */
export function historyPeople(database: DatabaseSync): readonly HistoryPerson[] {
  const rows = database
    .prepare(
      `SELECT people.handle, people.name, sum(conversations.messages) AS messages, max(conversations.last) AS last
       FROM participants JOIN people ON people.id = participants.person
       JOIN conversations ON conversations.id = participants.conversation
       GROUP BY people.id ORDER BY last DESC, people.id`,
    )
    .all();
  return rows.map((row) => ({
    handle: words(row, 'handle'),
    name: words(row, 'name'),
    messages: integer(row, 'messages'),
    lastAt: timeOfId(integer(row, 'last')),
  }));
}

/** When, to the second, something happened in the conversations with somebody, between two times in Unix milliseconds. */
export function historyTimes(database: DatabaseSync, handle: string, from: number, to: number): readonly number[] {
  const [first, end] = [firstIdAt(from), firstIdAt(to)];
  const rows = database
    .prepare(`SELECT id FROM entries WHERE id >= ? AND id < ? AND conversation IN (${conversationsOf})`)
    .all(first, end, handle, first, end);
  return rows.map((row) => timeOfId(integer(row, 'id')));
}

/** An entry with its place. */
function historyEntryOf(row: Row): HistoryEntry {
  return { place: integer(row, 'place'), conversation: words(row, 'conversation_uuid'), entry: entryOf(row) };
}

const historyColumns = `${entryColumns}, entries.id AS place, conversations.uuid AS conversation_uuid`;
const historyTables = `${entryTables} JOIN conversations ON conversations.id = entries.conversation`;

/**
 * What happened in the conversations with somebody between two times in Unix milliseconds: at most `limit` entries
 * behind the place `after` (0: from the beginning).
 */
export function historyEntries(
  database: DatabaseSync,
  about: { readonly handle: string; readonly from: number; readonly to: number; readonly after: number },
  limit: number,
): HistoryPage {
  const [first, end] = [Math.max(firstIdAt(about.from), about.after + 1), firstIdAt(about.to)];
  const rows = database
    .prepare(
      `SELECT ${historyColumns} FROM ${historyTables}
       WHERE entries.id >= ? AND entries.id < ? AND entries.conversation IN (${conversationsOf})
       ORDER BY entries.id LIMIT ?`,
    )
    .all(first, end, about.handle, first, end, limit + 1);
  const entries = rows.slice(0, limit).map(historyEntryOf);
  return { entries, next: rows.length > limit ? (entries.at(-1)?.place ?? null) : null };
}

/** The last of everything that happened in conversations with somebody, oldest first. */
export function lastEntries(database: DatabaseSync, handle: string, limit: number): readonly HistoryEntry[] {
  const rows = database
    .prepare(
      `SELECT ${historyColumns} FROM ${historyTables} WHERE entries.id IN (
         SELECT entries.id FROM entries WHERE conversation IN (
           SELECT conversations.id FROM participants
           JOIN conversations ON conversations.id = participants.conversation
           JOIN people ON people.id = participants.person
           WHERE people.handle = ? ORDER BY conversations.last DESC LIMIT ?
         ) ORDER BY entries.id DESC LIMIT ?
       ) ORDER BY entries.id`,
    )
    .all(handle, limit, limit);
  return rows.map(historyEntryOf);
}

/** The last lines of the latest conversation with that person alone, another one than this, oldest first. */
export function earlierEntries(
  database: DatabaseSync,
  handle: string,
  than: string,
  limit: number,
): readonly ConversationEntry[] {
  const rows = database
    .prepare(
      `SELECT * FROM (
         SELECT ${entryColumns}, entries.id AS place FROM ${entryTables}
         WHERE entries.kind = 'message' AND entries.conversation = (
           SELECT conversations.id FROM conversations JOIN people ON people.id = conversations.peer
           WHERE people.handle = ? AND conversations.uuid <> ? AND conversations.messages > 0
           ORDER BY conversations.last DESC LIMIT 1
         ) ORDER BY entries.id DESC LIMIT ?
       ) ORDER BY place`,
    )
    .all(handle, than, limit);
  return rows.map(entryOf);
}
