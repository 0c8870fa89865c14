import type { Dialect } from '../dialects.ts';
import { encodeFrame } from '../wire/encoder.ts';
import type { Frame } from '../wire/frame.ts';
import { WireError } from '../wire/wire-error.ts';
import { clientDefinitions } from './client-definitions.ts';
import type { Body, Definition } from './definition.ts';
import { errorFrame, isError, parseError } from './errors.ts';
import { FieldProblem, FieldReader, type ReadField } from './field-reader.ts';
import type { ClientCommand, FromClient, FromServer, ServerCommand } from './message-maps.ts';
import type { ClientMessage, MalformedMessage, ServerMessage, UnknownMessage } from './messages.ts';
import { serverDefinitions } from './server-definitions.ts';

function isClientCommand(command: string): command is ClientCommand {
  return Object.hasOwn(clientDefinitions, command);
}

function isServerCommand(command: string): command is ServerCommand {
  return Object.hasOwn(serverDefinitions, command);
}

function spoken(definition: Pick<Definition<never>, 'spokenIn'>, dialect: Dialect): boolean {
  return definition.spokenIn === undefined || definition.spokenIn(dialect);
}

/** A frame's meaning together with what was read from which field. */
export interface Reading<M> {
  /** Null for what is no command of the dialect. */
  readonly command: ClientCommand | ServerCommand | 'error' | null;
  readonly message: M | UnknownMessage | MalformedMessage;
  readonly fields: readonly ReadField[];
}

function unknown({ command, fields }: Frame): Reading<never> {
  return { command: null, message: { command: 'unknown', name: command, fields }, fields: [] };
}

function read<M>(
  command: ClientCommand | ServerCommand,
  definition: Pick<Definition<M>, 'parse' | 'spokenIn'>,
  frame: Frame,
  dialect: Dialect,
): Reading<M> {
  if (!spoken(definition, dialect)) {
    return unknown(frame);
  }
  const reader = FieldReader.of(frame);
  try {
    return { command, message: definition.parse(reader, dialect), fields: reader.read };
  } catch (error) {
    if (error instanceof FieldProblem) {
      const problem = `${command}: ${error.message}`;
      return {
        command,
        message: { command: 'malformed', name: command, fields: frame.fields, problem },
        fields: reader.read,
      };
    }
    throw error;
  }
}

function format<M>(command: string, definition: Definition<M>, message: M, dialect: Dialect): Uint8Array {
  if (!spoken(definition, dialect)) {
    throw new WireError('not-in-dialect', `${dialect.name} has no ${command}.`);
  }
  const body: Body = definition.format(message, dialect);
  const fields = body.fields.filter((field) => field !== null).map(String);
  return encodeFrame({ command, fields, payload: body.payload ?? null });
}

function formatClientCommand<C extends ClientCommand>(
  command: C,
  message: FromClient<C>,
  dialect: Dialect,
): Uint8Array {
  return format(command, clientDefinitions[command], message, dialect);
}

function formatServerCommand<C extends ServerCommand>(
  command: C,
  message: FromServer<C>,
  dialect: Dialect,
): Uint8Array {
  return format(command, serverDefinitions[command], message, dialect);
}

/** As `parseServer`, and which field said what. */
export function readServer(frame: Frame, dialect: Dialect): Reading<ServerMessage> {
  if (isError(frame)) {
    const reader = FieldReader.of(frame);
    return { command: 'error', message: parseError(Number(frame.command), reader), fields: reader.read };
  }
  const { command } = frame;
  return isServerCommand(command)
    ? read<ServerMessage>(command, serverDefinitions[command], frame, dialect)
    : unknown(frame);
}

/** As `parseClient`, and which field said what. */
export function readClient(frame: Frame, dialect: Dialect): Reading<ClientMessage> {
  const { command } = frame;
  return isClientCommand(command)
    ? read<ClientMessage>(command, clientDefinitions[command], frame, dialect)
    : unknown(frame);
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
  return message.command === 'error'
    ? encodeFrame(errorFrame(message))
    : formatServerCommand(message.command, message, dialect);
}

/** The octets of a client's message in that dialect; otherwise as `formatServer`. */
export function formatClient(message: ClientMessage, dialect: Dialect): Uint8Array {
  return formatClientCommand(message.command, message, dialect);
}
