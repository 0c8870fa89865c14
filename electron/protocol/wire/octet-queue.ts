const initialCapacity = 4096;
const lineFeed = 10;

/**
 * Octets in at the end, out at the front, in one buffer with two offsets. Every octet is copied a bounded number of
 * times on average: the content moves to the front only when that frees at least half the buffer, else the buffer
 * doubles. The search for a line end never looks at an octet twice.
 */
export class OctetQueue {
  #buffer = new Uint8Array(initialCapacity);
  #read = 0;
  #write = 0;
  #searched = 0;

  /** Octets held. */
  get length(): number {
    return this.#write - this.#read;
  }

  push(chunk: Uint8Array): void {
    if (this.#write + chunk.length > this.#buffer.length) {
      this.#makeRoom(this.length + chunk.length);
    }
    this.#buffer.set(chunk, this.#write);
    this.#write += chunk.length;
  }

  /** How many octets come before the first LF, or null when there is none yet. */
  lineEnd(): number | null {
    const found = this.#buffer.subarray(this.#searched, this.#write).indexOf(lineFeed);
    if (found === -1) {
      this.#searched = this.#write;
      return null;
    }
    this.#searched += found;
    return this.#searched - this.#read;
  }

  /** Removes and returns the first octets, as a copy; `count` is at most `length`. */
  take(count: number): Uint8Array {
    const octets = this.#buffer.slice(this.#read, this.#read + count);
    this.#read += count;
    if (this.#read === this.#write) {
      this.#read = 0;
      this.#write = 0;
    }
    this.#searched = this.#read;
    return octets;
  }

  #makeRoom(needed: number): void {
    let capacity = this.#buffer.length;
    while (needed * 2 > capacity) {
      capacity *= 2;
    }
    const target = capacity === this.#buffer.length ? this.#buffer : new Uint8Array(capacity);
    target.set(this.#buffer.subarray(this.#read, this.#write));
    this.#buffer = target;
    this.#searched -= this.#read;
    this.#write -= this.#read;
    this.#read = 0;
  }
}
