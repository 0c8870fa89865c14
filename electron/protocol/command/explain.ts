import type { ExplainedField, ExplainedFrame, ExplainedPayload, FieldName } from '../../../shared/inspector.ts';
import { text } from '../../../shared/text/text.ts';
import { describeCapabilities } from '../capabilities.ts';
import { errorCodes } from '../error-codes.ts';
import type { Frame } from '../wire/frame.ts';
import type { Reading } from './codec.ts';

/** Numbers that stand for several things at once, with what they stand for. */
export type Meanings = { readonly [N in FieldName]?: (value: string) => string };

/** What is explained in the same way for every kind of server, and what each kind has of its own. */
interface Explanation<C extends string> {
  /** A sentence for each command; the compiler says when one has none. */
  readonly about: (command: Exclude<C, 'error'>) => string;
  readonly meanings: Meanings;
  /** Lays a payload out; it is not empty. */
  readonly payload: (payload: Uint8Array) => ExplainedPayload;
}

/** The capability number with the client and the features it stands for. */
export function capabilityNames(value: string): string {
  const { client, names } = describeCapabilities(Number(value));
  return [value, client, ...names].join(' ');
}

function field(name: FieldName, value: string, meanings: Meanings): ExplainedField {
  const meaning = /^\d+$/.test(value) ? meanings[name] : undefined;
  return { name, value: meaning === undefined ? value : meaning(value), about: text(`field.${name}`) };
}

/** A field that was not read stands behind the last one that the protocol defines. */
function explainFields<M>(frame: Frame, { fields }: Reading<string, M>, meanings: Meanings): ExplainedField[] {
  const read = new Map(fields.map((entry) => [entry.position, entry]));
  const explained = frame.fields.map((raw, position) => {
    const entry = read.get(position);
    return entry === undefined ? field('further field', raw, meanings) : field(entry.name, entry.value, meanings);
  });
  return frame.payload === null
    ? explained
    : [...explained, field('payload length', String(frame.payload.length), meanings)];
}

function aboutError(code: number): string {
  const known = errorCodes.get(code);
  return known === undefined
    ? text('wire.unknownError', { code })
    : text('wire.error', { code, name: known.name, cause: known.cause });
}

function isNoError<C extends string>(command: C): command is Exclude<C, 'error'> {
  return command !== 'error';
}

function aboutCommand<C extends string>(command: C | null, word: string, explanation: Explanation<C>): string {
  if (command === null) {
    return text('wire.unknown');
  }
  return isNoError(command) ? explanation.about(command) : aboutError(Number(word));
}

/** A frame that was read, as the inspector shows it: fields by name, the payload laid out, what is wrong in words. */
export function explainReading<C extends string, M extends { readonly command: string }>(
  frame: Frame,
  reading: Reading<C, M>,
  explanation: Explanation<C>,
): ExplainedFrame {
  const { message } = reading;
  const length = frame.payload === null ? [] : [String(frame.payload.length)];
  return {
    command: frame.command,
    about: aboutCommand(reading.command, frame.command, explanation),
    line: [frame.command, ...frame.fields, ...length].join(' '),
    fields: explainFields(frame, reading, explanation.meanings),
    payload: frame.payload === null || frame.payload.length === 0 ? null : explanation.payload(frame.payload),
    problem: 'problem' in message ? message.problem : null,
  };
}
