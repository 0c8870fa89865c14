import { decodeText, encodeText } from './octets.ts';
import type { Direction, Frame } from './wire/frame.ts';

/** What stands in a log for a secret. */
export const redacted = '[redacted]';

const webTicketLine = /^(MSPAuth:)[^\r\n]*/gim;

/**
 * A frame fit for logs and transcripts (fact book 10 section 8): the response or ticket of a client's `USR … S`, and the
 * web ticket in the server's profile message, are replaced; every other frame is returned as it is.
 */
export function redact(frame: Frame, direction: Direction): Frame {
  if (direction === 'client-to-server') {
    const [trid = '', packageName = '', stage, ...secret] = frame.fields;
    return frame.command === 'USR' && stage === 'S' && secret.length > 0
      ? { ...frame, fields: [trid, packageName, stage, redacted] }
      : frame;
  }
  if (frame.command !== 'MSG' || frame.payload === null) {
    return frame;
  }
  const text = decodeText(frame.payload);
  const clean = text.replace(webTicketLine, `$1 ${redacted}`);
  return clean === text ? frame : { ...frame, payload: encodeText(clean) };
}

/** An HTTP header's value fit for logs: credentials of Authorization and the ticket in Authentication-Info go. */
export function redactHeader(name: string, value: string): string {
  switch (name.toLowerCase()) {
    case 'authorization':
      return redacted;
    case 'authentication-info':
      return value.replace(/(from-PP=')[^']*/i, `$1${redacted}`);
    default:
      return value;
  }
}
