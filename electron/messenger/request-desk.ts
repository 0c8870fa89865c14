import type { MessengerEvent } from '../../shared/events.ts';
import type { Dialect } from '../protocol/dialects.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import type { ContactList } from './contact-list.ts';
import { assumedReply } from './recipes/assumed-reply.ts';
import type { Desk } from './recipes/desk.ts';
import { declined, done, notInDialect, type RequestFailure, type RequestResult } from './request-result.ts';
import type { Answer, Request } from './requests.ts';
import type { Session } from './session.ts';

/** What was asked for is so (fact book 50, 218). */
const alreadyInThatMode = 218;

function resultOf(answer: Answer, command: string): RequestResult {
  switch (answer.kind) {
    case 'reply':
      return done;
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
    const { command } = request;
    return new Promise((resolve) => {
      try {
        this.#session.ask(request, (answer) => {
          if (answer.kind === 'error' && answer.code === alreadyInThatMode) {
            this.assume(request);
            resolve(done);
            return;
          }
          const result = resultOf(answer, command);
          if (result.ok && request.command === 'UUX') this.#session.wordsAre(request.personalMessage);
          const isExpected = expected === 'any' || (answer.kind === 'error' && expected.includes(answer.code));
          if (!result.ok && answer.kind !== 'lost' && !isExpected) this.#session.tell([failure(command, result)]);
          resolve(result);
        });
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        const { dialect } = this.#session;
        resolve(
          error.kind === 'not-in-dialect' ? notInDialect(command, dialect.name) : declined('refused', error.message),
        );
      }
    });
  }

  assume(request: Request): void {
    const reply = assumedReply(request);
    if (reply !== null) this.#session.assume(reply);
    this.doubt();
  }

  doubt(): void {
    this.#session.list.forget();
  }

  keepNickname(handle: string, nickname: string | null): void {
    this.#session.tell(this.#session.list.nicknameIs(handle, nickname));
  }

  /** Carries out an intent when those before it are done: each finds the list as the others left it. */
  inTurn(recipe: (desk: Desk) => Promise<RequestResult>): Promise<RequestResult> {
    const result = this.#turn.then(() => recipe(this));
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
