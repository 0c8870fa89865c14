import type { CommandValues } from '../../shared/ipc.ts';

/** One line of the inspector's table. */
export type WireEntry = CommandValues['inspectorSnapshot']['entries'][number];
/** To the server, from it, or something that happened to the connection. */
export type Way = 'out' | 'in' | 'event';

/** As many as the main process keeps. */
export const mostEntries = 5_000;

export function wayOf(entry: WireEntry): Way {
  return entry.direction ?? 'event';
}

/** What the table shows of all there is. An empty set lets everything through. */
export interface WireFilter {
  readonly ways: ReadonlySet<Way>;
  readonly commands: ReadonlySet<string>;
  /** Only what could not be read, and error numbers. */
  readonly problems: boolean;
  /** Text that must occur in the line, the payload or an explained value; case does not count. */
  readonly search: string;
}

export const everything: WireFilter = { ways: new Set(), commands: new Set(), problems: false, search: '' };

function contains(entry: WireEntry, wanted: string): boolean {
  const has = (text: string): boolean => text.toLowerCase().includes(wanted);
  return (
    has(entry.line) || (entry.payload !== null && has(entry.payload.text)) || entry.fields.some((f) => has(f.value))
  );
}

/** The entries that pass the filter, in their order. */
export function filtered(entries: readonly WireEntry[], filter: WireFilter): readonly WireEntry[] {
  const { ways, commands, problems } = filter;
  const wanted = filter.search.trim().toLowerCase();
  return entries.filter(
    (entry) =>
      (ways.size === 0 || ways.has(wayOf(entry))) &&
      (commands.size === 0 || commands.has(entry.command)) &&
      (!problems || entry.problem !== null) &&
      (wanted === '' || contains(entry, wanted)),
  );
}

/** The commands that occur, each with its count, the most frequent first. */
export function commandsIn(entries: readonly WireEntry[]): readonly (readonly [command: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { command } of entries) if (command !== '') counts.set(command, (counts.get(command) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}

/** What is there with more behind it: nothing twice, in order, the oldest forgotten. */
export function withMore(entries: readonly WireEntry[], more: readonly WireEntry[]): readonly WireEntry[] {
  const last = entries.at(-1)?.number ?? 0;
  const fresh = more.filter(({ number }) => number > last);
  return fresh.length === 0 ? entries : [...entries, ...fresh].slice(-mostEntries);
}

const arrows: { readonly [W in Way]: string } = { out: '→', in: '←', event: '•' };

export function arrowOf(entry: WireEntry): string {
  return arrows[wayOf(entry)];
}

/** Entries as text for the clipboard: a line each, payloads below theirs. */
export function asText(entries: readonly WireEntry[]): string {
  return entries
    .map((entry) => {
      const head = `${entry.t.toFixed(3)} ${entry.connection} ${arrowOf(entry)} ${entry.line}`;
      return entry.payload === null ? head : `${head}\n${entry.payload.text}`;
    })
    .join('\n');
}
