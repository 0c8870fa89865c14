import { isIP, type Socket } from 'node:net';
import { SocksClient, SocksClientError } from 'socks';
import type { ServerAddress } from '../protocol/notification/messages.ts';
import { ConnectFailure } from './connection.ts';
import { type ProxyServer, throughProxy } from './proxy-handshake.ts';
import { addressName, bareHost, type SocketLimits, type Sockets, usualSocketLimits } from './sockets.ts';

/** Longest user name, password and host name that SOCKS5 can carry, in octets (RFC 1929, RFC 1928). */
const longestField = 255;

/** The library tells failures apart by their words alone; what SOCKS5 replies stands behind the dash (RFC 1928 section 6). */
const failures: readonly (readonly [RegExp, ConnectFailure['kind'], string])[] = [
  [/Authentication failed/, 'proxy-needs-password', 'does not accept this user and password'],
  [/no accepted authentication type/, 'proxy-needs-password', 'asks for a user and password, or for others'],
  [/rejected connection - NotAllowed/, 'proxy-refused', 'does not allow this connection'],
  [/rejected connection - NetworkUnreachable/, 'unreachable', 'finds no route to the network'],
  [/rejected connection - HostUnreachable/, 'unreachable', 'cannot reach the host'],
  [/rejected connection - ConnectionRefused/, 'unreachable', 'says that the host refused the connection'],
  [/rejected connection - TTLExpired/, 'timed-out', 'got no answer from the host'],
  [/rejected connection/, 'proxy-refused', 'could not make the connection'],
  [/Socket closed/, 'proxy-refused', 'hung up'],
  [/./, 'proxy-refused', 'does not speak SOCKS5'],
];

function failureOf(proxy: ProxyServer, { message }: SocksClientError): ConnectFailure {
  const [, kind, words] = failures.find(([pattern]) => pattern.test(message)) ?? [];
  return new ConnectFailure(kind ?? 'proxy-refused', `the proxy ${addressName(proxy)} ${words ?? message}`);
}

function octets(text: string): number {
  return Buffer.byteLength(text);
}

async function shakeHands(proxy: ProxyServer, socket: Socket, beyond: ServerAddress): Promise<Socket> {
  const host = bareHost(beyond.host);
  if (octets(proxy.user) > longestField || octets(proxy.password) > longestField) {
    throw new ConnectFailure('proxy-needs-password', 'user and password are at most 255 octets in SOCKS5');
  }
  if (isIP(host) === 0 && (octets(host) > longestField || octets(host) !== host.length)) {
    throw new ConnectFailure('unknown-host', 'no host name that SOCKS5 can carry');
  }
  const { user, password } = proxy;
  try {
    await SocksClient.createConnection({
      command: 'connect',
      proxy: {
        type: 5,
        host: bareHost(proxy.host),
        port: proxy.port,
        ...(user === '' ? {} : { userId: user, password }),
      },
      destination: { host, port: beyond.port },
      existing_socket: socket,
    });
  } catch (error) {
    throw error instanceof SocksClientError ? failureOf(proxy, error) : error;
  }
  await keepWhatComes(socket);
  return socket;
}

/** The library sets the socket flowing one turn of the event loop later; this puts back what comes until then, and pauses. */
async function keepWhatComes(socket: Socket): Promise<void> {
  const early: Buffer[] = [];
  const keep = (chunk: Buffer) => early.push(chunk);
  socket.on('data', keep);
  await new Promise((resolve) => setImmediate(resolve));
  socket.off('data', keep);
  socket.pause();
  if (early.length > 0) socket.unshift(Buffer.concat(early));
}

/**
 * Sockets through a SOCKS5 proxy (RFC 1928) with or without user and password (RFC 1929). Names are looked up by the
 * proxy. Fails as `throughProxy` says, and with unreachable, timed-out, proxy-refused, proxy-needs-password by the proxy's
 * reply.
 */
export function socks5(proxy: ProxyServer, limits: SocketLimits = usualSocketLimits): Sockets {
  return {
    open: (address, signal) =>
      throughProxy(proxy, (socket, beyond) => shakeHands(proxy, socket, beyond), address, limits, signal),
  };
}
