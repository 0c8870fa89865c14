import type { Frame } from '../protocol/wire/frame.ts';

const utf8 = new TextDecoder();

/** A frame as the text of a trace: the line with CR LF, then the payload (the form of recorded sessions). */
export function wireText(frame: Frame): string {
  const length = frame.payload === null ? [] : [String(frame.payload.length)];
  const line = [frame.command, ...frame.fields, ...length].join(' ');
  return `${line}\r\n${frame.payload === null ? '' : utf8.decode(frame.payload)}`;
}
