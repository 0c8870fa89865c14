import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Connector } from '../../electron/net/connection.ts';
import { tcp } from '../../electron/net/tcp.ts';

/** Numbers from 0 up to 1, the same for the same seed. */
export function chanceBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What happens to one connection. Times in milliseconds. */
interface Fate {
  /** Before it is put through: connections overtake each other. */
  readonly opening: number;
  /** Most that a chunk is held back. */
  readonly delay: number;
  /** It is cut, or swallows everything, after so many octets in both directions together. */
  readonly octets: number;
  readonly end: 'cut' | 'reset' | 'swallow';
}

/** A TCP proxy in front of one server that cuts, delays and reorders connections, by chance. */
export class FaultyProxy {
  /** Without faults it only passes on. */
  faulty = true;
  cuts = 0;
  readonly #chance: () => number;
  readonly #target: { readonly host: string; readonly port: number };
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(target: { readonly host: string; readonly port: number }, seed: number) {
    this.#target = target;
    this.#chance = chanceBy(seed);
    this.#server = createServer((socket) => this.#accept(socket));
  }

  static async before(address: string, seed: number): Promise<FaultyProxy> {
    const [host = '', port = ''] = address.split(':');
    const proxy = new FaultyProxy({ host, port: Number(port) }, seed);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  /** Calls switchboards through the proxy, everybody else straight. */
  get connector(): Connector {
    return {
      connect: (address, signal, kind) => {
        const bound = this.#server.address();
        const port = bound !== null && typeof bound === 'object' ? bound.port : 1;
        return tcp.connect(kind === 'SB' ? { host: '127.0.0.1', port } : address, signal);
      },
    };
  }

  /** Ends every connection that there is. */
  cutAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cutAll();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #fate(): Fate {
    const chance = this.#chance;
    if (!this.faulty) return { opening: 0, delay: 0, octets: Number.POSITIVE_INFINITY, end: 'cut' };
    const kind = chance();
    return {
      opening: chance() < 0.3 ? chance() * 40 : 0,
      delay: chance() < 0.5 ? chance() * 12 : 0,
      octets: kind < 0.1 ? chance() * 400 : 1_000 + chance() * 20_000,
      end: kind > 0.94 ? 'swallow' : chance() < 0.5 ? 'cut' : 'reset',
    };
  }

  #accept(client: Socket): void {
    const fate = this.#fate();
    this.#keep(client);
    client.pause();
    setTimeout(() => {
      if (client.destroyed) return;
      const server = connect({ ...this.#target, noDelay: true });
      this.#keep(server);
      this.#join(client, server, fate);
    }, fate.opening);
  }

  #join(client: Socket, server: Socket, fate: Fate): void {
    let octets = 0;
    const fail = () => {
      this.cuts += 1;
      for (const socket of [client, server]) {
        if (fate.end === 'reset') socket.resetAndDestroy();
        else socket.destroy();
      }
    };
    const pass = (from: Socket, to: Socket) => {
      // Chunks of one direction keep their order, whatever each is held back: a timer of its own for each would not.
      let last: Promise<unknown> = Promise.resolve();
      const held = (action: () => void) => {
        const wait = this.faulty ? this.#chance() * fate.delay : 0;
        const due = wait < 0.5 ? null : new Promise((resolve) => setTimeout(resolve, wait));
        last = last.then(() => due).then(action);
      };
      from.on('data', (chunk) => {
        octets += chunk.length;
        if (octets > fate.octets) {
          if (fate.end !== 'swallow') {
            // Part of it may still get through, after what is held back.
            const part = chunk.subarray(0, Math.floor(this.#chance() * chunk.length));
            held(() => {
              if (!to.destroyed) to.write(part);
              fail();
            });
          }
          return;
        }
        held(() => {
          if (!to.destroyed) to.write(chunk);
        });
      });
      from.on('end', () => held(() => to.end()));
      from.on('close', () => held(() => to.destroy()));
    };
    pass(client, server);
    pass(server, client);
    // Paused by hand, it does not go on by itself.
    client.resume();
  }

  #keep(socket: Socket): void {
    socket.setNoDelay(true);
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
  }
}
