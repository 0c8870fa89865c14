import { join } from 'node:path';
import * as v from 'valibot';
import { limits } from '../../shared/limits.ts';
import { noSong, type OwnSong, ownSongSchema } from '../../shared/own-song.ts';
import { accountFileName } from './account-file-name.ts';
import { type ProblemListener, readJsonFile, writeJsonFile } from './json-file.ts';

const ownWords = v.object({
  format: v.literal(1),
  /** Null while only the song was ever said. */
  personalMessage: v.nullable(v.pipe(v.string(), v.maxLength(limits.personalMessageCharacters))),
  song: v.optional(ownSongSchema, noSong),
});
type Words = v.InferOutput<typeof ownWords>;

const nothingSaid: Words = { format: 1, personalMessage: null, song: noSong };

/**
 * The personal message and the song of each account, since the server forgets it at sign-out (fact book 20, UUX) and the client
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
    return this.#read(handle).personalMessage;
  }

  /** The song typed last, nothing when there was none. */
  song(handle: string): OwnSong {
    return this.#read(handle).song;
  }

  keepPersonalMessage(handle: string, personalMessage: string): void {
    this.#write(handle, { ...this.#read(handle), personalMessage });
  }

  keepSong(handle: string, song: OwnSong): void {
    this.#write(handle, { ...this.#read(handle), song });
  }

  #read(handle: string): Words {
    return readJsonFile(this.#path(handle), ownWords, this.#onProblem) ?? nothingSaid;
  }

  #write(handle: string, words: Words): void {
    writeJsonFile(this.#path(handle), words, this.#onProblem);
  }

  #path(handle: string): string {
    return join(this.#folder, accountFileName(handle));
  }
}
