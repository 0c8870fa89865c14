import type { Dialect } from '../dialect.ts';
import { encodeFrame } from '../wire/encoder.ts';
import type { Frame } from '../wire/frame.ts';
import { WireError } from '../wire/wire-error.ts';
import type { Body, Definition } from './definition.ts';
import { type ErrorMessage, errorFrame, isError, parseError } from './errors.ts';
import { FieldProblem, FieldReader, type ReadField } from './field-reader.ts';
import type { MalformedMessage, UnknownMessage } from './unread.ts';

/** What one side can say to one kind of server, or that server to it: complete by type. */
export type Definitions<M extends { readonly command: string }> = {
  readonly [C in M['command']]: Definition<Extract<M, { command: C }>>;
};

/** As `Definitions`, for reading only. */
type Readers<C extends string, M> = { readonly [K in C]: Pick<Definition<M>, 'parse' | 'spokenIn'> };

/** A frame's meaning together with what was read from which field. */
export interface Reading<C extends string, M> {
  /** Null for what is no command of the dialect. */
  readonly command: C | null;
  readonly message: M | UnknownMessage | MalformedMessage;
  readonly fields: readonly ReadField[];
}

function isCommandOf<C extends string>(definitions: { readonly [K in C]: unknown }, word: string): word is C {
  return Object.hasOwn(definitions, word);
}

function spoken(definition: Pick<Definition<never>, 'spokenIn'>, dialect: Dialect): boolean {
  return definition.spokenIn === undefined || definition.spokenIn(dialect);
}

/**
 * A frame by its definition. A command that the dialect does not have is `unknown`, fields that make no sense are
 * `malformed` with the problem in words; nothing throws.
 */
export function readCommand<C extends string, M>(
  definitions: Readers<C, M>,
  frame: Frame,
  dialect: Dialect,
): Reading<C, M> {
  const { command, fields } = frame;
  if (!(isCommandOf(definitions, command) && spoken(definitions[command], dialect))) {
    return { command: null, message: { command: 'unknown', name: command, fields }, fields: [] };
  }
  const reader = FieldReader.of(frame);
  try {
    return { command, message: definitions[command].parse(reader, dialect), fields: reader.read };
  } catch (error) {
    if (error instanceof FieldProblem) {
      const problem = `${command}: ${error.message}`;
      return { command, message: { command: 'malformed', name: command, fields, problem }, fields: reader.read };
    }
    throw error;
  }
}

/** As `readCommand`; servers also say numeric errors. */
export function readCommandOrError<C extends string, M>(
  definitions: Readers<C, M>,
  frame: Frame,
  dialect: Dialect,
): Reading<C | 'error', M | ErrorMessage> {
  if (!isError(frame)) {
    return readCommand(definitions, frame, dialect);
  }
  const reader = FieldReader.of(frame);
  return { command: 'error', message: parseError(Number(frame.command), reader), fields: reader.read };
}

/**
 * The octets of a message by its definition. Throws WireError 'not-in-dialect' when the dialect lacks the command,
 * 'unsendable' when a field cannot travel in a line.
 */
export function formatCommand<M>(command: string, definition: Definition<M>, message: M, dialect: Dialect): Uint8Array {
  if (!spoken(definition, dialect)) {
    throw new WireError('not-in-dialect', `${dialect.name} has no ${command}.`);
  }
  const body: Body = definition.format(message, dialect);
  const fields = body.fields.filter((field) => field !== null).map(String);
  return encodeFrame({ command, fields, payload: body.payload ?? null });
}

/** The octets of a numeric error. Throws as `formatCommand`. */
export function formatError(message: ErrorMessage): Uint8Array {
  return encodeFrame(errorFrame(message));
}
