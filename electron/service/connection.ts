import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Dialect } from '../protocol/dialect.ts';
import { FrameDecoder } from '../protocol/wire/decoder.ts';
import type { Frame } from '../protocol/wire/frame.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import type { Clock } from './clock.ts';

/** Octets that may wait for a client which reads slowly, before it is given up. */
const unreadLimit = 1_048_576;
/** Milliseconds a client has for taking the last words and closing. */
const closingTime = 5_000;

/** Frames of one connection that are obeyed before the others have their turn. */
const framesInTurn = 16;

/** Where the frames of a connection go. */
export interface FrameHandler {
  frame(frame: Frame): void;
  /** The connection is gone, for whatever reason; called once. */
  closed(): void;
}

/** An end of a socket as the service uses it: an address without the IPv4-in-IPv6 prefix. */
export interface SocketAddress {
  readonly host: string;
  readonly port: number;
}

/** Both ends of a connection. */
export interface ConnectionEnds {
  readonly remote: SocketAddress;
  readonly local: SocketAddress;
}

/**
 * One client's connection, over a socket or whatever else carries octets: octets in, frames out to its handler. While a client does not read what it was sent, nothing
 * more is read from it; when too much piles up it is dropped. Broken framing and a fault in a handler end this connection
 * and no other.
 */
export class Connection {
  readonly remote: SocketAddress;
  readonly local: SocketAddress;
  readonly #socket: Duplex;
  readonly #clock: Clock;
  readonly #log: (line: string) => void;
  readonly #decoder = new FrameDecoder('client-to-server');
  #handler: FrameHandler | null = null;
  #closing = false;
  #cancelDeadline: () => void = () => {};

  constructor(socket: Duplex, ends: ConnectionEnds, clock: Clock, log: (line: string) => void) {
    this.#socket = socket;
    this.#clock = clock;
    this.#log = log;
    this.remote = ends.remote;
    this.local = ends.local;
    socket.on('data', (chunk) => this.#received(chunk));
    socket.on('drain', () => this.#goOn());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.#closing = true;
      this.#cancelDeadline();
      this.#handler?.closed();
      this.#handler = null;
    });
  }

  /** Names the handler of frames, at first and whenever the conversation enters another stage. */
  handleWith(handler: FrameHandler): void {
    this.#handler = handler;
  }

  /** The dialect of everything that arrives from now on. */
  speak(dialect: Dialect): void {
    this.#decoder.speak(dialect);
  }

  send(octets: Uint8Array): void {
    if (this.#closing) return;
    this.#socket.write(octets);
    if (this.#socket.writableLength > unreadLimit) this.abort('does not read what it is sent');
  }

  /** Closes after everything sent has been delivered; what still arrives is ignored. */
  close(): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#cancelDeadline();
    this.#cancelDeadline = this.#clock.after(closingTime, () => this.#socket.destroy());
    this.#socket.resume();
    this.#socket.end();
  }

  /** Drops the connection at once and says why in the log. */
  abort(reason: string): void {
    this.#log(`${this.remote.host}:${this.remote.port}: dropped: ${reason}`);
    this.#closing = true;
    this.#socket.destroy();
  }

  /** Drops the connection after that many milliseconds unless `keep` is called before. */
  deadline(milliseconds: number, reason: string): { keep(): void } {
    this.#cancelDeadline();
    const cancel = this.#clock.after(milliseconds, () => this.abort(reason));
    this.#cancelDeadline = cancel;
    return { keep: cancel };
  }

  #received(chunk: Buffer): void {
    if (this.#closing) return;
    try {
      this.#decoder.push(chunk);
    } catch (error) {
      this.#failed(error);
      return;
    }
    this.#deliver();
  }

  /**
   * Hands frames on until there are none, or the client has to take its answers first ('drain' goes on then), or it is the
   * others' turn. Meanwhile nothing more is read.
   */
  #deliver(): void {
    try {
      for (let count = 0; !this.#closing && !this.#socket.writableNeedDrain; count += 1) {
        if (count === framesInTurn) {
          this.#socket.pause();
          setImmediate(() => this.#goOn());
          return;
        }
        const frame = this.#decoder.next();
        if (frame === null) return;
        this.#handler?.frame(frame);
      }
    } catch (error) {
      this.#failed(error);
      return;
    }
    if (!this.#closing) this.#socket.pause();
  }

  #goOn(): void {
    if (this.#closing || this.#socket.writableNeedDrain) return;
    this.#socket.resume();
    this.#deliver();
  }

  #failed(error: unknown): void {
    if (error instanceof WireError) this.abort(error.message);
    else
      this.abort(`a fault in the service: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

/** Where a socket comes from and where it came to. */
export function endsOf(socket: Socket): ConnectionEnds {
  return {
    remote: address(socket.remoteAddress, socket.remotePort),
    local: address(socket.localAddress, socket.localPort),
  };
}

function address(host: string | undefined, port: number | undefined): SocketAddress {
  return { host: (host ?? '').replace(/^::ffff:(?=\d)/, ''), port: port ?? 0 };
}
