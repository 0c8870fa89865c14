import type { ClientMessage, ServerMessage } from '../protocol/notification/messages.ts';
import type { Clock } from './clock.ts';
import type { Request, Requests } from './requests.ts';

/** How a step can fail; the name of the command that was not answered as it should is `awaited`. */
export interface StepFailures {
  timedOut(): void;
  refused(code: number): void;
  unreadable(problem: string): void;
}

/** The requests that signing in depends on, one at a time, each within a time. */
export class SignInSteps {
  /** What we wait for, in words for the person who runs the server. */
  awaited = '';
  readonly #requests: Requests;
  readonly #clock: Clock;
  readonly #patience: number;
  readonly #failures: StepFailures;
  #callOff: () => void = () => undefined;

  /** `patience`: milliseconds for each step. */
  constructor(requests: Requests, clock: Clock, patience: number, failures: StepFailures) {
    this.#requests = requests;
    this.#clock = clock;
    this.#patience = patience;
    this.#failures = failures;
  }

  /** Waits for something that is no answer to a request. */
  await(what: string, milliseconds: number = this.#patience): void {
    this.awaited = what;
    this.#restart(milliseconds);
  }

  /** What we wait for is under way: its time begins anew. */
  goesOn(): void {
    this.#restart(this.#patience);
  }

  /** Asks; `replied` hears a readable answer, everything else is a failure. */
  ask(request: Request, send: (message: ClientMessage) => void, replied: (reply: ServerMessage) => void): void {
    this.await(request.command === 'USR' ? `USR ${request.stage}` : request.command);
    this.#requests.ask(
      request,
      send,
      (answer) => {
        if (answer.kind === 'reply') replied(answer.message);
        else if (answer.kind === 'error') this.#failures.refused(answer.code);
        else if (answer.kind === 'malformed') this.#failures.unreadable(answer.problem);
      },
      null,
    );
  }

  stop(): void {
    this.#callOff();
    this.#callOff = () => undefined;
  }

  #restart(milliseconds: number): void {
    this.#callOff();
    this.#callOff = this.#clock.after(milliseconds, () => this.#failures.timedOut());
  }
}
