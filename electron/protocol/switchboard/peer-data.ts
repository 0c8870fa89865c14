/** The binary frame of data between two clients (fact book 40 section 2). */
export interface PeerData {
  readonly session: number;
  readonly identifier: number;
  readonly offset: bigint;
  readonly total: bigint;
  readonly length: number;
  readonly flags: number;
  readonly confirmed: number;
  readonly confirmedNumber: number;
  readonly confirmedSize: bigint;
  /** Between header and footer, whatever `length` says. */
  readonly data: Uint8Array;
  /** The application id in the footer. */
  readonly application: number;
}

const headerOctets = 48;
const footerOctets = 4;

/** The parts of such a frame; null when it is shorter than header and footer. */
export function readPeerData(octets: Uint8Array): PeerData | null {
  const footer = octets.length - footerOctets;
  if (footer < headerOctets) {
    return null;
  }
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  return {
    session: view.getUint32(0, true),
    identifier: view.getUint32(4, true),
    offset: view.getBigUint64(8, true),
    total: view.getBigUint64(16, true),
    length: view.getUint32(24, true),
    flags: view.getUint32(28, true),
    confirmed: view.getUint32(32, true),
    confirmedNumber: view.getUint32(36, true),
    confirmedSize: view.getBigUint64(40, true),
    data: octets.subarray(headerOctets, footer),
    application: view.getUint32(footer),
  };
}
