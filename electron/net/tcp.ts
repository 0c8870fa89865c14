import type { Connector } from './connection.ts';
import { connectorOver, type SocketConnectionLimits, usualConnectionLimits } from './socket-connection.ts';
import { directSockets, type SocketLimits, usualSocketLimits } from './sockets.ts';

/** A Connector over TCP with nothing between; fails as `directSockets` says. */
export function createTcp(limits: Partial<SocketLimits & SocketConnectionLimits> = {}): Connector {
  return connectorOver(directSockets({ ...usualSocketLimits, ...limits }), { ...usualConnectionLimits, ...limits });
}

/** TCP with the usual limits: 15 s to connect, 4 MiB waiting. */
export const tcp: Connector = createTcp();
