import type { Socket } from 'node:net';
import type { ServerAddress } from '../protocol/notification/messages.ts';
import { ConnectFailure, type Connection, type ConnectionEnd, type Connector, type ServerKind } from './connection.ts';
import { GatewayPosts } from './gateway-post.ts';
import { addressName, bareHost, directSockets, usualSocketLimits } from './sockets.ts';

/** Where every gateway has its program. */
export const gatewayPath = '/gateway/gateway.dll';

/** Times in milliseconds, sizes in octets. */
export interface GatewayLimits {
  /** To a socket to the gateway. */
  readonly connectTime: number;
  /** For each request, to the end of its answer. */
  readonly answerTime: number;
  /**
   * How long to wait before each poll while nothing comes and goes: what follows a command comes soon, and then it is
   * about every two seconds (fact book 00 section 6, rule 5). The last one counts for all further polls.
   */
  readonly pace: readonly number[];
  /** How much may wait for a gateway that does not answer; more ends the connection. */
  readonly queuedOctets: number;
  /** How long a closed connection may take to send what is queued. */
  readonly closeTime: number;
  /** Runs `action` after so many milliseconds; gives back what calls it off. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

const usualLimits: GatewayLimits = {
  connectTime: usualSocketLimits.connectTime,
  answerTime: 30_000,
  pace: [200, 400, 800, 1_500, 2_000],
  queuedOctets: 4 * 1024 * 1024,
  closeTime: 3_000,
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

const goodbye = Buffer.from('OUT\r\n');

/**
 * A byte stream in the bodies of HTTP requests, one at a time (fact book 00 section 6): what is to be sent waits for the
 * answer under way; while nothing is to be sent, polls fetch what the server says.
 */
class GatewayConnection implements Connection {
  readonly name: string;
  readonly localPort = null;
  readonly needsKeepAlive = false;
  readonly #limits: GatewayLimits;
  readonly #posts: GatewayPosts;
  readonly #server: ServerAddress;
  readonly #kind: ServerKind;
  /** Where the next request goes. */
  #gateway: ServerAddress;
  #sessionId: string | null = null;
  #queue: Uint8Array[] = [];
  /** The last octets sent or queued, as many as a goodbye has. */
  #lastWords: Buffer = Buffer.alloc(0);
  #busy = false;
  #quietPolls = 0;
  #callOffPoll: () => void = () => undefined;
  #early: Uint8Array[] = [];
  #dataListener: ((chunk: Uint8Array) => void) | null = null;
  #endListener: ((end: ConnectionEnd) => void) | null = null;
  #end: ConnectionEnd | null = null;
  #closed = false;

  constructor(gateway: ServerAddress, server: ServerAddress, kind: ServerKind, opened: Socket, limits: GatewayLimits) {
    this.name = addressName(server);
    this.#server = server;
    this.#kind = kind;
    this.#gateway = gateway;
    this.#limits = limits;
    this.#posts = new GatewayPosts(opened, limits.answerTime);
  }

  send(bytes: Uint8Array): void {
    if (this.#closed || this.#end !== null || bytes.length === 0) return;
    const queued = this.#queue.reduce((sum, { length }) => sum + length, 0);
    if (queued + bytes.length > this.#limits.queuedOctets) {
      this.#finish({
        kind: 'gateway-failure',
        detail: `the gateway ${addressName(this.#gateway)} takes nothing any more`,
      });
      return;
    }
    this.#enqueue(bytes);
  }

  /** A session is closed by OUT (fact book 00 section 6): it is said here when nobody has said it yet. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#end !== null) return;
    const untold = this.#sessionId === null && !this.#busy && this.#queue.length === 0;
    if (untold) {
      this.#stop();
      return;
    }
    const giveUp = this.#limits.after(this.#limits.closeTime, () => this.#stop());
    const stop = this.#stop;
    this.#stop = () => {
      giveUp();
      stop();
    };
    if (!this.#lastWords.equals(goodbye)) this.#enqueue(goodbye);
    else if (!this.#busy && this.#queue.length === 0) this.#stop();
  }

  onData(listener: (chunk: Uint8Array) => void): void {
    this.#dataListener = listener;
    const early = this.#early;
    this.#early = [];
    if (early.length === 0) return;
    queueMicrotask(() => {
      if (!this.#closed) listener(Buffer.concat(early));
    });
  }

  onEnd(listener: (end: ConnectionEnd) => void): void {
    this.#endListener = listener;
    const end = this.#end;
    if (end !== null) queueMicrotask(() => this.#tell(end));
  }

  #enqueue(bytes: Uint8Array): void {
    this.#queue.push(bytes);
    this.#lastWords = Buffer.concat([this.#lastWords, bytes]).subarray(-goodbye.length);
    this.#quietPolls = 0;
    this.#next();
  }

  /** Sends what is queued, unless an answer is under way. */
  #next(): void {
    if (this.#busy || this.#queue.length === 0) return;
    const body = Buffer.concat(this.#queue);
    this.#queue = [];
    this.#post(this.#sessionId === null ? this.#opening() : `SessionID=${this.#sessionId}`, body);
  }

  #opening(): string {
    return `Action=open&Server=${this.#kind}&IP=${encodeURIComponent(bareHost(this.#server.host))}`;
  }

  #poll(): void {
    this.#quietPolls += 1;
    this.#post(`Action=poll&SessionID=${this.#sessionId}`, Buffer.alloc(0));
  }

  #post(query: string, body: Uint8Array): void {
    this.#callOffPoll();
    this.#busy = true;
    let closed = false;
    this.#posts.post(
      { gateway: this.#gateway, path: `${gatewayPath}?${query}`, body },
      {
        answered: (answer) => {
          this.#sessionId = answer.sessionId;
          if (answer.host !== null) {
            this.#gateway = { host: answer.host, port: answer.port ?? this.#gateway.port };
          }
          closed = answer.closed;
        },
        received: (octets) => {
          this.#quietPolls = 0;
          if (this.#dataListener === null) this.#early.push(octets);
          else this.#hand(octets);
        },
        ended: () => {
          this.#busy = false;
          if (closed) this.#finish({ kind: 'closed-by-server', detail: 'the server closed the connection' });
          else this.#goOn();
        },
        failed: (detail) => {
          this.#busy = false;
          this.#finish({ kind: 'gateway-failure', detail });
        },
      },
    );
  }

  /** After an answer: the next octets, or a poll in a while. */
  #goOn(): void {
    if (this.#end !== null) return;
    if (this.#queue.length > 0) {
      this.#next();
      return;
    }
    if (this.#closed) {
      this.#stop();
      return;
    }
    const { pace } = this.#limits;
    const wait = pace[Math.min(this.#quietPolls, pace.length - 1)] ?? 2_000;
    this.#callOffPoll = this.#limits.after(wait, () => this.#poll());
  }

  #hand(octets: Uint8Array): void {
    if (!this.#closed && this.#end === null) this.#dataListener?.(octets);
  }

  #finish(end: ConnectionEnd): void {
    if (this.#end !== null) return;
    this.#end = end;
    this.#stop();
    if (this.#endListener !== null) this.#tell(end);
  }

  #tell(end: ConnectionEnd): void {
    if (!this.#closed) this.#endListener?.(end);
  }

  /** No more requests. */
  #stop = (): void => {
    this.#callOffPoll();
    this.#queue = [];
    this.#posts.destroy();
  };
}

/**
 * A Connector by way of an HTTP gateway (fact book 00 section 6). Connecting opens a socket to the gateway, no more: the
 * session begins with the first octets sent. Rejects with ConnectFailure: proxy-unreachable, aborted. Any answer that is not
 * what it should be ends the connection with `gateway-failure`.
 */
export function httpGateway(gateway: ServerAddress, limits: Partial<GatewayLimits> = {}): Connector {
  const used = { ...usualLimits, ...limits };
  const sockets = directSockets({ ...usualSocketLimits, connectTime: used.connectTime });
  return {
    async connect(server, signal, kind = 'NS') {
      try {
        return new GatewayConnection(gateway, server, kind, await sockets.open(gateway, signal), used);
      } catch (failure) {
        if (!(failure instanceof ConnectFailure) || failure.kind === 'aborted') throw failure;
        throw new ConnectFailure('proxy-unreachable', `the gateway ${addressName(gateway)}: ${failure.message}`);
      }
    },
  };
}
