import * as v from 'valibot';

/** Larger recordings are not read, in octets. */
export const largestRecording = 16_777_216;

const line = v.object({
  t: v.number(),
  actor: v.optional(v.string(), ''),
  server: v.string(),
  event: v.optional(v.string()),
  dir: v.optional(v.picklist(['in', 'out'])),
  data: v.optional(v.string()),
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

function says(steps: readonly RecordedStep[], command: string): boolean {
  return steps.some(({ dir, data }) => dir === 'out' && data.startsWith(`${command} `));
}

/**
 * The first sign-in in a recording (one JSON object a line), up to the connection that goes online. Throws RecordingError
 * when there is none.
 */
export function parseRecording(source: string): RecordedSession {
  const lines = source.split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [parseLine(text, index + 1)]));
  const ours = lines.filter(
    ({ server, actor }) => server === 'NS' && actor === lines.find((one) => one.server === 'NS')?.actor,
  );
  const connections: RecordedStep[][] = [];
  for (const { t, event, dir, data } of ours) {
    if (event === 'connect') {
      if (connections.some((steps) => says(steps, 'CHG'))) break;
      connections.push([]);
    } else if (dir !== undefined && data !== undefined) connections.at(-1)?.push({ t, dir, data });
  }
  const handle = connections
    .flat()
    .flatMap(({ data }) => /^USR \d+ \S+ I (\S+)\r\n/.exec(data)?.[1] ?? [])
    .at(0);
  if (handle === undefined) throw new RecordingError('nobody signs in');
  return { handle, connections };
}
