import type { SignedOut } from '../../shared/model.ts';
import type { ServerAddress } from '../protocol/notification/messages.ts';
import type { Redirects } from '../storage/redirects.ts';
import type { SignInOptions } from './sign-in-options.ts';

/** XFR in a row. */
export const mostRedirects = 5;

/** 928: bad ticket, or sent to a server without a redirect; 931: the account is not on this server (fact book 50). */
const wrongServer = [928, 931];

/** Ends that say of a remembered server only that it is not there, or not what it was. */
const leadsNowhere: readonly SignedOut['reason'][] = [
  'unknown-host',
  'unreachable',
  'timed-out',
  'connection-lost',
  'protocol-error',
  'no-common-dialect',
  'server-busy',
];

/** Which servers a sign-in goes to, one after the other: the dispatch server, and where it sends us (fact book 00 section 3.1). */
export class SignInRoute {
  readonly #options: Pick<SignInOptions, 'handle' | 'server'>;
  readonly #memory: Redirects | undefined;
  #redirects: number;
  #redirected = false;
  #triedDispatchAgain = false;
  /** At the server of a former redirect: when that leads nowhere, the dispatch server knows better. */
  #shortcut = false;

  /** `redirects` in a row that led here already; without a `memory` every sign-in begins at the dispatch server. */
  constructor(options: Pick<SignInOptions, 'handle' | 'server'>, memory: Redirects | undefined, redirects: number) {
    this.#options = options;
    this.#memory = memory;
    this.#redirects = redirects;
  }

  get redirects(): number {
    return this.#redirects;
  }

  /** Whether we were sent to where we are. */
  get redirected(): boolean {
    return this.#redirected;
  }

  /** Where it begins: where the dispatch server sent us last, else that server itself. */
  begin(): ServerAddress {
    const { handle, server } = this.#options;
    const known = this.#memory?.recall(handle, server) ?? null;
    this.#shortcut = known !== null;
    this.#redirected = this.#shortcut;
    return known ?? server;
  }

  /** XFR: one more; false when there were too many in a row. */
  countRedirect(): boolean {
    this.#redirects += 1;
    return this.#redirects <= mostRedirects;
  }

  /** Takes what XFR says: another server, or (null) the same one. */
  follow(address: ServerAddress | null): void {
    this.#redirected = true;
    if (address !== null) this.#memory?.keep(this.#options.handle, this.#options.server, address);
  }

  /** Whether a refusal may mean that a server of ours is not the right one (fact book 50 section 3); once only. */
  mayBeWrong(code: number): boolean {
    if (!wrongServer.includes(code) || this.#triedDispatchAgain) return false;
    this.#triedDispatchAgain = true;
    return true;
  }

  /** Whether an end says nothing but that a remembered server is of no use. */
  leadsNowhere(end: SignedOut): boolean {
    return this.#shortcut && leadsNowhere.includes(end.reason);
  }

  /** Back to the dispatch server; where we were sent before is worth nothing. */
  startOver(): ServerAddress {
    this.#shortcut = false;
    this.#redirected = false;
    this.#memory?.keep(this.#options.handle, this.#options.server, null);
    return this.#options.server;
  }
}
