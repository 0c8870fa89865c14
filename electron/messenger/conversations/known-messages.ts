import type { ConversationLog } from '../../storage/history/conversation-log.ts';
import { caps } from './caps.ts';

/** The ids of what others said, so that what comes again is not shown again. */
export class KnownMessages {
  readonly #ids = new Set<string>();
  readonly #log: ConversationLog | null;

  constructor(log: ConversationLog | null) {
    this.#log = log;
  }

  /** Whether it came before, in this session or by the history; from now on it did. */
  seen(account: string, from: string, id: string): boolean {
    const key = `${from} ${id}`;
    if (this.#ids.has(key)) return true;
    const known = this.#log?.knows(account, from, id) ?? false;
    this.#ids.add(key);
    if (this.#ids.size > caps.knownMessages) this.#forgetOldest();
    return known;
  }

  /** For another account. */
  clear(): void {
    this.#ids.clear();
  }

  #forgetOldest(): void {
    const [oldest] = this.#ids;
    if (oldest !== undefined) this.#ids.delete(oldest);
  }
}
