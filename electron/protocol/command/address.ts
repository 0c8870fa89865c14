/** host and port of a server. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}

/** The port of every MSNP server when none is named (fact book 00 section 2). */
const standardPort = 1863;

const withPort = /^(?<host>\[[0-9a-f:.]+\]|[^:[\]]+)(?::(?<port>\d{1,5}))?$/i;

/** `host`, `host:port` or `[IPv6]:port`; null when it is none of these or the port is out of range. */
export function parseAddress(field: string): ServerAddress | null {
  const parts = withPort.exec(field)?.groups;
  if (parts === undefined) {
    return null;
  }
  const { host = '', port = String(standardPort) } = parts;
  return Number(port) > 0 && Number(port) < 65_536 ? { host: host.replace(/[[\]]/g, ''), port: Number(port) } : null;
}

/** An address as lines carry it: `host:port`, IPv6 in brackets. */
export function formatAddress(address: ServerAddress): string {
  return `${address.host.includes(':') ? `[${address.host}]` : address.host}:${address.port}`;
}
