import type { Dialect } from '../../protocol/dialect.ts';
import type { ServerMessage } from '../../protocol/notification/messages.ts';
import type { ContactList } from '../contact-list.ts';
import type { Answered, RequestResult } from '../request-result.ts';
import type { Request } from '../requests.ts';

/** What a recipe works with: the list as the server has it, and a way to ask the server for changes. */
export interface Desk {
  readonly dialect: Dialect;
  readonly list: ContactList;
  /**
   * Asks, and resolves when what the answer changes has happened. A failure is told as `requestFailed`, unless it is a
   * refusal by a number among `expected`, or `expected` is 'any'.
   */
  request(request: Request, expected?: readonly number[] | 'any'): Promise<RequestResult>;
  /** As `request`, for what is answered with something to read: all lines of the answer. */
  question(request: Request): Promise<Answered<readonly ServerMessage[]>>;
  /** Sends a page, which only failure answers; that may come much later, and is told as an alert. */
  page(request: PageRequest): RequestResult;
  /** The server says that it is so already: our list was wrong. */
  assume(request: Request): void;
  /** Our list may not be the server's any more: the next sign-in fetches all of it. */
  doubt(): void;
  /** Somebody is on neither list while they are moved between allow and block: nobody is asked about them. Null = over. */
  deciding(about: string | null): void;
  /** Stores what the user calls a contact; null = nothing of one's own. */
  keepNickname(handle: string, nickname: string | null): void;
}

export type PageRequest = Extract<Request, { readonly command: 'PAG' | 'PGD' }>;

/** The same desk, for what nobody has asked for: nobody is told when it fails. */
export function quiet(desk: Desk): Desk {
  return {
    dialect: desk.dialect,
    list: desk.list,
    request: (request) => desk.request(request, 'any'),
    question: (request) => desk.question(request),
    page: (request) => desk.page(request),
    assume: (request) => desk.assume(request),
    doubt: () => desk.doubt(),
    deciding: (about) => desk.deciding(about),
    keepNickname: (handle, nickname) => desk.keepNickname(handle, nickname),
  };
}
