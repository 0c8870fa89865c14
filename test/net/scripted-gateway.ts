import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A request as the gateway saw it. */
export interface GatewayRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An answer: status 200 and a session unless said otherwise. */
export interface GatewayReply {
  readonly status?: number;
  /** Value of X-MSN-Messenger; null sends none. */
  readonly header?: string | null;
  readonly body?: string;
  /** What happens instead of an answer. */
  readonly instead?: 'silence' | 'hang up' | 'break off';
}

/** A gateway on loopback that answers as a script says: its last entry answers all further requests. */
export interface ScriptedGateway {
  readonly host: string;
  readonly port: number;
  readonly requests: readonly GatewayRequest[];
  /** How many TCP connections clients have opened. */
  readonly connections: number;
  /** How many requests were there at once, at most. */
  readonly together: number;
  close(): Promise<void>;
}

export async function scriptedGateway(
  script: readonly GatewayReply[],
  host = '127.0.0.1',
  wantedPort = 0,
): Promise<ScriptedGateway> {
  const requests: GatewayRequest[] = [];
  const sockets = new Set<{ destroy(): void }>();
  let connections = 0;
  let open = 0;
  let together = 0;
  const server = createServer((request, response) => {
    open += 1;
    together = Math.max(together, open);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      const reply = script[Math.min(requests.length, script.length) - 1] ?? {};
      const number = requests.length;
      const { status = 200, header = `SessionID=1180334207.${16_620 + number}; GW-IP=${host}`, body = '' } = reply;
      // Not in the same turn, so that a client which does not wait for it is found out.
      setImmediate(() => {
        open -= 1;
        if (reply.instead === 'silence') return;
        if (reply.instead === 'hang up') {
          request.socket.destroy();
          return;
        }
        response.writeHead(status, {
          ...(header === null ? {} : { 'X-MSN-Messenger': header }),
          'Content-Type': 'application/x-msn-messenger',
          'Content-Length': Buffer.byteLength(body) + (reply.instead === 'break off' ? 1 : 0),
        });
        response.write(body);
        if (reply.instead === 'break off') setImmediate(() => request.socket.destroy());
        else response.end();
      });
    });
  });
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(wantedPort, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    host,
    port: address.port,
    requests,
    get connections() {
      return connections;
    },
    get together() {
      return together;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
