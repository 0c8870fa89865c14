import { type AppEvent, type AppState, reduceApp } from '../../shared/app.ts';
import type { EventBatch, Snapshot } from '../../shared/ipc.ts';

/** One animation frame, in milliseconds: what happens within it travels together. */
const frameLength = 16;

type EventWatcher = (event: AppEvent, before: AppState, after: AppState) => void;

/**
 * The app's state in the main process, and what happens to it, numbered from 1. Every listener gets every event, in
 * batches; whoever missed one asks for the snapshot, which is the state after all events so far.
 */
export class EventStream {
  #state: AppState;
  #sequence = 0;
  #waiting: AppEvent[] = [];
  #timer: NodeJS.Timeout | null = null;
  readonly #listeners = new Set<(batch: EventBatch) => void>();
  readonly #watchers = new Set<EventWatcher>();

  constructor(state: AppState) {
    this.#state = state;
  }

  get state(): AppState {
    return this.#state;
  }

  /** Takes an event into the state at once, and to the listeners within a frame. */
  publish(event: AppEvent): void {
    const before = this.#state;
    const after = reduceApp(before, event);
    this.#state = after;
    this.#sequence += 1;
    this.#waiting.push(event);
    this.#timer ??= setTimeout(() => this.#flush(), frameLength);
    for (const watcher of this.#watchers) watcher(event, before, after);
  }

  /** The state now; the events in it are sent off first, so that nobody gets them after it. */
  snapshot(): Snapshot {
    this.#flush();
    return { sequence: this.#sequence, state: this.#state };
  }

  /** Gives back the function that stops it. */
  onBatch(listener: (batch: EventBatch) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Watches each event at once, with the states around it; gives back the function that stops it. */
  onEvent(watcher: EventWatcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#waiting.length === 0) return;
    const batch = { first: this.#sequence - this.#waiting.length + 1, events: this.#waiting };
    this.#waiting = [];
    for (const listener of this.#listeners) listener(batch);
  }
}
