import { decodeText } from './octets.ts';

const encodedRun = /(?:%[0-9a-f]{2})+/gi;
/** What encodeURIComponent leaves alone although the official client did not. */
const alsoEncoded = /[!*'()]/g;

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * Text as one field of a line: all but `A-Z a-z 0-9 - _ . ~` becomes `%XX`, other letters as their UTF-8 octets, as the
 * official client wrote names and MSN objects (fact book 00 section 2.3). Half a surrogate pair becomes U+FFFD.
 */
export function encodePercent(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(alsoEncoded, hexadecimal);
}

/**
 * A field as text: every `%XX` is an octet of UTF-8 (else Latin-1); everything else, raw letters, `+` and a stray `%`
 * included, stays as it is (fact book 00 section 2.3).
 */
export function decodePercent(field: string): string {
  return field.replace(encodedRun, (run) =>
    decodeText(Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16))),
  );
}
