import type { Socket } from 'node:net';
import type { ServerAddress } from '../protocol/notification/messages.ts';
import { ConnectFailure } from './connection.ts';
import { failureWords } from './network-failure.ts';
import { addressName, directSockets, type SocketLimits } from './sockets.ts';

/** A proxy and what it wants to know. An empty user means that it wants nothing. */
export interface ProxyServer extends ServerAddress {
  readonly user: string;
  readonly password: string;
}

/**
 * Asks a proxy, over a socket to it, for a way on. Gives back the socket with nothing read that comes from beyond; rejects
 * with ConnectFailure for what the proxy says, with anything else for what it makes of the protocol.
 */
export type Handshake = (socket: Socket, beyond: ServerAddress) => Promise<Socket>;

/** The socket to the proxy itself. */
async function toProxy(proxy: ProxyServer, limits: SocketLimits, signal: AbortSignal): Promise<Socket> {
  try {
    return await directSockets(limits).open(proxy, signal);
  } catch (failure) {
    if (!(failure instanceof ConnectFailure) || failure.kind === 'aborted') throw failure;
    throw new ConnectFailure('proxy-unreachable', `the proxy ${addressName(proxy)}: ${failure.message}`);
  }
}

/**
 * Opens a socket to `beyond` through a proxy. Rejects with ConnectFailure: what the handshake says, proxy-unreachable,
 * proxy-refused (it hangs up, or does not speak its protocol), timed-out, aborted.
 */
export async function throughProxy(
  proxy: ProxyServer,
  handshake: Handshake,
  beyond: ServerAddress,
  limits: SocketLimits,
  signal: AbortSignal,
): Promise<Socket> {
  const deadline = performance.now() + limits.connectTime;
  const socket = await toProxy(proxy, limits, signal);
  const name = `the proxy ${addressName(proxy)}`;
  const { promise: failed, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(new ConnectFailure('aborted', 'cancelled'));
  const onError = (error: Error) => reject(new ConnectFailure('proxy-refused', `${name}: ${failureWords(error)}`));
  const onClose = () => reject(new ConnectFailure('proxy-refused', `${name} hung up`));
  const timer = setTimeout(
    () => reject(new ConnectFailure('timed-out', `${name} did not get through in ${limits.connectTime / 1000} s`)),
    deadline - performance.now(),
  );
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  socket.once('error', onError);
  socket.once('end', onClose);
  socket.once('close', onClose);
  try {
    return await Promise.race([failed, handshake(socket, beyond)]);
  } catch (error) {
    socket.on('error', () => {});
    socket.destroy();
    if (error instanceof ConnectFailure) throw error;
    throw new ConnectFailure('proxy-refused', `${name}: ${failureWords(error)}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    socket.off('error', onError);
    socket.off('end', onClose);
    socket.off('close', onClose);
  }
}
