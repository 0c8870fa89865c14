import type { ConnectionSettings } from '../../shared/connection-settings.ts';
import type { Connector } from './connection.ts';
import { httpConnect } from './http-connect.ts';
import { httpGateway } from './http-gateway.ts';
import { connectorOver } from './socket-connection.ts';
import { directSockets, type Sockets } from './sockets.ts';
import { socks5 } from './socks5.ts';

/** How the network is reached, with the proxy's password: keep it out of events, state and traces. */
export interface ConnectionChoice {
  readonly settings: ConnectionSettings;
  /** Empty where there is none. */
  readonly password: string;
}

/** Nothing between us and the server. */
export const directChoice: ConnectionChoice = { settings: { kind: 'direct' }, password: '' };

/** How web servers (Passport) are reached: through the proxy as everything else; a gateway carries nothing but MSNP. */
export function socketsOf({ settings, password }: ConnectionChoice): Sockets {
  switch (settings.kind) {
    case 'socks5':
      return socks5({ ...settings, password });
    case 'http-connect':
      return httpConnect({ ...settings, password });
    case 'direct':
    case 'http-gateway':
      return directSockets();
  }
}

/** How MSNP servers are reached. */
export function connectorOf(choice: ConnectionChoice): Connector {
  const { settings } = choice;
  return settings.kind === 'http-gateway' ? httpGateway(settings) : connectorOver(socketsOf(choice));
}
