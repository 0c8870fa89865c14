import { decodeText, encodeText } from './octets.ts';
import type { Direction, Frame } from './wire/frame.ts';

/** What stands in a log for a secret. */
export const redacted = '[redacted]';

const webTicketLine = /^(MSPAuth:)[^\r\n]*/gim;

/** Whoever knows a conversation's cookie can enter it. */
function withoutField(frame: Frame, place: number): Frame {
  return frame.fields[place] === undefined ? frame : { ...frame, fields: frame.fields.with(place, redacted) };
}

/** XFR with a switchboard, and RNG. */
function withoutGrant(frame: Frame): Frame {
  if (frame.command === 'RNG') {
    return withoutField(frame, 3);
  }
  return frame.command === 'XFR' && frame.fields[1] === 'SB' ? withoutField(frame, 4) : frame;
}

/**
 * A frame of a conversation fit for logs and transcripts: the cookie of a client's USR or ANS is replaced; every other
 * frame is returned as it is.
 */
export function redactSwitchboard(frame: Frame, direction: Direction): Frame {
  const admits = direction === 'client-to-server' && (frame.command === 'USR' || frame.command === 'ANS');
  return admits ? withoutField(frame, 2) : frame;
}

/**
 * A frame fit for logs and transcripts (fact book 10 section 8): the response or ticket of a client's `USR … S`, the web
 * ticket in the server's profile message, and the cookies that admit to conversations (XFR, RNG) are replaced; every
 * other frame is returned as it is.
 */
export function redact(frame: Frame, direction: Direction): Frame {
  if (direction === 'client-to-server') {
    const [trid = '', packageName = '', stage, ...secret] = frame.fields;
    return frame.command === 'USR' && stage === 'S' && secret.length > 0
      ? { ...frame, fields: [trid, packageName, stage, redacted] }
      : frame;
  }
  if (frame.command !== 'MSG' || frame.payload === null) {
    return withoutGrant(frame);
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
