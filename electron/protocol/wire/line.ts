import { decodeText, decodeUtf8 } from '../octets.ts';

const space = 32;

function decodeEachWord(line: Uint8Array): string[] {
  const words: string[] = [];
  let start = 0;
  for (let end = line.indexOf(space); end !== -1; end = line.indexOf(space, start)) {
    words.push(decodeText(line.subarray(start, end)));
    start = end + 1;
  }
  words.push(decodeText(line.subarray(start)));
  return words;
}

/**
 * The words of one line, between single spaces, empty ones included (fact book 00 section 2). Where the line is no
 * UTF-8, each word is decoded by itself: a name in an old code page does not spoil the others.
 */
export function readLine(line: Uint8Array): string[] {
  return decodeUtf8(line)?.split(' ') ?? decodeEachWord(line);
}
