import { contactIn } from '../../../shared/address-book.ts';
import type { Switchboard } from './switchboard.ts';
import type { TalkHost } from './talk-host.ts';

/** That the user is writing, for the others in one conversation: they hear of it now and then (fact book 30 section 3.2). */
export class OwnTyping {
  readonly #host: TalkHost;
  #last = Number.NEGATIVE_INFINITY;

  constructor(host: TalkHost) {
    this.#host = host;
  }

  /** Within the time that one notice lasts. */
  get recent(): boolean {
    const { clock, patience } = this.#host;
    return clock.now() - this.#last < patience.typingPace;
  }

  /** A key was pressed; whether the others are to be told. */
  pressed(): boolean {
    if (this.recent) return false;
    this.#last = this.#host.clock.now();
    return true;
  }

  tell(board: Switchboard): void {
    board.say({ kind: 'typing', handle: this.#host.account }, 'U');
  }

  /** Whether somebody is called so that they hear of it, as the original clients did (fact book 30 section 1.3). */
  mayCall(peer: string | null): boolean {
    const { state } = this.#host;
    if (peer === null || this.#host.line()?.dialect.callsWhileTyping !== true || state.me?.status === 'HDN')
      return false;
    const contact = contactIn(state.contacts, peer);
    return contact !== undefined && contact.status !== 'FLN';
  }
}
