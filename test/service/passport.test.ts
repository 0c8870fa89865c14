import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { authorizationHeader, loginAddress } from '../../electron/protocol/passport.ts';
import { passwords, serviceUnderTest } from './service-under-test.ts';

const service = await serviceUnderTest();

/** Sends a request as text and reads until the service closes, as the oldest clients do. */
function plain(address: string, head: string): Promise<string> {
  const { hostname, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${head}\r\n`);
    });
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

/** The same over TLS, with a certificate nobody vouches for. */
function secure(address: string): Promise<{ readonly headers: readonly string[]; readonly commonName: unknown }> {
  return new Promise((resolve, reject) => {
    secureRequest(address, { rejectUnauthorized: false, agent: false }, (response) => {
      const socket = response.socket;
      const certificate =
        'getPeerCertificate' in socket && typeof socket.getPeerCertificate === 'function'
          ? socket.getPeerCertificate()
          : null;
      response.resume();
      response.on('end', () => resolve({ headers: response.rawHeaders, commonName: certificate?.subject?.CN }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the nexus', () => {
  it('names the login server with its scheme over http, and closes', async () => {
    const answer = await plain(service.nexus, '');
    const host = new URL(service.nexus).host;
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain('\r\nConnection: close\r\n');
    expect(answer).toContain(`\r\nPassportURLs: DARealm=Passport.Net,DALogin=http://${host}/login2.srf,DAReg=`);
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });

  it('names it without a scheme over https', async () => {
    const { headers, commonName } = await secure(service.nexusTls);
    const host = new URL(service.nexusTls).host;
    expect(headers).toContain('PassportURLs');
    const urls = headers[headers.indexOf('PassportURLs') + 1] ?? '';
    expect(urls).toContain(`,DALogin=${host}/login2.srf,`);
    expect(loginAddress(urls, new URL(service.nexusTls))?.href).toBe(`https://${host}/login2.srf`);
    expect(commonName).toBe('Nudge built-in service');
  });

  it('never repeats a host name that is none', async () => {
    const { hostname, port } = new URL(service.nexus);
    const answer = await plain(
      service.nexus.replace(`${hostname}:${port}`, `${hostname}:${port}`),
      'X-Nothing: here\r\n',
    );
    expect(answer).toContain(`DALogin=http://${hostname}:${port}/`);
    const odd = await fetch(service.nexus, { headers: { Host: 'a"><b' } }).catch(() => null);
    expect(odd?.headers.get('passporturls') ?? '').not.toContain('<b');
  });
});

describe('the login server', () => {
  const login = service.nexus.replace('/rdr/pprdr.asp', '/login2.srf');
  const authorization = (handle: string, password: string) =>
    `Authorization: ${authorizationHeader(handle, password, 'lc=1033,id=507')}\r\n`;

  it.each([
    ['alice@example.com', passwords.alice],
    ['Alice@Example.COM', passwords.alice],
    ['bob@example.com', passwords.bob],
  ])('gives %s a short ticket', async (handle, password) => {
    const answer = await plain(login, authorization(handle, password));
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const info = /\r\nAuthentication-Info: (.*)\r\n/.exec(answer)?.[1] ?? '';
    expect(info).toMatch(
      /^Passport1\.4 da-status=success,.*from-PP='t=[0-9a-f]+&p=[0-9a-f]+',ru=http:\/\/messenger\.msn\.com$/,
    );
    expect((/from-PP='(.*)'/.exec(info)?.[1] ?? '').length).toBeLessThan(200);
  });

  it('takes raw values too', async () => {
    const answer = await plain(
      login,
      'Authorization: Passport1.4 OrgVerb=GET,sign-in=eve@example.com,pwd=eve,lc=1033\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it.each([
    ['a wrong password', authorization('alice@example.com', 'wrong')],
    ['nobody', authorization('nobody@example.com', 'wrong')],
    ['no Authorization', ''],
    ['another scheme', 'Authorization: Basic YWxpY2U6eA==\r\n'],
    ['no password', 'Authorization: Passport1.4 sign-in=alice@example.com\r\n'],
  ])('refuses %s with 401', async (_what, head) => {
    const answer = await plain(login, head);
    expect(answer).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n/);
    expect(answer).toContain(
      '\r\nWWW-Authenticate: Passport1.4 da-status=failed,srealm=Passport.NET,ts=-1,prompt,cburl=',
    );
    expect(answer).toMatch(/,cbtxt=The%20e-mail%20address%20or%20password%20is%20incorrect\S+\r\n/);
    expect(answer).not.toContain('from-PP');
  });

  it('tells who guesses too often to wait, and nobody else', async () => {
    const careful = await serviceUnderTest();
    const address = careful.nexus.replace('/rdr/pprdr.asp', '/login2.srf');
    const guesses = Array.from({ length: 8 }, () => plain(address, authorization('alice@example.com', 'guess')));
    await Promise.all(guesses);
    expect(await plain(address, authorization('alice@example.com', passwords.alice))).toContain(
      'da-status=failed-noretry',
    );
    expect(await plain(address, authorization('bob@example.com', passwords.bob))).toContain('da-status=success');
    careful.clock.advance(60_000);
    expect(await plain(address, authorization('alice@example.com', passwords.alice))).toContain('da-status=success');
  });

  it('writes neither passwords nor tickets into the log', async () => {
    expect(service.log.join('\n')).not.toMatch(/tiger|from-PP|t=[0-9a-f]{8}/);
  });
});
