/**
 * One command as it travels: the line's fields after the command, and the payload's octets.
 * For payload commands the length field is not in `fields` (fact book 00 section 2.2).
 */
export interface Frame {
  /** Three letters, or three digits for an error. */
  readonly command: string;
  readonly fields: readonly string[];
  readonly payload: Uint8Array | null;
}

/** Who speaks. The payload table depends on it: `QRY` carries a payload only from the client. */
export type Direction = 'client-to-server' | 'server-to-client';
