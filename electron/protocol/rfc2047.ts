import { decodeCharset, encodeText } from './octets.ts';

/** Also with the charset in quotes, as mail notices have it (fact book 20, MSG, new mail). */
const encodedWord = /=\?"?([\w-]+)"?\?([BQ])\?([^?\r\n]*)\?=(?:[ \t]+(?==\?))?/gi;
const plain = /^[ -~]*$/;

function quotedPrintable(text: string): Uint8Array {
  const octets = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Uint8Array.from(octets, (character) => character.charCodeAt(0));
}

/** A mail header's text with its encoded words (`=?utf-8?B?SGVsbG8=?=`) read; an unknown charset is taken for UTF-8. */
export function decodeMailText(value: string): string {
  return value.replace(encodedWord, (_, charset: string, form: string, text: string) =>
    decodeCharset(
      charset.toLowerCase(),
      form.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quotedPrintable(text),
    ),
  );
}

/** The text as one encoded word of UTF-8 in base64. */
export function encodeMailText(text: string): string {
  return `=?utf-8?B?${Buffer.from(encodeText(text)).toString('base64')}?=`;
}

/** The text as it is while it is plain ASCII, else as an encoded word. */
export function encodeMailName(text: string): string {
  return plain.test(text) ? text : encodeMailText(text);
}
