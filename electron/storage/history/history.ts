import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ConversationEvent } from '../../../shared/conversation.ts';
import type { HistoryPart } from '../../../shared/history.ts';
import type { MessengerState } from '../../../shared/model.ts';
import type { Settings } from '../../../shared/settings.ts';
import { accountFileName } from '../account-file-name.ts';
import type { ProblemListener } from '../json-file.ts';
import { AccountHistory, type DatabaseOpener } from './account-history.ts';
import type { ConversationLog } from './conversation-log.ts';
import { deleteHistory } from './deleting.ts';
import { openHistoryDatabase } from './history-database.ts';
import type { Circle } from './recorder.ts';

export type KeepHistory = Settings['history']['keep'];

export interface HistoryOptions {
  /** Of the profile; made when the first thing is kept. */
  readonly folder: string;
  /** What the user wants now. `unasked` keeps what happens in memory until they say; `no` keeps it nowhere else. */
  readonly keep: () => KeepHistory;
  readonly onProblem: ProblemListener;
  /** Ids of an account's messages of which nobody knew whether they arrived when the program ended; none when left out. */
  readonly undelivered?: (account: string) => readonly string[];
  /** In place of the usual one. */
  readonly open?: DatabaseOpener;
}

function circleOf(event: ConversationEvent, { conversations }: MessengerState): Circle | null {
  if (event.type === 'conversationOpened') return event.conversation;
  return Object.hasOwn(conversations, event.conversation) ? (conversations[event.conversation] ?? null) : null;
}

/** Everything that was said, a database for each account. An account is its handle, in any letters. Nothing throws. */
export class History implements ConversationLog {
  readonly #options: HistoryOptions;
  readonly #accounts = new Map<string, AccountHistory>();

  constructor(options: HistoryOptions) {
    this.#options = options;
  }

  record(account: string, event: ConversationEvent, state: MessengerState): void {
    const history = this.#of(account);
    const circle = circleOf(event, state);
    switch (this.#options.keep()) {
      case 'yes':
        history.write(event, circle);
        break;
      case 'unasked':
        history.hold(event, circle);
        break;
      case 'no':
        history.remember(event, circle);
        break;
    }
  }

  knows(account: string, from: string, remoteId: string): boolean {
    return this.#of(account).knows(from, remoteId);
  }

  /** The user has made up their mind, or changed it: what was held is written, or let go. */
  keepChanged(): void {
    const keep = this.#options.keep();
    for (const history of this.#accounts.values()) {
      if (keep === 'yes') history.release();
      if (keep === 'no') history.letGo();
    }
  }

  /** Asks the account's file something; null when nothing was kept yet, or it does not answer, which is told. */
  read<T>(account: string, question: (database: DatabaseSync) => T): T | null {
    return this.#of(account).read(question);
  }

  /** Takes something into the account's file, which is made where it is missing. Throws what `work` throws. */
  async import<T>(account: string, work: (database: DatabaseSync) => Promise<T>): Promise<T> {
    return await work(this.#of(account).made());
  }

  /** Deletes for good; false when something stays, which is told. */
  async delete(account: string, part: HistoryPart): Promise<boolean> {
    const history = this.#of(account);
    if (part.kind === 'all') return history.deleteEverything();
    return await history.change((database) => deleteHistory(database, part));
  }

  close(): void {
    for (const history of this.#accounts.values()) history.close();
    this.#accounts.clear();
  }

  #of(account: string): AccountHistory {
    const handle = account.toLowerCase();
    const known = this.#accounts.get(handle);
    if (known !== undefined) return known;
    const { folder, onProblem, open, undelivered = () => [] } = this.#options;
    const history = new AccountHistory({
      path: join(folder, accountFileName(handle, 'db')),
      onProblem,
      undelivered: () => undelivered(handle),
      open: open ?? openHistoryDatabase,
    });
    this.#accounts.set(handle, history);
    return history;
  }
}
