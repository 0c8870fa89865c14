/** What the system says with an error's code, in words. */
const words: { readonly [code: string]: string } = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name service does not answer',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  EHOSTDOWN: 'the host is down',
  ENETDOWN: 'the network is down',
  ETIMEDOUT: 'no answer',
  EACCES: 'not permitted here',
  EADDRNOTAVAIL: 'no such address here',
  ERR_SOCKET_BAD_PORT: 'not a port number',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by an unknown authority',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  EPROTO: 'it does not speak TLS as we do',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS there',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'it does not speak TLS there',
};

/** The system's code of an error (`ECONNREFUSED`), or null. */
function failureCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** An error of socket, look-up or TLS in a few words; the system's code stays in it for a search. */
export function failureWords(error: unknown): string {
  const code = failureCode(error);
  if (code === null) return error instanceof Error && error.message !== '' ? error.message : 'it failed';
  const known = words[code];
  return known === undefined ? code : `${known} (${code})`;
}

/** Which of the three ways a connection can fail to come about. */
export function failureKind(error: unknown): 'unknown-host' | 'unreachable' | 'timed-out' {
  const code = failureCode(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown-host';
  return code === 'ETIMEDOUT' ? 'timed-out' : 'unreachable';
}
