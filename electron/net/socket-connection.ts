import type { Socket } from 'node:net';
import type { Connection, ConnectionEnd, Connector } from './connection.ts';
import { failureWords } from './network-failure.ts';
import { Portions } from './portions.ts';
import { addressName, type Sockets } from './sockets.ts';

/** What an open connection may use; times in milliseconds, sizes in octets. */
export interface SocketConnectionLimits {
  /** How much may wait for a server that does not read; more ends the connection. */
  readonly queuedOctets: number;
  /** How long a closed connection may take to send what is queued. */
  readonly closeTime: number;
}

export const usualConnectionLimits: SocketConnectionLimits = { queuedOctets: 4 * 1024 * 1024, closeTime: 3_000 };

/** An open socket as a Connection. */
class SocketConnection implements Connection {
  readonly name: string;
  readonly localPort: number | null;
  readonly needsKeepAlive = true;
  readonly #socket: Socket;
  readonly #limits: SocketConnectionLimits;
  readonly #portions: Portions;
  #endListener: ((end: ConnectionEnd) => void) | null = null;
  /** Set once, by whatever ends the connection first. */
  #end: ConnectionEnd | null = null;
  #isRead = false;
  #closed = false;

  constructor(socket: Socket, name: string, limits: SocketConnectionLimits) {
    this.#socket = socket;
    this.#limits = limits;
    this.#portions = new Portions(socket, () => !this.#closed && this.#end === null);
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
    if (!this.#isRead) socket.resume();
    socket.end();
    const giveUp = setTimeout(() => socket.destroy(), this.#limits.closeTime);
    socket.once('close', () => clearTimeout(giveUp));
  }

  onData(listener: (chunk: Uint8Array) => void): void {
    this.#isRead = true;
    // Until here the socket is paused, and keeps what came early (and the news of its end behind it).
    this.#portions.handTo(listener);
  }

  onEnd(listener: (end: ConnectionEnd) => void): void {
    this.#endListener = listener;
    const end = this.#end;
    if (end !== null) queueMicrotask(() => this.#tell(end));
  }

  #finish(end: ConnectionEnd): void {
    this.#portions.behind(() => {
      if (this.#end !== null) return;
      this.#end = end;
      if (this.#endListener !== null) this.#tell(end);
    });
  }

  #tell(end: ConnectionEnd): void {
    if (!this.#closed) this.#endListener?.(end);
  }
}

/** A Connector over such sockets. Nothing is read before `onData` is given a listener. */
export function connectorOver(sockets: Sockets, limits: SocketConnectionLimits = usualConnectionLimits): Connector {
  return {
    async connect(address, signal) {
      return new SocketConnection(await sockets.open(address, signal), addressName(address), limits);
    },
  };
}
