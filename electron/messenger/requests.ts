import { limits } from '../../shared/limits.ts';
import type { ClientMessage, ServerMessage } from '../protocol/notification/messages.ts';
import type { Clock } from './clock.ts';
import type { Received } from './notification-connection.ts';

type WithoutTrid<M> = M extends { readonly trid: number } ? Omit<M, 'trid'> : never;

/** A command that gets an answer, before it has its transaction id. */
export type Request = WithoutTrid<ClientMessage>;

/** How a request ended. `lost`: the connection went first; `silence`: no answer in time. */
export type Answer =
  /** `lines`: all of an answer that came in several ("index of total"), the message last. */
  | { readonly kind: 'reply'; readonly message: ServerMessage; readonly lines: readonly ServerMessage[] }
  | { readonly kind: 'error'; readonly code: number; readonly text: string | null }
  | { readonly kind: 'malformed'; readonly problem: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'lost' };

interface Pending {
  readonly command: string;
  readonly lines: ServerMessage[];
  readonly settle: (answer: Answer) => void;
  readonly callOff: () => void;
}

/**
 * Requests that wait for their answers, by transaction id (fact book 00 section 2.1). One for all connections of a
 * sign-in: ids go on counting across redirects, as the original clients do.
 */
export class Requests {
  readonly #clock: Clock;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Numbers a request and gives it to `send`; `settle` hears the answer once. `patience` in milliseconds, null waits
   * as long as the connection lasts. What `send` throws comes out, and then nothing was asked.
   */
  ask(
    request: Request,
    send: (message: ClientMessage) => void,
    settle: (answer: Answer) => void,
    patience: number | null,
  ): void {
    this.#lastId += 1;
    const trid = this.#lastId;
    const callOff =
      patience === null ? () => undefined : this.#clock.after(patience, () => this.#settle(trid, { kind: 'silence' }));
    this.#pending.set(trid, { command: request.command, lines: [], settle, callOff });
    try {
      send({ ...request, trid });
    } catch (error) {
      this.#pending.delete(trid);
      callOff();
      this.#lastId -= 1;
      throw error;
    }
  }

  /** Hands an answer to whoever asked. False when nobody did. */
  receive(message: Received): boolean {
    switch (message.command) {
      case 'unknown':
        return false;
      case 'malformed': {
        const trid = Number(message.fields[0]);
        return this.#answers(message.name, trid) && this.#settle(trid, { kind: 'malformed', problem: message.problem });
      }
      case 'error':
        return (
          message.trid !== null && this.#settle(message.trid, { kind: 'error', code: message.code, text: message.text })
        );
      default:
        return (
          'trid' in message &&
          message.trid !== null &&
          this.#answers(message.command, message.trid) &&
          this.#replied(message.trid, message)
        );
    }
  }

  /** Ends every open request: the connection that carried them is gone. */
  lose(): void {
    for (const trid of [...this.#pending.keys()]) this.#settle(trid, { kind: 'lost' });
  }

  /** Lines inside a SYN answer carry its id too, so the command must fit; USR may be answered with XFR. */
  #answers(command: string, trid: number): boolean {
    const asked = this.#pending.get(trid)?.command;
    return asked === command || (asked === 'USR' && command === 'XFR');
  }

  /** A list or a search is answered line by line; the last one ends it. */
  #replied(trid: number, message: ServerMessage): boolean {
    const lines = this.#pending.get(trid)?.lines ?? [];
    lines.push(message);
    const goesOn = 'total' in message && message.index !== null && message.index < (message.total ?? 0);
    if (goesOn && lines.length < limits.answerLines) return true;
    return this.#settle(trid, { kind: 'reply', message, lines });
  }

  #settle(trid: number, answer: Answer): boolean {
    const pending = this.#pending.get(trid);
    if (pending === undefined) return false;
    this.#pending.delete(trid);
    pending.callOff();
    pending.settle(answer);
    return true;
  }
}
