import { join } from 'node:path';
import * as v from 'valibot';
import { accountFileName } from './account-file-name.ts';
import { type ProblemListener, readJsonFile, writeJsonFile } from './json-file.ts';

/** Nicknames by the handles of contacts. */
export type NicknamesOfAccount = Readonly<Record<string, string>>;

/** What the user of each account calls their contacts; no server knows it. None of these throws. */
export interface Nicknames {
  /** `account` is the account's own handle in lower case. */
  load(account: string): NicknamesOfAccount;
  save(account: string, nicknames: NicknamesOfAccount): void;
}

const stored = v.object({
  format: v.literal(1),
  nicknames: v.record(v.pipe(v.string(), v.nonEmpty()), v.pipe(v.string(), v.nonEmpty())),
});

/** One JSON file for each account in `folder`. Damaged files are set aside and reported, unwritable ones reported. */
export function fileNicknames(folder: string, onProblem: ProblemListener = () => undefined): Nicknames {
  const path = (account: string) => join(folder, accountFileName(account));
  return {
    load: (account) => readJsonFile(path(account), stored, onProblem)?.nicknames ?? {},
    save(account, nicknames) {
      writeJsonFile(path(account), { format: 1, nicknames }, onProblem);
    },
  };
}

/** Nicknames that live as long as the program. */
export function memoryNicknames(): Nicknames {
  const accounts = new Map<string, NicknamesOfAccount>();
  return {
    load: (account) => accounts.get(account) ?? {},
    save(account, nicknames) {
      accounts.set(account, nicknames);
    },
  };
}
