import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A proxy on loopback, and what it was asked for. */
export interface TestProxy {
  readonly host: string;
  readonly port: number;
  /** host:port of each request that it understood, in order. */
  readonly asked: readonly string[];
  /** Ends every connection as a broken network does. */
  breakAll(): void;
  close(): Promise<void>;
}

export interface ProxyBehaviour {
  /** The only user and password that are let through; left out = everybody is. */
  readonly user?: string;
  readonly password?: string;
  /** Where requests for other places really go: `nexus.example:443` to a server of the test. */
  readonly places?: { readonly [place: string]: string };
  /** Answers every request so, whatever it is for. */
  readonly reply?: number;
  /** Octets that come right behind the proxy's last word, before the server says anything. */
  readonly greeting?: string;
}

/** Reads exactly so many octets, or up to and including a mark. */
class Reader {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  async octets(count: number): Promise<Buffer> {
    while (this.#received.length < count) await this.#more();
    const octets = this.#received.subarray(0, count);
    this.#received = this.#received.subarray(count);
    return octets;
  }

  async upTo(mark: string): Promise<string> {
    while (!this.#received.includes(mark)) await this.#more();
    return (await this.octets(this.#received.indexOf(mark) + mark.length)).toString('latin1');
  }

  async #more(): Promise<void> {
    const [chunk] = await once(this.#socket, 'data');
    this.#socket.pause();
    this.#received = Buffer.concat([this.#received, chunk]);
    this.#socket.resume();
  }
}

async function listen(
  serve: (socket: Socket, asked: string[], join: (beyond: Socket) => void) => Promise<void>,
): Promise<TestProxy> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const server: Server = createServer((socket) => {
    keep(socket);
    const join = (beyond: Socket) => {
      keep(beyond);
      socket.pipe(beyond).pipe(socket);
      socket.on('close', () => beyond.destroy());
      beyond.on('close', () => socket.destroy());
    };
    serve(socket, asked, join).catch(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const breakAll = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    host: '127.0.0.1',
    port: address.port,
    asked,
    breakAll,
    async close() {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}

async function open(place: string, { places = {} }: ProxyBehaviour): Promise<Socket> {
  const { hostname, port } = new URL(`tcp://${places[place] ?? place}`);
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) });
  await once(socket, 'connect');
  return socket;
}

/** A SOCKS5 proxy (RFC 1928, RFC 1929). `reply` is one of its reply codes. */
export function socks5Proxy(behaviour: ProxyBehaviour = {}): Promise<TestProxy> {
  const { user, password, reply, greeting = '' } = behaviour;
  return listen(async (socket, asked, join) => {
    const reader = new Reader(socket);
    const [, count = 0] = await reader.octets(2);
    const wanted = user === undefined ? 0 : 2;
    if (!(await reader.octets(count)).includes(wanted)) {
      socket.end(Buffer.from([5, 0xff]));
      return;
    }
    socket.write(Buffer.from([5, wanted]));
    if (wanted === 2) {
      const [, userLength = 0] = await reader.octets(2);
      const given = (await reader.octets(userLength)).toString();
      const [passwordLength = 0] = await reader.octets(1);
      const right = given === user && (await reader.octets(passwordLength)).toString() === password;
      socket.write(Buffer.from([1, right ? 0 : 1]));
      if (!right) {
        socket.end();
        return;
      }
    }
    const [, , , kind = 0] = await reader.octets(4);
    const [length = 0] = kind === 3 ? await reader.octets(1) : [kind === 1 ? 4 : 16];
    const octets = await reader.octets(length);
    const groups = Array.from({ length: 8 }, (_none, index) => (kind === 4 ? octets.readUInt16BE(index * 2) : 0));
    const host =
      kind === 3
        ? octets.toString()
        : kind === 1
          ? octets.join('.')
          : `[${groups.map((part) => part.toString(16)).join(':')}]`;
    const place = `${host}:${(await reader.octets(2)).readUInt16BE()}`;
    asked.push(place);
    const beyond = reply === undefined ? await open(place, behaviour).catch(() => null) : null;
    const code = reply ?? (beyond === null ? 5 : 0);
    socket.write(Buffer.concat([Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]), Buffer.from(greeting)]));
    if (beyond === null) socket.end();
    else join(beyond);
  });
}

/** An HTTP proxy that knows CONNECT (RFC 9110 section 9.3.6). `reply` is a status. */
export function httpProxy(behaviour: ProxyBehaviour = {}): Promise<TestProxy> {
  const { user, password, reply, greeting = '' } = behaviour;
  const credentials = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return listen(async (socket, asked, join) => {
    const head = await new Reader(socket).upTo('\r\n\r\n');
    const place = /^CONNECT (\S+) HTTP\/1\.1\r\n/.exec(head)?.[1] ?? '';
    if (user !== undefined && !head.includes(`\r\nProxy-Authorization: ${credentials}\r\n`)) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"\r\n\r\n');
      return;
    }
    asked.push(place);
    const beyond = reply === undefined ? await open(place, behaviour).catch(() => null) : null;
    if (beyond === null) {
      socket.end(`HTTP/1.1 ${reply ?? 502} No\r\nContent-Length: 4\r\n\r\nno.\n`);
      return;
    }
    socket.write(`HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n${greeting}`);
    join(beyond);
  });
}
