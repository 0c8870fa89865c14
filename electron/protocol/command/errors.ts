import type { Frame } from '../wire/frame.ts';
import { transactionId } from './definition.ts';
import { type FieldReader, isNumber } from './field-reader.ts';

/** A numeric error (fact book 50); trid null when the server gave none. */
export interface ErrorMessage {
  readonly command: 'error';
  readonly code: number;
  readonly trid: number | null;
  readonly text: string | null;
}

/** Whether a frame is a numeric error. */
export function isError(frame: Frame): boolean {
  return /^\d{3}$/.test(frame.command);
}

/** `NNN t text…`: some servers leave the transaction id out, some explain themselves (fact book 50). */
export function parseError(code: number, reader: FieldReader): ErrorMessage {
  const trid = isNumber(reader.peek()) ? reader.number(transactionId) : null;
  const text = reader.rest('error text').join(' ');
  return { command: 'error', code, trid, text: text === '' ? null : text };
}

/** The reverse of `parseError`. */
export function errorFrame(message: ErrorMessage): Frame {
  const trid = message.trid === null ? [] : [String(message.trid)];
  const words = message.text === null ? [] : message.text.split(' ');
  return { command: String(message.code).padStart(3, '0'), fields: [...trid, ...words], payload: null };
}
