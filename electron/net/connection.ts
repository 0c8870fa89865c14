import type { ServerAddress } from '../protocol/notification/messages.ts';

/** Why a connection ended without our asking: the other side closed it, or the network broke. */
export interface ConnectionEnd {
  readonly kind: 'closed-by-server' | 'network-failure';
  readonly detail: string;
}

/** A byte stream to a server, however it travels (TCP today, HTTP gateway or proxies beside it). */
export interface Connection {
  /** host:port as one would say it. */
  readonly name: string;
  readonly localPort: number | null;
  send(bytes: Uint8Array): void;
  /** Sends what is queued, then closes; `onEnd` is not called for it. Calling it again does nothing. */
  close(): void;
  /** Exactly one listener each, set before anything is awaited; octets that came earlier are handed over then. */
  onData(listener: (chunk: Uint8Array) => void): void;
  onEnd(listener: (end: ConnectionEnd) => void): void;
}

/** Why no connection came about. */
export class ConnectFailure extends Error {
  readonly kind: 'unknown-host' | 'unreachable' | 'timed-out' | 'aborted';
  constructor(kind: ConnectFailure['kind'], detail: string) {
    super(detail);
    this.name = 'ConnectFailure';
    this.kind = kind;
  }
}

/** Opens connections. Rejects with ConnectFailure only. */
export interface Connector {
  connect(address: ServerAddress, signal: AbortSignal): Promise<Connection>;
}
