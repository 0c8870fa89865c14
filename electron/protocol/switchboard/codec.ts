import { formatCommand, formatError, type Reading, readCommand, readCommandOrError } from '../command/codec.ts';
import type { MalformedMessage, UnknownMessage } from '../command/unread.ts';
import type { Dialect } from '../dialect.ts';
import type { Frame } from '../wire/frame.ts';
import { switchboardClientDefinitions } from './client-definitions.ts';
import type { FromClient, FromServer, SwitchboardClientCommand, SwitchboardServerCommand } from './message-maps.ts';
import type { SwitchboardClientMessage, SwitchboardServerMessage } from './messages.ts';
import { switchboardServerDefinitions } from './server-definitions.ts';

function formatClientCommand<C extends SwitchboardClientCommand>(
  command: C,
  message: FromClient<C>,
  dialect: Dialect,
): Uint8Array {
  return formatCommand(command, switchboardClientDefinitions[command], message, dialect);
}

function formatServerCommand<C extends SwitchboardServerCommand>(
  command: C,
  message: FromServer<C>,
  dialect: Dialect,
): Uint8Array {
  return formatCommand(command, switchboardServerDefinitions[command], message, dialect);
}

/** As `parseSwitchboardClient`, and which field said what. */
export function readSwitchboardClient(
  frame: Frame,
  dialect: Dialect,
): Reading<SwitchboardClientCommand, SwitchboardClientMessage> {
  return readCommand<SwitchboardClientCommand, SwitchboardClientMessage>(switchboardClientDefinitions, frame, dialect);
}

/** As `parseSwitchboardServer`, and which field said what. */
export function readSwitchboardServer(
  frame: Frame,
  dialect: Dialect,
): Reading<SwitchboardServerCommand | 'error', SwitchboardServerMessage> {
  return readCommandOrError<SwitchboardServerCommand, SwitchboardServerMessage>(
    switchboardServerDefinitions,
    frame,
    dialect,
  );
}

/**
 * What a client said to a switchboard, in the dialect of its notification session. What is no command is `unknown`, fields
 * that make no sense are `malformed` with the problem in words; nothing throws.
 */
export function parseSwitchboardClient(
  frame: Frame,
  dialect: Dialect,
): SwitchboardClientMessage | UnknownMessage | MalformedMessage {
  return readSwitchboardClient(frame, dialect).message;
}

/** What a switchboard said; otherwise as `parseSwitchboardClient`. */
export function parseSwitchboardServer(
  frame: Frame,
  dialect: Dialect,
): SwitchboardServerMessage | UnknownMessage | MalformedMessage {
  return readSwitchboardServer(frame, dialect).message;
}

/** The octets of a client's message. Throws WireError 'unsendable' when a field cannot travel in a line. */
export function formatSwitchboardClient(message: SwitchboardClientMessage, dialect: Dialect): Uint8Array {
  return formatClientCommand(message.command, message, dialect);
}

/** The octets of a switchboard's message; otherwise as `formatSwitchboardClient`. */
export function formatSwitchboardServer(message: SwitchboardServerMessage, dialect: Dialect): Uint8Array {
  return message.command === 'error' ? formatError(message) : formatServerCommand(message.command, message, dialect);
}
