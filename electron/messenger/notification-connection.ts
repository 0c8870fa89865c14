import type { Connection, ConnectionEnd } from '../net/connection.ts';
import { type Dialect, preNegotiation } from '../protocol/dialects.ts';
import { formatClient, parseServer } from '../protocol/notification/codec.ts';
import type {
  ClientMessage,
  MalformedMessage,
  ServerMessage,
  UnknownMessage,
} from '../protocol/notification/messages.ts';
import { FrameDecoder } from '../protocol/wire/decoder.ts';
import type { Frame } from '../protocol/wire/frame.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import type { Clock } from './clock.ts';
import type { WireTrace } from './wire-trace.ts';

/** Whatever one line of a server can turn out to be. */
export type Received = ServerMessage | UnknownMessage | MalformedMessage;

/** Why a connection is no more: closed by the server, a broken network or gateway, or bytes that are no MSNP. */
export interface Parting {
  readonly kind: ConnectionEnd['kind'] | 'wire-error';
  readonly detail: string;
}

/** Whoever is in charge of a connection at the moment. */
export interface Receiver {
  received(message: Received): void;
  parted(parting: Parting): void;
}

/** Typed messages over one connection to a dispatch or notification server. */
export class NotificationConnection {
  /** host:port */
  readonly name: string;
  /** Changes hands between signing in and being signed in, even between two frames of one chunk. */
  receiver: Receiver;
  readonly #connection: Connection;
  readonly #decoder = new FrameDecoder('server-to-client');
  readonly #trace: WireTrace;
  #dialect: Dialect = preNegotiation;
  #open = true;

  constructor(connection: Connection, receiver: Receiver, trace: WireTrace) {
    this.#connection = connection;
    this.name = connection.name;
    this.receiver = receiver;
    this.#trace = trace;
    trace.happened('connect');
    connection.onEnd((end) => {
      this.#trace.happened('closed by server');
      this.#part(end);
    });
    connection.onData((chunk) => this.#read(chunk));
  }

  /** False where PNG is out of place, because the way itself shows that the server lives (fact book 00 section 3.3). */
  get needsKeepAlive(): boolean {
    return this.#connection.needsKeepAlive;
  }

  /** From the very next frame on. */
  speak(dialect: Dialect): void {
    this.#dialect = dialect;
    this.#decoder.speak(dialect);
  }

  /** Back to what is understood before VER (fact book 00 section 3.1: XFR 0 NS 0). */
  forgetDialect(): void {
    this.speak(preNegotiation);
  }

  /** Nothing is sent, and nothing said, once the connection is over. */
  send(message: ClientMessage): void {
    if (!this.#open) return;
    const bytes = formatClient(message, this.#dialect);
    this.#trace.sent(bytes, this.#dialect);
    this.#connection.send(bytes);
  }

  /** Closes for good; the receiver hears nothing more. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#trace.happened('closed by client');
    this.#connection.close();
  }

  /** OUT, then waits so many milliseconds for the server to close or to say OUT too (fact book 20, OUT). */
  sayGoodbye(clock: Clock, patience: number): Promise<void> {
    return new Promise((resolve) => {
      const gone = () => {
        callOff();
        this.close();
        resolve();
      };
      const callOff = clock.after(patience, gone);
      this.receiver = {
        received: (message) => {
          if (message.command === 'OUT') gone();
        },
        parted: gone,
      };
      this.send({ command: 'OUT' });
    });
  }

  #read(chunk: Uint8Array): void {
    try {
      if (!this.#open) return;
      this.#decoder.push(chunk);
      for (let frame = this.#decoder.next(); frame !== null; frame = this.#decoder.next()) {
        this.#take(frame);
        if (!this.#open) return;
      }
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      this.#connection.close();
      this.#trace.happened(`closed by client: ${error.kind}`);
      this.#part({ kind: 'wire-error', detail: error.message });
    }
  }

  #take(frame: Frame): void {
    this.#trace.received(frame);
    this.receiver.received(parseServer(frame, this.#dialect));
  }

  #part(parting: Parting): void {
    if (!this.#open) return;
    this.#open = false;
    this.receiver.parted(parting);
  }
}
