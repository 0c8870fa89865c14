import type { ServerKind } from '../../net/connection.ts';
import { ReplayedConnection } from './replayed-connection.ts';

/** The connections that a replaying client makes, in their order. */
export class Arrivals {
  readonly #signal: AbortSignal;
  readonly #waiting: { readonly kind: ServerKind; readonly connection: ReplayedConnection }[] = [];
  #came: () => void = () => undefined;

  /** Nobody waits any more once `signal` is given. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#came(), { once: true });
  }

  /** One more. */
  connect(kind: ServerKind): ReplayedConnection {
    const connection = new ReplayedConnection(() => this.#came());
    this.#waiting.push({ kind, connection });
    this.#came();
    return connection;
  }

  /**
   * The next one of that kind, with that word in what the client says first where one is given; null when none comes in so
   * many milliseconds. Without a limit it waits for the signal.
   */
  async next(
    kind: ServerKind,
    patience: number | null,
    word: string | null = null,
  ): Promise<ReplayedConnection | null> {
    let late = false;
    const timer =
      patience === null
        ? null
        : setTimeout(() => {
            late = true;
            this.#came();
          }, patience);
    try {
      for (;;) {
        const index = this.#waiting.findIndex(
          (each) => each.kind === kind && (word === null || each.connection.began.includes(word)),
        );
        const [found] = index === -1 ? [] : this.#waiting.splice(index, 1);
        if (found !== undefined) return found.connection;
        if (late || this.#signal.aborted) return null;
        await new Promise<void>((resolve) => {
          this.#came = resolve;
        });
      }
    } finally {
      if (timer !== null) clearTimeout(timer);
    }
  }
}
