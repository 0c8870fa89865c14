import type { Dialect } from '../protocol/dialects.ts';
import { FrameDecoder } from '../protocol/wire/decoder.ts';
import type { Direction, Frame } from '../protocol/wire/frame.ts';

const utf8 = new TextEncoder();

/**
 * The octets of a command as a trace tells it. Where the payload was no UTF-8 its text is longer or shorter than it was,
 * so the length is counted anew. `trid`: the transaction id to put in place of the recorded one.
 */
export function tracedOctets(data: string, trid: string | null = null): Uint8Array {
  const end = data.indexOf('\r\n');
  const line = end === -1 ? data : data.slice(0, end);
  const payload = utf8.encode(end === -1 ? '' : data.slice(end + 2));
  const words = line.split(' ');
  if (payload.length > 0) words[words.length - 1] = String(payload.length);
  if (trid !== null) words[1] = trid;
  return Buffer.concat([utf8.encode(`${words.join(' ')}\r\n`), payload]);
}

/** The same as a frame. Throws WireError when it is none. */
export function tracedFrame(data: string, direction: Direction, dialect: Dialect): Frame | null {
  const decoder = new FrameDecoder(direction);
  decoder.speak(dialect);
  decoder.push(tracedOctets(data));
  return decoder.next();
}
