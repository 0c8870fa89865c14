import * as v from 'valibot';
import { type CachedList, cachedListSchema } from '../../storage/list-cache.ts';

/** Larger recordings are not read, in octets. */
export const largestRecording = 16_777_216;

const line = v.object({
  t: v.number(),
  actor: v.optional(v.string(), ''),
  server: v.string(),
  event: v.optional(v.string()),
  dir: v.optional(v.picklist(['in', 'out'])),
  data: v.optional(v.string()),
  list: v.optional(cachedListSchema),
});
/** One line of a recorded session. */
type RecordedLine = v.InferOutput<typeof line>;

/** Something to play. */
export interface RecordedStep {
  /** Seconds since the recording began. */
  readonly t: number;
  readonly dir: 'in' | 'out';
  /** A command's line with CR LF, and its payload. */
  readonly data: string;
}

/** One sign-in with a notification server, and what followed. */
export interface RecordedSession {
  readonly handle: string;
  /** What the client knew from a former session, or null. */
  readonly list: CachedList | null;
  /** The steps of each connection: servers redirect. */
  readonly connections: readonly (readonly RecordedStep[])[];
}

/** The file is no recorded session; the message says why. */
export class RecordingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RecordingError';
  }
}

function parseLine(source: string, number: number): RecordedLine {
  try {
    return v.parse(line, JSON.parse(source));
  } catch {
    throw new RecordingError(`line ${number} makes no sense`);
  }
}

interface RecordedConnection {
  readonly steps: RecordedStep[];
  /** The server led on to another one. */
  redirected: boolean;
  list: CachedList | null;
}

/**
 * What travelled on each of the connections, one after the other. Somebody's second sign-in pushes the first out: OUT OTH
 * and the close after it belong to the older connection although they come later.
 */
function connectionsIn(lines: readonly RecordedLine[]): readonly RecordedConnection[] {
  const connections: RecordedConnection[] = [];
  let open: readonly RecordedConnection[] = [];
  for (const { t, event, dir, data, list } of lines) {
    const oldest = open[0];
    const latest = open.at(-1);
    if (event === 'connect') {
      const connection = { steps: [], redirected: false, list: null };
      connections.push(connection);
      open = [...open, connection];
    } else if (event?.startsWith('closed')) {
      const pushedOut = oldest?.steps.at(-1)?.data.startsWith('OUT') ? oldest : latest;
      open = open.filter((one) => one !== pushedOut);
    } else if (dir !== undefined && data !== undefined) {
      (data.startsWith('OUT OTH') ? oldest : latest)?.steps.push({ t, dir, data });
      if (latest !== undefined && dir === 'in' && /^XFR \d+ NS /.test(data)) latest.redirected = true;
    } else if (latest !== undefined && list !== undefined) latest.list = list;
  }
  return connections;
}

function handleIn(steps: readonly RecordedStep[]): string | undefined {
  return steps.flatMap(({ data }) => /^USR \d+ \S+ I (\S+)\r\n/.exec(data)?.[1] ?? []).at(0);
}

/**
 * The last sign-in of a recording (one JSON object a line) with what followed, of whom it tells first. Throws
 * RecordingError when there is none.
 */
export function parseRecording(source: string): RecordedSession {
  const lines = source
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [parseLine(text, index + 1)]))
    .filter(({ server }) => server === 'NS');
  const connections = connectionsIn(lines.filter(({ actor }) => actor === lines[0]?.actor));
  const last = connections.findLastIndex(({ steps }) => handleIn(steps) !== undefined);
  const handle = handleIn(connections[last]?.steps ?? []);
  if (handle === undefined) throw new RecordingError('nobody signs in');
  const before = connections.slice(0, last);
  const first = before.findLastIndex(({ redirected }) => !redirected) + 1;
  const session = connections.slice(first, last + 1);
  return {
    handle,
    list: session.findLast(({ list }) => list !== null)?.list ?? null,
    connections: session.map(({ steps }) => steps),
  };
}
