import { randomBytes, randomInt } from 'node:crypto';

/** An unguessable word of lower-case hexadecimal digits, two for each octet of randomness. */
export function randomToken(octets: number): string {
  return randomBytes(octets).toString('hex');
}

/** An unguessable word of decimal digits, as challenges are (fact book 25: nearly always 20 digits). */
export function randomDigits(count: number): string {
  return Array.from(randomBytes(count), (octet) => octet % 10).join('');
}

/** An unguessable number from `first` up to and including `last`. */
export function randomNumber(first: number, last: number): number {
  return randomInt(first, last + 1);
}
