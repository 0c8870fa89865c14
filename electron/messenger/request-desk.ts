import type { MessengerEvent } from '../../shared/events.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { ServerMessage } from '../protocol/notification/messages.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import { pageFailed } from './alert.ts';
import type { ContactList } from './contact-list.ts';
import { assumedReply } from './recipes/assumed-reply.ts';
import type { Desk, PageRequest } from './recipes/desk.ts';
import {
  type Answered,
  declined,
  done,
  notInDialect,
  type RequestFailure,
  type RequestResult,
} from './request-result.ts';
import type { Answer, Request } from './requests.ts';
import type { Session } from './session.ts';

/** What was asked for is so (fact book 50, 218). */
const alreadyInThatMode = 218;

/** How long after a page its failure may still be told of, in milliseconds. */
const pagePatience = 60 * 60 * 1000;

function failureOf(answer: Exclude<Answer, { kind: 'reply' }>, command: string): RequestFailure {
  switch (answer.kind) {
    case 'error':
      return { ok: false, code: answer.code, detail: `${command} answered with ${answer.code}`, kind: 'refused' };
    case 'malformed':
      return declined('refused', `answer to ${command}: ${answer.problem}`);
    case 'silence':
      return declined('connection-lost', `no answer to ${command}`);
    case 'lost':
      return declined('connection-lost', `signed out before the answer to ${command}`);
  }
}

function failure(command: string, { code, detail }: RequestFailure): MessengerEvent {
  return { type: 'requestFailed', command, code, detail };
}

/** Asks the server of one session for what the user wants, one intent after the other. */
export class RequestDesk implements Desk {
  readonly #session: Session;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(session: Session) {
    this.#session = session;
  }

  get dialect(): Dialect {
    return this.#session.dialect;
  }

  get list(): ContactList {
    return this.#session.list.contacts;
  }

  request(request: Request, expected: readonly number[] | 'any' = []): Promise<RequestResult> {
    return this.#ask(request, expected, () => done);
  }

  question(request: Request): Promise<Answered<readonly ServerMessage[]>> {
    return this.#ask(request, [], (lines) => ({ ok: true, value: lines }));
  }

  page(request: PageRequest): RequestResult {
    const { handle, text } = request;
    const { clock } = this.#session;
    try {
      this.#session.ask(
        request,
        (answer) => {
          if (answer.kind === 'error')
            this.#session.tell([pageFailed({ from: handle, text, code: answer.code }, clock.now())]);
        },
        pagePatience,
      );
      return done;
    } catch (error) {
      return this.#unsendable(error, request);
    }
  }

  /** `read` makes the result of the lines that came. */
  #ask<T extends { readonly ok: true }>(
    request: Request,
    expected: readonly number[] | 'any',
    read: (lines: readonly ServerMessage[]) => T,
  ): Promise<T | RequestFailure> {
    const { command } = request;
    return new Promise((resolve) => {
      try {
        this.#session.ask(request, (answer) => {
          if (answer.kind === 'error' && answer.code === alreadyInThatMode) {
            this.assume(request);
            resolve(read([]));
            return;
          }
          if (answer.kind === 'reply') {
            if (request.command === 'UUX') this.#session.wordsAre(request.personalMessage);
            resolve(read(answer.lines));
            return;
          }
          const failed = failureOf(answer, command);
          const isExpected = expected === 'any' || (answer.kind === 'error' && expected.includes(answer.code));
          if (answer.kind !== 'lost' && !isExpected) this.#session.tell([failure(command, failed)]);
          resolve(failed);
        });
      } catch (error) {
        resolve(this.#unsendable(error, request));
      }
    });
  }

  #unsendable(error: unknown, { command }: Request): RequestFailure {
    if (!(error instanceof WireError)) throw error;
    const { dialect } = this.#session;
    return error.kind === 'not-in-dialect' ? notInDialect(command, dialect.name) : declined('refused', error.message);
  }

  assume(request: Request): void {
    const reply = assumedReply(request);
    if (reply !== null) this.#session.assume(reply);
    this.doubt();
  }

  doubt(): void {
    this.#session.list.forget();
  }

  deciding(about: string | null): void {
    this.#session.tell([{ type: 'decidingChanged', about }]);
  }

  keepNickname(handle: string, nickname: string | null): void {
    this.#session.tell(this.#session.list.nicknameIs(handle, nickname));
  }

  /** Carries out an intent when those before it are done: each finds the list as the others left it. */
  inTurn<T>(recipe: (desk: Desk) => Promise<T>): Promise<T> {
    const result = this.#turn.then(() => recipe(this));
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
