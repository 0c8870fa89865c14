import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { everybody } from '../../shared/address-book.ts';
import type { Conversation, ConversationEntry } from '../../shared/conversation.ts';
import type { HistoryFormat, HistoryHit, HistoryPage, HistoryPerson } from '../../shared/history.ts';
import type { CommandArgument, CommandName, CommandValue } from '../../shared/ipc.ts';
import { limits } from '../../shared/limits.ts';
import { text } from '../../shared/text/text.ts';
import type { Drafts } from '../storage/drafts.ts';
import { exportConversation, exportHistory } from '../storage/history/exporting.ts';
import type { History } from '../storage/history/history.ts';
import { type LogFile, openLog } from '../storage/history/logs/log-file.ts';
import { importLog } from '../storage/history/logs/log-import.ts';
import { previewLog } from '../storage/history/logs/log-preview.ts';
import { HistoryLogError } from '../storage/history/logs/logged-item.ts';
import { ownNamesIn } from '../storage/history/own-names.ts';
import { earlierEntries, historyEntries, historyPeople, historyTimes } from '../storage/history/reading.ts';
import { searchHistory } from '../storage/history/searching.ts';
import type { Undelivered } from '../storage/undelivered.ts';
import type { ConversationRecords } from './app-conversations.ts';
import { CommandRefusal } from './command-refusal.ts';
import type { EventStream } from './event-stream.ts';
import { type FileChooser, fileKind } from './file-chooser.ts';

type Wish<N extends CommandName> = CommandArgument<N>;

const extensions = { text: 'txt', html: 'html', json: 'json' } as const satisfies { [F in HistoryFormat]: string };

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Writes a file piece by piece, for the user alone. Throws CommandRefusal `file-unwritable`. */
async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  try {
    const file = await open(path, 'w', 0o600);
    try {
      for (const piece of pieces) await file.write(piece);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new CommandRefusal('file-unwritable', words(error));
  }
}

/**
 * The history as the windows ask for it: of the account that is signed in, or was last. Everything throws
 * CommandRefusal `not-signed-in` when there is none.
 */
export class AppHistory implements ConversationRecords {
  readonly #stream: EventStream;
  readonly #history: History;
  readonly #drafts: Drafts;
  readonly #undelivered: Undelivered;
  #lastAccount: string | null = null;
  /** The log of the last preview. */
  #log: LogFile | null = null;
  #importing = false;

  constructor(stream: EventStream, history: History, drafts: Drafts, undelivered: Undelivered) {
    this.#stream = stream;
    this.#history = history;
    this.#drafts = drafts;
    this.#undelivered = undelivered;
  }

  people(): readonly HistoryPerson[] {
    return this.#history.read(this.#account(), historyPeople) ?? [];
  }

  /** The days of a month (1 to 12), in the time zone of this computer, on which there is something. */
  days({ handle, year, month }: Wish<'historyDays'>): readonly number[] {
    const [from, to] = [new Date(year, month - 1, 1), new Date(year, month, 1)];
    const times =
      this.#history.read(this.#account(), (database) => historyTimes(database, handle, from.getTime(), to.getTime())) ??
      [];
    return [...new Set(times.map((at) => new Date(at).getDate()))].toSorted((one, other) => one - other);
  }

  entries(wish: Wish<'historyEntries'>): HistoryPage {
    const page = this.#history.read(this.#account(), (database) => historyEntries(database, wish, limits.historyPage));
    return page ?? { entries: [], next: null };
  }

  search(wish: Wish<'historySearch'>): readonly HistoryHit[] {
    const search = { ...wish, limit: limits.historyHits };
    return this.#history.read(this.#account(), (database) => searchHistory(database, search)) ?? [];
  }

  earlier({ id, peer }: Conversation): readonly ConversationEntry[] {
    if (peer === null) return [];
    const account = this.#accountOrNull();
    if (account === null) return [];
    return this.#history.read(account, (database) => earlierEntries(database, peer, id, limits.earlierEntries)) ?? [];
  }

  chooseFile({ participants }: Conversation, chooser: FileChooser): Promise<string | null> {
    const names = participants.map(({ name }) => name).join(', ');
    return this.#choose('text', text('history.export.name', { name: names }), chooser);
  }

  /** Throws CommandRefusal `file-unwritable`. */
  save(conversation: Conversation, path: string): Promise<void> {
    return writePieces(path, exportConversation(conversation, 'text', this.#account()));
  }

  /** Null when no file was chosen. Throws CommandRefusal `file-unwritable`, and `failed` when there is nothing. */
  async export({ part, format }: Wish<'exportHistory'>, chooser: FileChooser): Promise<CommandValue<'exportHistory'>> {
    const account = this.#account();
    const name = part.kind === 'person' ? part.handle : account;
    const path = await this.#choose(format, text('history.export.name', { name }), chooser);
    if (path === null) return null;
    const pieces = this.#history.read(account, (database) => exportHistory(database, part, format, account));
    if (pieces === null) throw new CommandRefusal('failed', 'there is no history');
    let messages = 0;
    await writePieces(
      path,
      pieces.map((piece) => {
        messages += piece.messages;
        return piece.text;
      }),
    );
    return { file: basename(path), messages };
  }

  /**
   * Deletes what was said there, and what was written to those people and not sent, or not delivered. Throws CommandRefusal `failed` when
   * something stays; what, is told as a problem.
   */
  async delete(part: Wish<'deleteHistory'>): Promise<null> {
    const account = this.#account();
    if (part.kind === 'all') this.#drafts.forgetAccount(account);
    if (part.kind === 'person') this.#drafts.keep(account, part.handle, '');
    this.#undelivered.delete(account, part);
    if (!(await this.#history.delete(account, part))) throw new CommandRefusal('failed', 'not all is gone');
    return null;
  }

  /**
   * What is in a log that the user chooses, or null when they choose none. Throws CommandRefusal `file-unreadable`,
   * `not-a-history-log`.
   */
  async previewImport(chooser: FileChooser): Promise<CommandValue<'previewHistoryImport'>> {
    const account = this.#account();
    const path = await chooser.open(fileKind('file.history.open', 'file.history.logs', 'log', 'xml'));
    if (path === null) return null;
    const { me, contacts } = this.#stream.state.messenger;
    const former = this.#history.read(account, ownNamesIn) ?? [];
    return await this.#reading(async () => {
      const log = openLog(path);
      const preview = await previewLog(log, {
        own: [account, ...(me === null ? [] : [me.name]), ...former],
        others: [...everybody(contacts), ...this.people()].map(({ handle, name }) => ({ handle, name })),
      });
      this.#log = log;
      return preview;
    });
  }

  /**
   * Takes the log of the last preview in. Throws CommandRefusal: `refused` while another one is taken in, `failed`
   * without a preview, `file-unreadable`, `not-a-history-log`, `file-unwritable`.
   */
  async import({ handle, ownNames }: Wish<'importHistory'>): Promise<CommandValue<'importHistory'>> {
    const account = this.#account();
    const log = this.#log;
    if (log === null) throw new CommandRefusal('failed', 'no file was chosen');
    if (this.#importing) throw new CommandRefusal('refused', 'an import is running');
    this.#importing = true;
    try {
      return await this.#reading(() =>
        this.#history.import(account, (database) => importLog(database, { file: log, account, handle, ownNames })),
      );
    } finally {
      this.#importing = false;
    }
  }

  async #reading<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof HistoryLogError) throw new CommandRefusal('not-a-history-log', error.message);
      const isOfDatabase = error instanceof Error && 'errcode' in error;
      throw new CommandRefusal(isOfDatabase ? 'file-unwritable' : 'file-unreadable', words(error));
    }
  }

  #choose(format: HistoryFormat, name: string, chooser: FileChooser): Promise<string | null> {
    return chooser.save(fileKind('file.history.save', `file.history.${format}`, extensions[format]), name);
  }

  /** None while a recorded session is shown: whose it is, is somebody else. */
  #accountOrNull(): string | null {
    if (this.#stream.state.replay !== null) return null;
    this.#lastAccount = this.#stream.state.messenger.me?.handle ?? this.#lastAccount;
    return this.#lastAccount;
  }

  #account(): string {
    const account = this.#accountOrNull();
    if (account === null) throw new CommandRefusal('not-signed-in', 'no account');
    return account;
  }
}
