import type { ServerAddress } from '../protocol/notification/messages.ts';

/** Why a connection ended without our asking: the other side closed it, the network broke, or the HTTP gateway failed us. */
export interface ConnectionEnd {
  readonly kind: 'closed-by-server' | 'network-failure' | 'gateway-failure';
  readonly detail: string;
}

/** A byte stream to a server, however it travels: TCP, through a proxy, or by way of an HTTP gateway. */
export interface Connection {
  /** host:port as one would say it. */
  readonly name: string;
  readonly localPort: number | null;
  /** False where the way itself shows that the other side lives, so that PNG is out of place (fact book 00 section 3.3). */
  readonly needsKeepAlive: boolean;
  send(bytes: Uint8Array): void;
  /** Sends what is queued, then closes; `onEnd` is not called for it. Calling it again does nothing. */
  close(): void;
  /** Exactly one listener each, set before anything is awaited; octets that came earlier are handed over then. */
  onData(listener: (chunk: Uint8Array) => void): void;
  onEnd(listener: (end: ConnectionEnd) => void): void;
}

/**
 * Why no connection came about. The kinds that begin with `proxy` are about the proxy or gateway on the way: it cannot be
 * reached, it refuses us (or is none), it wants a user and password that fit.
 */
export class ConnectFailure extends Error {
  readonly kind:
    | 'unknown-host'
    | 'unreachable'
    | 'timed-out'
    | 'aborted'
    | 'proxy-unreachable'
    | 'proxy-refused'
    | 'proxy-needs-password';
  constructor(kind: ConnectFailure['kind'], detail: string) {
    super(detail);
    this.name = 'ConnectFailure';
    this.kind = kind;
  }
}

/** What kind of server is called: dispatch and notification, or a switchboard. An HTTP gateway has to be told. */
export type ServerKind = 'NS' | 'SB';

/** Opens connections. Rejects with ConnectFailure only. */
export interface Connector {
  connect(address: ServerAddress, signal: AbortSignal, kind?: ServerKind): Promise<Connection>;
}
