import type { Dialect } from '../protocol/dialect.ts';
import { dialects, findDialect, preNegotiation } from '../protocol/dialects.ts';
import { formatServer, parseClient } from '../protocol/notification/codec.ts';
import type {
  ClientMessage,
  MalformedMessage,
  ServerMessage,
  UnknownMessage,
} from '../protocol/notification/messages.ts';
import type { Frame } from '../protocol/wire/frame.ts';
import { adviceTo } from './advice.ts';
import type { Connection, FrameHandler } from './connection.ts';
import { NotificationSession } from './notification-session.ts';
import { decoySalt, sameAnswer } from './passwords.ts';
import type { Realm } from './realm.ts';
import { randomToken } from './tokens.ts';

type Message<C extends ClientMessage['command']> = Extract<ClientMessage, { command: C }>;

/** Milliseconds from connecting to being signed in; the Passport steps happen meanwhile (fact book 10 section 4.1). */
const patience = 90_000;

/**
 * The conversation from VER to USR OK (fact book 10; 20, VER INF CVR USR). The same port plays dispatch and notification
 * server: USR I is answered at once, or, when the service redirects, with XFR NS to this very address the first time.
 */
export class SignIn implements FrameHandler {
  readonly #connection: Connection;
  readonly #realm: Realm;
  readonly #deadline: { keep(): void };
  readonly #sessions: Set<NotificationSession>;
  /** The dialect agreed in VER. */
  #dialect: Dialect | null = null;
  /** Nothing was agreed but the version service: CVQ is the only thing left to say. */
  #onlyVersions = false;
  #introduced = false;
  /** Whose proof is awaited, after USR I. */
  #handle: string | null = null;

  constructor(connection: Connection, realm: Realm, sessions: Set<NotificationSession>) {
    this.#connection = connection;
    this.#realm = realm;
    this.#sessions = sessions;
    this.#deadline = connection.deadline(patience, 'did not sign in');
    connection.handleWith(this);
  }

  closed(): void {}

  frame(frame: Frame) {
    const message = parseClient(frame, this.#dialect ?? preNegotiation);
    if (this.#dialect === null) return this.#beforeVersion(message);
    switch (message.command) {
      case 'INF':
        return this.#send({ command: 'INF', trid: message.trid, packages: [this.#dialect.security] });
      case 'CVR':
        this.#introduced = true;
        return this.#send(adviceTo(message, this.#realm.page(this.#connection.local, '/')));
      case 'USR':
        return message.stage === 'I' ? this.#identify(message, this.#dialect) : this.#prove(message, this.#dialect);
      case 'OUT':
        return this.#connection.close();
      case 'VER':
      case 'PNG':
        return this.#disconnect(`${message.command} where USR was expected`);
      case 'malformed':
        return this.#disconnect(message.problem);
      case 'unknown':
        return this.#disconnect(`${message.name} before signing in`);
      default:
        this.#send({ command: 'error', code: 302, trid: message.trid, text: null });
        return this.#disconnect(`${message.command} before signing in`);
    }
  }

  #beforeVersion(message: ClientMessage | UnknownMessage | MalformedMessage) {
    if (message.command === 'VER' && !this.#onlyVersions) return this.#negotiate(message);
    if (message.command === 'OUT') return this.#connection.close();
    if (message.command !== 'CVQ' || !this.#onlyVersions) return this.#disconnect('expected VER');
    this.#send(adviceTo(message, this.#realm.page(this.#connection.local, '/')));
    this.#connection.close();
  }

  /**
   * The highest dialect both sides know, unknown names ignored. CVR0 is echoed when it was offered, because some clients
   * give up without it (fact book 80).
   */
  #negotiate({ trid, dialects: offered }: Message<'VER'>): void {
    const common = offered.map(findDialect).filter((dialect) => dialect !== null);
    const best = dialects.findLast((dialect) => common.includes(dialect)) ?? null;
    const versionService = offered.includes('CVR0') ? ['CVR0'] : [];
    if (best === null) {
      const answer = { command: 'VER', trid, dialects: versionService } as const;
      this.#connection.send(formatServer(answer, preNegotiation));
      this.#onlyVersions = versionService.length > 0;
      if (!this.#onlyVersions) this.#connection.close();
      return;
    }
    this.#dialect = best;
    this.#connection.speak(best);
    this.#send({ command: 'VER', trid, dialects: [best.name, ...versionService] });
  }

  #identify({ trid, package: name, value }: Message<'USR'>, dialect: Dialect) {
    const handle = value.toLowerCase();
    if (name !== dialect.security) return this.#disconnect(`package ${name} in ${dialect.name}`);
    if (dialect.introducesFirst && !this.#introduced) return this.#disconnect('USR before CVR');
    if (this.#handle !== null) return this.#send({ command: 'error', code: 207, trid, text: null });
    if (!handle.includes('@') || handle.length > 129) return this.#fail(trid, 206, 'no proper handle');
    const { local, remote } = this.#connection;
    if (this.#realm.options.redirects && this.#realm.redirections.isDue(remote.host, handle)) {
      this.#send({ command: 'XFR', trid, target: 'NS', address: local, current: local });
      return this.#connection.close();
    }
    this.#handle = handle;
    const challenge = dialect.security === 'MD5' ? this.#salt(handle) : ticketRequest(this.#realm.clock.now());
    this.#send({ command: 'USR', trid, stage: 'S', package: dialect.security, challenge });
  }

  #prove({ trid, package: name, value }: Message<'USR'>, dialect: Dialect) {
    const handle = this.#handle;
    if (handle === null || name !== dialect.security) return this.#disconnect('a proof nobody asked for');
    const { failures } = this.#realm;
    const from = this.#connection.remote.host;
    if (failures.mustWait(from, handle)) return this.#fail(trid, 921, `${handle}: too many wrong passwords`);
    const account = this.#realm.accounts.find(handle);
    const right =
      dialect.security === 'MD5' ? this.#rightAnswer(handle, value) : this.#realm.tickets.redeem(value, handle);
    if (account === null || !right) {
      failures.failed(from, handle);
      return this.#fail(trid, 911, `${handle}: wrong password or ticket`);
    }
    failures.succeeded(from, handle);
    this.#deadline.keep();
    new NotificationSession(this.#connection, this.#realm, dialect, account, this.#sessions).begin(trid);
  }

  #salt(handle: string): string {
    return this.#realm.accounts.passwordRecord(handle)?.md5Salt ?? decoySalt(handle);
  }

  #rightAnswer(handle: string, answer: string): boolean {
    const record = this.#realm.accounts.passwordRecord(handle);
    return record !== null && sameAnswer(answer, record.md5Hash);
  }

  #send(message: ServerMessage): void {
    this.#connection.send(formatServer(message, this.#dialect ?? preNegotiation));
  }

  #fail(trid: number, code: number, reason: string): void {
    this.#send({ command: 'error', code, trid, text: null });
    this.#disconnect(reason);
  }

  #disconnect(reason: string): void {
    this.#realm.log(`${this.#connection.remote.host}:${this.#connection.remote.port}: refused: ${reason}`);
    this.#connection.close();
  }
}

/** What the client hands on to the login server, letter by letter (fact book 10 section 4.2). */
function ticketRequest(now: number): string {
  const time = Math.floor(now / 1000);
  return `lc=1033,id=507,tw=40,fs=1,ru=http%3A%2F%2Fmessenger%2Emsn%2Ecom,ct=${time},kpp=1,kv=5,ver=2.1.0173.1,tpf=${randomToken(16)}`;
}
