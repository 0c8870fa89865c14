import type { History } from '../storage/history/history.ts';
import { lastEntries } from '../storage/history/reading.ts';
import { searchHistory } from '../storage/history/searching.ts';
import type { HistoryQuestion } from './command.ts';
import type { OutputLine } from './output-line.ts';

/** At most so many messages of a search are printed: the latest ones. */
const mostFound = 100;

function time(at: number): string {
  return new Date(at).toISOString();
}

/** The lines that answer a question about the history of an account, oldest first; what was searched for, latest first. */
export function answerFromHistory(question: HistoryQuestion, history: History, account: string): readonly OutputLine[] {
  if (question.name === 'history search') {
    // What is written here is finished: the last word is a whole word.
    const wish = { query: `${question.query} `, handle: null, before: null, limit: mostFound };
    const hits = history.read(account, (database) => searchHistory(database, wish)) ?? [];
    return hits.map(({ conversation, handle, at, name, own, snippet }) => ({
      event: 'history-found',
      conversation,
      with: handle,
      at: time(at),
      own,
      name,
      text: snippet,
    }));
  }
  const { handle, count } = question;
  const entries = history.read(account, (database) => lastEntries(database, handle, count)) ?? [];
  return entries.map(({ conversation, entry: { id: _id, at, ...entry } }) => ({
    event: 'history-entry',
    conversation,
    at: time(at),
    ...entry,
  }));
}
