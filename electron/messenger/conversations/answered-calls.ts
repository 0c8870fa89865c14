import type { Participant } from '../../../shared/conversation.ts';
import type { MessageBody } from '../../protocol/switchboard/bodies.ts';
import { caps } from './caps.ts';
import { isVisible, refuse } from './hearing.ts';
import type { Ring } from './line.ts';
import type { Entrance, Switchboard } from './switchboard.ts';
import type { SwitchboardWatcher } from './switchboard-watcher.ts';
import type { Talk } from './talk.ts';

export interface AnsweredCallsHost {
  /** Null while the session is not online. */
  enter(entrance: Entrance, watcher: SwitchboardWatcher): Switchboard | null;
  /** The conversation with these people; a new one only when it has `begun`. */
  placeOf(people: readonly Participant[], begun: boolean): Talk | null;
}

/**
 * Switchboards that we were called to, and that belong to no conversation yet: one begins with the first thing that can be
 * shown, so that no window opens for somebody who only types (fact book 30 section 1.3).
 */
export class AnsweredCalls {
  readonly #host: AnsweredCallsHost;
  readonly #boards = new Set<Switchboard>();

  constructor(host: AnsweredCallsHost) {
    this.#host = host;
  }

  /** Goes where somebody calls us to, unless too many do. */
  answer({ address, cookie, sessionId }: Ring): void {
    if (this.#boards.size >= caps.answeredCalls) return;
    const board: Switchboard | null = this.#host.enter(
      { kind: 'called', address, cookie, sessionId },
      this.#watcher(() => board),
    );
    if (board === null) return;
    this.#boards.add(board);
    board.enter();
  }

  leave(): void {
    for (const board of this.#boards) board.leave();
    this.#boards.clear();
  }

  #watcher(which: () => Switchboard | null): SwitchboardWatcher {
    const withBoard = (action: (board: Switchboard) => void) => () => {
      const board = which();
      if (board !== null) action(board);
    };
    return {
      opened: withBoard((board) => {
        if (board.roster.size === 0) this.#leave(board);
        else this.#place(board, false);
      }),
      joined: () => undefined,
      left: withBoard((board) => {
        if (board.roster.size === 0) this.#leave(board);
      }),
      uncalled: () => undefined,
      heard: (from, body) => {
        const board = which();
        if (board !== null) this.#heard(board, from, body);
      },
      answered: () => undefined,
      clarified: () => undefined,
      ended: withBoard((board) => this.#boards.delete(board)),
    };
  }

  #heard(board: Switchboard, from: Participant, body: MessageBody): void {
    if (isVisible(body)) this.#place(board, true)?.heard(board, from, body);
    else if (body.kind === 'invitation') refuse(board, body);
  }

  #place(board: Switchboard, begun: boolean): Talk | null {
    const talk = this.#host.placeOf(board.roster.people, begun);
    if (talk === null) return null;
    this.#boards.delete(board);
    talk.adopt(board);
    return talk;
  }

  #leave(board: Switchboard): void {
    this.#boards.delete(board);
    board.leave();
  }
}
