const encoder = new TextEncoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const westernDecoder = new TextDecoder('windows-1252');

/** Text as UTF-8 octets. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-8 octets as text, or null when they are no UTF-8. */
export function decodeUtf8(octets: Uint8Array): string | null {
  try {
    return strictDecoder.decode(octets);
  } catch {
    return null;
  }
}

/** Octets of a client that names no charset: Latin-1, with the letters that Windows put into its gaps. */
export function decodeWestern(octets: Uint8Array): string {
  return westernDecoder.decode(octets);
}

const westernOctets: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, octet) => [decodeWestern(Uint8Array.of(octet)), octet] as const),
);

/** The reverse of `decodeWestern`, or null when there is a letter in it that Latin-1 lacks. */
export function encodeWestern(text: string): Uint8Array | null {
  const octets: number[] = [];
  for (const letter of text) {
    const octet = westernOctets.get(letter);
    if (octet === undefined) {
      return null;
    }
    octets.push(octet);
  }
  return Uint8Array.from(octets);
}

/**
 * UTF-8 octets as text. Octets that are no UTF-8 come from clients of the MSNP2 era, which sent the code page of their
 * Windows: the whole piece is then read as Latin-1, with the letters that Windows put into its gaps (fact book 00
 * section 2.3).
 */
export function decodeText(octets: Uint8Array): string {
  return decodeUtf8(octets) ?? decodeWestern(octets);
}

/** Octets as text of that charset; an unknown one, or octets that it does not have, are taken for UTF-8. */
export function decodeCharset(charset: string, octets: Uint8Array): string {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return decodeText(octets);
  }
}
