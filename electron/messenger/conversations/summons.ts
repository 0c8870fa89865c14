import type { DeliveryFailure } from '../../../shared/conversation.ts';
import type { Clock } from '../clock.ts';
import { grantOf, type Line } from './line.ts';
import type { ConversationPatience } from './patience.ts';
import type { Entrance } from './switchboard.ts';

export interface SummonsHost {
  readonly clock: Clock;
  readonly patience: ConversationPatience;
  line(): Line | null;
  /** Signed in, or about to come back. */
  staying(): boolean;
  /** There is a switchboard to go to. */
  granted(entrance: Entrance, line: Line): void;
  /** There will be none. */
  refused(why: DeliveryFailure, code: number | null): void;
  /** It is worth another look whether one is needed. */
  again(): void;
}

/** Gets switchboards for one conversation: one at a time, a few times in a row when they are lost, after a moment. */
export class Summons {
  readonly #host: SummonsHost;
  #asking = false;
  /** Switchboards lost in a row. */
  #losses = 0;
  #waiting: (() => void) | null = null;

  constructor(host: SummonsHost) {
    this.#host = host;
  }

  /** Asks for one, unless that is under way; without a session, waits for it as long as patience lasts. */
  send(): void {
    if (this.#asking || this.#waiting !== null) return;
    const line = this.#host.line();
    if (line === null) {
      this.#awaitSignIn();
      return;
    }
    this.#asking = true;
    line.requestSwitchboard((answer) => {
      if (!this.#asking) return;
      this.#asking = false;
      const grant = grantOf(answer);
      if (grant.kind === 'granted') this.#host.granted(grant.entrance, line);
      else if (grant.kind === 'refused') this.#host.refused(grant.why, grant.code);
      else this.#host.again();
    });
  }

  /** The session is online again. */
  signedIn(): void {
    this.#losses = 0;
    this.#stopWaiting();
    this.#host.again();
  }

  /** Something arrived: losses before it do not count. */
  arrived(): void {
    this.#losses = 0;
  }

  /** A switchboard was lost that is still needed. */
  lost(why: DeliveryFailure, code: number | null): void {
    if (this.#asking || this.#waiting !== null) return;
    const pause = this.#host.patience.reopening[this.#losses];
    if (pause === undefined) {
      this.#losses = 0;
      this.#host.refused(why, code);
      return;
    }
    this.#losses += 1;
    this.#wait(pause, () => this.#host.again());
  }

  stop(): void {
    this.#asking = false;
    this.#losses = 0;
    this.#stopWaiting();
  }

  #awaitSignIn(): void {
    if (this.#host.staying()) this.#wait(this.#host.patience.comeback, () => this.#host.refused('signed-out', null));
    else this.#host.refused('signed-out', null);
  }

  #wait(milliseconds: number, then: () => void): void {
    this.#waiting = this.#host.clock.after(milliseconds, () => {
      this.#waiting = null;
      then();
    });
  }

  #stopWaiting(): void {
    this.#waiting?.();
    this.#waiting = null;
  }
}
