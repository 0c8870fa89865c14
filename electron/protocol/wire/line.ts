import { decodeText } from '../octets.ts';

const space = 32;

/**
 * The words of one line, between single spaces, empty ones included (fact book 00 section 2). Each word is decoded by
 * itself: a name in an old code page does not spoil the others.
 */
export function readLine(line: Uint8Array): string[] {
  const words: string[] = [];
  let start = 0;
  for (let end = line.indexOf(space); end !== -1; end = line.indexOf(space, start)) {
    words.push(decodeText(line.subarray(start, end)));
    start = end + 1;
  }
  words.push(decodeText(line.subarray(start)));
  return words;
}
