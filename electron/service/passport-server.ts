import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { encodePercent } from '../protocol/percent.ts';
import type { Certificate } from './certificate.ts';
import { type Gateway, gatewayPath } from './gateway.ts';
import { hostAndPort } from './listener.ts';
import { pageAt } from './pages.ts';
import { type Credentials, readAuthorization } from './passport-authorization.ts';
import { TooBusyError } from './passwords.ts';
import type { Realm } from './realm.ts';

/** Path of the Passport nexus. */
export const nexusPath = '/rdr/pprdr.asp';
const loginPath = '/login2.srf';
const loginPaths: readonly string[] = [loginPath, '/login', '/login.srf'];

const plausibleHost = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
const wrongPassword = 'The e-mail address or password is incorrect. Please try again.';
const tooOften = 'Too many wrong passwords. Please wait a minute and try again.';

/**
 * Nexus and login server of Passport 1.4 (fact book 10 section 4; 80), and the few pages that the service has. Every answer
 * closes its connection, because old clients read to the end of it. The gateway's answers alone keep theirs.
 */
export function passportServer(realm: Realm, gateway: Gateway): Server {
  const answer = answerer(realm, 'http:');
  return limited(
    createServer((request, response) => {
      const [path = ''] = (request.url ?? '').split('?');
      if (path.toLowerCase() === gatewayPath) gateway.answer(request, response, hostOf(request));
      else answer(request, response);
    }),
  );
}

/** The same over TLS. */
export function securePassportServer(realm: Realm, certificate: Certificate): Server {
  return limited(createTlsServer({ ...certificate }, answerer(realm, 'https:')));
}

function limited(server: Server): Server {
  server.headersTimeout = 20_000;
  server.requestTimeout = 30_000;
  server.maxConnections = 1_000;
  server.maxHeadersCount = 100;
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  return server;
}

function answerer(realm: Realm, protocol: 'http:' | 'https:'): RequestListener {
  return (request, response) => {
    request.resume();
    response.setHeader('Connection', 'close');
    response.setHeader('Cache-Control', 'no-store');
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path.toLowerCase() === nexusPath) return nexus(request, response, protocol);
    if (loginPaths.includes(path.toLowerCase())) {
      login(realm, request, response).catch((error: unknown) => {
        realm.log(`login: ${error instanceof Error ? error.message : String(error)}`);
        end(response, 500);
      });
      return;
    }
    const page = pageAt(path);
    if (page === null) return end(response, 404);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', "default-src 'none'");
    response.setHeader('X-Content-Type-Options', 'nosniff');
    end(response, 200, page);
  };
}

/** The address under which the client found us, so that it finds the login server the same way. */
function hostOf(request: IncomingMessage): string {
  const named = request.headers.host ?? '';
  const { localAddress = '', localPort = 0 } = request.socket;
  return plausibleHost.test(named) ? named : hostAndPort(localAddress.replace(/^::ffff:(?=\d)/, ''), localPort);
}

/** Old clients look for `DALogin=host/path` without a scheme and take https; by http the scheme has to be said. */
function nexus(request: IncomingMessage, response: ServerResponse, protocol: 'http:' | 'https:'): void {
  const host = hostOf(request);
  const scheme = protocol === 'http:' ? 'http://' : '';
  const urls = [
    'DARealm=Passport.Net',
    `DALogin=${scheme}${host}${loginPath}`,
    `DAReg=${protocol}//${host}/account`,
    `Properties=${protocol}//${host}/account`,
    `Help=${protocol}//${host}/`,
    'ConfigVersion=11',
  ];
  response.setHeader('PassportURLs', urls.join(','));
  end(response, 200);
}

async function login(realm: Realm, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const credentials = readAuthorization(request.headers.authorization ?? '');
  const from = (request.socket.remoteAddress ?? '').replace(/^::ffff:(?=\d)/, '');
  if (credentials === null) return refuse(request, response, 'failed', wrongPassword);
  if (realm.failures.mustWait(from, credentials.handle)) return refuse(request, response, 'failed-noretry', tooOften);
  const verdict = await judge(realm, credentials);
  if (verdict === 'busy') return end(response, 503);
  if (verdict === 'wrong') {
    realm.failures.failed(from, credentials.handle);
    return refuse(request, response, 'failed', wrongPassword);
  }
  realm.failures.succeeded(from, credentials.handle);
  const ticket = realm.tickets.issue(credentials.handle);
  response.setHeader(
    'Authentication-Info',
    `Passport1.4 da-status=success,tname=MSPAuth,tname=MSPProf,tname=MSPSec,from-PP='${ticket}',ru=http://messenger.msn.com`,
  );
  end(response, 200);
}

async function judge(realm: Realm, { handle, password }: Credentials): Promise<'right' | 'wrong' | 'busy'> {
  try {
    const record = realm.accounts.passwordRecord(handle);
    return (await realm.hasher.matches(password, record)) ? 'right' : 'wrong';
  } catch (error) {
    if (error instanceof TooBusyError) return 'busy';
    throw error;
  }
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: 'failed' | 'failed-noretry',
  words: string,
): void {
  const help = `http://${hostOf(request)}/account`;
  response.setHeader(
    'WWW-Authenticate',
    `Passport1.4 da-status=${status},srealm=Passport.NET,ts=-1,prompt,cburl=${help},cbtxt=${encodePercent(words)}`,
  );
  end(response, 401);
}

function end(response: ServerResponse, status: number, body = ''): void {
  response.statusCode = status;
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}
