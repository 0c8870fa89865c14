import type { Clock } from '../clock.ts';
import type { Switchboard } from './switchboard.ts';

interface Call {
  /** By the user, just now; otherwise a member of the conversation who is called back. */
  readonly invited: boolean;
  readonly callOff: () => void;
}

/** Who has been called to one switchboard and has not come yet. */
export class Calls {
  readonly #board: Switchboard;
  readonly #clock: Clock;
  readonly #patience: number;
  readonly #late: (handle: string) => void;
  readonly #pending = new Map<string, Call>();

  /** `patience` in milliseconds; `late` hears of everybody who does not come in that time. */
  constructor(board: Switchboard, clock: Clock, patience: number, late: (handle: string) => void) {
    this.#board = board;
    this.#clock = clock;
    this.#patience = patience;
    this.#late = late;
  }

  /** Whether members are still on their way: it is too early to speak. */
  get gathering(): boolean {
    return [...this.#pending.values()].some(({ invited }) => !invited);
  }

  get pending(): boolean {
    return this.#pending.size > 0;
  }

  has(handle: string): boolean {
    return this.#pending.has(handle);
  }

  call(handle: string, invited: boolean): void {
    if (this.#pending.has(handle) || this.#board.roster.has(handle)) return;
    const callOff = this.#clock.after(this.#patience, () => this.#late(handle));
    this.#pending.set(handle, { invited, callOff });
    this.#board.call(handle);
  }

  /** They came, or will not. Gives back whether they were invited by the user; null when nobody called them. */
  over(handle: string): boolean | null {
    const call = this.#pending.get(handle);
    if (call === undefined) return null;
    call.callOff();
    this.#pending.delete(handle);
    return call.invited;
  }

  forget(): void {
    for (const handle of [...this.#pending.keys()]) this.over(handle);
  }
}
