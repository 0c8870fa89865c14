/** Tells listeners of what happens, in the order it happened, though a listener may make the next thing happen. */
export class OrderedEvents<E> {
  readonly #listeners = new Set<(event: E) => void>();
  readonly #untold: E[] = [];
  #telling = false;

  /** The returned function ends that. */
  listen(listener: (event: E) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** It happened; listeners hear of it at the next `tell`, after everything before it. */
  take(event: E): void {
    this.#untold.push(event);
  }

  tell(): void {
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (let next = this.#untold.shift(); next !== undefined; next = this.#untold.shift()) {
        for (const listener of this.#listeners) listener(next);
      }
    } finally {
      this.#telling = false;
    }
  }
}
