import type { Frame } from '../wire/frame.ts';
import { isNumber } from './field-reader.ts';
import type { ServerMessage } from './messages.ts';

export type ErrorMessage = Extract<ServerMessage, { command: 'error' }>;

/** Whether a frame is a numeric error. */
export function isError(frame: Frame): boolean {
  return /^\d{3}$/.test(frame.command);
}

/** `NNN t text…`: some servers leave the transaction id out, some explain themselves (fact book 50). */
export function parseError(frame: Frame): ErrorMessage {
  const [first] = frame.fields;
  const trid = isNumber(first) ? Number(first) : null;
  const text = frame.fields.slice(trid === null ? 0 : 1).join(' ');
  return { command: 'error', code: Number(frame.command), trid, text: text === '' ? null : text };
}

/** The reverse of `parseError`. */
export function errorFrame(message: ErrorMessage): Frame {
  const trid = message.trid === null ? [] : [String(message.trid)];
  const words = message.text === null ? [] : message.text.split(' ');
  return { command: String(message.code).padStart(3, '0'), fields: [...trid, ...words], payload: null };
}
