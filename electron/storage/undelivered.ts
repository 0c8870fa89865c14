import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import {
  type Delivery,
  deliveryFailures,
  deliveryStates,
  type MessageEntry,
  type Participant,
} from '../../shared/conversation.ts';
import { textFormatSchema } from '../../shared/conversation-settings.ts';
import type { HistoryPart } from '../../shared/history.ts';
import { accountFileName } from './account-file-name.ts';
import { type ProblemListener, readJsonFile, removeFile, type StorageProblem, writeJsonFile } from './json-file.ts';

/** A message of the user's of which nobody knows yet, or nobody can tell, that it arrived. */
export interface UndeliveredMessage {
  /** Id of the conversation in which it was said. */
  readonly conversation: string;
  /** Whom it was said to. */
  readonly people: readonly Pick<Participant, 'handle' | 'name'>[];
  readonly entry: MessageEntry;
}

/** Whether it was said to just these people. */
export function isSaidTo({ people }: UndeliveredMessage, handles: readonly string[]): boolean {
  return people.length === handles.length && people.every(({ handle }) => handles.includes(handle));
}

const stored = v.object({
  format: v.literal(1),
  /** They are in the order of this number. */
  place: v.pipe(v.number(), v.safeInteger()),
  conversation: v.string(),
  people: v.array(v.object({ handle: v.pipe(v.string(), v.nonEmpty()), name: v.string() })),
  entry: v.object({
    kind: v.literal('message'),
    id: v.pipe(v.string(), v.nonEmpty()),
    at: v.number(),
    own: v.literal(true),
    from: v.string(),
    name: v.string(),
    delivery: v.object({
      state: v.picklist(deliveryStates),
      why: v.nullable(v.picklist(deliveryFailures)),
      code: v.nullable(v.number()),
    }),
    remoteId: v.nullable(v.string()),
    text: v.string(),
    format: v.nullable(textFormatSchema),
    automatic: v.boolean(),
  }),
});
type Stored = v.InferOutput<typeof stored>;

export interface UndeliveredOptions {
  /** Null keeps all in memory. */
  readonly folder: string | null;
  readonly onProblem: ProblemListener;
  /** Something of that account's has changed. */
  readonly onChange?: (account: string) => void;
}

const fileEnding = '.json';
const programEnded: Delivery = { state: 'failed', why: 'program-ended', code: null };

/**
 * What the users of this program have said and nobody is known to have got, by account: on the disk before it is shown,
 * whether or not a history is kept, and gone from there as soon as it has arrived or is given up. A folder for each
 * account and a file for each message, so that each can come and go alone. Nothing here throws; trouble with the disk is
 * told once, until it is over, and all is in memory meanwhile.
 */
export class Undelivered {
  readonly #options: UndeliveredOptions;
  /** By account, then by id. */
  readonly #accounts = new Map<string, Map<string, Stored>>();
  #inTrouble = false;

  constructor(options: UndeliveredOptions) {
    this.#options = options;
  }

  /** Oldest first. Nobody works any more on what an earlier run of the program left behind: it has failed. */
  of(account: string): readonly UndeliveredMessage[] {
    return [...this.#of(account).values()];
  }

  /** On the disk when it returns. One that is there already stays in its place, and where it was said. */
  keep(account: string, { conversation, people, entry }: UndeliveredMessage): void {
    if (entry.delivery === null) return;
    const messages = this.#of(account);
    const known = messages.get(entry.id);
    const place = known?.place ?? ([...messages.values()].at(-1)?.place ?? 0) + 1;
    const message: Stored = {
      format: 1,
      place,
      conversation: known?.conversation ?? conversation,
      people: known?.people ?? people.map(({ handle, name }) => ({ handle, name })),
      entry: { ...entry, own: true, delivery: entry.delivery },
    };
    messages.set(entry.id, message);
    const path = this.#path(account, entry.id);
    if (path !== null && writeJsonFile(path, message, this.#tell)) this.#inTrouble = false;
    this.#options.onChange?.(account);
  }

  /** It has arrived, or is given up. */
  release(account: string, id: string): void {
    const messages = this.#of(account);
    if (!messages.delete(id)) return;
    const path = this.#path(account, id);
    if (path !== null) removeFile(path, this.#tell);
    if (messages.size === 0) this.#tidy(account, false);
    this.#options.onChange?.(account);
  }

  /** Goes with that part of the history. */
  delete(account: string, part: HistoryPart): void {
    for (const { conversation, people, entry } of this.of(account)) {
      const isPart =
        part.kind === 'all' ||
        (part.kind === 'person' && people.some(({ handle }) => handle === part.handle)) ||
        (part.kind === 'conversation' && conversation === part.conversation);
      if (isPart) this.release(account, entry.id);
    }
    if (part.kind === 'all') this.#tidy(account, true);
  }

  #of(account: string): Map<string, Stored> {
    const known = this.#accounts.get(account);
    if (known !== undefined) return known;
    const messages = new Map<string, Stored>();
    for (const message of this.#left(account).toSorted((one, other) => one.place - other.place)) {
      const { entry } = message;
      const hasFailed = entry.delivery.state === 'failed';
      messages.set(entry.id, hasFailed ? message : { ...message, entry: { ...entry, delivery: programEnded } });
    }
    this.#accounts.set(account, messages);
    return messages;
  }

  /** What earlier runs of the program left behind. */
  #left(account: string): readonly Stored[] {
    const folder = this.#folder(account);
    if (folder === null) return [];
    try {
      return readdirSync(folder)
        .filter((name) => name.endsWith(fileEnding))
        .map((name) => readJsonFile(join(folder, name), stored, this.#options.onProblem))
        .filter((message) => message !== null);
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) this.#tell({ kind: 'unreadable', file: basename(folder), detail: String(error) });
      return [];
    }
  }

  /** Removes the folder when it is empty, or with the damaged files that were set aside. */
  #tidy(account: string, everything: boolean): void {
    const folder = this.#folder(account);
    if (folder === null) return;
    try {
      if (everything) rmSync(folder, { recursive: true, force: true });
      else rmdirSync(folder);
    } catch {
      // What stays there was told when it was set aside.
    }
  }

  readonly #tell = (problem: StorageProblem): void => {
    if (!this.#inTrouble) this.#options.onProblem(problem);
    this.#inTrouble = true;
  };

  #folder(account: string): string | null {
    const { folder } = this.#options;
    return folder === null ? null : join(folder, accountFileName(account, 'messages'));
  }

  #path(account: string, id: string): string | null {
    const folder = this.#folder(account);
    return folder === null ? null : join(folder, `${id}${fileEnding}`);
  }
}
