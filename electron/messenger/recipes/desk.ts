import type { Dialect } from '../../protocol/dialects.ts';
import type { ContactList } from '../contact-list.ts';
import type { RequestResult } from '../request-result.ts';
import type { Request } from '../requests.ts';

/** What a recipe works with: the list as the server has it, and a way to ask the server for changes. */
export interface Desk {
  readonly dialect: Dialect;
  readonly list: ContactList;
  /**
   * Asks, and resolves when what the answer changes has happened. A refusal is told as `requestFailed`, unless its number is
   * among `expected`.
   */
  request(request: Request, expected?: readonly number[]): Promise<RequestResult>;
  /** The server says that it is so already: our list was wrong. */
  assume(request: Request): void;
  /** Our list may not be the server's any more: the next sign-in fetches all of it. */
  doubt(): void;
  /** Stores what the user calls a contact; null = nothing of one's own. */
  keepNickname(handle: string, nickname: string | null): void;
}
