import { describe, expect, it } from 'vitest';
import { createPassport } from '../../electron/net/passport-client.ts';
import { directSockets } from '../../electron/net/sockets.ts';
import type { TraceEntry } from '../../electron/net/trace.ts';
import {
  challenge,
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
    const passport = createPassport(null, directSockets(), { nexusLifetime: -1 });
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
