import { createServer, type Server, type Socket } from 'node:net';
import type { Clock } from './clock.ts';
import { Connection, endsOf } from './connection.ts';

const perAddress = 200;
const altogether = 4_000;

/** The address is taken, not ours, or not allowed; the message is a sentence for people. */
class CannotListenError extends Error {
  constructor(what: string, host: string, port: number, code: string) {
    const why: Record<string, string> = {
      EADDRINUSE: 'another program uses that port',
      EACCES: 'this user may not open that port',
      EADDRNOTAVAIL: 'this computer has no such address',
      ENOTFOUND: 'this host name is not known',
    };
    super(`The ${what} cannot listen on ${hostAndPort(host, port)}: ${why[code] ?? code}.`);
    this.name = 'CannotListenError';
  }
}

/** host:port as text, with brackets round an IPv6 address. */
export function hostAndPort(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/**
 * Starts a server of any kind on host and port (0 = a free one); gives back the port. Throws CannotListenError. What goes
 * wrong later, while connections are accepted, goes to the log.
 */
export async function listen(
  server: Server,
  what: string,
  host: string,
  port: number,
  log: (line: string) => void,
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) =>
      reject(new CannotListenError(what, host, port, error.code ?? error.message));
    server.once('error', refused);
    server.listen({ host, port }, () => {
      server.off('error', refused);
      server.on('error', (error) => log(`${what}: ${error.message}`));
      resolve();
    });
  });
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : port;
}

/** Accepts connections on one port and counts them: so many from one address, so many in all, the rest is dropped. */
export class Listener {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #counts = new Map<string, number>();
  readonly #log: (line: string) => void;

  constructor(clock: Clock, log: (line: string) => void, accept: (connection: Connection) => void) {
    this.#log = log;
    this.#server = createServer((socket) => {
      if (!this.#admit(socket)) {
        socket.destroy();
        return;
      }
      socket.setNoDelay(true);
      socket.setKeepAlive(true, 60_000);
      accept(new Connection(socket, endsOf(socket), clock, log));
    });
  }

  /** Gives back the port. Throws CannotListenError. */
  listen(what: string, host: string, port: number): Promise<number> {
    return listen(this.#server, what, host, port, this.#log);
  }

  /** Accepts nobody any more and waits until the connections are gone; the rest is cut off after `patience` ms. */
  async close(clock: Clock, patience: number): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    const cancel = clock.after(patience, () => {
      for (const socket of this.#sockets) socket.destroy();
    });
    await closed;
    cancel();
  }

  #admit(socket: Socket): boolean {
    const from = socket.remoteAddress ?? '';
    const count = this.#counts.get(from) ?? 0;
    if (count >= perAddress || this.#sockets.size >= altogether) return false;
    this.#counts.set(from, count + 1);
    this.#sockets.add(socket);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      const left = (this.#counts.get(from) ?? 1) - 1;
      if (left === 0) this.#counts.delete(from);
      else this.#counts.set(from, left);
    });
    return true;
  }
}
