import { connect, type Socket } from 'node:net';
import type { ServerAddress } from '../protocol/notification/messages.ts';
import { ConnectFailure } from './connection.ts';
import { failureKind, failureWords } from './network-failure.ts';

/** Times in milliseconds. */
export interface SocketLimits {
  /** From the look-up of the name to an open socket, proxies included. */
  readonly connectTime: number;
  /** Silence after which the system probes the other side. */
  readonly keepAliveTime: number;
}

export const usualSocketLimits: SocketLimits = { connectTime: 15_000, keepAliveTime: 60_000 };

/**
 * A way to open TCP sockets: straight, or through a proxy. Rejects with ConnectFailure only. Nothing is read from the
 * socket before it is resumed; whoever gets it watches for its errors from then on.
 */
export interface Sockets {
  open(address: ServerAddress, signal: AbortSignal): Promise<Socket>;
}

/** A host without the brackets round an IPv6 address. */
export function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

/** host:port as one would say it, an IPv6 address in brackets. */
export function addressName({ host, port }: ServerAddress): string {
  const bare = bareHost(host);
  return bare.includes(':') ? `[${bare}]:${port}` : `${bare}:${port}`;
}

/**
 * Sockets without anything between. The host may be a name, an IPv4 or an IPv6 address (in brackets or not); all addresses
 * of a name are tried. Failures: unknown-host (no such name), timed-out (connectTime), aborted (the signal), unreachable
 * (anything else); their words leave the address to whoever knows what it was for.
 */
export function directSockets(limits: SocketLimits = usualSocketLimits): Sockets {
  return {
    open: ({ host, port }, signal) =>
      new Promise<Socket>((resolve, reject) => {
        if (signal.aborted) {
          reject(new ConnectFailure('aborted', 'cancelled'));
          return;
        }
        let socket: Socket;
        try {
          socket = connect({
            host: bareHost(host),
            port,
            noDelay: true,
            keepAlive: true,
            keepAliveInitialDelay: limits.keepAliveTime,
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
          () => fail(new ConnectFailure('timed-out', `no answer in ${limits.connectTime / 1000} s`)),
          limits.connectTime,
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
          resolve(socket);
        });
      }),
  };
}
