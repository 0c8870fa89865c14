import type { Clock } from '../clock.ts';

/** Who is writing just now: each for a few seconds after they said so (fact book 30 section 3.2). */
export class Typists {
  readonly #clock: Clock;
  readonly #patience: number;
  readonly #changed: (handle: string, typing: boolean) => void;
  readonly #callOffs = new Map<string, () => void>();

  /** `patience` in milliseconds. */
  constructor(clock: Clock, patience: number, changed: (handle: string, typing: boolean) => void) {
    this.#clock = clock;
    this.#patience = patience;
    this.#changed = changed;
  }

  typed(handle: string): void {
    const before = this.#callOffs.get(handle);
    before?.();
    this.#callOffs.set(
      handle,
      this.#clock.after(this.#patience, () => this.stopped(handle)),
    );
    if (before === undefined) this.#changed(handle, true);
  }

  /** Has stopped, or is not there any more. */
  stopped(handle: string): void {
    if (this.forget(handle)) this.#changed(handle, false);
  }

  /** Has said it: everybody knows that this ends it. */
  forget(handle: string): boolean {
    this.#callOffs.get(handle)?.();
    return this.#callOffs.delete(handle);
  }

  stopAll(): void {
    for (const handle of [...this.#callOffs.keys()]) this.stopped(handle);
  }
}
