import type { Connection } from '../net/connection.ts';
import { preNegotiation } from '../protocol/dialects.ts';
import { formatClient, parseServer } from '../protocol/notification/codec.ts';
import type {
  ClientMessage,
  MalformedMessage,
  ServerMessage,
  UnknownMessage,
} from '../protocol/notification/messages.ts';
import type { Clock } from './clock.ts';
import { WireConnection, type WireReceiver } from './wire-connection.ts';
import type { WireTrace } from './wire-trace.ts';

export type { Parting } from './wire-connection.ts';

/** Whatever one line of a server can turn out to be. */
export type Received = ServerMessage | UnknownMessage | MalformedMessage;

/** Whoever is in charge of a connection at the moment: it changes hands between signing in and being signed in. */
export type Receiver = WireReceiver<Received>;

/** Typed messages over one connection to a dispatch or notification server. */
export class NotificationConnection extends WireConnection<ClientMessage, Received> {
  constructor(connection: Connection, receiver: Receiver, trace: WireTrace) {
    super(connection, { format: formatClient, parse: parseServer }, receiver, trace);
  }

  /** Back to what is understood before VER (fact book 00 section 3.1: XFR 0 NS 0). */
  forgetDialect(): void {
    this.speak(preNegotiation);
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
}
