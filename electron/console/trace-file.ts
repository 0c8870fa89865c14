import { closeSync, openSync, writeSync } from 'node:fs';
import type { TraceEntry, TraceListener } from '../net/trace.ts';

/**
 * A file that gets the trace as JSON lines, in the form of recorded sessions: `t` (seconds since this was made), `actor`
 * (the handle's part before the @), then the entry. Appends; secrets are gone from an entry before it comes here.
 */
export class TraceFile {
  readonly #file: number;
  readonly #actor: string;
  readonly #onFailure: (error: unknown) => void;
  readonly #began = performance.now();
  #stopped = false;

  /** Throws the system's error when the file cannot be opened; `onFailure` hears, once, of one that comes later. */
  constructor(path: string, handle: string, onFailure: (error: unknown) => void) {
    this.#file = openSync(path, 'a', 0o600);
    this.#actor = handle.split('@')[0] ?? handle;
    this.#onFailure = onFailure;
  }

  /** Nexus, login and every connection count their own seconds; the file has one clock. */
  readonly listener: TraceListener = (entry) => {
    const t = Math.round(performance.now() - this.#began) / 1000;
    this.#append({ ...entry, t });
  };

  close(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    closeSync(this.#file);
  }

  #append({ t, ...entry }: TraceEntry): void {
    if (this.#stopped) return;
    try {
      writeSync(this.#file, `${JSON.stringify({ t, actor: this.#actor, ...entry })}\n`);
    } catch (error) {
      this.close();
      this.#onFailure(error);
    }
  }
}
