import type { Connection, ConnectionEnd } from '../net/connection.ts';
import type { Dialect } from '../protocol/dialect.ts';
import { preNegotiation } from '../protocol/dialects.ts';
import { FrameDecoder } from '../protocol/wire/decoder.ts';
import type { Frame } from '../protocol/wire/frame.ts';
import { WireError } from '../protocol/wire/wire-error.ts';
import type { WireTrace } from './wire-trace.ts';

/** Why a connection is no more: closed by the server, a broken network or gateway, or bytes that are no MSNP. */
export interface Parting {
  readonly kind: ConnectionEnd['kind'] | 'wire-error';
  readonly detail: string;
}

/** Whoever is in charge of a connection at the moment. */
export interface WireReceiver<Received> {
  received(message: Received): void;
  parted(parting: Parting): void;
}

/** How what one kind of server says is read, and what it is told is written. */
export interface WireLanguage<Sent, Received> {
  format(message: Sent, dialect: Dialect): Uint8Array;
  parse(frame: Frame, dialect: Dialect): Received;
}

/** Typed messages over one connection to a server. */
export class WireConnection<Sent, Received> {
  /** host:port */
  readonly name: string;
  /** May change hands, even between two frames of one chunk. */
  receiver: WireReceiver<Received>;
  readonly #connection: Connection;
  readonly #language: WireLanguage<Sent, Received>;
  readonly #decoder = new FrameDecoder('server-to-client');
  readonly #trace: WireTrace;
  #dialect: Dialect = preNegotiation;
  #open = true;

  constructor(
    connection: Connection,
    language: WireLanguage<Sent, Received>,
    receiver: WireReceiver<Received>,
    trace: WireTrace,
  ) {
    this.#connection = connection;
    this.#language = language;
    this.name = connection.name;
    this.receiver = receiver;
    this.#trace = trace.ofNext();
    this.#trace.happened('connect');
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

  /** Nothing is sent, and nothing said, once the connection is over. */
  send(message: Sent): void {
    if (!this.#open) return;
    const bytes = this.#language.format(message, this.#dialect);
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
    this.receiver.received(this.#language.parse(frame, this.#dialect));
  }

  #part(parting: Parting): void {
    if (!this.#open) return;
    this.#open = false;
    this.receiver.parted(parting);
  }
}
