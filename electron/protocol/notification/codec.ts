import { formatCommand, formatError, type Reading, readCommand, readCommandOrError } from '../command/codec.ts';
import type { Dialect } from '../dialect.ts';
import type { Frame } from '../wire/frame.ts';
import { clientDefinitions } from './client-definitions.ts';
import type { ClientCommand, FromClient, FromServer, ServerCommand } from './message-maps.ts';
import type { ClientMessage, MalformedMessage, ServerMessage, UnknownMessage } from './messages.ts';
import { serverDefinitions } from './server-definitions.ts';

function formatClientCommand<C extends ClientCommand>(
  command: C,
  message: FromClient<C>,
  dialect: Dialect,
): Uint8Array {
  return formatCommand(command, clientDefinitions[command], message, dialect);
}

function formatServerCommand<C extends ServerCommand>(
  command: C,
  message: FromServer<C>,
  dialect: Dialect,
): Uint8Array {
  return formatCommand(command, serverDefinitions[command], message, dialect);
}

/** As `parseServer`, and which field said what. */
export function readServer(frame: Frame, dialect: Dialect): Reading<ServerCommand | 'error', ServerMessage> {
  return readCommandOrError<ServerCommand, ServerMessage>(serverDefinitions, frame, dialect);
}

/** As `parseClient`, and which field said what. */
export function readClient(frame: Frame, dialect: Dialect): Reading<ClientCommand, ClientMessage> {
  return readCommand<ClientCommand, ClientMessage>(clientDefinitions, frame, dialect);
}

/**
 * What a server said. A command that the dialect does not have is `unknown`, fields that make no sense are `malformed`
 * with the problem in words; nothing throws. Before VER pass `preNegotiation`.
 */
export function parseServer(frame: Frame, dialect: Dialect): ServerMessage | UnknownMessage | MalformedMessage {
  return readServer(frame, dialect).message;
}

/** What a client said; otherwise as `parseServer`. */
export function parseClient(frame: Frame, dialect: Dialect): ClientMessage | UnknownMessage | MalformedMessage {
  return readClient(frame, dialect).message;
}

/**
 * The octets of a server's message in that dialect; parts that the dialect does not have are left out. Throws WireError
 * 'not-in-dialect' when it lacks the whole command, 'unsendable' when a field cannot travel in a line.
 */
export function formatServer(message: ServerMessage, dialect: Dialect): Uint8Array {
  return message.command === 'error' ? formatError(message) : formatServerCommand(message.command, message, dialect);
}

/** The octets of a client's message in that dialect; otherwise as `formatServer`. */
export function formatClient(message: ClientMessage, dialect: Dialect): Uint8Array {
  return formatClientCommand(message.command, message, dialect);
}
