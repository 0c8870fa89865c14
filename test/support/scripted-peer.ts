import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { Connector } from '../../electron/net/connection.ts';
import { tcp } from '../../electron/net/tcp.ts';

/** The server's end of one connection: reads exactly what a script expects, writes what it says. */
export class PeerConnection {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #ended = false;
  #changed: () => void = () => undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#changed();
    });
    const ended = () => {
      this.#ended = true;
      this.#changed();
    };
    socket.on('end', ended);
    socket.on('close', ended);
    socket.on('error', () => undefined);
  }

  /** Waits for exactly these octets. Throws as soon as anything else comes, or the client goes. */
  async expect(expected: Uint8Array | string): Promise<void> {
    const octets = Buffer.from(expected);
    for (;;) {
      const have = this.#received.subarray(0, octets.length);
      if (!have.equals(octets.subarray(0, have.length)) || (this.#ended && have.length < octets.length)) {
        throw new Error(`expected ${JSON.stringify(String(octets))}, got ${JSON.stringify(String(this.#received))}`);
      }
      if (have.length === octets.length) break;
      await this.#change();
    }
    this.#received = this.#received.subarray(octets.length);
  }

  /** Waits for one line, given back without its CR LF. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#received.indexOf('\r\n');
      if (end >= 0) {
        const line = this.#received.toString('utf8', 0, end);
        this.#received = this.#received.subarray(end + 2);
        return line;
      }
      if (this.#ended) throw new Error(`the client went; left over: ${JSON.stringify(String(this.#received))}`);
      await this.#change();
    }
  }

  /** Waits for so many octets. */
  async octets(length: number): Promise<string> {
    while (this.#received.length < length) {
      if (this.#ended) throw new Error(`the client went; left over: ${JSON.stringify(String(this.#received))}`);
      await this.#change();
    }
    const octets = this.#received.toString('utf8', 0, length);
    this.#received = this.#received.subarray(length);
    return octets;
  }

  /** Waits for the client to close. What it still sent is given back. */
  async end(): Promise<string> {
    while (!this.#ended) await this.#change();
    return this.#received.toString('utf8');
  }

  /** In so many octets at a time; null = as it comes. */
  portion: number | null = null;

  send(text: Uint8Array | string): void {
    const octets = Buffer.from(text);
    const portion = this.portion ?? Math.max(octets.length, 1);
    for (let start = 0; start < octets.length; start += portion) {
      this.#socket.write(octets.subarray(start, start + portion));
    }
  }

  /** Closes, after what was sent. */
  hangUp(): void {
    this.#socket.end();
  }

  /** Nothing came that nobody expected. */
  get unread(): string {
    return this.#received.toString('utf8');
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#changed = resolve;
    });
  }
}

/** Real servers on loopback that stand for the addresses of a script, such as `10.0.0.1:1863`. */
export class ScriptedPeer {
  readonly #servers = new Map<string, Server>();
  readonly #waiting = new Map<string, PeerConnection[]>();
  readonly #connections: PeerConnection[] = [];
  #arrived: () => void = () => undefined;

  static async listen(...addresses: readonly string[]): Promise<ScriptedPeer> {
    const peer = new ScriptedPeer();
    for (const address of new Set(addresses)) await peer.#listen(address);
    return peer;
  }

  /** Calls the servers by the names of the script. Other names are called as they are. */
  get connector(): Connector {
    return {
      connect: (address, signal) => {
        const bound = this.#servers.get(`${address.host}:${address.port}`)?.address();
        return tcp.connect(
          bound !== null && typeof bound === 'object' ? { host: '127.0.0.1', port: bound.port } : address,
          signal,
        );
      },
    };
  }

  /** The next connection that a client opens to that address. */
  async accept(address: string): Promise<PeerConnection> {
    for (;;) {
      const connection = this.#waiting.get(address)?.shift();
      if (connection !== undefined) return connection;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  /** A port of this machine where nobody listens. */
  async freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    server.close();
    await once(server, 'close');
    return address !== null && typeof address === 'object' ? address.port : 1;
  }

  /** How many connections clients have opened so far, accepted or not. */
  get calls(): number {
    return this.#connections.length;
  }

  async close(): Promise<void> {
    for (const connection of this.#connections) connection.destroy();
    for (const server of this.#servers.values()) {
      server.close();
      await once(server, 'close');
    }
  }

  async #listen(address: string): Promise<void> {
    const waiting: PeerConnection[] = [];
    this.#waiting.set(address, waiting);
    const server = createServer((socket) => {
      const connection = new PeerConnection(socket);
      this.#connections.push(connection);
      waiting.push(connection);
      this.#arrived();
    });
    this.#servers.set(address, server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
}
