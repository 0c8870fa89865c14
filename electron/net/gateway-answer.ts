/** What the gateway says beside the octets of the server (fact book 00 section 6). */
export interface GatewayAnswer {
  /** To be named in the next request. */
  readonly sessionId: string;
  /** Host or host:port to send the next request to, or null to stay. */
  readonly host: string | null;
  readonly port: number | null;
  /** The server has closed the connection. */
  readonly closed: boolean;
}

const plausibleHost = /^(?:([A-Za-z0-9._-]{1,253})|\[([0-9A-Fa-f:.]{2,45})\])(?::(\d{1,5}))?$/;

/** Reads the value of X-MSN-Messenger; null when it names no session, or what it names makes no sense. */
export function readGatewayAnswer(value: string): GatewayAnswer | null {
  const fields = new Map(
    value.split(';').map((field) => {
      const [name = '', ...rest] = field.split('=');
      return [name.trim().toLowerCase(), rest.join('=').trim()];
    }),
  );
  const sessionId = fields.get('sessionid') ?? '';
  if (!/^[\x21-\x7e]{1,200}$/.test(sessionId)) return null;
  const place = plausibleHost.exec(fields.get('gw-ip') ?? '');
  const port = place?.[3] === undefined ? null : Number(place[3]);
  if (port !== null && (port < 1 || port > 65_535)) return null;
  return {
    sessionId,
    host: place?.[1] ?? place?.[2] ?? null,
    port,
    closed: fields.get('session')?.toLowerCase() === 'close',
  };
}
