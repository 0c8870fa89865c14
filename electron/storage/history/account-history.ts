import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ConversationEvent } from '../../../shared/conversation.ts';
import { type ProblemListener, setAside } from '../json-file.ts';
import { inTransaction, NewerHistoryError } from './history-database.ts';
import { type Circle, Recorder } from './recorder.ts';

/** Makes or opens the database of a file; null for one in memory. */
export type DatabaseOpener = (path: string | null) => DatabaseSync;

export interface AccountHistoryOptions {
  readonly path: string;
  readonly onProblem: ProblemListener;
  /** Ids of the messages of which nobody knew whether they arrived when the program ended. */
  readonly undelivered: () => readonly string[];
  readonly open: DatabaseOpener;
}

interface Open {
  readonly database: DatabaseSync;
  readonly recorder: Recorder;
}

interface Held {
  readonly event: ConversationEvent;
  readonly circle: Circle | null;
}

/** So many events wait for a disk that takes them, or for the user's answer; then the oldest are let go. */
const mostHeld = 50_000;

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const damage = new Set([11, 26]);

function isDamage(error: unknown): boolean {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return false;
  return damage.has(error.errcode & 0xff);
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The history of one account: in its file, and in memory for what the file must not or cannot have. Nothing here
 * throws; trouble is told once, until it is over.
 */
export class AccountHistory {
  readonly #options: AccountHistoryOptions;
  readonly #path: string;
  #file: Open | null = null;
  #memory: Open | null = null;
  #held: Held[] = [];
  /** Whether memory has something that is not for the file. */
  #remembers = false;
  #inTrouble = false;

  constructor(options: AccountHistoryOptions) {
    this.#options = options;
    this.#path = options.path;
  }

  /** Into the file, after everything that was held: on the disk when it returns. What the disk refuses is held. */
  write(event: ConversationEvent, circle: Circle | null): void {
    if (!this.#written({ event, circle })) this.hold(event, circle);
  }

  /** Into memory, to be written later. */
  hold(event: ConversationEvent, circle: Circle | null): void {
    this.#inMemory().record(event, circle);
    this.#held.push({ event, circle });
    if (this.#held.length > mostHeld) this.#held.shift();
  }

  /** Into memory, for as long as the program runs. */
  remember(event: ConversationEvent, circle: Circle | null): void {
    this.#remembers = true;
    this.#inMemory().record(event, circle);
  }

  /** Writes what is held. */
  release(): void {
    if (this.#held.length > 0) this.#written(null);
  }

  /** What is held will never be written. */
  letGo(): void {
    this.#held = [];
    this.#remembers = true;
  }

  knows(from: string, remoteId: string): boolean {
    return (
      (this.#memory?.recorder.knows(from, remoteId) ?? false) ||
      (this.#ask((recorder) => recorder.knows(from, remoteId)) ?? false)
    );
  }

  /** Asks the file something; null when there is none yet, or when it does not answer, which is told. */
  read<T>(question: (database: DatabaseSync) => T): T | null {
    if (this.#file === null && !existsSync(this.#path)) return null;
    try {
      return question(this.#fileNow().database);
    } catch (error) {
      if (isDamage(error)) this.#setAside(error);
      else this.#tell('unreadable', error);
      return null;
    }
  }

  /** The file, made where it is missing. Throws what node:sqlite throws. */
  made(): DatabaseSync {
    return this.#fileNow().database;
  }

  /** Changes the file bit by bit; false when there is none, or it refuses, which is told. */
  async change(work: (database: DatabaseSync) => Promise<void>): Promise<boolean> {
    if (this.#file === null && !existsSync(this.#path)) return false;
    try {
      await work(this.#fileNow().database);
      return true;
    } catch (error) {
      if (isDamage(error)) this.#setAside(error);
      else this.#tell('unwritable', error);
      return false;
    }
  }

  /** Forgets everything: the file, damaged ones that were set aside, and what is in memory. False when a file stays. */
  deleteEverything(): boolean {
    this.close();
    this.#held = [];
    const name = basename(this.#path);
    try {
      if (!existsSync(dirname(this.#path))) return true;
      for (const file of readdirSync(dirname(this.#path)))
        if (file === name || file.startsWith(`${name}-`) || file.startsWith(`${name}.`))
          rmSync(join(dirname(this.#path), file), { force: true });
      return true;
    } catch (error) {
      this.#tell('unwritable', error);
      return false;
    }
  }

  close(): void {
    this.#file?.database.close();
    this.#file = null;
    this.#memory?.database.close();
    this.#memory = null;
  }

  #ask<T>(question: (recorder: Recorder) => T): T | null {
    return this.read(() => question(this.#fileNow().recorder));
  }

  /** Whether everything that is held, and then this, stands in the file now. */
  #written(last: Held | null): boolean {
    const all = last === null ? this.#held : [...this.#held, last];
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      try {
        const { database, recorder } = this.#fileNow();
        if (all.length === 1) for (const { event, circle } of all) recorder.record(event, circle);
        else
          inTransaction(database, () => {
            for (const { event, circle } of all) recorder.record(event, circle);
          });
        this.#inTrouble = false;
        this.#emptyMemory();
        return true;
      } catch (error) {
        if (!isDamage(error)) {
          this.#tell(error instanceof NewerHistoryError ? 'unreadable' : 'unwritable', error);
          return false;
        }
        if (!this.#setAside(error)) return false;
      }
    }
    return false;
  }

  #emptyMemory(): void {
    this.#held = [];
    if (this.#memory === null || this.#remembers) return;
    this.#memory.database.close();
    this.#memory = null;
  }

  #inMemory(): Recorder {
    this.#memory ??= this.#opened(null);
    return this.#memory.recorder;
  }

  #fileNow(): Open {
    if (this.#file === null) {
      const file = this.#opened(this.#path);
      try {
        file.recorder.endFormerRun(this.#options.undelivered());
      } catch (error) {
        file.database.close();
        throw error;
      }
      this.#file = file;
    }
    return this.#file;
  }

  #opened(path: string | null): Open {
    const database = this.#options.open(path);
    return { database, recorder: new Recorder(database) };
  }

  /** Moves the damaged file, and what SQLite keeps beside it, out of the way; false when the system does not let us. */
  #setAside(error: unknown): boolean {
    this.#file?.database.close();
    this.#file = null;
    try {
      const target = setAside(this.#path);
      if (existsSync(`${this.#path}-wal`)) renameSync(`${this.#path}-wal`, `${target}-wal`);
      rmSync(`${this.#path}-shm`, { force: true });
      this.#options.onProblem({ kind: 'damaged', file: basename(this.#path), detail: basename(target) });
      return true;
    } catch {
      this.#tell('unreadable', error);
      return false;
    }
  }

  #tell(kind: 'unreadable' | 'unwritable', error: unknown): void {
    if (this.#inTrouble) return;
    this.#inTrouble = true;
    this.#options.onProblem({ kind, file: basename(this.#path), detail: inWords(error) });
  }
}
