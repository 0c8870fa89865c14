import type { Dialect } from '../../electron/protocol/dialect.ts';
import { findDialect } from '../../electron/protocol/dialects.ts';
import { formatClient, formatServer, parseClient, parseServer } from '../../electron/protocol/notification/codec.ts';
import type {
  ClientMessage,
  MalformedMessage,
  ServerMessage,
  UnknownMessage,
} from '../../electron/protocol/notification/messages.ts';
import {
  formatSwitchboardClient,
  formatSwitchboardServer,
  parseSwitchboardClient,
  parseSwitchboardServer,
} from '../../electron/protocol/switchboard/codec.ts';
import type {
  SwitchboardClientMessage,
  SwitchboardServerMessage,
} from '../../electron/protocol/switchboard/messages.ts';
import { FrameDecoder } from '../../electron/protocol/wire/decoder.ts';
import type { Direction, Frame } from '../../electron/protocol/wire/frame.ts';

/** The row of a dialect by number, such as 11. */
export function msnp(number: number): Dialect {
  const dialect = findDialect(`MSNP${number}`);
  if (dialect === null) {
    throw new Error(`there is no MSNP${number}`);
  }
  return dialect;
}

/** All frames in some octets. */
export function framesOf(octets: string | Uint8Array, direction: Direction, dialect: Dialect): Frame[] {
  const decoder = new FrameDecoder(direction);
  decoder.speak(dialect);
  decoder.push(typeof octets === 'string' ? Buffer.from(octets) : octets);
  const frames: Frame[] = [];
  for (let frame = decoder.next(); frame !== null; frame = decoder.next()) {
    frames.push(frame);
  }
  return frames;
}

/** The only frame in some octets; CR LF may be left out where there is no payload. */
export function frameOf(octets: string, direction: Direction, dialect: Dialect): Frame {
  const [frame, ...more] = framesOf(octets.includes('\n') ? octets : `${octets}\r\n`, direction, dialect);
  if (frame === undefined || more.length > 0) {
    throw new Error(`not exactly one frame: ${octets}`);
  }
  return frame;
}

export function readServer(octets: string, dialect: Dialect): ServerMessage | UnknownMessage | MalformedMessage {
  return parseServer(frameOf(octets, 'server-to-client', dialect), dialect);
}

export function readClient(octets: string, dialect: Dialect): ClientMessage | UnknownMessage | MalformedMessage {
  return parseClient(frameOf(octets, 'client-to-server', dialect), dialect);
}

/** What a message looks like on the wire, as text; a line without payload without its CR LF. */
export function written(octets: Uint8Array): string {
  const text = Buffer.from(octets).toString();
  return text.indexOf('\r\n') === text.length - 2 ? text.slice(0, -2) : text;
}

export function writeServer(message: ServerMessage, dialect: Dialect): string {
  return written(formatServer(message, dialect));
}

export function writeClient(message: ClientMessage, dialect: Dialect): string {
  return written(formatClient(message, dialect));
}

export function readSwitchboard(
  octets: string,
  dialect: Dialect,
): SwitchboardServerMessage | UnknownMessage | MalformedMessage {
  return parseSwitchboardServer(frameOf(octets, 'server-to-client', dialect), dialect);
}

export function readSwitchboardCaller(
  octets: string,
  dialect: Dialect,
): SwitchboardClientMessage | UnknownMessage | MalformedMessage {
  return parseSwitchboardClient(frameOf(octets, 'client-to-server', dialect), dialect);
}

export function writeSwitchboard(message: SwitchboardServerMessage, dialect: Dialect): string {
  return written(formatSwitchboardServer(message, dialect));
}

export function writeSwitchboardCaller(message: SwitchboardClientMessage, dialect: Dialect): string {
  return written(formatSwitchboardClient(message, dialect));
}
