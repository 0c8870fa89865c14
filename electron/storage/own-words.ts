import { join } from 'node:path';
import * as v from 'valibot';
import { limits } from '../../shared/limits.ts';
import { accountFileName } from './account-file-name.ts';
import { type ProblemListener, readJsonFile, writeJsonFile } from './json-file.ts';

const ownWords = v.object({
  format: v.literal(1),
  personalMessage: v.pipe(v.string(), v.maxLength(limits.personalMessageCharacters)),
});

/**
 * The personal message of each account, since the server forgets it at sign-out (fact book 20, UUX) and the client
 * says it again at the next sign-in. Kept for accounts that are not remembered too: the file's name does not tell whose it is.
 */
export class OwnWords {
  readonly #folder: string;
  readonly #onProblem: ProblemListener;

  constructor(folder: string, onProblem: ProblemListener) {
    this.#folder = folder;
    this.#onProblem = onProblem;
  }

  /** The message said last, or null when this account never said one here. */
  personalMessage(handle: string): string | null {
    return readJsonFile(this.#path(handle), ownWords, this.#onProblem)?.personalMessage ?? null;
  }

  keepPersonalMessage(handle: string, personalMessage: string): void {
    writeJsonFile(this.#path(handle), { format: 1, personalMessage }, this.#onProblem);
  }

  #path(handle: string): string {
    return join(this.#folder, accountFileName(handle));
  }
}
