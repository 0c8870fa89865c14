import { findDialect } from '../../electron/protocol/dialects.ts';
import { parseClient } from '../../electron/protocol/notification/codec.ts';
import type { ClientMessage } from '../../electron/protocol/notification/messages.ts';
import { FrameDecoder } from '../../electron/protocol/wire/decoder.ts';

/** The octets of one command of a client's, as a message. Throws when they are not exactly that. */
export function clientMessage(octets: Uint8Array, dialectName: string): ClientMessage {
  const dialect = findDialect(dialectName);
  if (dialect === null) throw new Error(`no such dialect: ${dialectName}`);
  const decoder = new FrameDecoder('client-to-server');
  decoder.speak(dialect);
  decoder.push(octets);
  const frame = decoder.next();
  if (frame === null) throw new Error(`half a command: ${octets}`);
  const message = parseClient(frame, dialect);
  if (message.command === 'unknown' || message.command === 'malformed') throw new Error(`no command: ${octets}`);
  return message;
}
