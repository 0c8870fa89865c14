import { authorizationHeader, loginAddress, ticketFrom } from '../protocol/passport.ts';
import { ConnectFailure } from './connection.ts';
import { failureKind, failureWords } from './network-failure.ts';
import { type Passport, PassportFailure, type TicketRequest } from './passport.ts';
import { readPassportRefusal } from './passport-refusal.ts';
import { PassportTrace } from './passport-trace.ts';
import { directSockets, type Sockets } from './sockets.ts';
import type { TraceListener } from './trace.ts';
import { answerHeader, getWebAnswer, NoAnswer, type WebAnswer } from './web-answer.ts';

/** Times in milliseconds. */
export interface PassportLimits {
  /** For each question to a web server. */
  readonly answerTime: number;
  /** How long a login address that the nexus named is good. */
  readonly nexusLifetime: number;
}

const usualLimits: PassportLimits = { answerTime: 20_000, nexusLifetime: 10 * 60_000 };
const mostRedirects = 5;

/** A ticket becomes one field of a USR line. */
const sendable = /^[\x21-\x7e]+$/;

/** Headers that the original client sent with both questions (fact book 10 sections 4.3 and 4.4). */
const originalHeaders = { 'User-Agent': 'MSMSGS', Connection: 'Keep-Alive', 'Cache-Control': 'no-cache' };

type Step = 'nexus' | 'login';

/** One attempt at a ticket: the request with its addresses read, and what all its questions share. */
interface Attempt {
  readonly request: TicketRequest;
  readonly signal: AbortSignal;
  /** Plain http may be used: the address that the person configured says so itself. */
  readonly plainAllowed: boolean;
}

function unavailable(status: number | null, detail: string): PassportFailure {
  return new PassportFailure('unavailable', status, detail);
}

/** An address as one may show it: without what may be secret in it. */
function shown(address: URL): string {
  return `${address.origin}${address.pathname}`;
}

/** A web address a person configured; rejects anything but http and https. */
function configured(text: string, step: Step): URL {
  const address = URL.parse(text);
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw unavailable(null, `the ${step} address is not a web address`);
  }
  return address;
}

/** Passport 1.4 as Messenger 5.0 to 7.5 spoke it: nexus, login, redirects (fact book 10 section 4). */
class PassportClient implements Passport {
  readonly #trace: PassportTrace;
  readonly #limits: PassportLimits;
  readonly #sockets: Sockets;
  readonly #logins = new Map<string, { readonly login: URL; readonly until: number }>();

  constructor(trace: TraceListener | null, sockets: Sockets, limits: PassportLimits) {
    this.#trace = new PassportTrace(trace);
    this.#sockets = sockets;
    this.#limits = limits;
  }

  async ticket(request: TicketRequest, signal: AbortSignal): Promise<string> {
    const start = request.login === null ? configured(request.nexus, 'nexus') : configured(request.login, 'login');
    const attempt = { request, signal, plainAllowed: start.protocol === 'http:' };
    if (request.login !== null) return this.#login(start, attempt);
    try {
      return await this.#login(await this.#loginOf(start, attempt), attempt);
    } catch (error) {
      const refused =
        error instanceof PassportFailure && (error.kind === 'wrong-password' || error.kind === 'account-blocked');
      if (!refused) this.#logins.delete(start.href);
      throw error;
    }
  }

  /** Asks the nexus for the login address, or remembers it. */
  async #loginOf(nexus: URL, attempt: Attempt): Promise<URL> {
    const known = this.#logins.get(nexus.href);
    if (known !== undefined && known.until > performance.now()) return known.login;
    const answer = await this.#ask('nexus', nexus, originalHeaders, attempt);
    if (answer.status !== 200) {
      throw unavailable(answer.status, `the nexus ${shown(nexus)} answered ${answer.status}`);
    }
    const urls = answerHeader(answer, 'PassportURLs');
    const login = urls === null ? null : loginAddress(urls, nexus);
    if (login === null) throw unavailable(200, `the nexus ${shown(nexus)} names no login address that may be used`);
    this.#logins.set(nexus.href, { login, until: performance.now() + this.#limits.nexusLifetime });
    return login;
  }

  async #login(start: URL, attempt: Attempt): Promise<string> {
    const { handle, password, challenge } = attempt.request;
    const headers = { ...originalHeaders, Authorization: authorizationHeader(handle, password, challenge) };
    let address = start;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const answer = await this.#ask('login', address, headers, attempt);
      if (answer.status < 300 || answer.status > 399) return this.#ticketOf(address, answer);
      const next = URL.parse(answerHeader(answer, 'Location') ?? '', address.href);
      if (next === null || !/^https?:$/.test(next.protocol) || answerHeader(answer, 'Location') === null) {
        throw unavailable(answer.status, `${shown(address)} redirects to no web address`);
      }
      this.#requireAllowed(next, attempt, shown(address));
      address = next;
    }
    throw unavailable(302, `${shown(start)} redirects more than ${mostRedirects} times`);
  }

  #ticketOf(address: URL, answer: WebAnswer): string {
    if (answer.status === 401) {
      const refusal = readPassportRefusal(answerHeader(answer, 'WWW-Authenticate'));
      throw new PassportFailure(refusal.kind, 401, refusal.words ?? `${shown(address)} refused the password`);
    }
    if (answer.status !== 200) throw unavailable(answer.status, `${shown(address)} answered ${answer.status}`);
    const information = answerHeader(answer, 'Authentication-Info');
    const ticket = information === null ? null : ticketFrom(information);
    if (ticket === null || !sendable.test(ticket)) throw unavailable(200, `${shown(address)} gave no ticket`);
    return ticket;
  }

  /** The password goes over plain http only where the person's own address is http. */
  #requireAllowed(address: URL, { plainAllowed }: Attempt, from: string): void {
    if (address.protocol === 'http:' && !plainAllowed) {
      throw unavailable(null, `${from} leads from https to http; an http nexus address would allow that`);
    }
  }

  async #ask(step: Step, address: URL, headers: { [name: string]: string }, attempt: Attempt): Promise<WebAnswer> {
    const { request, signal } = attempt;
    const { insecureTls } = request;
    const question = { address, headers, insecureTls, time: this.#limits.answerTime, sockets: this.#sockets };
    try {
      const answer = await getWebAnswer(question, signal);
      this.#trace.answered(step, answer);
      return answer;
    } catch (error) {
      const failure = this.#failure(step, address, error, signal);
      this.#trace.failed(step, failure.kind);
      throw failure;
    }
  }

  #failure(step: Step, address: URL, error: unknown, signal: AbortSignal): PassportFailure {
    if (signal.aborted) return new PassportFailure('aborted', null, 'signing in was cancelled');
    const where = `the ${step} ${shown(address)}`;
    const reached = error instanceof ConnectFailure ? error.kind : failureKind(error);
    if (reached === 'proxy-unreachable' || reached === 'proxy-refused' || reached === 'proxy-needs-password') {
      return new PassportFailure('proxy-failed', null, `${where}: ${failureWords(error)}`);
    }
    const kind = error instanceof NoAnswer || reached === 'timed-out' ? 'timed-out' : 'unreachable';
    // A server that answers, but not in HTTP.
    const garbled = error instanceof Error && 'code' in error && String(error.code).startsWith('HPE_');
    return new PassportFailure(garbled ? 'unavailable' : kind, null, `${where}: ${failureWords(error)}`);
  }
}

/**
 * Gets tickets over real HTTP and HTTPS. Rejects with PassportFailure: wrong-password (401, with the server's words in
 * the detail), account-blocked (401 that forbids another try), unavailable (any other answer, or one without a ticket),
 * unreachable, timed-out, proxy-failed, aborted. At most five redirects; the login address of a nexus is remembered for ten minutes,
 * until something fails. `trace` hears of every answer, secrets removed; `sockets` are the way to the web servers.
 */
export function createPassport(
  trace: TraceListener | null,
  sockets: Sockets = directSockets(),
  limits: Partial<PassportLimits> = {},
): Passport {
  return new PassportClient(trace, sockets, { ...usualLimits, ...limits });
}
