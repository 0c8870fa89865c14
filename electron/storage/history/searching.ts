import type { DatabaseSync } from 'node:sqlite';
import type { HistoryHit } from '../../../shared/history.ts';
import { type SearchedPhrase, searchedPhrases, searchMarks, snippetOf } from '../../../shared/history-search.ts';
import { integer, words } from './rows.ts';

/** Conversations of several that a search among somebody's looks into, the latest first. */
const mostGroups = 200;

/** Which part of the index is somebody's: what the two said alone, and what was said where several were. */
function circlesOf(database: DatabaseSync, handle: string): readonly string[] {
  const alone = database.prepare('SELECT id FROM people WHERE handle = ?').all(handle);
  const together = database
    .prepare(
      `SELECT conversations.id FROM participants
       JOIN conversations ON conversations.id = participants.conversation
       JOIN people ON people.id = participants.person
       WHERE people.handle = ? AND conversations.peer IS NULL ORDER BY conversations.last DESC LIMIT ?`,
    )
    .all(handle, mostGroups);
  return [...alone.map((row) => `#p${integer(row, 'id')}`), ...together.map((row) => `#c${integer(row, 'id')}`)];
}

/** A phrase in the language of FTS5; its words hold letters and digits only, and so nothing that means more there. */
function inFullTextSyntax({ words: wanted, unfinished }: SearchedPhrase): string {
  return `"${wanted.join(' ')}"${unfinished ? ' *' : ''}`;
}

/** Where to go on, and how far. */
export interface SearchWish {
  readonly query: string;
  /** Among the conversations with that person only; null is everybody. */
  readonly handle: string | null;
  /** Only what stands before that place; null begins with the latest. */
  readonly before: number | null;
  readonly limit: number;
}

/** The messages in which everything that was looked for stands, the latest first. */
export function searchHistory(database: DatabaseSync, wish: SearchWish): readonly HistoryHit[] {
  const phrases = searchedPhrases(wish.query);
  const circles = wish.handle === null ? null : circlesOf(database, wish.handle);
  if (phrases.length === 0 || circles?.length === 0) return [];
  const among = circles === null ? '' : ` AND circle : (${circles.map((circle) => `"${circle}"`).join(' OR ')})`;
  const rows = database
    .prepare(
      `SELECT search.rowid AS place, entries.at, entries.own, entries.text, speakers.name,
         conversations.uuid AS conversation,
         coalesce(
           (SELECT people.handle FROM participants JOIN people ON people.id = participants.person
            WHERE participants.conversation = entries.conversation AND people.handle = ?),
           (SELECT people.handle FROM people WHERE people.id = conversations.peer),
           (SELECT people.handle FROM participants JOIN people ON people.id = participants.person
            WHERE participants.conversation = entries.conversation ORDER BY people.id LIMIT 1)
         ) AS handle
       FROM search JOIN entries ON entries.id = search.rowid
       JOIN speakers ON speakers.id = entries.speaker
       JOIN conversations ON conversations.id = entries.conversation
       WHERE search MATCH ? AND search.rowid < ? ORDER BY search.rowid DESC LIMIT ?`,
    )
    .all(
      wish.handle,
      `words : (${phrases.map(inFullTextSyntax).join(' AND ')})${among}`,
      wish.before ?? Number.MAX_SAFE_INTEGER,
      wish.limit,
    );
  return rows.map((row) => {
    const text = words(row, 'text');
    const snippet = snippetOf(text, searchMarks(text, phrases));
    return {
      place: integer(row, 'place'),
      conversation: words(row, 'conversation'),
      handle: words(row, 'handle'),
      at: integer(row, 'at'),
      name: words(row, 'name'),
      own: integer(row, 'own') === 1,
      snippet: snippet.text,
      marks: snippet.marks,
    };
  });
}
