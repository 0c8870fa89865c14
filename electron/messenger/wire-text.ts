import { decodeText } from '../protocol/octets.ts';
import type { Frame } from '../protocol/wire/frame.ts';

/**
 * A frame as the text of a trace: the line with CR LF, then the payload (the form of recorded sessions). A payload that
 * is no UTF-8 has one letter for each octet, so that nothing is lost.
 */
export function wireText(frame: Frame): string {
  const length = frame.payload === null ? [] : [String(frame.payload.length)];
  const line = [frame.command, ...frame.fields, ...length].join(' ');
  return `${line}\r\n${frame.payload === null ? '' : decodeText(frame.payload)}`;
}
