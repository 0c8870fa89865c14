import type { Participant } from '../../../shared/conversation.ts';
import { ConnectFailure, type Connection, type Connector } from '../../net/connection.ts';
import type { Dialect } from '../../protocol/dialect.ts';
import type { ServerAddress } from '../../protocol/notification/messages.ts';
import { type MessageBody, readBody, writeBody } from '../../protocol/switchboard/bodies.ts';
import { ChunkCollector } from '../../protocol/switchboard/chunks.ts';
import type { Acknowledgement, SwitchboardClientMessage } from '../../protocol/switchboard/messages.ts';
import type { Clock } from '../clock.ts';
import type { Parting } from '../wire-connection.ts';
import type { WireTrace } from '../wire-trace.ts';
import { caps } from './caps.ts';
import type { ConversationPatience } from './patience.ts';
import { Roster, type Standing } from './roster.ts';
import { SwitchboardConnection, type SwitchboardReceived } from './switchboard-connection.ts';
import type { SwitchboardEnd, SwitchboardWatcher } from './switchboard-watcher.ts';

/** How one gets in: with the cookie of XFR as the caller, or with that of RNG as somebody who was called. */
export type Entrance =
  | { readonly kind: 'calling'; readonly address: ServerAddress; readonly cookie: string }
  | { readonly kind: 'called'; readonly address: ServerAddress; readonly cookie: string; readonly sessionId: string };

/** What a switchboard needs to know of the session it belongs to. */
export interface SwitchboardParts {
  readonly connector: Connector;
  readonly clock: Clock;
  readonly patience: ConversationPatience;
  readonly trace: WireTrace;
  readonly dialect: Dialect;
  readonly ownHandle: string;
  /** How we introduce ourselves to others; null = not at all, as the original clients. */
  readonly introduction: MessageBody | null;
  /** Handles of those who are known to use our client. */
  readonly nudgers: Set<string>;
}

/** One session at a switchboard (fact book 30), from the call on. */
export class Switchboard {
  watcher: SwitchboardWatcher;
  /** Unix milliseconds at which the first other person was there; null until then. */
  peopledSince: number | null = null;
  readonly roster: Roster;
  readonly #parts: SwitchboardParts;
  readonly #entrance: Entrance;
  readonly #abort = new AbortController();
  readonly #chunks = new ChunkCollector();
  /** Whom we have called, by transaction id. */
  readonly #calls = new Map<number, string>();
  #connection: SwitchboardConnection | null = null;
  #lastId = 0;
  #phase: 'entering' | 'open' | 'over' = 'entering';
  #callOff: () => void = () => undefined;

  constructor(entrance: Entrance, parts: SwitchboardParts, watcher: SwitchboardWatcher) {
    this.#entrance = entrance;
    this.#parts = parts;
    this.watcher = watcher;
    this.roster = new Roster({
      clock: parts.clock,
      patience: parts.introduction === null ? null : parts.patience,
      nudgers: parts.nudgers,
      clarified: () => {
        if (this.#phase !== 'over') this.watcher.clarified();
      },
      silent: () => this.giveUp(),
    });
  }

  get open(): boolean {
    return this.#phase === 'open';
  }

  get over(): boolean {
    return this.#phase === 'over';
  }

  get dialect(): Dialect {
    return this.#parts.dialect;
  }

  /** Whether we say who we are, and number our messages. */
  get introduces(): boolean {
    return this.#parts.introduction !== null;
  }

  /** The transaction id of what is said next. */
  get nextId(): number {
    return this.#lastId + 1;
  }

  standing(handle: string): Standing {
    return this.roster.standing(handle);
  }

  enter(): void {
    const { connector, clock, patience } = this.#parts;
    this.#callOff = clock.after(patience.opening, () => this.#end({ orderly: false, why: 'timed-out', code: null }));
    connector.connect(this.#entrance.address, this.#abort.signal, 'SB').then(
      (connection) => this.#arrived(connection),
      (failure: unknown) => {
        const late = failure instanceof ConnectFailure && failure.kind === 'timed-out';
        this.#end({ orderly: false, why: late ? 'timed-out' : 'switchboard-gone', code: null });
      },
    );
  }

  /** CAL. They join, or `uncalled` says why not; or nothing comes. */
  call(handle: string): void {
    if (this.#phase !== 'open') return;
    const trid = this.#next();
    this.#calls.set(trid, handle);
    this.#send({ command: 'CAL', trid, handle });
  }

  /** MSG. */
  say(body: MessageBody, acknowledgement: Acknowledgement): void {
    const trid = this.#next();
    this.#send({ command: 'MSG', trid, acknowledgement, payload: writeBody(body) });
  }

  /** OUT, and closes. The watcher hears nothing more. */
  leave(): void {
    if (this.#phase === 'over') return;
    if (this.#phase === 'open') this.#send({ command: 'OUT' });
    this.#finish();
  }

  /** As if the network had broken: nobody answers any more. */
  giveUp(): void {
    this.#end({ orderly: false, why: 'timed-out', code: null });
  }

  #next(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #send(message: SwitchboardClientMessage): void {
    this.#connection?.send(message);
  }

  #arrived(connection: Connection): void {
    if (this.#phase === 'over') {
      connection.close();
      return;
    }
    const { dialect, trace, ownHandle: handle } = this.#parts;
    this.#connection = new SwitchboardConnection(
      connection,
      dialect,
      { received: (message) => this.#received(message), parted: (parting) => this.#parted(parting) },
      trace,
    );
    const trid = this.#next();
    const { kind, cookie } = this.#entrance;
    if (kind === 'calling') this.#send({ command: 'USR', trid, handle, cookie });
    else this.#send({ command: 'ANS', trid, handle, cookie, sessionId: this.#entrance.sessionId });
  }

  #received(message: SwitchboardReceived): void {
    switch (message.command) {
      case 'USR':
      case 'ANS':
        this.#opened();
        break;
      case 'IRO':
        this.#came(message);
        break;
      case 'JOI': {
        const who = this.#came(message);
        if (who === null) break;
        if (this.#phase === 'open') this.#introduce();
        this.watcher.joined(who);
        break;
      }
      case 'BYE':
        if (!this.roster.remove(message.handle)) break;
        this.watcher.left(message.handle.toLowerCase(), message.idle);
        break;
      case 'MSG':
        this.#heard(message.handle.toLowerCase(), message.name, message.payload);
        break;
      case 'ACK':
      case 'NAK':
        this.watcher.answered(message.trid, message.command);
        break;
      case 'error':
        this.#refused(message.code, message.trid);
        break;
    }
  }

  /** Everything that others say before we are in is heard after it. */
  #opened(): void {
    if (this.#phase !== 'entering') return;
    this.#callOff();
    this.#phase = 'open';
    if (this.roster.size > 0) this.#introduce();
    this.watcher.opened();
  }

  /** Somebody is there now. Oneself does not count: some servers tell the joiner too (fact book 30 section 1.3). */
  #came({ handle, name, capabilities }: Omit<Participant, 'capabilities'> & { capabilities: number | null }) {
    const key = handle.toLowerCase();
    if (key === this.#parts.ownHandle) return null;
    if (!this.roster.has(key) && this.roster.size >= caps.participants) return null;
    const who = { handle: key, name, capabilities: capabilities ?? 0 };
    this.roster.add(who);
    this.peopledSince ??= this.#parts.clock.now();
    return who;
  }

  #introduce(): void {
    const { introduction } = this.#parts;
    if (introduction !== null) this.say(introduction, 'U');
  }

  #heard(handle: string, name: string, payload: Uint8Array): void {
    const known = this.roster.get(handle);
    // Whoever was never said to be here does not speak here.
    if (known === undefined) return;
    const from = { ...known, name };
    const read = readBody(payload);
    const body = read.kind === 'chunk' ? this.#chunks.add(handle, read, this.#parts.clock.now()) : read;
    if (body === null) return;
    if (body.kind === 'client') {
      this.roster.announced(handle, body.name);
      return;
    }
    // Texts of ours have an id.
    if (body.kind === 'text') this.roster.spoke(handle, body.messageId !== null);
    this.watcher.heard(from, body);
  }

  #refused(code: number, trid: number | null): void {
    if (this.#phase === 'entering') {
      this.#end({ orderly: false, why: 'refused', code });
      return;
    }
    if (trid === null) return;
    const called = this.#calls.get(trid);
    if (called === undefined) this.watcher.answered(trid, { code });
    else {
      this.#calls.delete(trid);
      this.watcher.uncalled(called, code);
    }
  }

  #parted({ kind }: Parting): void {
    this.#end({ orderly: kind === 'closed-by-server', why: 'switchboard-gone', code: null });
  }

  #end(end: SwitchboardEnd): void {
    if (this.#phase === 'over') return;
    this.#finish();
    this.watcher.ended(end);
  }

  #finish(): void {
    this.#phase = 'over';
    this.#callOff();
    this.roster.forget();
    this.#abort.abort();
    this.#connection?.close();
  }
}
