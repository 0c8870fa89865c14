import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from './clock.ts';
import { Connection, endsOf } from './connection.ts';
import { GatewayStream } from './gateway-stream.ts';
import { randomDigits } from './tokens.ts';

/** Where every gateway has its program. */
export const gatewayPath = '/gateway/gateway.dll';

/** Milliseconds without a request, after which a session is over (fact book 00 section 6). */
const silence = 60_000;
const sessionsPerAddress = 50;
const sessionsAltogether = 1_000;
/** Octets of one request. */
const bodyLimit = 65_536;
/** Octets that may wait until the service has obeyed what came before. */
const unobeyedLimit = 4 * bodyLimit;

interface GatewaySession {
  readonly id: string;
  /** Changes with every answer. */
  suffix: string;
  readonly from: string;
  readonly stream: GatewayStream;
  /** A request is under way. */
  busy: boolean;
  callOffEnd: () => void;
}

/** Who takes the connections that come through the gateway. */
export interface GatewayDoors {
  /** Notification server. */
  readonly NS: (connection: Connection) => void;
  /** Switchboard. */
  readonly SB: (connection: Connection) => void;
  /** The port that connections to the notification server appear to have come to. */
  readonly notificationPort: () => number;
}

/**
 * The HTTP gateway (fact book 00 section 6): a connection in the bodies of POST requests, one request at a time, each answer
 * with a new session id. The client's port is 0, as the profile tells gateway users.
 */
export class Gateway {
  readonly #clock: Clock;
  readonly #log: (line: string) => void;
  readonly #doors: GatewayDoors;
  readonly #sessions = new Map<string, GatewaySession>();
  #allGone: () => void = () => {};

  constructor(clock: Clock, log: (line: string) => void, doors: GatewayDoors) {
    this.#clock = clock;
    this.#log = log;
    this.#doors = doors;
  }

  /** Answers a request to the gateway's path; `host` is the name under which the client found us. */
  answer(request: IncomingMessage, response: ServerResponse, host: string): void {
    this.#obey(request, response, host).catch((error: unknown) => {
      this.#log(`gateway: ${error instanceof Error ? error.message : String(error)}`);
      response.destroy();
    });
  }

  /** Gives those who have not fetched everything yet so many milliseconds to do so, then ends all. */
  async close(clock: Clock, patience: number): Promise<void> {
    for (const { stream, busy } of this.#sessions.values()) {
      if (!busy && stream.writableLength === 0) stream.destroy();
    }
    // Whoever is gone says so in the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#sessions.size > 0) {
      await new Promise<void>((resolve) => {
        const cancel = clock.after(patience, resolve);
        this.#allGone = () => {
          cancel();
          resolve();
        };
      });
    }
    for (const { stream } of this.#sessions.values()) stream.destroy();
  }

  async #obey(request: IncomingMessage, response: ServerResponse, host: string) {
    const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
    const action = query.get('Action');
    if (request.method !== 'POST') return refuse(request, response, 405);
    if (action === 'open') return this.#open(request, response, host, query.get('Server'));
    if (action !== null && action !== 'poll') return refuse(request, response, 400);
    const session = this.#find(query.get('SessionID') ?? '');
    if (session === null || session.busy) return refuse(request, response, 400);
    return this.#exchange(session, request, response, host);
  }

  #find(sessionId: string): GatewaySession | null {
    const [id = ''] = sessionId.split('.');
    const session = this.#sessions.get(id) ?? null;
    return session !== null && sessionId === fullId(session) ? session : null;
  }

  async #open(request: IncomingMessage, response: ServerResponse, host: string, server: string | null) {
    if (server !== 'NS' && server !== 'SB') return refuse(request, response, 400);
    const { remote, local } = endsOf(request.socket);
    const ofAddress = [...this.#sessions.values()].filter(({ from }) => from === remote.host).length;
    if (ofAddress >= sessionsPerAddress || this.#sessions.size >= sessionsAltogether) {
      return refuse(request, response, 503);
    }
    const stream = new GatewayStream();
    const session: GatewaySession = {
      id: randomDigits(20),
      suffix: randomDigits(5),
      from: remote.host,
      stream,
      busy: false,
      callOffEnd: () => {},
    };
    this.#sessions.set(session.id, session);
    stream.on('close', () => this.#gone(session));
    const ends = {
      remote: { host: remote.host, port: 0 },
      local: { host: local.host, port: this.#doors.notificationPort() },
    };
    this.#doors[server](new Connection(stream, ends, this.#clock, this.#log));
    return this.#exchange(session, request, response, host);
  }

  #gone(session: GatewaySession): void {
    session.callOffEnd();
    this.#sessions.delete(session.id);
    if (this.#sessions.size === 0) this.#allGone();
  }

  /** One request and its answer: octets in, whatever there is to tell out. */
  async #exchange(session: GatewaySession, request: IncomingMessage, response: ServerResponse, host: string) {
    const { stream } = session;
    session.busy = true;
    session.callOffEnd();
    try {
      const body = await bodyOf(request);
      if (body === null || stream.readableLength + body.length > unobeyedLimit) {
        stream.destroy();
        return refuse(request, response, 413);
      }
      if (body.length > 0 && !stream.destroyed) stream.push(body);
      // Whatever the octets lead to at once is in the answer to them.
      await new Promise((resolve) => setImmediate(resolve));
      this.#tell(session, response, host);
    } finally {
      session.busy = false;
      if (!stream.destroyed) session.callOffEnd = this.#clock.after(silence, () => stream.destroy());
    }
  }

  #tell(session: GatewaySession, response: ServerResponse, host: string): void {
    const { stream } = session;
    const octets = stream.destroyed ? Buffer.alloc(0) : stream.collect();
    session.suffix = randomDigits(5);
    const closing = stream.isOver;
    if (closing) stream.destroy();
    response.writeHead(200, {
      'Content-Type': 'application/x-msn-messenger',
      'X-MSN-Messenger': `SessionID=${fullId(session)}; GW-IP=${host}${closing ? '; Session=close' : ''}`,
      'Cache-Control': 'no-store',
      'Content-Length': octets.length,
    });
    response.end(octets);
  }
}

function fullId({ id, suffix }: GatewaySession): string {
  return `${id}.${suffix}`;
}

/** The body, or null when it is longer than any client's. Rejects when the client goes before its end. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  return size > bodyLimit ? null : Buffer.concat(chunks);
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  request.resume();
  response.writeHead(status, {
    'Content-Length': 0,
    Connection: 'close',
    ...(status === 405 ? { Allow: 'POST' } : {}),
  });
  response.end();
}
