/** Octets that a text takes in a line, where all but letters, digits and `-_.~` is written as %XX (fact book 00 section 2.3). */
export function encodedOctets(text: string): number {
  return encodeURIComponent(text.toWellFormed()).replace(/[!*'()]/g, '%XX').length;
}
