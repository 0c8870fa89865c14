import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { PassportFailure, type TicketRequest } from '../../electron/net/passport.ts';
import { createPassport } from '../../electron/net/passport-client.ts';
import type { TraceEntry } from '../../electron/net/trace.ts';
import { type Answers, secureWebServer, type WebServer, webServer } from './passport-servers.ts';

const never = new AbortController().signal;
const challenge =
  'lc=1033,id=507,tw=40,ru=http%3A%2F%2Fmessenger%2Emsn%2Ecom,ct=1064102233,kpp=1,kv=5,ver=2.1.0173.1,tpf=43f8a4c8';
const password = 'tiger#Lily9, 100%';
const running: WebServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function http(answers: Answers): Promise<WebServer> {
  const server = await webServer(answers);
  running.push(server);
  return server;
}

async function https(answers: Answers): Promise<WebServer> {
  const server = await secureWebServer(answers);
  running.push(server);
  return server;
}

function request(nexus: string, more: Partial<TicketRequest> = {}): TicketRequest {
  return { handle: 'alice@hotmail.com', password, challenge, nexus, login: null, insecureTls: false, ...more };
}

async function failureOf(ticket: Promise<string>): Promise<PassportFailure> {
  const failure = await ticket.then(
    (text) => `a ticket: ${text}`,
    (error: unknown) => error,
  );
  if (!(failure instanceof PassportFailure)) throw new Error(`not a PassportFailure: ${String(failure)}`);
  return failure;
}

const success = (ticket: string) => ({
  status: 200,
  headers: { 'Authentication-Info': `Passport1.4 da-status=success,from-PP='${ticket}'` },
});
const nexusPath = '/rdr/pprdr.asp';

describe('a ticket', () => {
  /** What each family of servers answers (fact book 10 sections 4.3 to 4.7), over https. */
  const families: { family: string; answers: Answers; ticket: string; asks: string[] }[] = [
    {
      family: 'the official servers: many pairs, no scheme, a redirect, names before the ticket',
      answers: {
        [nexusPath]: {
          status: 200,
          headers: {
            'Content-Length': '0',
            PassportURLs:
              'DARealm=Passport.Net,DALogin={here}/login2.srf,DAReg=http://register.passport.net/uixpwiz.srf,ConfigVersion=14',
          },
        },
        '/login2.srf': {
          status: 302,
          headers: {
            Location: 'https://{here}/ppsecure/login2.srf?lc=1033',
            'Authentication-Info': 'Passport1.4 da-status=redir',
          },
        },
        '/ppsecure/login2.srf?lc=1033': {
          status: 200,
          headers: {
            'Authentication-Info':
              "Passport1.4 da-status=success,tname=MSPAuth,tname=MSPProf,tname=MSPSec,from-PP='t=7Rk2*LmW8sQ!x0F$$&p=5eGxT0!pQ8',ru=http://messenger.msn.com",
          },
        },
      },
      ticket: 't=7Rk2*LmW8sQ!x0F$$&p=5eGxT0!pQ8',
      asks: [nexusPath, '/login2.srf', '/ppsecure/login2.srf?lc=1033'],
    },
    {
      family: 'one that names its login with a scheme and gives an opaque ticket',
      answers: {
        [nexusPath]: { status: 200, headers: { PassportURLs: 'DALogin=https://{here}/login' } },
        '/login': success('2f001f7988554f7deace'),
      },
      ticket: '2f001f7988554f7deace',
      asks: [nexusPath, '/login'],
    },
    {
      family: 'one behind a proxy that respells header names, with a body nobody asked for',
      answers: {
        [nexusPath]: { status: 200, headers: { passporturls: 'DALogin={here}/login.srf' }, body: 'x'.repeat(200_000) },
        '/login.srf': {
          status: 200,
          headers: { 'authentication-info': "Passport1.4 dastatus=success,from-PP='t=abc'" },
          body: '<html>welcome</html>',
        },
      },
      ticket: 't=abc',
      asks: [nexusPath, '/login.srf'],
    },
    {
      family: 'one that redirects to a path',
      answers: {
        [nexusPath]: { status: 200, headers: { PassportURLs: 'DALogin={here}/a,' } },
        '/a': { status: 301, headers: { location: '/b' } },
        '/b': { status: 307, headers: { location: 'c' } },
        '/c': success('t=1&p=2'),
      },
      ticket: 't=1&p=2',
      asks: [nexusPath, '/a', '/b', '/c'],
    },
  ];

  it.each(families)('comes from $family', async ({ answers, ticket, asks }) => {
    const server = await https(answers);
    const passport = createPassport(null);
    const asked = request(`https://${server.place}${nexusPath}`, { insecureTls: true });
    expect(await passport.ticket(asked, never)).toBe(ticket);
    expect(server.asked.map(({ path }) => path)).toEqual(asks);
    const [nexus, ...logins] = server.asked;
    expect(nexus?.headers.authorization).toBeUndefined();
    // Handle and password percent-encoded, the server's string verbatim, on every redirect again.
    for (const { headers, rawHeaders } of logins) {
      expect(headers.authorization).toMatch(
        /^Passport1\.4 OrgVerb=GET,OrgURL=http%3A%2F%2Fmessenger%2Emsn%2Ecom,sign-in=alice%40hotmail\.com,pwd=tiger%23Lily9%2C%20100%25,lc=/i,
      );
      expect(headers.authorization?.endsWith(`,${challenge}`)).toBe(true);
      expect(headers['user-agent']).toBe('MSMSGS');
      expect(rawHeaders).toContain('Authorization');
    }
  });

  it('comes over plain http when the nexus is http', async () => {
    const server = await http({
      [nexusPath]: { status: 200, headers: { PassportURLs: 'DALogin={here}/login,' } },
      '/login': { status: 302, headers: { Location: 'http://{here}/elsewhere' } },
      '/elsewhere': success('t=plain'),
    });
    expect(await createPassport(null).ticket(request(`http://${server.place}${nexusPath}`), never)).toBe('t=plain');
  });

  it('comes straight from a login address that skips the nexus', async () => {
    const server = await http({ '/NexusFree': success('t=direct') });
    const login = `http://${server.place}/NexusFree`;
    expect(await createPassport(null).ticket(request('https://nexus.invalid/', { login }), never)).toBe('t=direct');
    expect(server.asked).toHaveLength(1);
  });
});

describe('the nexus', () => {
  const answers: Answers = {
    [nexusPath]: { status: 200, headers: { PassportURLs: 'DALogin={here}/login' } },
    '/login': success('t=1'),
  };

  it('is asked once for a while', async () => {
    const server = await http(answers);
    const passport = createPassport(null);
    await passport.ticket(request(`http://${server.place}${nexusPath}`), never);
    await passport.ticket(request(`http://${server.place}${nexusPath}`), never);
    expect(server.asked.map(({ path }) => path)).toEqual([nexusPath, '/login', '/login']);
  });

  it('is asked again when what it said is old', async () => {
    const server = await http(answers);
    const passport = createPassport(null, { nexusLifetime: -1 });
    await passport.ticket(request(`http://${server.place}${nexusPath}`), never);
    await passport.ticket(request(`http://${server.place}${nexusPath}`), never);
    expect(server.asked.map(({ path }) => path)).toEqual([nexusPath, '/login', nexusPath, '/login']);
  });

  it('is asked again after its login address failed, but not after a wrong password', async () => {
    const changing: { [path: string]: Answers[string] } = { ...answers, '/login': { status: 503 } };
    const server = await http(changing);
    const passport = createPassport(null);
    const wanted = request(`http://${server.place}${nexusPath}`);
    expect((await failureOf(passport.ticket(wanted, never))).status).toBe(503);
    changing['/login'] = { status: 401 };
    expect((await failureOf(passport.ticket(wanted, never))).kind).toBe('wrong-password');
    changing['/login'] = success('t=1');
    expect(await passport.ticket(wanted, never)).toBe('t=1');
    expect(server.asked.map(({ path }) => path)).toEqual([nexusPath, '/login', nexusPath, '/login', '/login']);
  });
});

describe('no ticket', () => {
  const nexus = { status: 200, headers: { PassportURLs: 'DALogin={here}/login' } };
  const refused = (value: string) => ({ status: 401, headers: { 'WWW-Authenticate': value } });
  const table: { what: string; answers: Answers; kind: string; status: number | null; detail: string | RegExp }[] = [
    {
      what: 'a full 401 with words',
      answers: {
        [nexusPath]: nexus,
        '/login': refused(
          'Passport1.4 da-status=failed,srealm=Passport.NET,ts=-1,prompt,cburl=http://x,cbtxt=The%20password%20is%20wrong.%0D%0A%1B[31mTry%20again',
        ),
      },
      kind: 'wrong-password',
      status: 401,
      detail: 'The password is wrong. [31mTry again',
    },
    {
      what: 'a short 401',
      answers: { [nexusPath]: nexus, '/login': refused('Passport1.4 da-status=failed') },
      kind: 'wrong-password',
      status: 401,
      detail: /refused the password$/,
    },
    {
      what: 'a bare 401',
      answers: { [nexusPath]: nexus, '/login': { status: 401 } },
      kind: 'wrong-password',
      status: 401,
      detail: /refused the password$/,
    },
    {
      what: 'a 401 with endless words',
      answers: { [nexusPath]: nexus, '/login': refused(`Passport1.4 da-status=failed,cbtxt=${'a'.repeat(5000)}`) },
      kind: 'wrong-password',
      status: 401,
      detail: 'a'.repeat(300),
    },
    {
      what: 'a 401 that forbids another try',
      answers: { [nexusPath]: nexus, '/login': refused('Passport1.4 da-status=failed-noretry,cbtxt=Account%20locked') },
      kind: 'account-blocked',
      status: 401,
      detail: 'Account locked',
    },
    {
      what: 'the other spelling of the same',
      answers: { [nexusPath]: nexus, '/login': refused('Passport1.4 dastatus=failed-noretry') },
      kind: 'account-blocked',
      status: 401,
      detail: /refused/,
    },
    {
      what: 'a busy login server',
      answers: { [nexusPath]: nexus, '/login': { status: 503 } },
      kind: 'unavailable',
      status: 503,
      detail: /answered 503$/,
    },
    {
      what: 'a login server that is not there',
      answers: { [nexusPath]: nexus, '/login': { status: 404 } },
      kind: 'unavailable',
      status: 404,
      detail: /\/login answered 404$/,
    },
    {
      what: 'success without a ticket',
      answers: { [nexusPath]: nexus, '/login': { status: 200 } },
      kind: 'unavailable',
      status: 200,
      detail: /gave no ticket$/,
    },
    {
      what: 'a ticket that would not fit a line',
      answers: { [nexusPath]: nexus, '/login': success('t=a b') },
      kind: 'unavailable',
      status: 200,
      detail: /gave no ticket$/,
    },
    {
      what: 'a busy nexus',
      answers: { [nexusPath]: { status: 500 } },
      kind: 'unavailable',
      status: 500,
      detail: /^the nexus .* answered 500$/,
    },
    {
      what: 'a nexus that names nothing',
      answers: { [nexusPath]: { status: 200 } },
      kind: 'unavailable',
      status: 200,
      detail: /names no login address that may be used$/,
    },
    {
      what: 'a login server that redirects for ever',
      answers: { [nexusPath]: nexus, '/login': { status: 302, headers: { Location: '/login' } } },
      kind: 'unavailable',
      status: 302,
      detail: /redirects more than 5 times$/,
    },
    {
      what: 'a redirect to nowhere',
      answers: { [nexusPath]: nexus, '/login': { status: 302 } },
      kind: 'unavailable',
      status: 302,
      detail: /redirects to no web address$/,
    },
    {
      what: 'a redirect to a file',
      answers: { [nexusPath]: nexus, '/login': { status: 302, headers: { Location: 'file:///etc/passwd' } } },
      kind: 'unavailable',
      status: 302,
      detail: /redirects to no web address$/,
    },
    {
      what: 'a nexus that hangs up',
      answers: { [nexusPath]: 'hang up' },
      kind: 'unreachable',
      status: null,
      detail: /ECONNRESET/,
    },
  ];

  it.each(table)('after $what', async ({ answers, kind, status, detail }) => {
    const server = await http(answers);
    const failure = await failureOf(createPassport(null).ticket(request(`http://${server.place}${nexusPath}`), never));
    expect({ kind: failure.kind, status: failure.status }).toEqual({ kind, status });
    expect(failure.message).toMatch(typeof detail === 'string' ? new RegExp(`^${RegExp.escape(detail)}$`) : detail);
    expect(failure.message).not.toContain('tiger');
  });

  it('asks five times more for five redirects, and not once more', async () => {
    const server = await http({
      '/login': { status: 302, headers: { Location: '/login' } },
    });
    await failureOf(
      createPassport(null).ticket(request('http://x/', { login: `http://${server.place}/login` }), never),
    );
    expect(server.asked).toHaveLength(6);
  });

  it('when a certificate is self-signed and that is not accepted', async () => {
    const server = await https({ [nexusPath]: nexus });
    const failure = await failureOf(createPassport(null).ticket(request(`https://${server.place}${nexusPath}`), never));
    expect(failure.kind).toBe('unreachable');
    expect(failure.message).toContain('self-signed');
    expect(server.asked).toHaveLength(0);
  });

  it.each([
    ['a redirect', 'leads from https to http'],
    ['the nexus', 'names no login address that may be used'],
  ])('when %s leads from https to http: the password stays here', async (who, words) => {
    const plain = await http({ '/login': success('t=1') });
    const open = `http://${plain.place}/login`;
    const server = await https(
      who === 'a redirect'
        ? { [nexusPath]: nexus, '/login': { status: 302, headers: { Location: open } } }
        : { [nexusPath]: { status: 200, headers: { PassportURLs: `DALogin=${open}` } } },
    );
    const wanted = request(`https://${server.place}${nexusPath}`, { insecureTls: true });
    const failure = await failureOf(createPassport(null).ticket(wanted, never));
    expect(failure.kind).toBe('unavailable');
    expect(failure.message).toContain(words);
    expect(plain.asked).toHaveLength(0);
  });

  it.each(['nexus.example/rdr', 'ftp://nexus.example/', ''])('when the nexus address is %j', async (nexusAddress) => {
    expect((await failureOf(createPassport(null).ticket(request(nexusAddress), never))).kind).toBe('unavailable');
  });

  it('when nobody listens', async () => {
    const server = await http({});
    await running.pop()?.close();
    const failure = await failureOf(createPassport(null).ticket(request(`http://${server.place}${nexusPath}`), never));
    expect(failure.kind).toBe('unreachable');
    expect(failure.message).toBe(`the nexus http://${server.place}${nexusPath}: connection refused (ECONNREFUSED)`);
  });

  it('when the server does not speak HTTP', async () => {
    const server = createServer((socket) => socket.end('VER 1 MSNP8\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : null;
    const failure = await failureOf(createPassport(null).ticket(request(`http://127.0.0.1:${port}/`), never));
    server.close();
    expect(failure.kind).toBe('unavailable');
  });

  it('when the headers have no end', async () => {
    const server = await http({ [nexusPath]: { status: 200, headers: { PassportURLs: 'x'.repeat(100_000) } } });
    const failure = await failureOf(createPassport(null).ticket(request(`http://${server.place}${nexusPath}`), never));
    expect(failure.kind).toBe('unavailable');
  });

  it('when the server stays silent', async () => {
    const server = await http({ [nexusPath]: nexus, '/login': 'silence' });
    const passport = createPassport(null, { answerTime: 100 });
    const failure = await failureOf(passport.ticket(request(`http://${server.place}${nexusPath}`), never));
    expect(failure.kind).toBe('timed-out');
    expect(failure.message).toContain('no answer in 0.1 s');
  });

  it('when it is cancelled, before and while a server thinks', async () => {
    const server = await http({ [nexusPath]: 'silence' });
    const wanted = request(`http://${server.place}${nexusPath}`);
    expect((await failureOf(createPassport(null).ticket(wanted, AbortSignal.abort()))).kind).toBe('aborted');
    const controller = new AbortController();
    const attempt = failureOf(createPassport(null).ticket(wanted, controller.signal));
    controller.abort();
    expect((await attempt).kind).toBe('aborted');
  });
});

describe('the trace of it', () => {
  it('has every answer in the recorded form, and no secret', async () => {
    const server = await http({
      [nexusPath]: { status: 200, headers: { PassportURLs: 'DALogin={here}/login' } },
      '/login': { status: 302, headers: { Location: '/login2?key=SECRET', 'Set-Cookie': 'MSPAuth=SECRET; path=/' } },
      '/login2?key=SECRET': success('t=SECRET&p=SECRET'),
    });
    const trace: TraceEntry[] = [];
    await createPassport((entry) => trace.push(entry)).ticket(request(`http://${server.place}${nexusPath}`), never);
    expect(trace).toMatchObject([
      { server: 'nexus', dir: 'in', status: 200, headers: { PassportURLs: `DALogin=${server.place}/login` } },
      {
        server: 'login',
        dir: 'in',
        status: 302,
        headers: { Location: '/login2?[redacted]', 'Set-Cookie': 'MSPAuth=[redacted]; path=/' },
      },
      {
        server: 'login',
        dir: 'in',
        status: 200,
        headers: { 'Authentication-Info': "Passport1.4 da-status=success,from-PP='[redacted]'" },
      },
    ]);
    expect(JSON.stringify(trace)).not.toMatch(/SECRET|tiger/);
  });

  it('says when there was no answer', async () => {
    const server = await http({ [nexusPath]: 'hang up' });
    const trace: TraceEntry[] = [];
    await failureOf(
      createPassport((entry) => trace.push(entry)).ticket(request(`http://${server.place}${nexusPath}`), never),
    );
    expect(trace).toMatchObject([{ server: 'nexus', event: 'unreachable' }]);
  });
});
