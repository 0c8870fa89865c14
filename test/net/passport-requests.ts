import { afterEach } from 'vitest';
import { PassportFailure, type TicketRequest } from '../../electron/net/passport.ts';
import { type Answers, secureWebServer, type WebServer, webServer } from './passport-servers.ts';

export const never = new AbortController().signal;
export const challenge =
  'lc=1033,id=507,tw=40,ru=http%3A%2F%2Fmessenger%2Emsn%2Ecom,ct=1064102233,kpp=1,kv=5,ver=2.1.0173.1,tpf=43f8a4c8';
const password = 'tiger#Lily9, 100%';
export const nexusPath = '/rdr/pprdr.asp';

const running: WebServer[] = [];

/** A web server until the end of the test. */
export async function http(answers: Answers): Promise<WebServer> {
  const server = await webServer(answers);
  running.push(server);
  return server;
}

/** The same over TLS. */
export async function https(answers: Answers): Promise<WebServer> {
  const server = await secureWebServer(answers);
  running.push(server);
  return server;
}

/** For the tests of one file: web servers end with the test. */
export function closeServersAfterEach(): void {
  afterEach(async () => {
    for (const server of running.splice(0)) await server.close();
  });
}

export function request(nexus: string, more: Partial<TicketRequest> = {}): TicketRequest {
  return { handle: 'alice@hotmail.com', password, challenge, nexus, login: null, insecureTls: false, ...more };
}

export async function failureOf(ticket: Promise<string>): Promise<PassportFailure> {
  const failure = await ticket.then(
    (text) => `a ticket: ${text}`,
    (error: unknown) => error,
  );
  if (!(failure instanceof PassportFailure)) throw new Error(`not a PassportFailure: ${String(failure)}`);
  return failure;
}

/** The answer of a login server that is content. */
export function success(ticket: string) {
  return {
    status: 200,
    headers: { 'Authentication-Info': `Passport1.4 da-status=success,from-PP='${ticket}'` },
  };
}
