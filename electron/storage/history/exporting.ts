import type { DatabaseSync } from 'node:sqlite';
import type { Conversation, ConversationEntry } from '../../../shared/conversation.ts';
import type { HistoryFormat, HistoryPart } from '../../../shared/history.ts';
import { htmlWriter } from './export-html.ts';
import { jsonWriter } from './export-json.ts';
import { textWriter } from './export-text.ts';
import type { ExportedConversation, HistoryWriter } from './export-writer.ts';
import { integer, words } from './rows.ts';
import { entryColumns, entryOf, entryTables } from './stored-entry.ts';

/** So many entries are taken from the database at a time. */
const atOnce = 500;

function writer(format: HistoryFormat, account: string): HistoryWriter {
  switch (format) {
    case 'text':
      return textWriter();
    case 'html':
      return htmlWriter(account);
    case 'json':
      return jsonWriter(account);
  }
}

function conversationsIn(
  database: DatabaseSync,
  part: HistoryPart,
): readonly (ExportedConversation & { key: number })[] {
  const where = {
    conversation: 'conversations.uuid = ?',
    person: `conversations.id IN (
      SELECT conversation FROM participants JOIN people ON people.id = participants.person WHERE people.handle = ?)`,
    all: '? IS NULL',
  }[part.kind];
  const value = part.kind === 'conversation' ? part.conversation : part.kind === 'person' ? part.handle : null;
  const participants = database.prepare(
    `SELECT people.handle, people.name FROM participants JOIN people ON people.id = participants.person
     WHERE participants.conversation = ? ORDER BY people.id`,
  );
  return database
    .prepare(`SELECT id, uuid FROM conversations WHERE ${where} ORDER BY first`)
    .all(value)
    .map((row) => ({
      key: integer(row, 'id'),
      id: words(row, 'uuid'),
      people: participants
        .all(integer(row, 'id'))
        .map((person) => ({ handle: words(person, 'handle'), name: words(person, 'name') })),
    }));
}

function* entriesOf(database: DatabaseSync, conversation: number): Generator<readonly ConversationEntry[]> {
  const page = database.prepare(
    `SELECT ${entryColumns}, entries.id AS place FROM ${entryTables}
     WHERE entries.conversation = ? AND entries.id > ? ORDER BY entries.id LIMIT ?`,
  );
  for (let after = 0; ; ) {
    const rows = page.all(conversation, after, atOnce);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = integer(last, 'place');
    yield rows.map(entryOf);
  }
}

/** A part of the history as a file's text, piece by piece, and how many messages are in each piece. */
export function* exportHistory(
  database: DatabaseSync,
  part: HistoryPart,
  format: HistoryFormat,
  account: string,
): Generator<{ readonly text: string; readonly messages: number }> {
  const write = writer(format, account);
  yield { text: write.begin(), messages: 0 };
  for (const conversation of conversationsIn(database, part)) {
    yield { text: write.conversation(conversation), messages: 0 };
    for (const entries of entriesOf(database, conversation.key)) {
      yield {
        text: entries.map((entry) => write.entry(entry)).join(''),
        messages: entries.filter(({ kind }) => kind === 'message').length,
      };
    }
    yield { text: write.conversationEnd(), messages: 0 };
  }
  yield { text: write.end(), messages: 0 };
}

/** A conversation as it is shown, as a file's text. */
export function* exportConversation(
  { id, participants, entries }: Conversation,
  format: HistoryFormat,
  account: string,
): Generator<string> {
  const write = writer(format, account);
  yield write.begin();
  yield write.conversation({ id, people: participants.map(({ handle, name }) => ({ handle, name })) });
  yield* entries.map((entry) => write.entry(entry));
  yield write.conversationEnd();
  yield write.end();
}
