import type { Clock } from '../clock.ts';
import { Calls } from './calls.ts';
import { caps } from './caps.ts';
import type { Switchboard } from './switchboard.ts';

/** The switchboards that carry one conversation, oldest first, and who is called to each. */
export class Carriers {
  readonly #boards = new Map<Switchboard, Calls>();
  readonly #clock: Clock;
  readonly #patience: number;
  readonly #late: (board: Switchboard, handle: string) => void;

  /** `patience`: milliseconds that somebody who is called has for coming; `late` hears of those who do not. */
  constructor(clock: Clock, patience: number, late: (board: Switchboard, handle: string) => void) {
    this.#clock = clock;
    this.#patience = patience;
    this.#late = late;
  }

  get all(): readonly Switchboard[] {
    return [...this.#boards.keys()];
  }

  /** Somebody can be reached without being called. */
  get live(): boolean {
    return this.all.some(({ roster }) => roster.size > 0);
  }

  /** One is on its way, or waits for people. */
  get coming(): boolean {
    return [...this.#boards].some(([board, calls]) => !board.open || calls.pending);
  }

  /** The one that reaches most people; of several the newest (fact book 30 section 4). Null while there is none. */
  get best(): Switchboard | null {
    let best: Switchboard | null = null;
    for (const [board, calls] of this.#boards) {
      if (!board.open || board.roster.size === 0 || calls.gathering) continue;
      const more = board.roster.size - (best?.roster.size ?? 0);
      if (more > 0 || (more === 0 && (board.peopledSince ?? 0) >= (best?.peopledSince ?? 0))) best = board;
    }
    return best;
  }

  has(board: Switchboard): boolean {
    return this.#boards.has(board);
  }

  /** Who is called to that one; undefined when it is none of ours any more. */
  calls(board: Switchboard): Calls | undefined {
    return this.#boards.get(board);
  }

  /** Whether somebody is there, on any but `except`. */
  reach(handle: string, except: Switchboard | null = null): boolean {
    return this.all.some((board) => board !== except && board.roster.has(handle));
  }

  /** One more; when there are too many, the oldest goes. */
  take(board: Switchboard): void {
    this.#boards.set(board, new Calls(board, this.#clock, this.#patience, (handle) => this.#late(board, handle)));
    const [oldest] = this.#boards.keys();
    if (this.#boards.size > caps.switchboardsOfOne && oldest !== undefined) oldest.giveUp();
  }

  release(board: Switchboard): void {
    this.#boards.get(board)?.forget();
    this.#boards.delete(board);
  }
}
