import type { ExplainedField, ExplainedFrame, FieldName } from '../../../shared/inspector.ts';
import { text } from '../../../shared/text/text.ts';
import { describeCapabilities } from '../capabilities.ts';
import type { Dialect } from '../dialects.ts';
import { errorCodes } from '../error-codes.ts';
import { explainPayload } from '../explain-payload.ts';
import type { Direction, Frame } from '../wire/frame.ts';
import { type Reading, readClient, readServer } from './codec.ts';
import { listsOfMask } from './list-entry.ts';
import type { ClientMessage, ServerMessage } from './messages.ts';

type Message = ClientMessage | ServerMessage;

function capabilityNames(value: string): string {
  const { client, names } = describeCapabilities(Number(value));
  return [value, client, ...names].join(' ');
}

/** Numbers that stand for several things at once, with what they stand for. */
const meanings: { readonly [N in FieldName]?: (value: string) => string } = {
  capabilities: capabilityNames,
  'list bits': (value) => [value, ...listsOfMask(Number(value))].join(' '),
};

function field(name: FieldName, value: string): ExplainedField {
  const meaning = /^\d+$/.test(value) ? meanings[name] : undefined;
  return { name, value: meaning === undefined ? value : meaning(value), about: text(`field.${name}`) };
}

/** A field that was not read stands behind the last one that the protocol defines. */
function explainFields(frame: Frame, { fields }: Reading<Message>): ExplainedField[] {
  const read = new Map(fields.map((entry) => [entry.position, entry]));
  const explained = frame.fields.map((raw, position) => {
    const entry = read.get(position);
    return entry === undefined ? field('further field', raw) : field(entry.name, entry.value);
  });
  return frame.payload === null ? explained : [...explained, field('payload length', String(frame.payload.length))];
}

function aboutError(code: number): string {
  const known = errorCodes.get(code);
  return known === undefined
    ? text('wire.unknownError', { code })
    : text('wire.error', { code, name: known.name, cause: known.cause });
}

/** Every command of either side has words; the compiler says when one has none. */
function about({ command }: Reading<Message>, word: string): string {
  switch (command) {
    case null:
      return text('wire.unknown');
    case 'error':
      return aboutError(Number(word));
    default:
      return text(`wire.${command}`);
  }
}

/**
 * A frame as the inspector shows it: each field by the name under which the dialect's own definition read it, decoded and
 * explained, the payload laid out, and what is wrong with it in words. Redact the frame first.
 */
export function explainFrame(frame: Frame, direction: Direction, dialect: Dialect): ExplainedFrame {
  const reading: Reading<Message> =
    direction === 'client-to-server' ? readClient(frame, dialect) : readServer(frame, dialect);
  const { message } = reading;
  const length = frame.payload === null ? [] : [String(frame.payload.length)];
  return {
    command: frame.command,
    about: about(reading, frame.command),
    line: [frame.command, ...frame.fields, ...length].join(' '),
    fields: explainFields(frame, reading),
    payload: frame.payload === null || frame.payload.length === 0 ? null : explainPayload(frame.payload),
    problem: message.command === 'malformed' ? message.problem : null,
  };
}
