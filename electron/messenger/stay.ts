import type { MessengerEvent } from '../../shared/events.ts';
import type { SignedOut, SignInStep } from '../../shared/model.ts';
import type { ServerAddress } from '../protocol/notification/messages.ts';
import type { Line, Ring } from './conversations/line.ts';
import type { Environment } from './environment.ts';
import type { Farewell } from './farewell.ts';
import type { NotificationConnection } from './notification-connection.ts';
import { RequestDesk } from './request-desk.ts';
import { Requests } from './requests.ts';
import { Session } from './session.ts';
import { type Authenticated, SignIn } from './sign-in.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { SilentAcceptance } from './silent-acceptance.ts';
import { StoredNames } from './stored-names.ts';
import { WireTrace } from './wire-trace.ts';
import { Wishes } from './wishes.ts';

export interface StayWatcher {
  happened(event: MessengerEvent): void;
  ended(end: SignedOut): void;
  left(goodbye: Farewell): void;
  /** Somebody calls us to a switchboard. */
  rang(ring: Ring): void;
}

type Phase =
  | { readonly kind: 'signing-in'; readonly signIn: SignIn }
  | {
      readonly kind: 'session';
      readonly session: Session;
      readonly wishes: Wishes;
      readonly acceptance: SilentAcceptance;
      /** Null when names are not to be stored. */
      readonly storedNames: StoredNames | null;
    };

/**
 * One stay with a service: the sign-in, the session after it, and moves to other servers in between, under one count of
 * transaction ids. Ends in at most one call of ended or left; after `close` or `leave` in none.
 */
export class Stay {
  readonly #environment: Environment;
  readonly #requests: Requests;
  readonly #trace: WireTrace;
  readonly #watcher: StayWatcher;
  #options: SignInOptions;
  #chosenName: string | null;
  #phase: Phase;
  /** Moved by the server after being online: the user need not notice. */
  #silent = false;

  /** `chosenName`: the user's own name in a former stay, restored when the server has forgotten it. */
  constructor(options: SignInOptions, chosenName: string | null, environment: Environment, watcher: StayWatcher) {
    this.#options = options;
    this.#chosenName = chosenName;
    this.#environment = environment;
    this.#watcher = watcher;
    this.#requests = new Requests(environment.clock);
    this.#trace = new WireTrace(environment.trace, environment.clock);
    this.#phase = { kind: 'signing-in', signIn: this.#signIn(0) };
  }

  /** Begins at the dispatch server. */
  begin(): void {
    if (this.#phase.kind === 'signing-in') this.#phase.signIn.start();
  }

  /** What the user may wish, null unless online. */
  get wishes(): Wishes | null {
    return this.#phase.kind === 'session' && this.#phase.session.online ? this.#phase.wishes : null;
  }

  /** As `wishes`, but from the moment the list is there. */
  get earlyWishes(): Wishes | null {
    return this.#phase.kind === 'session' && this.#phase.session.ready ? this.#phase.wishes : null;
  }

  /** What conversations need of the session, null unless online. */
  get line(): Line | null {
    const phase = this.#phase;
    if (phase.kind !== 'session' || !phase.session.online) return null;
    const { session } = phase;
    return {
      dialect: session.dialect,
      trace: this.#trace.ofSwitchboards,
      introduces: this.#options.offer === 'all',
      requestSwitchboard: (settle) => session.ask({ command: 'XFR', target: 'SB' }, settle),
    };
  }

  get chosenName(): string | null {
    return (this.#phase.kind === 'session' ? this.#phase.wishes.chosenName : null) ?? this.#chosenName;
  }

  /** The options with status, personal message and media as they are in use now: for the next sign-in. */
  get options(): SignInOptions {
    if (this.#phase.kind !== 'session') return this.#options;
    const { status, words } = this.#phase.session.own;
    return {
      ...this.#options,
      status,
      ...(words === null ? {} : { personalMessage: words.text, media: words.media }),
    };
  }

  /** The server keeps the list elsewhere now: the next SYN asks for everything. */
  forgetList(): void {
    if (this.#phase.kind === 'session') this.#phase.session.list.forget();
  }

  /** Asks whether the server is still there, if there is reason to doubt it. */
  probe(): void {
    if (this.#phase.kind === 'session') this.#phase.session.probe();
  }

  /** Ends it without a word. */
  close(): void {
    this.#rest();
    if (this.#phase.kind === 'session') this.#phase.session.close();
    else this.#phase.signIn.cancel();
  }

  /** OUT, then waits a moment for the server to close; at once when not online. */
  async leave(): Promise<void> {
    this.#rest();
    if (this.#phase.kind === 'session' && this.#phase.session.online) await this.#phase.session.leave();
    else this.close();
  }

  #signIn(redirects: number): SignIn {
    return new SignIn(
      this.#options,
      this.#environment,
      this.#requests,
      this.#trace,
      {
        progressed: (step) => this.#progressed(step),
        authenticated: (result) => this.#authenticated(result),
        failed: (end) => this.#watcher.ended(end),
        left: (goodbye) => this.#watcher.left(goodbye),
      },
      redirects,
    );
  }

  #authenticated(result: Authenticated): void {
    const redirects = this.#phase.kind === 'signing-in' ? this.#phase.signIn.redirects : 0;
    const session = new Session(result, this.#options, this.#environment, this.#requests, {
      happened: (event) => this.#happened(event),
      progressed: (step) => this.#progressed(step),
      failed: (end) => {
        this.#rest();
        this.#watcher.ended(end);
      },
      left: (goodbye) => {
        this.#rest();
        this.#watcher.left(goodbye);
      },
      rang: (ring) => this.#watcher.rang(ring),
      moved: (address, connection, wasOnline) => this.#moved(address, connection, wasOnline ? 0 : redirects, wasOnline),
    });
    const words = { text: this.#options.personalMessage ?? '', media: this.#options.media };
    const desk = new RequestDesk(session);
    this.#phase = {
      kind: 'session',
      session,
      wishes: new Wishes(session, desk, this.#options.msnObject, words),
      acceptance: new SilentAcceptance(desk, () => session.online),
      storedNames: this.#options.keepsStoredNames === true ? new StoredNames(session, this.#environment.clock) : null,
    };
    session.begin();
  }

  #moved(
    address: ServerAddress | null,
    connection: NotificationConnection,
    redirects: number,
    wasOnline: boolean,
  ): void {
    this.#rest();
    this.#silent ||= wasOnline;
    this.#chosenName = this.chosenName;
    this.#options = this.options;
    const signIn = this.#signIn(redirects);
    this.#phase = { kind: 'signing-in', signIn };
    signIn.redirect(address, connection);
  }

  #progressed(step: SignInStep): void {
    if (!this.#silent) this.#watcher.happened({ type: 'signInProgressed', handle: this.#options.handle, step });
  }

  #happened(event: MessengerEvent): void {
    this.#watcher.happened(event);
    if (event.type === 'signedIn') this.#restoreName(event.name);
    if (this.#phase.kind !== 'session') return;
    this.#phase.acceptance.heard(event);
    this.#phase.storedNames?.heard(event);
  }

  /** Nothing more by itself. */
  #rest(): void {
    if (this.#phase.kind === 'session') this.#phase.storedNames?.stop();
  }

  /** Servers may forget a name; the user should not have to set it again (fact book 80, traps). */
  #restoreName(name: string): void {
    const chosen = this.#chosenName;
    if (chosen !== null && chosen !== name) void this.wishes?.setName(chosen);
  }
}
