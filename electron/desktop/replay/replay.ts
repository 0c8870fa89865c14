import type { MessengerEvent } from '../../../shared/events.ts';
import { choosableStatuses, dialectNames } from '../../../shared/model.ts';
import { systemClock } from '../../messenger/clock.ts';
import { type Patience, usualPatience } from '../../messenger/environment.ts';
import { Messenger } from '../../messenger/messenger.ts';
import type { Connection, ServerKind } from '../../net/connection.ts';
import type { TraceListener } from '../../net/trace.ts';
import type { Dialect } from '../../protocol/dialect.ts';
import { findDialect, preNegotiation } from '../../protocol/dialects.ts';
import { parseClient } from '../../protocol/notification/codec.ts';
import type { CachedList } from '../../storage/list-cache.ts';
import { tracedFrame, tracedOctets } from '../traced-frame.ts';
import { Arrivals } from './arrivals.ts';
import {
  type RecordedConnection,
  type RecordedSession,
  type RecordedSignIn,
  type RecordedStep,
  stepsIn,
} from './recording.ts';
import { ReplayedConnection, typeOf } from './replayed-connection.ts';
import { ReplayedTalks } from './replayed-talks.ts';

/** Longest pause between two steps, in milliseconds; recordings are mostly waiting. */
export const usualPause = 150;
/** How long the client may take to say what the recorded one said, in milliseconds. */
const patience = 1_000;

/** A recording that stands still keeps everybody waiting, and nobody gives up. */
const forever = 24 * 60 * 60 * 1000;
const replayPatience: Patience = { ...usualPatience, step: forever, ticket: forever, request: forever, pong: forever };

/** The pace was the recorded client's affair. */
const replayConversationPatience = {
  opening: forever,
  join: forever,
  acknowledgement: forever,
  comeback: forever,
  announcement: 500,
  typingPace: 0,
  nudgePace: 0,
  nudgeTolerance: 0,
};

/** By which two of our own clients know a message. */
const messageId = /^X-Nudge-Message: *(\S+)/im;

/** What the client says by itself; anything else in a recording was the user's wish. The first CHG is among them. */
const automatic = ['VER', 'INF', 'CVR', 'USR', 'SYN', 'GCF', 'QRY'];

/** A connection of the replaying client, and its transaction ids by the recorded ones. */
interface Life {
  readonly connection: ReplayedConnection;
  readonly trids: Map<string, string>;
}

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
  #list: CachedList | null = null;
  #arrivals: Arrivals;
  #talks: ReplayedTalks;
  /** Ours by the recorded ones. */
  readonly #messageIds = new Map<string, string>();
  #dialect: Dialect = preNegotiation;
  #online = false;
  #position = 0;

  constructor(recording: RecordedSession, watcher: ReplayWatcher, longestPause: number) {
    this.#recording = recording;
    this.#watcher = watcher;
    this.#longestPause = longestPause;
    this.#messenger = new Messenger({
      connector: { connect: (_address, _signal, kind = 'NS') => this.#accept(kind) },
      passport: { ticket: async () => 'replayed' },
      clock: systemClock,
      listCache: { load: () => this.#list, save: () => undefined, clear: () => undefined },
      trace: watcher.trace,
      patience: replayPatience,
      conversationPatience: replayConversationPatience,
    });
    this.#arrivals = new Arrivals(this.#stop.signal);
    this.#talks = new ReplayedTalks(this.#messenger, []);
    this.#messenger.onEvent((event) => {
      if (!this.#stop.signal.aborted) watcher.happened(event);
    });
  }

  /** Plays it to its end; what it led to stays until `stop`. Never rejects. */
  async play(): Promise<void> {
    for (const signIn of this.#recording.signIns) {
      if (this.#stop.signal.aborted) return;
      await this.#playSignIn(signIn);
    }
  }

  async #playSignIn({ list, connections }: RecordedSignIn): Promise<void> {
    const notification = connections.filter(({ server }) => server === 'NS').flatMap(({ steps }) => steps);
    const ceiling = highestDialect(notification);
    this.#list = list;
    this.#online = false;
    this.#arrivals = new Arrivals(this.#stop.signal);
    this.#talks = new ReplayedTalks(this.#messenger, connections);
    this.#messenger.signIn({
      handle: this.#recording.handle,
      password: 'replayed',
      server: { host: 'replay', port: 1863, nexus: 'http://127.0.0.1/', login: null, insecureTls: false },
      ceiling,
      offer: offerOf(connections),
      status: firstStatus(notification),
      personalMessage: null,
      media: null,
      msnObject: null,
    });
    await this.#playSteps(connections);
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

  async #accept(kind: ServerKind): Promise<Connection> {
    const connection = new ReplayedConnection();
    this.#arrivals.add(kind, connection);
    return connection;
  }

  /** Until it is stopped, the client leaves the notification server, or does not connect to it. */
  async #playSteps(connections: readonly RecordedConnection[]): Promise<void> {
    const lives = new Map<RecordedConnection, Life | null>();
    const steps = connections
      .flatMap((recorded) => recorded.steps.map((step) => ({ ...step, recorded })))
      .toSorted((one, other) => one.place - other.place);
    let t = steps[0]?.t ?? 0;
    for (const step of steps) {
      await this.#pause(Math.min((step.t - t) * 1000, this.#longestPause));
      await this.#turn();
      if (this.#stop.signal.aborted) return;
      t = step.t;
      const { recorded } = step;
      let life = lives.get(recorded);
      if (life === undefined) {
        life = await this.#begin(recorded);
        lives.set(recorded, life);
      }
      if (life === null && recorded.server === 'NS') return;
      if (life !== null) {
        if (step.dir === 'in') this.#hear(life, step.data);
        else if (commandOf(step.data) === 'OUT') {
          if (recorded.server === 'NS') return;
        } else if (recorded.server === 'NS') await this.#say(life, step.data);
        else await this.#converse(life, recorded, step);
      }
      this.#position += 1;
      this.#watcher.progressed(this.#position, stepsIn(this.#recording));
    }
  }

  async #begin({ server }: RecordedConnection): Promise<Life | null> {
    const connection = await this.#arrivals.next(server, server === 'NS' ? null : patience);
    if (server === 'NS') this.#dialect = preNegotiation;
    return connection === null ? null : { connection, trids: new Map() };
  }

  /** The server's words, under the transaction ids and message ids that our client gave out. */
  #hear({ connection, trids }: Life, data: string): void {
    const trid = /^\S+ (\d+)/.exec(data)?.[1] ?? '';
    const dialect = /^VER \d+ (\S+)/.exec(data)?.[1];
    const known = data.replace(messageId, (line, id: string) => line.replace(id, this.#messageIds.get(id) ?? id));
    const hasTrid = !/^(MSG|JOI|BYE|RNG|NLN|FLN) /.test(data);
    connection.say(tracedOctets(known, hasTrid ? (trids.get(trid) ?? null) : null));
    if (dialect !== undefined) this.#dialect = findDialect(dialect) ?? this.#dialect;
  }

  /** What the recorded client said: ours says it by itself, or is told to. */
  async #say({ connection, trids }: Life, data: string): Promise<void> {
    const command = commandOf(data);
    const isFirstStatus = command === 'CHG' && !this.#online;
    this.#online ||= isFirstStatus;
    const isCall = /^XFR \d+ SB/.test(data) && this.#talks.begin(this.#dialect);
    const byItself = isFirstStatus || isCall || automatic.includes(command);
    if (!byItself) this.#wish(data);
    const [, recorded] = /^\S+ (\d+)/.exec(data) ?? [];
    const ours = await connection.sent(command, byItself ? patience : 0);
    if (recorded !== undefined && ours !== null) trids.set(recorded, ours.trid);
  }

  /** The same at a switchboard. */
  async #converse({ connection, trids }: Life, recorded: RecordedConnection, step: RecordedStep): Promise<void> {
    const { data } = step;
    const type = typeOf(data);
    const awaited = this.#talks.say(recorded, step, this.#dialect);
    const ours = await connection.sent(commandOf(data), awaited ? patience : 0, type);
    const [, trid] = /^\S+ (\d+)/.exec(data) ?? [];
    if (trid === undefined || ours === null) return;
    trids.set(trid, ours.trid);
    const [theirs, own] = [data, ours.data].map((each) => messageId.exec(each)?.[1]);
    if (theirs !== undefined && own !== undefined) this.#messageIds.set(theirs, own);
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

/** The original clients do not introduce themselves at switchboards, and confirm nothing but to the server. */
function offerOf(connections: readonly RecordedConnection[]): 'all' | 'original' {
  const boards = connections.filter(({ server }) => server === 'SB').flatMap(({ steps }) => steps);
  const introduces = boards.some(({ dir, data }) => dir === 'out' && typeOf(data) === 'text/x-clientcaps');
  return boards.length === 0 || introduces ? 'all' : 'original';
}
