import { join } from 'node:path';
import * as v from 'valibot';
import { limits } from '../../shared/limits.ts';
import { accountFileName } from './account-file-name.ts';
import { type ProblemListener, readJsonFile, removeFile, type StorageProblem, writeJsonFile } from './json-file.ts';

const storedDrafts = v.object({
  format: v.literal(1),
  drafts: v.pipe(
    v.array(
      v.object({
        person: v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.handleCharacters)),
        text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.draftCharacters)),
      }),
    ),
    v.maxLength(limits.drafts),
  ),
});

/** What is typed reaches the disk at most so many milliseconds later. */
const pause = 1_000;

export interface DraftsOptions {
  readonly folder: string;
  /** Whether what that account writes may be kept on the disk; asked each time. */
  readonly onDisk: (account: string) => boolean;
  readonly onProblem: ProblemListener;
}

/**
 * What the users of this program have written to somebody and not sent, by account and person (handles in lower case):
 * for as long as the program runs, and on the disk for accounts that leave something there, in a file for each. Nothing
 * here throws; trouble with a disk is told once, until it is over.
 */
export class Drafts {
  readonly #options: DraftsOptions;
  /** By account, then by person, the one written last at the end. */
  readonly #accounts = new Map<string, Map<string, string>>();
  readonly #unwritten = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #inTrouble = false;

  constructor(options: DraftsOptions) {
    this.#options = options;
  }

  /** The accounts that something was asked about. */
  get accounts(): readonly string[] {
    return [...this.#accounts.keys()];
  }

  /** Empty where there is none. */
  of(account: string, person: string): string {
    return this.#of(account).get(person) ?? '';
  }

  /** An empty text is none; it is gone from the disk when this returns, others reach it a moment later. */
  keep(account: string, person: string, text: string): void {
    const drafts = this.#of(account);
    if (text === (drafts.get(person) ?? '')) return;
    drafts.delete(person);
    if (text !== '') drafts.set(person, text);
    for (const oldest of drafts.keys()) {
      if (drafts.size <= limits.drafts) break;
      drafts.delete(oldest);
    }
    this.#unwritten.add(account);
    if (text === '') this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), pause);
  }

  forgetAccount(account: string): void {
    this.#accounts.set(account, new Map());
    this.#write(account);
  }

  /** Of some account something else may be kept on the disk than before. */
  onDiskChanged(): void {
    for (const account of this.#accounts.keys()) this.#write(account);
  }

  /** Writes what has not reached the disk yet. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    for (const account of [...this.#unwritten]) this.#write(account);
  }

  #of(account: string): Map<string, string> {
    const known = this.#accounts.get(account);
    if (known !== undefined) return known;
    const stored = readJsonFile(this.#path(account), storedDrafts, this.#options.onProblem)?.drafts ?? [];
    const drafts = new Map(stored.map(({ person, text }) => [person, text]));
    this.#accounts.set(account, drafts);
    return drafts;
  }

  #write(account: string): void {
    this.#unwritten.delete(account);
    const drafts = [...this.#of(account)].map(([person, text]) => ({ person, text }));
    if (drafts.length === 0 || !this.#options.onDisk(account)) removeFile(this.#path(account), this.#tell);
    else if (writeJsonFile(this.#path(account), { format: 1, drafts }, this.#tell)) this.#inTrouble = false;
    else this.#unwritten.add(account);
  }

  readonly #tell = (problem: StorageProblem): void => {
    if (!this.#inTrouble) this.#options.onProblem(problem);
    this.#inTrouble = true;
  };

  #path(account: string): string {
    return join(this.#options.folder, accountFileName(account));
  }
}
