import type { SignedOut, SignInStep } from '../../shared/model.ts';
import type { Connection } from '../net/connection.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { ServerAddress, ServerMessage } from '../protocol/notification/messages.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import { Authentication } from './authentication.ts';
import { type Environment, type Patience, usualPatience } from './environment.ts';
import { type Farewell, farewell } from './farewell.ts';
import { NotificationConnection, type Parting, type Received, type Receiver } from './notification-connection.ts';
import type { Request, Requests } from './requests.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { mostRedirects, SignInRoute } from './sign-in-route.ts';
import { SignInSteps } from './sign-in-steps.ts';
import { connectFailed, refusedWith, signedOut } from './signed-out.ts';
import type { WireTrace } from './wire-trace.ts';

/** What the notification server said yes to. */
export interface Authenticated {
  readonly connection: NotificationConnection;
  readonly dialect: Dialect;
  /** From USR OK up to MSNP9, else null. */
  readonly name: string | null;
  readonly verified: boolean | null;
}

export interface SignInWatcher {
  progressed(step: SignInStep): void;
  /** The connection is now the watcher's: its next message comes to whatever receiver it has after this call. */
  authenticated(result: Authenticated): void;
  failed(end: SignedOut): void;
  /** The server said OUT before we were in. */
  left(goodbye: Farewell): void;
}

/**
 * From an address to USR OK: connects, agrees on a dialect, proves who we are, follows redirects (fact book 00
 * section 3 and 10). Ends in exactly one call of authenticated, failed or left; after `cancel` in none.
 */
export class SignIn implements Receiver {
  readonly #options: SignInOptions;
  readonly #environment: Environment;
  readonly #requests: Requests;
  readonly #trace: WireTrace;
  readonly #watcher: SignInWatcher;
  readonly #steps: SignInSteps;
  readonly #patience: Patience;
  readonly #route: SignInRoute;
  readonly #abort = new AbortController();
  #connection: NotificationConnection | null = null;
  #dialect: Dialect | null = null;
  #authentication: Authentication | null = null;
  /** Why this sign-in fails, once that is certain. */
  #verdict: SignedOut | null = null;
  #over = false;

  /** `redirects` in a row that led here already. */
  constructor(
    options: SignInOptions,
    environment: Environment,
    requests: Requests,
    trace: WireTrace,
    watcher: SignInWatcher,
    redirects = 0,
  ) {
    this.#options = options;
    this.#environment = environment;
    this.#requests = requests;
    this.#trace = trace;
    this.#watcher = watcher;
    this.#route = new SignInRoute(options, environment.redirects, redirects);
    this.#patience = environment.patience ?? usualPatience;
    this.#steps = new SignInSteps(requests, environment.clock, this.#patience.step, {
      timedOut: () => this.#fail(signedOut('timed-out', `no answer to ${this.#steps.awaited}${this.#from()}`)),
      refused: (code) => this.#refused(code),
      unreadable: (problem) => this.#fail(signedOut('protocol-error', `answer to ${this.#steps.awaited}: ${problem}`)),
    });
  }

  get redirects(): number {
    return this.#route.redirects;
  }

  /** Begins where the dispatch server of the options sent us last, else at that server itself. */
  start(): void {
    this.#watcher.progressed('resolving');
    if (this.#over) return;
    this.#connect(this.#route.begin());
  }

  /** Goes on where an XFR points to: another server, or (null) the same connection from VER again. */
  redirect(address: ServerAddress | null, connection: NotificationConnection): void {
    this.#connection = connection;
    connection.receiver = this;
    this.#follow(address);
  }

  /** Ends it without a word. */
  cancel(): void {
    if (this.#over) return;
    this.#finish();
    this.#connection?.close();
  }

  received(message: Received): void {
    if (this.#over) return;
    this.#guarded(() => {
      if (!this.#requests.receive(message)) this.#unasked(message);
    });
  }

  parted(parting: Parting): void {
    if (this.#over) return;
    const reason =
      parting.kind === 'wire-error' ? 'protocol-error' : parting.kind === 'gateway-failure' ? 'proxy-failed' : null;
    this.#fail(
      reason === null
        ? signedOut('connection-lost', `hung up instead of answering ${this.#steps.awaited}${this.#from()}`)
        : signedOut(reason, `${parting.detail}${this.#from()}`),
    );
  }

  #unasked(message: Received): void {
    if (message.command === 'XFR' && message.target === 'NS') this.#follow(message.address);
    else if (message.command === 'OUT') this.#leave(farewell(message.reason, message.minutes));
    else if (message.command === 'error' && !message.trid) this.#refused(message.code);
    else if (message.command === 'malformed' && ['VER', 'INF', 'USR', 'XFR'].includes(message.name))
      this.#fail(signedOut('protocol-error', `${message.name}: ${message.problem}`));
  }

  #connect(address: ServerAddress): void {
    this.#steps.await(`our call to ${address.host}:${address.port}`);
    this.#environment.connector.connect(address, this.#abort.signal).then(
      (connection) => this.#guarded(() => this.#arrived(connection)),
      (failure: unknown) => this.#fail(connectFailed(failure, `${address.host}:${address.port}`)),
    );
  }

  #arrived(connection: Connection): void {
    if (this.#over) {
      connection.close();
      return;
    }
    this.#steps.awaited = 'our call';
    this.#connection = new NotificationConnection(connection, this, this.#trace);
    if (this.#over) return;
    this.#progressed(this.#route.redirected ? 'notification' : 'dispatch');
    this.#authenticate();
  }

  /** The dialogue from VER on, over the connection we have. */
  #authenticate(): void {
    if (this.#over) return;
    const authentication = new Authentication(this.#options, {
      passport: this.#environment.passport,
      signal: this.#abort.signal,
      ask: (request, replied) => this.#ask(request, replied),
      waitForTicket: () => this.#steps.await('the Passport ticket', this.#patience.ticket),
      guarded: (action) => this.#guarded(action),
      agreed: (dialect) => {
        this.#dialect = dialect;
        this.#connection?.speak(dialect);
      },
      progressed: (step) => {
        // A server that does not redirect turns out to be the notification server itself.
        if (!this.#route.redirected) this.#progressed('notification');
        this.#progressed(step);
      },
      redirected: (address) => this.#follow(address),
      authenticated: (dialect, name, verified) => {
        const connection = this.#connection;
        if (this.#over || connection === null) return;
        this.#finish();
        this.#watcher.authenticated({ connection, dialect, name, verified });
      },
      failed: (end) => this.#fail(end),
      lost: (end) => {
        this.#verdict = end;
      },
    });
    this.#authentication = authentication;
    authentication.begin();
  }

  /** XFR NS (fact book 00 section 3.1). */
  #follow(address: ServerAddress | null): void {
    if (!this.#route.countRedirect()) {
      this.#fail(signedOut('too-many-redirects', `${mostRedirects} redirects in a row${this.#from()}`));
      return;
    }
    this.#startOver();
    this.#progressed('redirected');
    if (this.#over) return;
    this.#route.follow(address);
    if (address === null) {
      this.#connection?.forgetDialect();
      this.#progressed('notification');
      this.#authenticate();
    } else {
      this.#connection?.close();
      this.#connection = null;
      this.#connect(address);
    }
  }

  #refused(code: number): void {
    if (this.#over) return;
    if (this.#route.mayBeWrong(code)) {
      this.#returnToDispatch();
      return;
    }
    this.#fail(refusedWith(code, this.#steps.awaited, this.#dialect?.security ?? null));
  }

  /** Once more from the beginning. */
  #returnToDispatch(): void {
    const dispatch = this.#route.startOver();
    this.#verdict = null;
    this.#startOver();
    this.#connection?.close();
    this.#connection = null;
    this.#connect(dispatch);
  }

  #ask(request: Request, replied: (reply: ServerMessage) => void): void {
    const connection = this.#connection;
    if (this.#over || connection === null) return;
    this.#steps.ask(
      request,
      (message) => connection.send(message),
      (reply) => {
        if (!this.#over) replied(reply);
      },
    );
  }

  /** What we are given may not fit into a line (a ticket with a line break): that is an error of theirs, not a crash. */
  #guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      this.#fail(signedOut('protocol-error', `${this.#steps.awaited}: ${error.message}`));
    }
  }

  #progressed(step: SignInStep): void {
    if (!this.#over) this.#watcher.progressed(step);
  }

  #leave(goodbye: Farewell): void {
    this.cancel();
    this.#watcher.left(goodbye);
  }

  #fail(end: SignedOut): void {
    if (this.#over) return;
    if (this.#route.leadsNowhere(end)) {
      this.#returnToDispatch();
      return;
    }
    this.cancel();
    this.#watcher.failed(this.#verdict ?? end);
  }

  #finish(): void {
    this.#over = true;
    this.#steps.stop();
    this.#abort.abort();
    this.#startOver();
  }

  /** The dialogue so far is void. */
  #startOver(): void {
    this.#authentication?.abandon();
    this.#requests.lose();
  }

  #from(): string {
    return this.#connection === null ? '' : ` (${this.#connection.name})`;
  }
}
