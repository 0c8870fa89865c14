import { parseColour } from './colour.ts';

/** Characters of one value; the longest of ours has some 300. */
const longest = 1000;

/** What may stand in a gradient besides colours: places, angles, shapes. */
const gradientWord = /^(?:-?\d{1,4}(?:\.\d{1,3})?(?:px|%|deg)?|to|top|bottom|left|right|circle|ellipse|at|center)$/;
const fontWord = /^(?:bold|normal|italic|\d{1,2}(?:\.\d{1,2})?px|[A-Za-z][A-Za-z0-9-]{0,30}|"[A-Za-z0-9 -]{1,40}"|,)$/;
const length = /^\d{1,3}(?:\.\d{1,2})?px$/;

function isGradient(value: string): boolean {
  const inside = /^(?:linear|radial)-gradient\((.*)\)$/.exec(value)?.[1];
  if (inside === undefined) return false;
  const plain = inside.replace(/#[0-9a-f]{3,8}\b|rgba?\([^()]*\)/gi, (colour) =>
    parseColour(colour) === null ? '!' : '0',
  );
  return plain
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .every((word) => gradientWord.test(word));
}

function isFont(value: string): boolean {
  const words = value.match(/"[^"]*"|,|[^\s,"]+/g) ?? [];
  return words.length > 0 && words.join('').length === value.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '').length
    ? words.every((word) => fontWord.test(word))
    : false;
}

export type TokenKind = 'colour' | 'paint' | 'font' | 'length';

/** What kind of value a token takes, told by the value it has in the 7.x era. */
export function tokenKind(ownValue: string): TokenKind {
  if (length.test(ownValue)) return 'length';
  if (parseColour(ownValue) !== null) return 'colour';
  return /-gradient\(/.test(ownValue) ? 'paint' : 'font';
}

/**
 * Whether a value from a file may stand for a token of that kind. Only colours, gradients of colours, names of fonts and
 * lengths pass: nothing that loads, refers or runs. A place for a gradient takes a plain colour too.
 */
export function isTokenValue(kind: TokenKind, value: string): boolean {
  if (value.length > longest) return false;
  switch (kind) {
    case 'colour':
      return parseColour(value) !== null;
    case 'paint':
      return isGradient(value);
    case 'font':
      return isFont(value);
    case 'length':
      return length.test(value);
  }
}
