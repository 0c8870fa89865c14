import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createPassport } from '../../electron/net/passport-client.ts';
import { directSockets } from '../../electron/net/sockets.ts';
import {
  closeServersAfterEach,
  failureOf,
  http,
  https,
  never,
  nexusPath,
  request,
  success,
} from './passport-requests.ts';
import type { Answers } from './passport-servers.ts';

closeServersAfterEach();

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
    await server.close();
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
    const passport = createPassport(null, directSockets(), { answerTime: 100 });
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
