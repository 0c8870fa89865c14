import { connect as openSocket, type Socket } from 'node:net';
import { ConnectFailure, type Connection, type ConnectionEnd, type Connector } from './connection.ts';
import { failureKind, failureWords } from './network-failure.ts';

/** Times in milliseconds, sizes in octets. */
export interface TcpLimits {
  /** From the look-up of the name to an open connection. */
  readonly connectTime: number;
  /** Silence after which the system probes the other side. */
  readonly keepAliveTime: number;
  /** How much may wait for a server that does not read; more ends the connection. */
  readonly queuedOctets: number;
  /** How long a closed connection may take to send what is queued. */
  readonly closeTime: number;
}

const usualLimits: TcpLimits = {
  connectTime: 15_000,
  keepAliveTime: 60_000,
  queuedOctets: 4 * 1024 * 1024,
  closeTime: 3_000,
};

/** host:port as one would say it, an IPv6 address in brackets. */
function addressName(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** An open socket as a Connection. */
class TcpConnection implements Connection {
  readonly name: string;
  readonly localPort: number | null;
  readonly #socket: Socket;
  readonly #limits: TcpLimits;
  #endListener: ((end: ConnectionEnd) => void) | null = null;
  #dataListener: ((chunk: Uint8Array) => void) | null = null;
  /** Set once, by whatever ends the connection first. */
  #end: ConnectionEnd | null = null;
  #closed = false;

  constructor(socket: Socket, name: string, limits: TcpLimits) {
    this.#socket = socket;
    this.#limits = limits;
    this.name = name;
    this.localPort = socket.localPort ?? null;
    socket.on('end', () => this.#finish({ kind: 'closed-by-server', detail: 'the server closed the connection' }));
    socket.on('error', (error) => this.#finish({ kind: 'network-failure', detail: failureWords(error) }));
    socket.on('close', () => this.#finish({ kind: 'network-failure', detail: 'the connection broke' }));
  }

  send(bytes: Uint8Array): void {
    if (this.#closed || this.#end !== null) return;
    if (this.#socket.writableLength + bytes.length > this.#limits.queuedOctets) {
      this.#finish({ kind: 'network-failure', detail: 'the server takes nothing any more' });
      this.#socket.destroy();
      return;
    }
    this.#socket.write(bytes);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const socket = this.#socket;
    if (socket.destroyed) return;
    // Octets that still arrive are read and dropped: closing over unread ones would reset the connection, and the
    // other side would lose what we sent last.
    if (this.#dataListener === null) socket.resume();
    socket.end();
    const giveUp = setTimeout(() => socket.destroy(), this.#limits.closeTime);
    socket.once('close', () => clearTimeout(giveUp));
  }

  onData(listener: (chunk: Uint8Array) => void): void {
    this.#dataListener = listener;
    // Until here the socket is paused, and keeps what came early (and the news of its end behind it).
    this.#socket.on('data', (chunk: Uint8Array) => {
      if (!this.#closed && this.#end === null) listener(chunk);
    });
  }

  onEnd(listener: (end: ConnectionEnd) => void): void {
    this.#endListener = listener;
    const end = this.#end;
    if (end !== null) queueMicrotask(() => this.#tell(end));
  }

  #finish(end: ConnectionEnd): void {
    if (this.#end !== null) return;
    this.#end = end;
    if (this.#endListener !== null) this.#tell(end);
  }

  #tell(end: ConnectionEnd): void {
    if (!this.#closed) this.#endListener?.(end);
  }
}

/**
 * A Connector over TCP. The host of an address may be a name, an IPv4 or an IPv6 address (in brackets or not); all
 * addresses of a name are tried. Rejects with ConnectFailure: unknown-host (no such name), timed-out (connectTime),
 * aborted (the signal), unreachable (anything else); their words leave the
 * address to whoever knows what it was for. Nothing is read before `onData` is given a listener.
 */
export function createTcp(limits: Partial<TcpLimits> = {}): Connector {
  const used = { ...usualLimits, ...limits };
  return {
    connect({ host: givenHost, port }, signal) {
      const host = givenHost.replace(/^\[(.*)\]$/, '$1');
      const name = addressName(host, port);
      return new Promise<Connection>((resolve, reject) => {
        if (signal.aborted) {
          reject(new ConnectFailure('aborted', 'cancelled'));
          return;
        }
        let socket: Socket;
        try {
          socket = openSocket({
            host,
            port,
            noDelay: true,
            keepAlive: true,
            keepAliveInitialDelay: used.keepAliveTime,
          });
        } catch (error) {
          reject(new ConnectFailure('unreachable', failureWords(error)));
          return;
        }
        const fail = (failure: ConnectFailure) => {
          settle();
          socket.on('error', () => {});
          socket.destroy();
          reject(failure);
        };
        const onAbort = () => fail(new ConnectFailure('aborted', 'cancelled'));
        const onError = (error: Error) => fail(new ConnectFailure(failureKind(error), failureWords(error)));
        const timer = setTimeout(
          () => fail(new ConnectFailure('timed-out', `no answer in ${used.connectTime / 1000} s`)),
          used.connectTime,
        );
        const settle = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', onAbort);
          socket.off('error', onError);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        socket.once('error', onError);
        socket.once('connect', () => {
          settle();
          resolve(new TcpConnection(socket, name, used));
        });
      });
    },
  };
}

/** TCP with the usual limits: 15 s to connect, 4 MiB waiting. */
export const tcp: Connector = createTcp();
