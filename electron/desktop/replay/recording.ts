import * as v from 'valibot';
import { type CachedList, cachedListSchema } from '../../storage/list-cache.ts';
import type { RecordedStep } from './recorded-step.ts';
import { switchboardsIn } from './recorded-switchboards.ts';

/** Larger recordings are not read, in octets. */
export const largestRecording = 16_777_216;

const line = v.object({
  t: v.number(),
  actor: v.optional(v.string(), ''),
  server: v.string(),
  /** Which of the connections to that kind of server it is; recordings of other programs do not say. */
  connection: v.optional(v.number()),
  event: v.optional(v.string()),
  dir: v.optional(v.picklist(['in', 'out'])),
  data: v.optional(v.string()),
  list: v.optional(cachedListSchema),
});
/** One line of a recorded session, and its place there. */
type RecordedLine = v.InferOutput<typeof line> & { readonly place: number };

/** What travelled on one connection. */
export interface RecordedConnection {
  readonly server: 'NS' | 'SB';
  readonly steps: readonly RecordedStep[];
}

/** One sign-in with a notification server, and what followed. */
export interface RecordedSignIn {
  /** What the client knew from a former session, or null. */
  readonly list: CachedList | null;
  /** Notification servers, which redirect, then switchboards, each in their order. */
  readonly connections: readonly RecordedConnection[];
}

/** What one person did and heard. */
export interface RecordedSession {
  readonly handle: string;
  /** One after the other, the first with conversations first. */
  readonly signIns: readonly RecordedSignIn[];
}

/** So many steps are there to play. */
export function stepsIn({ signIns }: RecordedSession): number {
  return signIns.flatMap(({ connections }) => connections.flatMap(({ steps }) => steps)).length;
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
    return { ...v.parse(line, JSON.parse(source)), place: number };
  } catch {
    throw new RecordingError(`line ${number} makes no sense`);
  }
}

interface NotificationConnection {
  readonly begun: number;
  /** As the recording numbers it, where it does. */
  readonly connection: number | undefined;
  readonly steps: RecordedStep[];
  /** The server led on to another one. */
  redirected: boolean;
  list: CachedList | null;
}

/**
 * What travelled on each of the connections, one after the other. Somebody's second sign-in pushes the first out: OUT OTH
 * and the close after it belong to the older connection although they come later.
 */
function connectionsIn(lines: readonly RecordedLine[]): readonly NotificationConnection[] {
  const connections: NotificationConnection[] = [];
  let open: readonly NotificationConnection[] = [];
  for (const { t, place, connection, event, dir, data, list } of lines) {
    const numbered =
      connection === undefined ? undefined : connections.findLast((one) => one.connection === connection);
    const oldest = numbered ?? open[0];
    const latest = numbered ?? open.at(-1);
    if (event === 'connect') {
      const one = { begun: place, connection, steps: [], redirected: false, list: null };
      connections.push(one);
      open = [...open, one];
    } else if (event?.startsWith('closed')) {
      const pushedOut = oldest?.steps.at(-1)?.data.startsWith('OUT') ? oldest : latest;
      open = open.filter((one) => one !== pushedOut);
    } else if (dir !== undefined && data !== undefined) {
      (data.startsWith('OUT OTH') ? oldest : latest)?.steps.push({ t, place, dir, data });
      if (latest !== undefined && dir === 'in' && /^XFR \d+ NS /.test(data)) latest.redirected = true;
    } else if (latest !== undefined && list !== undefined) latest.list = list;
  }
  return connections;
}

function handleIn(steps: readonly RecordedStep[]): string | undefined {
  return steps.flatMap(({ data }) => /^USR \d+ \S+ I (\S+)\r\n/.exec(data)?.[1] ?? []).at(0);
}

/** Those that one sign-in was led along belong together. */
function signInsIn(connections: readonly NotificationConnection[]): readonly (readonly NotificationConnection[])[] {
  const signIns: NotificationConnection[][] = [];
  connections.forEach((connection, index) => {
    const led = connections[index - 1]?.redirected === true ? signIns.at(-1) : undefined;
    if (led === undefined) signIns.push([connection]);
    else led.push(connection);
  });
  return signIns.filter((each) => each.some(({ steps }) => handleIn(steps) !== undefined));
}

/**
 * The last sign-in of a recording (one JSON object a line) with what followed, of whom it tells first; where that one led
 * to no conversation, the last that did comes before it. Throws RecordingError when there is none.
 */
export function parseRecording(source: string): RecordedSession {
  const lines = source.split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [parseLine(text, index + 1)]));
  const actor = lines.find(({ server }) => server === 'NS')?.actor;
  const ours = lines.filter((each) => each.actor === actor);
  const signIns = signInsIn(connectionsIn(ours.filter(({ server }) => server === 'NS')));
  const handle = handleIn(signIns.at(-1)?.flatMap(({ steps }) => steps) ?? []);
  if (handle === undefined) throw new RecordingError('nobody signs in');
  const switchboards = switchboardsIn(ours.filter(({ server }) => server === 'SB'));
  const whole = signIns.map((connections, index) => {
    const next = signIns[index + 1]?.[0]?.begun ?? Number.POSITIVE_INFINITY;
    const begun = connections[0]?.begun ?? 0;
    const carried = switchboards.filter((board) => board.begun > begun && board.begun < next);
    return {
      handle: handleIn(connections.flatMap(({ steps }) => steps)),
      talks: carried.length > 0,
      list: connections.findLast(({ list }) => list !== null)?.list ?? null,
      connections: [
        ...connections.map(({ steps }) => ({ server: 'NS', steps }) as const),
        ...carried.map(({ steps }) => ({ server: 'SB', steps }) as const),
      ],
    };
  });
  const own = whole.filter((each) => each.handle === handle);
  const talkative = own.findLastIndex(({ talks }) => talks);
  return { handle, signIns: own.slice(talkative) };
}
