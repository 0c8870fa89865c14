import { performance } from 'node:perf_hooks';
import type { InspectorEntry } from '../../shared/inspector-entry.ts';
import type { InspectedBatch } from '../../shared/ipc.ts';
import type { TraceEntry, TraceListener } from '../net/trace.ts';
import type { Dialect } from '../protocol/dialect.ts';
import { findDialect, preNegotiation } from '../protocol/dialects.ts';
import type { CachedList, ListCache } from '../storage/list-cache.ts';
import { explainEntry } from './explain-entry.ts';
import type { TracedEntry } from './traced-entry.ts';

/** How many entries are kept; older ones are forgotten. */
const mostEntries = 5_000;
/** What happens within so many milliseconds travels together. */
const batchLength = 50;

/** Keeps the latest of what travelled on the wire, and explains it to the inspector's window while there is one. */
export class Inspector {
  readonly #actor: () => string;
  readonly #send: (batch: InspectedBatch) => void;
  readonly #now: () => number;
  #entries: TracedEntry[] = [];
  #count = 0;
  #dialect: Dialect = preNegotiation;
  #watched = false;
  #paused = false;
  /** Number of the last entry that the window has. */
  #shown = 0;
  #timer: NodeJS.Timeout | null = null;

  /** `actor`: the handle of the session; `send` takes what the window hears; `now` in milliseconds since the start. */
  constructor(actor: () => string, send: (batch: InspectedBatch) => void, now = () => performance.now()) {
    this.#actor = actor;
    this.#send = send;
    this.#now = now;
  }

  /** Hears what travels, its secrets removed already. */
  readonly listener: TraceListener = (entry) => this.#keep(entry, null);

  /** That cache; lists taken from it are kept with the wire, since the server need not send them again. */
  watched(cache: ListCache): ListCache {
    return {
      load: (account) => {
        const list = cache.load(account);
        if (list !== null) this.#keep({ t: 0, server: 'NS', event: 'list of a former session' }, list);
        return list;
      },
      save: (account, list) => cache.save(account, list),
      clear: (account) => cache.clear(account),
    };
  }

  #keep(entry: TraceEntry, list: CachedList | null): void {
    if (entry.server === 'NS' && 'event' in entry && entry.event === 'connect') this.#dialect = preNegotiation;
    this.#count += 1;
    const t = Math.round(this.#now()) / 1000;
    this.#entries.push({
      number: this.#count,
      actor: this.#actor(),
      entry: { ...entry, t },
      dialect: this.#dialect,
      list,
    });
    if (this.#entries.length > mostEntries) this.#entries.shift();
    this.#dialect = agreedOn(entry) ?? this.#dialect;
    if (this.#watched && !this.#paused) this.#timer ??= setTimeout(() => this.#flush(), batchLength);
  }

  get entries(): readonly TracedEntry[] {
    return this.#entries;
  }

  /** All that is kept, explained; from now on the window hears what comes. */
  snapshot(): { readonly entries: readonly InspectorEntry[]; readonly paused: boolean } {
    this.#watched = true;
    this.#shown = this.#count;
    return { entries: this.#entries.map(explainEntry), paused: this.#paused };
  }

  /** The window is gone. */
  unwatch(): void {
    this.#watched = false;
    this.#paused = false;
  }

  clear(): null {
    this.#entries = [];
    return null;
  }

  /** Going on tells what happened meanwhile. */
  pause(paused: boolean): null {
    this.#paused = paused;
    if (!paused) this.#flush();
    return null;
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#paused || !this.#watched) return;
    const fresh = this.#entries.filter(({ number }) => number > this.#shown);
    this.#shown = this.#count;
    if (fresh.length > 0) this.#send({ entries: fresh.map(explainEntry) });
  }
}

/** The dialect of the server's VER, which the next command is in. */
function agreedOn(entry: TraceEntry): Dialect | null {
  if (entry.server !== 'NS' || !('data' in entry) || entry.dir !== 'in') return null;
  const name = /^VER \d+ (\S+)/.exec(entry.data)?.[1];
  return name === undefined ? null : (findDialect(name) ?? null);
}

/**
 * Entries as a recorded session: one JSON object a line; `actor` is the handle's part before the @, `list` what was known
 * from a former session.
 */
export function formatTranscript(entries: readonly TracedEntry[]): string {
  return entries
    .map(({ actor, entry: { t, ...rest }, list }) => {
      const line = { t, actor: actor.split('@')[0], ...rest, ...(list === null ? {} : { list }) };
      return `${JSON.stringify(line)}\n`;
    })
    .join('');
}
