import type { Connection } from '../../net/connection.ts';
import type { Dialect } from '../../protocol/dialect.ts';
import type { MalformedMessage, UnknownMessage } from '../../protocol/notification/messages.ts';
import { formatSwitchboardClient, parseSwitchboardServer } from '../../protocol/switchboard/codec.ts';
import type { SwitchboardClientMessage, SwitchboardServerMessage } from '../../protocol/switchboard/messages.ts';
import { WireConnection, type WireReceiver } from '../wire-connection.ts';
import type { WireTrace } from '../wire-trace.ts';

/** Whatever one line of a switchboard can turn out to be. */
export type SwitchboardReceived = SwitchboardServerMessage | UnknownMessage | MalformedMessage;

/** Typed messages over one connection to a switchboard, in the dialect of the notification session. */
export class SwitchboardConnection extends WireConnection<SwitchboardClientMessage, SwitchboardReceived> {
  constructor(connection: Connection, dialect: Dialect, receiver: WireReceiver<SwitchboardReceived>, trace: WireTrace) {
    super(connection, { format: formatSwitchboardClient, parse: parseSwitchboardServer }, receiver, trace);
    this.speak(dialect);
  }
}
