import type { MessengerEvent } from '../../../shared/events.ts';
import { choosableStatuses, dialectNames } from '../../../shared/model.ts';
import { systemClock } from '../../messenger/clock.ts';
import { type Patience, usualPatience } from '../../messenger/environment.ts';
import { Messenger } from '../../messenger/messenger.ts';
import type { Connection } from '../../net/connection.ts';
import type { TraceListener } from '../../net/trace.ts';
import { type Dialect, findDialect, preNegotiation } from '../../protocol/dialects.ts';
import { parseClient } from '../../protocol/notification/codec.ts';
import { tracedFrame, tracedOctets } from '../traced-frame.ts';
import type { RecordedSession, RecordedStep } from './recording.ts';
import { ReplayedConnection } from './replayed-connection.ts';

/** Longest pause between two steps, in milliseconds; recordings are mostly waiting. */
export const usualPause = 150;
/** How long the client may take to say what the recorded one said, in milliseconds. */
const patience = 1_000;

/** A recording that stands still keeps everybody waiting, and nobody gives up. */
const forever = 24 * 60 * 60 * 1000;
const replayPatience: Patience = { ...usualPatience, step: forever, ticket: forever, request: forever, pong: forever };

/** What the client says by itself; anything else in a recording was the user's wish. The first CHG is among them. */
const automatic = ['VER', 'INF', 'CVR', 'USR', 'SYN', 'GCF', 'QRY'];

export interface ReplayWatcher {
  happened(event: MessengerEvent): void;
  /** So many of all steps are played. */
  progressed(position: number, total: number): void;
  trace: TraceListener;
}

function commandOf(data: string): string {
  return data.split(/[ \r]/, 1)[0] ?? '';
}

/** Lets a messenger of its own live through a recorded session: its server's words come from the recording, no network. */
export class ReplayedSession {
  readonly #recording: RecordedSession;
  readonly #watcher: ReplayWatcher;
  readonly #longestPause: number;
  readonly #messenger: Messenger;
  readonly #stop = new AbortController();
  /** While it stands still: lets the next step happen. */
  #release: (() => void) | null = null;
  #paused = false;
  #connect: (connection: ReplayedConnection) => void = () => undefined;
  #dialect: Dialect = preNegotiation;
  #online = false;
  #position = 0;

  constructor(recording: RecordedSession, watcher: ReplayWatcher, longestPause: number) {
    this.#recording = recording;
    this.#watcher = watcher;
    this.#longestPause = longestPause;
    this.#messenger = new Messenger({
      connector: { connect: () => this.#accept() },
      passport: { ticket: async () => 'replayed' },
      clock: systemClock,
      listCache: { load: () => recording.list, save: () => undefined, clear: () => undefined },
      trace: watcher.trace,
      patience: replayPatience,
    });
    this.#messenger.onEvent((event) => {
      if (!this.#stop.signal.aborted) watcher.happened(event);
    });
  }

  /** Plays it to its end; what it led to stays until `stop`. Never rejects. */
  async play(): Promise<void> {
    const { handle, connections } = this.#recording;
    const status = firstStatus(connections.flat());
    let arrival = this.#arrival();
    this.#messenger.signIn({
      handle,
      password: 'replayed',
      server: { host: 'replay', port: 1863, nexus: 'http://127.0.0.1/', login: null, insecureTls: false },
      ceiling: highestDialect(connections.flat()),
      offer: 'all',
      status,
      personalMessage: null,
      media: null,
      msnObject: null,
    });
    for (const steps of connections) {
      const connection = await arrival;
      arrival = this.#arrival();
      if (connection === null || !(await this.#playOn(connection, steps))) return;
    }
  }

  /** Ends it; nothing is heard of it any more. */
  stop(): void {
    this.#stop.abort();
    this.step();
    this.#messenger.cancel();
    void this.#messenger.signOut();
  }

  /** Stands still before the next step, or goes on. */
  pause(paused: boolean): void {
    this.#paused = paused;
    if (!paused) this.step();
  }

  /** Plays one step while it stands still. */
  step(): void {
    this.#release?.();
    this.#release = null;
  }

  /** The client's next connection, or null when it makes none. */
  #arrival(): Promise<ReplayedConnection | null> {
    return new Promise((resolve) => {
      this.#stop.signal.addEventListener('abort', () => resolve(null), { once: true });
      this.#connect = resolve;
    });
  }

  async #accept(): Promise<Connection> {
    const connection = new ReplayedConnection();
    this.#connect(connection);
    return connection;
  }

  /** False when it was stopped or the session is over. */
  async #playOn(connection: ReplayedConnection, steps: readonly RecordedStep[]): Promise<boolean> {
    const trids = new Map<string, string>();
    let t = steps[0]?.t ?? 0;
    this.#dialect = preNegotiation;
    for (const step of steps) {
      await this.#pause(Math.min((step.t - t) * 1000, this.#longestPause));
      await this.#turn();
      if (this.#stop.signal.aborted) return false;
      t = step.t;
      if (step.dir === 'in') this.#hear(connection, step.data, trids);
      else if (commandOf(step.data) === 'OUT') return false;
      else await this.#say(connection, step.data, trids);
      this.#position += 1;
      this.#watcher.progressed(this.#position, this.#total);
    }
    return true;
  }

  get #total(): number {
    return this.#recording.connections.flat().length;
  }

  /** The server's words, under the transaction ids that our client gave out. */
  #hear(connection: ReplayedConnection, data: string, trids: ReadonlyMap<string, string>): void {
    const trid = /^\S+ (\d+)/.exec(data)?.[1] ?? '';
    const dialect = /^VER \d+ (\S+)/.exec(data)?.[1];
    connection.say(tracedOctets(data, trids.get(trid) ?? null));
    if (dialect !== undefined) this.#dialect = findDialect(dialect) ?? this.#dialect;
  }

  /** What the recorded client said: ours says it by itself, or is told to. */
  async #say(connection: ReplayedConnection, data: string, trids: Map<string, string>): Promise<void> {
    const command = commandOf(data);
    const isFirstStatus = command === 'CHG' && !this.#online;
    this.#online ||= isFirstStatus;
    if (!isFirstStatus && !automatic.includes(command)) this.#wish(data);
    const [, recorded] = /^\S+ (\d+)/.exec(data) ?? [];
    const ours = await connection.sent(command, isFirstStatus || automatic.includes(command) ? patience : 0);
    if (recorded !== undefined && ours !== null) trids.set(recorded, ours);
  }

  #wish(data: string): void {
    const frame = tracedFrame(data, 'client-to-server', this.#dialect);
    if (frame === null) return;
    const message = parseClient(frame, this.#dialect);
    if (!('trid' in message)) return;
    const { trid: _recorded, ...request } = message;
    void this.#messenger.request(request);
  }

  /** Comes at once, or when somebody lets a session that stands still go on. */
  async #turn(): Promise<void> {
    if (!this.#paused || this.#stop.signal.aborted) return;
    await new Promise<void>((resolve) => {
      this.#release = resolve;
    });
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
  }
}

function firstStatus(steps: readonly RecordedStep[]) {
  const said = steps.flatMap(({ dir, data }) => (dir === 'out' ? (/^CHG \d+ (\S+)/.exec(data)?.[1] ?? []) : []));
  return choosableStatuses.find((status) => status === said[0]) ?? 'NLN';
}

/** The dialect that was agreed on last. */
function highestDialect(steps: readonly RecordedStep[]) {
  const agreed = steps.flatMap(({ dir, data }) => (dir === 'in' ? (/^VER \d+ (\S+)/.exec(data)?.[1] ?? []) : []));
  return dialectNames.find((name) => name === agreed.at(-1)) ?? 'MSNP12';
}
