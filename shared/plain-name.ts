/** Colour and style codes that Messenger Plus! put into names: ·$12, ·$12,3, ·$#ff0000, ·$(255,0,0), ·# ·& ·' ·@ ·0. */
const dotCodes = /·(?:\$(?:#[0-9a-f]{6}|\(\d{1,3},\d{1,3},\d{1,3}\)|\d{1,2}(?:,\d{1,2})?)|[#&'@0])/gi;
/** The same as tags: [c=12]…[/c=4], [a=#fff]…[/a], [b] [i] [u] [s]. */
const tagCodes = /\[\/?(?:[ac](?:=[^\]\s]{1,32})?|[bius])\]/gi;
/** Control characters, which no font can show. */
const controlCharacters = /\p{Cc}/gu;

/** A name or message on one line without control characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(controlCharacters, '')
    .trim();
}

/**
 * A name as it is read: without Messenger Plus! codes and control characters. A name of nothing but codes gives
 * `otherwise`, usually the handle.
 */
export function plainName(name: string, otherwise: string): string {
  const plain = oneLine(name.replace(dotCodes, '').replace(tagCodes, ''));
  return plain === '' ? otherwise : plain;
}
