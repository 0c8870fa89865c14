import type { Dialect } from '../../protocol/dialect.ts';
import type { MalformedMessage, UnknownMessage } from '../../protocol/notification/messages.ts';
import { readBody } from '../../protocol/switchboard/bodies.ts';
import { formatSwitchboardServer, parseSwitchboardClient } from '../../protocol/switchboard/codec.ts';
import type { SwitchboardClientMessage, SwitchboardServerMessage } from '../../protocol/switchboard/messages.ts';
import type { Frame } from '../../protocol/wire/frame.ts';
import type { Connection, FrameHandler } from '../connection.ts';
import type { Principal } from '../presence.ts';
import { RateLimit } from '../rate-limit.ts';
import type { Realm } from '../realm.ts';
import { isRefusal } from '../refusal.ts';
import { reach } from './calling.ts';
import type { Participant, Present } from './participant.ts';
import type { Switchboard } from './switchboard.ts';

type Message<C extends SwitchboardClientMessage['command']> = Extract<SwitchboardClientMessage, { command: C }>;

/** Octets of a message (fact book 30 section 3). */
const longestPayload = 1664;
/** Calls within that many milliseconds; the next one is refused with 713. */
const calls = 5;
const within = 10_000;

/** A client on a socket in a switchboard session: its commands, and what it is told of the others (fact book 30). */
export class SocketParticipant implements Participant, FrameHandler {
  readonly handle: string;
  readonly #connection: Connection;
  readonly #realm: Realm;
  readonly #principal: Principal;
  readonly #dialect: Dialect;
  readonly #switchboard: Switchboard;
  readonly #calls: RateLimit;

  constructor(connection: Connection, realm: Realm, principal: Principal, dialect: Dialect, switchboard: Switchboard) {
    this.handle = principal.handle;
    this.#connection = connection;
    this.#realm = realm;
    this.#principal = principal;
    this.#dialect = dialect;
    this.#switchboard = switchboard;
    this.#calls = new RateLimit(realm.clock, calls, within);
  }

  get present(): Present {
    const { handle, accountId, presence } = this.#principal;
    return { handle, name: this.#realm.accounts.get(accountId).name, capabilities: presence?.capabilities ?? 0 };
  }

  /** Whoever begins a session is in it alone. */
  begin(trid: number): void {
    const { handle, name } = this.present;
    this.#enter();
    this.#send({ command: 'USR', trid, handle, name });
  }

  /** Whoever was called gets the roster, if anybody is there, before he is welcomed. */
  answer(trid: number): void {
    const roster = this.#switchboard.othersThan(this);
    for (const [index, present] of roster.entries()) {
      this.#send({ command: 'IRO', trid, index: index + 1, total: roster.length, ...present });
    }
    this.#send({ command: 'ANS', trid });
    this.#enter();
  }

  frame(frame: Frame): void {
    this.#obey(parseSwitchboardClient(frame, this.#dialect));
  }

  closed(): void {
    this.#switchboard.leave(this, true);
  }

  joined(arrival: Present): void {
    this.#send({ command: 'JOI', ...arrival });
  }

  left(handle: string, dropped: boolean): void {
    this.#send({ command: 'BYE', handle, idle: dropped });
  }

  hears({ handle, name }: Present, payload: Uint8Array): void {
    this.#send({ command: 'MSG', handle, name, payload });
  }

  dismissed(): void {
    this.#connection.close();
  }

  #enter(): void {
    this.#connection.speak(this.#dialect);
    this.#connection.handleWith(this);
    this.#switchboard.join(this);
  }

  #obey(message: SwitchboardClientMessage | UnknownMessage | MalformedMessage) {
    switch (message.command) {
      case 'CAL':
        return this.#call(message);
      case 'MSG':
        return this.#say(message);
      case 'OUT':
        return this.#leave();
      case 'USR':
      case 'ANS':
        return this.#refuse(message.trid, 715);
      case 'unknown':
        return this.#disconnect(`${message.name} is not understood on a switchboard`);
      case 'malformed':
        return this.#disconnect(message.problem);
    }
  }

  #call({ trid, handle }: Message<'CAL'>) {
    if (!this.#calls.allows()) return this.#refuse(trid, 713);
    const switchboard = this.#switchboard;
    const callee = reach(this.#realm, switchboard, this.#principal, handle, this.#dialect.blockedCall);
    if (isRefusal(callee)) return this.#refuse(trid, callee.refused);
    switchboard.stir();
    this.#send({ command: 'CAL', trid, sessionId: switchboard.sessionId });
    callee.called({ switchboard, caller: this.present });
  }

  /** Type D is for peer-to-peer data with a receiver. What is accepted for at least one other participant counts as delivered (fact book 30 section 3). */
  #say({ trid, acknowledgement, payload }: Message<'MSG'>) {
    if (payload.length > longestPayload) return this.#disconnect(`a message of ${payload.length} octets`);
    if (acknowledgement === 'D' && readBody(payload).kind !== 'p2p') return this.#refuse(trid, 282);
    const delivered = this.#switchboard.say(this, payload);
    if (!delivered && acknowledgement !== 'U') this.#send({ command: 'NAK', trid });
    if (delivered && (acknowledgement === 'A' || acknowledgement === 'D')) this.#send({ command: 'ACK', trid });
  }

  #leave(): void {
    this.#switchboard.leave(this, false);
    this.#connection.close();
  }

  #disconnect(reason: string): void {
    this.#realm.log(`${this.handle}: disconnected from a switchboard: ${reason}`);
    this.#switchboard.leave(this, true);
    this.#connection.close();
  }

  #refuse(trid: number, code: number): void {
    this.#send({ command: 'error', code, trid, text: null });
  }

  #send(message: SwitchboardServerMessage): void {
    this.#connection.send(formatSwitchboardServer(message, this.#dialect));
  }
}
