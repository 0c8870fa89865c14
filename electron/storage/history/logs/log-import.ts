import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { MessageEntry } from '../../../../shared/conversation.ts';
import type { HistoryImportResult } from '../../../../shared/history.ts';
import { inTransaction } from '../history-database.ts';
import { Recorder } from '../recorder.ts';
import { type LogFile, readLog } from './log-file.ts';
import type { LoggedMessage } from './logged-item.ts';

/** So many messages are written at once; then something else may happen. */
const atOnce = 200;

/** A UUID that the same words always get. */
function uuidOf(...words: readonly (string | number | boolean)[]): string {
  const digits = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

export interface LogImport {
  readonly file: LogFile;
  /** Whose history it becomes part of. */
  readonly account: string;
  /** Whom it is with. */
  readonly handle: string;
  /** Which names in it are the user's. */
  readonly ownNames: readonly string[];
}

/**
 * Takes a log into the history. What is in it already (said by the same at the same moment in the same words, as often)
 * is known and not taken again, so that a log can be imported twice. Messages of third people are kept under the handle
 * that the log is with, and their own names. Throws HistoryLogError, the system's errors and those of node:sqlite; what
 * was read until then is in the history.
 */
export async function importLog(database: DatabaseSync, wish: LogImport): Promise<HistoryImportResult> {
  const recorder = new Recorder(database);
  const own = new Set(wish.ownNames);
  const exists = database.prepare('SELECT 1 FROM entries WHERE uuid = ?');
  /** How often the same was said at the moment that the file tells of just now. */
  const repeated = new Map<string, number>();
  let moment = 0;
  /** The conversation of each session of the file. */
  const conversations = new Map<number, string>();
  let [added, known, skipped] = [0, 0, 0];

  function take(message: LoggedMessage): void {
    const isOwn = message.failed || own.has(message.speaker);
    const same = uuidOf(wish.handle, message.at, isOwn, message.speaker, message.text);
    if (message.at !== moment) repeated.clear();
    moment = message.at;
    const times = (repeated.get(same) ?? 0) + 1;
    repeated.set(same, times);
    const entry: MessageEntry = {
      kind: 'message',
      id: uuidOf(same, times),
      at: message.at,
      own: isOwn,
      from: isOwn ? wish.account : wish.handle,
      name: message.failed ? wish.account : message.speaker,
      delivery: !isOwn
        ? null
        : message.failed
          ? { state: 'failed', why: 'not-delivered', code: null }
          : { state: 'delivered', why: null, code: null },
      remoteId: null,
      text: message.text,
      format: message.format,
      automatic: false,
    };
    const conversation = conversations.get(message.session) ?? uuidOf(wish.handle, message.at, 'conversation');
    conversations.set(message.session, conversation);
    if (exists.get(entry.id) !== undefined) {
      known += 1;
      return;
    }
    const name = isOwn ? '' : message.speaker;
    recorder.add(entry, {
      id: conversation,
      peer: wish.handle,
      participants: [{ handle: wish.handle, name, capabilities: 0 }],
    });
    added += 1;
  }

  for await (const items of readLog(wish.file)) {
    for (let start = 0; start < items.length; start += atOnce) {
      inTransaction(database, () => {
        for (const item of items.slice(start, start + atOnce)) {
          if (item.kind === 'skipped') skipped += 1;
          else take(item);
        }
      });
      await setImmediate();
    }
  }
  return { added, known, skipped };
}
