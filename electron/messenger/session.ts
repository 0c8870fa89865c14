import type { MessengerEvent } from '../../shared/events.ts';
import type { SignedOut, SignInStep } from '../../shared/model.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { ServerAddress, ServerMessage } from '../protocol/notification/messages.ts';
import type { PersonalMessage } from '../protocol/personal-message.ts';
import type { Ring } from './conversations/line.ts';
import { type Environment, type Patience, usualPatience } from './environment.ts';
import type { Farewell } from './farewell.ts';
import { firstRequests, signedInEvents } from './going-online.ts';
import { KeepAlive } from './keep-alive.ts';
import { type ListChange, ListKeeper } from './list-keeper.ts';
import { Notices } from './notices.ts';
import type { NotificationConnection, Parting, Received, Receiver } from './notification-connection.ts';
import { OwnPresence } from './own-presence.ts';
import { seePresence } from './presence.ts';
import type { Answer, Request, Requests } from './requests.ts';
import type { Authenticated } from './sign-in.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { SignInSteps } from './sign-in-steps.ts';
import { refusedWith, signedOut } from './signed-out.ts';
import { hearUnasked, type UnaskedHost } from './unasked.ts';

export interface SessionWatcher {
  happened(event: MessengerEvent): void;
  progressed(step: SignInStep): void;
  failed(end: SignedOut): void;
  left(goodbye: Farewell): void;
  /** Somebody calls us to a switchboard. */
  rang(ring: Ring): void;
  /** XFR of the server's own accord; the connection is the watcher's now. */
  moved(address: ServerAddress | null, connection: NotificationConnection, wasOnline: boolean): void;
}

/**
 * From USR OK to the end: fetches the list, goes online, then follows what happens (fact book 00 section 3). Ends in at
 * most one call of failed, left or moved; after `close` in none.
 */
export class Session implements Receiver {
  readonly dialect: Dialect;
  readonly list: ListKeeper;
  readonly own: OwnPresence;
  readonly #connection: NotificationConnection;
  readonly #options: SignInOptions;
  readonly verified: boolean | null;
  readonly clock: Environment['clock'];
  readonly #patience: Patience;
  readonly #requests: Requests;
  readonly #watcher: SessionWatcher;
  readonly #steps: SignInSteps;
  /** Null where the connection needs none. */
  readonly #keepAlive: KeepAlive | null;
  readonly #unasked: UnaskedHost;
  #online = false;
  #over = false;

  constructor(
    authenticated: Authenticated,
    options: SignInOptions,
    environment: Environment,
    requests: Requests,
    watcher: SessionWatcher,
  ) {
    const { connection, dialect, name, verified } = authenticated;
    this.dialect = dialect;
    this.own = new OwnPresence(options.status);
    this.#connection = connection;
    this.#options = options;
    this.verified = verified;
    this.clock = environment.clock;
    this.#patience = environment.patience ?? usualPatience;
    this.#requests = requests;
    this.#watcher = watcher;
    this.list = new ListKeeper(environment, options, dialect, name);
    this.#steps = new SignInSteps(requests, environment.clock, this.#patience.step, {
      timedOut: () => this.#fail(signedOut('timed-out', `no answer from ${connection.name} to ${this.#steps.awaited}`)),
      refused: (code) => this.#fail(refusedWith(code, this.#steps.awaited, null)),
      unreadable: (problem) => this.#fail(signedOut('protocol-error', `answer to ${this.#steps.awaited}: ${problem}`)),
    });
    this.#keepAlive = connection.needsKeepAlive
      ? new KeepAlive(
          environment.clock,
          this.#patience.pong,
          () => connection.send({ command: 'PNG' }),
          () => this.#fail(signedOut('connection-lost', `${connection.name} does not answer PNG`)),
        )
      : null;
    this.#unasked = {
      dialect,
      clock: environment.clock,
      notices: new Notices(dialect),
      tell: (events) => this.tell(events),
      ask: (request, settle) => this.#ask(request, settle, null),
      // Whoever waits for the page hears that it got lost.
      pageLost: (trid) => this.#requests.receive({ command: 'error', code: 407, trid, text: null }),
      keptAlive: (seconds) => this.#keepAlive?.answered(seconds),
      left: (goodbye) => {
        this.close();
        watcher.left(goodbye);
      },
      moved: (address) => this.#move(address),
      rang: (ring) => watcher.rang(ring),
      refused: (code) => {
        if (!this.#online) this.#fail(refusedWith(code, this.#steps.awaited, null));
      },
      unproven: (code) => this.#fail(signedOut('challenge-failed', `QRY answered with ${code}`, code)),
    };
    connection.receiver = this;
  }

  get online(): boolean {
    return this.#online && !this.#over;
  }

  /** The list is there: it can be edited, even before going online. */
  get ready(): boolean {
    return this.list.shown && !this.#over;
  }

  get server(): string {
    return this.#connection.name;
  }

  /** SYN, once a session and before CHG (fact book 20, SYN). */
  begin(): void {
    this.#watcher.progressed('synchronising');
    this.#step(this.list.question(), (reply) => {
      if (reply.command !== 'SYN') return;
      this.#list(this.list.answered(reply));
    });
  }

  /** Sends a request of the user's; `settle` hears the answer. Throws WireError when the dialect cannot say it. */
  ask(request: Request, settle: (answer: Answer) => void, patience: number = this.#patience.request): void {
    if (this.#over) settle({ kind: 'lost' });
    else this.#ask(request, settle, patience);
  }

  /** Tells of something, unless all is over. */
  tell(events: readonly MessengerEvent[]): void {
    for (const event of events) if (!this.#over) this.#watcher.happened(event);
  }

  /** What the server must have meant, though it did not say it in these words. */
  assume(message: ServerMessage): void {
    if (!this.#over) this.#list(this.list.heard(message));
  }

  /** The server took our personal message and media. */
  wordsAre(words: PersonalMessage): void {
    this.#tellOnline(this.own.wordsAre(words));
  }

  received(message: Received): void {
    if (this.#over) return;
    if (this.#online) this.#keepAlive?.heard();
    if (message.command === 'unknown') return;
    if (message.command === 'malformed') {
      if (!this.#requests.receive(message)) this.#list(this.list.skipped(message.name));
      return;
    }
    // First what it changes, then whoever waits for it: a promise that resolves finds the new state.
    this.#list(this.list.heard(message));
    this.tell(seePresence(this.list.contacts, message));
    if (message.command === 'CHG') this.#tellOnline(this.own.statusIs(message.status));
    if (!this.#over && !this.#requests.receive(message)) hearUnasked(message, this.#unasked);
  }

  parted(parting: Parting): void {
    if (this.#over) return;
    this.list.interrupted();
    const doing = this.#online ? '' : ` while we waited for the answer to ${this.#steps.awaited}`;
    this.#fail(
      signedOut(
        parting.kind === 'wire-error' ? 'protocol-error' : 'connection-lost',
        `${this.#connection.name}${doing}: ${parting.detail}`,
      ),
    );
  }

  /** Asks for a sign of life at once. */
  probe(): void {
    if (this.online) this.#keepAlive?.ask();
  }

  /** OUT, then waits a moment for the server to close (fact book 20, OUT). */
  leave(): Promise<void> {
    this.#finish();
    return this.#connection.sayGoodbye(this.clock, this.#patience.goodbye);
  }

  /** Closes without a word. */
  close(): void {
    this.#finish();
    this.#connection.close();
  }

  /** Of oneself there is nothing to tell before one is somebody. */
  #tellOnline(events: readonly MessengerEvent[]): void {
    if (this.#online) this.tell(events);
  }

  #list(change: ListChange | 'unreadable'): void {
    if (change === 'unreadable') {
      this.#fail(signedOut('protocol-error', `${this.#connection.name} sent a list that cannot be read`));
      return;
    }
    this.tell(change.events);
    if (this.#over || this.#online) return;
    if (change.complete) this.#goOnline();
    else if (this.list.arriving) this.#steps.goesOn();
  }

  #goOnline(): void {
    this.#watcher.progressed('going-online');
    const { shields, status, words } = firstRequests(this.#options, this.dialect);
    if (shields !== null) this.#ask(shields, () => undefined, null);
    this.#step(status, () => this.#wentOnline());
    if (words === null) return;
    this.#ask(
      words,
      (answer) => {
        if (answer.kind === 'reply') this.wordsAre(words.personalMessage);
      },
      this.#patience.request,
    );
  }

  #wentOnline(): void {
    this.#online = true;
    this.#steps.stop();
    this.#keepAlive?.start();
    this.tell(signedInEvents(this.list.contacts, this.own, this));
    if (this.own.words !== null) this.wordsAre(this.own.words);
  }

  #move(address: ServerAddress | null): void {
    this.#finish();
    this.#watcher.moved(address, this.#connection, this.#online);
  }

  /** A request that signing in depends on. */
  #step(request: Request, replied: (reply: ServerMessage) => void): void {
    if (!this.#over) this.#steps.ask(request, (message) => this.#connection.send(message), replied);
  }

  #ask(request: Request, settle: (answer: Answer) => void, patience: number | null): void {
    if (this.#over) return;
    this.#requests.ask(request, (message) => this.#connection.send(message), settle, patience);
  }

  #fail(end: SignedOut): void {
    if (this.#over) return;
    this.close();
    this.#watcher.failed(end);
  }

  /** Open requests end as lost before anybody hears more. */
  #finish(): void {
    if (this.#over) return;
    this.#over = true;
    this.#steps.stop();
    this.#keepAlive?.stop();
    this.list.settle();
    this.#requests.lose();
  }
}
