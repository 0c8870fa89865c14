import type { Dialect } from '../protocol/dialect.ts';
import { encodeText, encodeWestern } from '../protocol/octets.ts';
import { FrameDecoder } from '../protocol/wire/decoder.ts';
import type { Direction, Frame } from '../protocol/wire/frame.ts';

/** A payload that was no UTF-8 is told with one letter for each octet: the length tells which it was. */
function payloadOctets(text: string, length: number): Uint8Array {
  const octets = encodeText(text);
  return octets.length === length || text.length !== length ? octets : (encodeWestern(text) ?? octets);
}

/**
 * The octets of a command as a trace tells it; where secrets were taken out the length is counted anew. `trid`: the
 * transaction id to put in place of the recorded one.
 */
export function tracedOctets(data: string, trid: string | null = null): Uint8Array {
  const end = data.indexOf('\r\n');
  const line = end === -1 ? data : data.slice(0, end);
  const words = line.split(' ');
  const payload = payloadOctets(end === -1 ? '' : data.slice(end + 2), Number(words.at(-1)));
  if (payload.length > 0) words[words.length - 1] = String(payload.length);
  if (trid !== null) words[1] = trid;
  return Buffer.concat([encodeText(`${words.join(' ')}\r\n`), payload]);
}

/** The same as a frame. Throws WireError when it is none. */
export function tracedFrame(data: string, direction: Direction, dialect: Dialect): Frame | null {
  const decoder = new FrameDecoder(direction);
  decoder.speak(dialect);
  decoder.push(tracedOctets(data));
  return decoder.next();
}
