import type { MessengerEvent } from '../../../shared/events.ts';
import { type Patience, usualPatience } from '../../messenger/environment.ts';
import { Messenger } from '../../messenger/messenger.ts';
import type { Connection, ServerKind } from '../../net/connection.ts';
import type { TraceListener } from '../../net/trace.ts';
import type { Dialect } from '../../protocol/dialect.ts';
import { findDialect, preNegotiation } from '../../protocol/dialects.ts';
import { parseClient } from '../../protocol/notification/codec.ts';
import type { CachedList } from '../../storage/list-cache.ts';
import { tracedFrame } from '../traced-frame.ts';
import { Arrivals } from './arrivals.ts';
import { firstStatus, highestDialect, offerOf, spanOf } from './recorded-habits.ts';
import type { RecordedStep } from './recorded-step.ts';
import { type RecordedConnection, type RecordedSession, type RecordedSignIn, stepsIn } from './recording.ts';
import { ReplayClock } from './replay-clock.ts';
import { ReplayPace } from './replay-pace.ts';
import { typeOf } from './replayed-connection.ts';
import { messageIdIn, ReplayedLife } from './replayed-life.ts';
import { ReplayedTalks } from './replayed-talks.ts';
import { type WaysIn, waysIn } from './ways-in.ts';

/** Longest pause between two steps, in milliseconds; recordings are mostly waiting. */
export const usualPause = 150;
/** How long the client may take to say what the recorded one said, in milliseconds. */
const patience = 1_000;

/** A recording that stands still keeps everybody waiting, and nobody gives up. */
const forever = 24 * 60 * 60 * 1000;
const replayPatience: Patience = { ...usualPatience, step: forever, ticket: forever, request: forever, pong: forever };

/** The pace was the recorded client's affair; so was how long it waited for a switchboard, or to come back. */
const replayConversationPatience = {
  opening: forever,
  comeback: forever,
  typingPace: 0,
  nudgePace: 0,
  nudgeTolerance: 0,
};

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
  readonly #messenger: Messenger;
  readonly #stop = new AbortController();
  #list: CachedList | null = null;
  readonly #pace: ReplayPace;
  #arrivals: Arrivals;
  readonly #talks: ReplayedTalks;
  #ways: WaysIn = waysIn([]);
  /** Numbers of switchboards, by which the client is led to the one that it was led to then. */
  #numbers = new Map<RecordedConnection, number>();
  #dialect: Dialect = preNegotiation;
  #online = false;
  #position = 0;

  constructor(recording: RecordedSession, watcher: ReplayWatcher, longestPause: number) {
    this.#recording = recording;
    this.#watcher = watcher;
    const [begin = 0, end = 0] = spanOf(recording);
    // It ends now.
    const clock = new ReplayClock(Date.now() - (end - begin) * 1000);
    this.#pace = new ReplayPace(clock, begin, longestPause, this.#stop.signal);
    this.#messenger = new Messenger({
      connector: { connect: (_address, _signal, kind = 'NS') => this.#accept(kind) },
      passport: { ticket: async () => 'replayed' },
      clock,
      listCache: { load: () => this.#list, save: () => undefined, clear: () => undefined },
      trace: watcher.trace,
      patience: replayPatience,
      conversationPatience: replayConversationPatience,
    });
    this.#arrivals = new Arrivals(this.#stop.signal);
    this.#talks = new ReplayedTalks(this.#messenger);
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
    this.#ways = waysIn(connections);
    this.#numbers = new Map(connections.map((each, index) => [each, index]));
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
    this.#messenger.cancel();
    void this.#messenger.signOut();
  }

  /** Stands still before the next step, or goes on. */
  pause(paused: boolean): void {
    this.#pace.pause(paused);
  }

  /** Plays one step while it stands still. */
  step(): void {
    this.#pace.step();
  }

  async #accept(kind: ServerKind): Promise<Connection> {
    return this.#arrivals.connect(kind);
  }

  /**
   * Until it is stopped, or the client does not connect to the notification server. When the recorded one left, ours stays:
   * what it led to shall be seen.
   */
  async #playSteps(connections: readonly RecordedConnection[]): Promise<void> {
    const lives = new Map<RecordedConnection, ReplayedLife | null>();
    const left = new Set<RecordedConnection>();
    const steps = connections
      .flatMap((recorded) => recorded.steps.map((step) => ({ ...step, recorded })))
      .toSorted((one, other) => one.place - other.place);
    for (const step of steps) {
      await this.#pace.next(step.t);
      if (this.#stop.signal.aborted) return;
      const { recorded } = step;
      let life = lives.get(recorded);
      if (life === undefined) {
        life = await this.#begin(recorded);
        lives.set(recorded, life);
      }
      if (recorded.server === 'SB') await this.#atSwitchboard(life, recorded, step);
      else if (life === null) return;
      else if (step.dir === 'out' && commandOf(step.data) === 'OUT') left.add(recorded);
      else if (step.dir === 'in' && !left.has(recorded)) this.#hear(life, this.#led(step));
      else if (step.dir === 'out') await this.#say(life, step);
      this.#position += 1;
      this.#watcher.progressed(this.#position, stepsIn(this.#recording));
    }
    for (const life of lives.values()) if (life !== null) life.acknowledge();
  }

  async #begin(recorded: RecordedConnection): Promise<ReplayedLife | null> {
    const { server } = recorded;
    const isNotification = server === 'NS';
    const word = isNotification ? null : this.#wordFor(recorded);
    const connection = await this.#arrivals.next(server, isNotification ? null : patience, word);
    if (isNotification) this.#dialect = preNegotiation;
    return connection === null ? null : new ReplayedLife(connection);
  }

  /** Stands for the cookie, or is the session, that leads to that switchboard: our client begins with it. */
  #wordFor(recorded: RecordedConnection): string | null {
    const isKnown = [...this.#ways.given.values()].includes(recorded);
    return isKnown ? `replayed-${this.#numbers.get(recorded)}` : null;
  }

  /** A notification server's words; if they lead to a switchboard, by a cookie that tells which one. */
  #led({ data, place }: RecordedStep): string {
    const recorded = this.#ways.given.get(place);
    if (recorded === undefined) return data;
    return data.replace(/^((?:XFR \d+ SB|RNG \S+) \S+ \S+ )\S+/, `$1${this.#wordFor(recorded)}`);
  }

  /** The server's words, under the transaction ids and message ids that our client gave out. */
  #hear(life: ReplayedLife, data: string): void {
    life.hear(data, (id) => this.#talks.idOf(id));
    const dialect = /^VER \d+ (\S+)/.exec(data)?.[1];
    if (dialect !== undefined) this.#dialect = findDialect(dialect) ?? this.#dialect;
  }

  /** What the recorded client said: ours says it by itself, or is told to. */
  async #say(life: ReplayedLife, { data, place }: RecordedStep): Promise<void> {
    const command = commandOf(data);
    const isFirstStatus = command === 'CHG' && !this.#online;
    this.#online ||= isFirstStatus;
    const board = this.#ways.wished.get(place);
    const asked = () => life.connection.holds((each) => commandOf(each) === command);
    if (board !== undefined) this.#talks.begin(board, this.#dialect, asked);
    const byItself = isFirstStatus || automatic.includes(command);
    if (!byItself && board === undefined) this.#wish(data);
    life.said(data, await life.connection.sent(command, byItself ? patience : 0));
  }

  /** The same at a switchboard; where it never came about, what was said there is said all the same. */
  async #atSwitchboard(life: ReplayedLife | null, recorded: RecordedConnection, step: RecordedStep): Promise<void> {
    const { dir, data } = step;
    if (life !== null && (dir === 'end' || ['BYE', 'OUT'].includes(commandOf(data)))) life.acknowledge();
    if (dir === 'in') {
      if (life !== null) this.#hear(life, data);
    } else if (dir === 'end' || commandOf(data) === 'OUT') life?.connection.hangUp();
    else if (life === null) this.#talks.say(recorded, step, this.#dialect, false);
    else await this.#converse(life, recorded, step);
  }

  async #converse(life: ReplayedLife, recorded: RecordedConnection, step: RecordedStep): Promise<void> {
    const { data } = step;
    const awaited = this.#talks.say(recorded, step, this.#dialect, life.holds(data));
    const ours = await life.connection.sent(commandOf(data), awaited ? patience : 0, typeOf(data));
    life.said(data, ours);
    if (ours === null) return;
    const [theirs, own] = [messageIdIn(data), messageIdIn(ours.data)];
    if (theirs !== null && own !== null) this.#talks.renamed(theirs, own);
  }

  #wish(data: string): void {
    const frame = tracedFrame(data, 'client-to-server', this.#dialect);
    if (frame === null) return;
    const message = parseClient(frame, this.#dialect);
    if (!('trid' in message)) return;
    const { trid: _recorded, ...request } = message;
    void this.#messenger.request(request);
  }
}
