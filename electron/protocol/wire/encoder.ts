import { encodeText } from '../octets.ts';
import type { Frame } from './frame.ts';
import { WireError } from './wire-error.ts';

const command = /^(?:[A-Z]{3}|\d{3})$/;
const separators = [' ', '\r', '\n', '\0'];

/**
 * The octets of one command: fields joined by single spaces, the payload's length appended where there is a payload,
 * CR LF, payload (fact book 00 section 2). Throws WireError 'unsendable' when a field holds a space, CR, LF or NUL.
 */
export function encodeFrame(frame: Frame): Uint8Array {
  if (!command.test(frame.command)) {
    throw new WireError(
      'unsendable',
      `"${frame.command}" is no command: three capital letters or three digits are needed.`,
    );
  }
  for (const field of frame.fields) {
    if (separators.some((separator) => field.includes(separator))) {
      throw new WireError('unsendable', `${frame.command}: a field may not hold a space, a line break or NUL.`);
    }
  }
  const length = frame.payload === null ? [] : [String(frame.payload.length)];
  const line = encodeText(`${[frame.command, ...frame.fields, ...length].join(' ')}\r\n`);
  if (frame.payload === null) {
    return line;
  }
  const octets = new Uint8Array(line.length + frame.payload.length);
  octets.set(line);
  octets.set(frame.payload, line.length);
  return octets;
}
