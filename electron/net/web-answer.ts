import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { bareHost, type Sockets } from './sockets.ts';

/** What a web server said first; its body plays no part in Passport 1.4 and is not read. */
export interface WebAnswer {
  readonly status: number;
  /** In the order and spelling received. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** How to ask. */
export interface WebQuestion {
  readonly address: URL;
  readonly headers: { readonly [name: string]: string };
  /** Accept a certificate that nobody vouches for. */
  readonly insecureTls: boolean;
  /** Milliseconds from the look-up of the name to the end of the headers. */
  readonly time: number;
  /** The way to the web server. */
  readonly sockets: Sockets;
}

/** No answer in time. */
export class NoAnswer extends Error {
  constructor(time: number) {
    super(`no answer in ${time / 1000} s`);
    this.name = 'NoAnswer';
  }
}

/** Header lines together; longer ones end the request. */
const headerOctets = 32 * 1024;

function headersOf(response: IncomingMessage): WebAnswer['headers'] {
  const raw = response.rawHeaders;
  return raw.flatMap((name, index) => (index % 2 === 0 ? [{ name, value: raw[index + 1] ?? '' }] : []));
}

/** TLS over an open socket, with the web server's name checked as https does. */
function secured(socket: Socket, { address, insecureTls }: WebQuestion): Socket {
  const host = bareHost(address.hostname);
  return connectTls({
    socket,
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: !insecureTls,
  });
}

/**
 * One GET over http or https, redirects not followed. Rejects with the signal's reason when aborted, with NoAnswer after
 * `time`, with ConnectFailure when there is no way to the server, else with the system's error.
 */
export function getWebAnswer(question: WebQuestion, signal: AbortSignal): Promise<WebAnswer> {
  const { address, headers, time, sockets } = question;
  const overTls = address.protocol === 'https:';
  const defaultPort = overTls ? 443 : 80;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const connecting = new AbortController();
    const request = (overTls ? requestHttps : requestHttp)(address, {
      method: 'GET',
      headers,
      maxHeaderSize: headerOctets,
      defaultPort,
      createConnection(_options, connected) {
        const port = address.port === '' ? defaultPort : Number(address.port);
        sockets.open({ host: address.hostname, port }, connecting.signal).then(
          (socket) => {
            connected(null, overTls ? secured(socket, question) : socket);
            // Proxies hand their sockets over paused; by now the request listens.
            if (!overTls) socket.resume();
          },
          (error: unknown) => fail(error),
        );
        return null;
      },
    });
    const settle = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      connecting.abort();
      request.destroy();
    };
    const fail = (error: unknown) => {
      settle();
      reject(error);
    };
    const onAbort = () => fail(signal.reason);
    const timer = setTimeout(() => fail(new NoAnswer(time)), time);
    signal.addEventListener('abort', onAbort, { once: true });
    // Stays for the request's life: destroying it may bring a last error that nobody waits for.
    request.on('error', fail);
    request.on('response', (response) => {
      response.on('error', () => {});
      resolve({ status: response.statusCode ?? 0, headers: headersOf(response) });
      settle();
    });
    request.end();
  });
}

/** The first header of that name, without regard to case, or null. */
export function answerHeader(answer: WebAnswer, name: string): string | null {
  return answer.headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? null;
}
