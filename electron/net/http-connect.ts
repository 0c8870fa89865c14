import { request as requestHttp } from 'node:http';
import type { Socket } from 'node:net';
import type { ServerAddress } from '../protocol/notification/messages.ts';
import { ConnectFailure } from './connection.ts';
import { type ProxyServer, throughProxy } from './proxy-handshake.ts';
import { addressName, type SocketLimits, type Sockets, usualSocketLimits } from './sockets.ts';

/** Header lines of the proxy's answer together, in octets. */
const headerOctets = 32 * 1024;

/** What the proxy's answer means (RFC 9110 sections 9.3.6 and 15); null = the way is open. */
function failureOf(proxy: ProxyServer, status: number, beyond: ServerAddress): ConnectFailure | null {
  const name = `the proxy ${addressName(proxy)}`;
  if (status >= 200 && status < 300) return null;
  if (status === 407) {
    const words = proxy.user === '' ? 'asks for a user and password' : 'does not accept this user and password';
    return new ConnectFailure('proxy-needs-password', `${name} ${words} (407)`);
  }
  if (status === 502 || status === 503) {
    return new ConnectFailure('unreachable', `${name} cannot reach the host (${status})`);
  }
  if (status === 504) return new ConnectFailure('timed-out', `${name} got no answer from the host (504)`);
  return new ConnectFailure('proxy-refused', `${name} does not allow CONNECT to port ${beyond.port} (${status})`);
}

function shakeHands(proxy: ProxyServer, socket: Socket, beyond: ServerAddress): Promise<Socket> {
  const { user, password } = proxy;
  const authority = addressName(beyond);
  const credentials = Buffer.from(`${user}:${password}`).toString('base64');
  return new Promise((resolve, reject) => {
    const request = requestHttp({
      method: 'CONNECT',
      path: authority,
      headers: { Host: authority, ...(user === '' ? {} : { 'Proxy-Authorization': `Basic ${credentials}` }) },
      maxHeaderSize: headerOctets,
      createConnection: () => socket,
    });
    request.on('error', reject);
    request.on('connect', ({ statusCode = 0 }, _socket, head) => {
      const failure = failureOf(proxy, statusCode, beyond);
      if (failure !== null) {
        reject(failure);
        return;
      }
      socket.pause();
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    request.end();
  });
}

/**
 * Sockets through an HTTP proxy by CONNECT (RFC 9110 section 9.3.6), with Basic authentication when there is a user. Fails
 * as `throughProxy` says, and with unreachable, timed-out, proxy-refused, proxy-needs-password by the proxy's answer.
 */
export function httpConnect(proxy: ProxyServer, limits: SocketLimits = usualSocketLimits): Sockets {
  return {
    open: (address, signal) =>
      throughProxy(proxy, (socket, beyond) => shakeHands(proxy, socket, beyond), address, limits, signal),
  };
}
