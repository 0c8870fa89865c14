import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Server } from 'node:net';
import { generate } from 'selfsigned';

/** A question as the web server saw it. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
}

/** An answer of a web server: a status and header lines exactly as given. */
export interface Answer {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
}

/** Answers by path; `{here}` in a header value is replaced by the server's host:port. */
export type Answers = { readonly [path: string]: Answer | 'silence' | 'hang up' };

export interface WebServer {
  readonly place: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

async function listen(server: Server, answers: Answers, host: string): Promise<WebServer> {
  const asked: Asked[] = [];
  const connections = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
  });
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const place = `${host}:${address.port}`;
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers, rawHeaders: request.rawHeaders });
    const found = answers[path] ?? { status: 404 };
    if (found === 'silence') return;
    if (found === 'hang up') {
      request.socket.destroy();
      return;
    }
    const headers = Object.entries(found.headers ?? {}).map(([name, value]) => [
      name,
      value.replaceAll('{here}', place),
    ]);
    response.writeHead(found.status, headers.flat());
    response.end(found.body ?? '');
  };
  server.on('request', answer);
  return {
    place,
    asked,
    async close() {
      if (!server.listening) return;
      for (const socket of connections) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

export function webServer(answers: Answers): Promise<WebServer> {
  return listen(createServer(), answers, '127.0.0.1');
}

/** The same over TLS, with a certificate nobody vouches for. */
export async function secureWebServer(answers: Answers): Promise<WebServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'nexus.example' }], { keySize: 2048 });
  return listen(createTlsServer({ key, cert }), answers, '127.0.0.1');
}
