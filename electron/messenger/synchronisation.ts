import type { ServerMessage } from '../protocol/notification/messages.ts';

type Counts = { readonly contacts: number; readonly groups: number };

/**
 * Knows when the whole list has come, for nothing on the wire says so (fact book 20, SYN, facts and traps): from MSNP8
 * the answer to SYN counts people and groups; before, the last line of the reverse list ends it.
 */
export class Synchronisation {
  readonly #counts: Counts | null;
  #contacts = 0;
  #groups = 0;
  #reverseListEnded = false;

  /** Null up to MSNP7, where nothing is counted in advance. */
  constructor(counts: Counts | null) {
    this.#counts = counts;
  }

  get complete(): boolean {
    return this.#counts === null
      ? this.#reverseListEnded
      : this.#contacts >= this.#counts.contacts && this.#groups >= this.#counts.groups;
  }

  /** Counts one line of the answer in. */
  take(message: ServerMessage): void {
    if (message.command === 'LSG') this.#groups += 1;
    else if (message.command === 'LST') {
      this.#contacts += 1;
      if (message.form === 'counters' && message.list === 'RL') this.#reverseListEnded = message.index >= message.total;
    }
  }

  /** A line that could not be read counts as well: one odd person must not keep us from signing in. */
  skip(command: string): void {
    if (command === 'LSG') this.#groups += 1;
    else if (command === 'LST') this.#contacts += 1;
  }
}
