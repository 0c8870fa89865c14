import { preNegotiation } from '../../protocol/dialects.ts';
import type { MalformedMessage, UnknownMessage } from '../../protocol/notification/messages.ts';
import { formatSwitchboardServer, parseSwitchboardClient } from '../../protocol/switchboard/codec.ts';
import type { SwitchboardClientMessage } from '../../protocol/switchboard/messages.ts';
import type { Frame } from '../../protocol/wire/frame.ts';
import type { Connection, FrameHandler } from '../connection.ts';
import type { Realm } from '../realm.ts';
import type { Admission } from './cookies.ts';
import { SocketParticipant } from './socket-participant.ts';

/** Milliseconds until somebody without a session is shown out (fact book 30 section 1.3). */
const patience = 60_000;

/**
 * A connection to a switchboard before anybody knows whose it is: USR of a caller or ANS of somebody who was called, with a
 * cookie, which also says the dialect. A wrong cookie is 911 and the end.
 */
export class SwitchboardDoor implements FrameHandler {
  readonly #connection: Connection;
  readonly #realm: Realm;
  readonly #deadline: { keep(): void };

  constructor(connection: Connection, realm: Realm) {
    this.#connection = connection;
    this.#realm = realm;
    this.#deadline = connection.deadline(patience, 'showed no cookie at the switchboard');
    connection.handleWith(this);
  }

  closed(): void {}

  frame(frame: Frame): void {
    this.#obey(parseSwitchboardClient(frame, preNegotiation));
  }

  #obey(message: SwitchboardClientMessage | UnknownMessage | MalformedMessage) {
    switch (message.command) {
      case 'USR':
        return this.#admit(message.trid, message.handle, message.cookie, null);
      case 'ANS':
        return this.#admit(message.trid, message.handle, message.cookie, message.sessionId);
      case 'OUT':
        return this.#connection.close();
      case 'CAL':
      case 'MSG':
        return this.#refuse(message.trid, 715, `${message.command} before USR or ANS`);
      case 'unknown':
        return this.#turnAway(`${message.name} is not understood on a switchboard`);
      case 'malformed':
        return this.#turnAway(message.problem);
    }
  }

  #admit(trid: number, handle: string, cookie: string, sessionId: string | null) {
    const admission = this.#realm.switchboards.cookies.redeem(cookie, handle, sessionId);
    if (admission === null || !this.#isSignedIn(admission)) return this.#refuse(trid, 911, `${handle}: a wrong cookie`);
    const { principal, dialect } = admission;
    const switchboard = admission.switchboard ?? this.#realm.switchboards.open();
    // Whoever was called to two places answers at one of them.
    if (switchboard.holds(principal.handle)) return this.#refuse(trid, 911, `${handle}: is already there`);
    if (switchboard.isFull) return this.#refuse(trid, 712, `${handle}: the session is full`);
    this.#deadline.keep();
    const participant = new SocketParticipant(this.#connection, this.#realm, principal, dialect, switchboard);
    if (admission.switchboard === null) participant.begin(trid);
    else participant.answer(trid);
  }

  #isSignedIn({ principal }: Admission): boolean {
    return this.#realm.hub.find(principal.handle) === principal;
  }

  #refuse(trid: number, code: number, reason: string): void {
    this.#connection.send(formatSwitchboardServer({ command: 'error', code, trid, text: null }, preNegotiation));
    this.#turnAway(reason);
  }

  #turnAway(reason: string): void {
    const { host, port } = this.#connection.remote;
    this.#realm.log(`${host}:${port}: refused at the switchboard: ${reason}`);
    this.#connection.close();
  }
}
