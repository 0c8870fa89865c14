import { once } from 'node:events';
import { request as requestHttp } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { md5Response } from '../../electron/protocol/md5-sign-in.ts';
import { goOnline, RawClient } from './raw-client.ts';
import { passwords, serviceUnderTest } from './service-under-test.ts';

interface Told {
  readonly status: number;
  readonly type: string | null;
  readonly sessionId: string;
  readonly gwIp: string | null;
  readonly closed: boolean;
  readonly body: string;
}

/** One POST to the gateway, with the header of the answer read. */
async function post(gateway: string, query: string, body = '', method = 'POST'): Promise<Told> {
  const answer = await fetch(`${gateway}?${query}`, { method, ...(method === 'POST' ? { body } : {}) });
  const header = answer.headers.get('x-msn-messenger') ?? '';
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    sessionId: /^SessionID=([^;]+);/.exec(header)?.[1] ?? '',
    gwIp: /; GW-IP=([^;]+)/.exec(header)?.[1] ?? null,
    closed: header.endsWith('; Session=close'),
    body: await answer.text(),
  };
}

const open = 'Action=open&Server=NS&IP=messenger.hotmail.com';

/** A client behind the gateway that has signed in with MSNP7 and gone online. */
async function signedIn(gateway: string, handle: string, password: string) {
  const version = await post(gateway, open, 'VER 1 MSNP7 CVR0\r\n');
  const challenged = await post(gateway, `SessionID=${version.sessionId}`, `INF 2\r\nUSR 3 MD5 I ${handle}\r\n`);
  const challenge = /USR 3 MD5 S (\S+)/.exec(challenged.body)?.[1] ?? '';
  const welcomed = await post(
    gateway,
    `SessionID=${challenged.sessionId}`,
    `USR 4 MD5 S ${md5Response(challenge, password)}\r\nSYN 5 0\r\nCHG 6 NLN\r\n`,
  );
  return { version, challenged, welcomed };
}

describe('the gateway', () => {
  it('carries a session in the bodies of requests, names the latest session id and itself', async () => {
    const service = await serviceUnderTest();
    const { version, challenged, welcomed } = await signedIn(service.gateway, 'alice@example.com', passwords.alice);
    expect(version).toMatchObject({
      status: 200,
      type: 'application/x-msn-messenger',
      gwIp: new URL(service.gateway).host,
      closed: false,
      body: 'VER 1 MSNP7 CVR0\r\n',
    });
    expect(version.sessionId).toMatch(/^\d{20}\.\d{5}$/);
    expect(challenged.sessionId.split('.')[0]).toBe(version.sessionId.split('.')[0]);
    expect(challenged.sessionId).not.toBe(version.sessionId);
    expect(welcomed.body).toContain('USR 4 OK alice@example.com');
    expect(welcomed.body).toContain('CHG 6 NLN\r\n');
  });

  it('is a way like any other: presence goes from it and to it', async () => {
    const service = await serviceUnderTest();
    const { welcomed } = await signedIn(service.gateway, 'alice@example.com', passwords.alice);
    const bob = await goOnline(service, 'MSNP7', 'bob@example.com', passwords.bob);
    const news = await post(service.gateway, `Action=poll&SessionID=${welcomed.sessionId}`);
    expect(news.body).toBe('NLN NLN bob@example.com Bob\r\n');
    await post(service.gateway, `SessionID=${news.sessionId}`, 'CHG 7 BSY\r\n');
    expect(await bob.untilPong()).toContain('NLN BSY alice@example.com Alice');
  });

  it('takes commands in pieces, wherever a body ends', async () => {
    const { gateway } = await serviceUnderTest();
    let told = await post(gateway, open, 'VE');
    expect(told.body).toBe('');
    for (const piece of ['R 1 MSNP7 CV', 'R0\r', '\nINF 2\r\nUSR 3 MD5']) {
      told = await post(gateway, `SessionID=${told.sessionId}`, piece);
    }
    expect(told.body).toBe('VER 1 MSNP7 CVR0\r\nINF 2 MD5\r\n');
  });

  it.each([
    ['OUT', 'VER 1 MSNP7\r\n', 'OUT\r\n', ''],
    ['an error that ends the session', 'VER 1 MSNP7\r\n', 'USR 2 MD5 I nobody\r\n', '206 2\r\n'],
    ['something that is no command', 'VER 1 MSNP7\r\n', '\u0000\u0001\r\n', ''],
  ])('says that the session is closed after %s, with the last words', async (_what, first, last, words) => {
    const { gateway } = await serviceUnderTest();
    const { sessionId } = await post(gateway, open, first);
    const end = await post(gateway, `SessionID=${sessionId}`, last);
    expect(end).toMatchObject({ status: 200, closed: true, body: words });
    expect(await post(gateway, `Action=poll&SessionID=${end.sessionId}`)).toMatchObject({ status: 400, body: '' });
  });

  it('is a way to switchboards too, for callers and for those who are called', async () => {
    const service = await serviceUnderTest();
    const { welcomed } = await signedIn(service.gateway, 'alice@example.com', passwords.alice);
    const bob = await goOnline(service, 'MSNP11', 'bob@example.com', passwords.bob);
    const granted = await post(service.gateway, `SessionID=${welcomed.sessionId}`, 'XFR 7 SB\r\n');
    const [, address = '', cookie = ''] = /XFR 7 SB (\S+) CKI (\S+)\r\n/.exec(granted.body) ?? [];
    expect(address).toBe(service.switchboard);
    const open = `Action=open&Server=SB&IP=${address.split(':')[0]}`;
    const begun = await post(service.gateway, open, `USR 1 alice@example.com ${cookie}\r\nCAL 2 bob@example.com\r\n`);
    expect(begun.body).toMatch(/^USR 1 OK alice@example\.com Alice\r\nCAL 2 RINGING \d+\r\n$/);
    const lines = await bob.untilPong();
    const ring = lines.find((line) => line.startsWith('RNG '))?.split(' ') ?? [];
    const seat = await RawClient.connect(ring[2] ?? '');
    seat.say(`ANS 1 bob@example.com ${ring[4]} ${ring[1]}`);
    expect(await seat.line()).toBe('IRO 1 1 1 alice@example.com Alice');
    expect(await seat.line()).toBe('ANS 1 OK');
    const said = await post(service.gateway, `SessionID=${begun.sessionId}`, 'MSG 3 A 2\r\nhi');
    expect(said.body).toBe('JOI bob@example.com Bob\r\nACK 3\r\n');
    expect(await seat.reads('MSG alice@example.com Alice 2\r\nhi')).toBe('MSG alice@example.com Alice 2\r\nhi');
    seat.say(`CAL 2 carol@example.com`);
    expect(await seat.line()).toBe('208 2');
    seat.say('OUT');
    await seat.closed;
    const after = await post(service.gateway, `Action=poll&SessionID=${said.sessionId}`);
    expect(after).toMatchObject({ closed: false, body: 'BYE bob@example.com\r\n' });

    const back = await goOnline(service, 'MSNP2', 'eve@example.com', passwords.eve);
    back.say('XFR 20 SB');
    const [, , , , , eves = ''] = (await back.line()).split(' ');
    const eve = await RawClient.connect(address);
    eve.say(`USR 1 eve@example.com ${eves}`, 'CAL 2 alice@example.com');
    expect(await eve.line()).toBe('USR 1 OK eve@example.com Eve');
    expect(await eve.line()).toMatch(/^CAL 2 RINGING/);
    const called = await post(service.gateway, `Action=poll&SessionID=${granted.sessionId}`);
    const [, sessionId, place, answer] = /RNG (\d+) (\S+) CKI (\S+) eve@example\.com Eve\r\n/.exec(called.body) ?? [];
    expect(place).toBe(address);
    const told = await post(service.gateway, open, `ANS 1 alice@example.com ${answer} ${sessionId}\r\n`);
    expect(told.body).toBe('IRO 1 1 1 eve@example.com Eve\r\nANS 1 OK\r\n');
    expect(await eve.line()).toBe('JOI alice@example.com Alice');
    for (const client of [bob, back, eve]) client.hangUp();
  });

  it('tells a wrong cookie off as the switchboard port does', async () => {
    const { gateway } = await serviceUnderTest();
    const told = await post(
      gateway,
      'Action=open&Server=SB&IP=127.0.0.1',
      'USR 1 alice@example.com 17262740.1050826919\r\n',
    );
    expect(told).toMatchObject({ status: 200, closed: true, body: '911 1\r\n' });
  });

  it('ends a session that nobody asks about for a minute', async () => {
    const { gateway, clock, ...service } = await serviceUnderTest();
    const bob = await goOnline({ ...service, gateway }, 'MSNP7', 'bob@example.com', passwords.bob);
    const { welcomed } = await signedIn(gateway, 'alice@example.com', passwords.alice);
    expect(await bob.untilPong()).toContain('NLN NLN alice@example.com Alice');
    clock.advance(59_000);
    const polled = await post(gateway, `Action=poll&SessionID=${welcomed.sessionId}`);
    expect(polled).toMatchObject({ status: 200, closed: false });
    clock.advance(59_000);
    expect(await bob.untilPong()).toEqual([]);
    clock.advance(1_000);
    expect(await bob.line()).toBe('FLN alice@example.com');
    expect((await post(gateway, `Action=poll&SessionID=${polled.sessionId}`)).status).toBe(400);
  });

  it('gives the last words to those who still ask while the service stops', async () => {
    const service = await serviceUnderTest();
    const { welcomed } = await signedIn(service.gateway, 'alice@example.com', passwords.alice);
    const stopped = service.close();
    expect(await post(service.gateway, `Action=poll&SessionID=${welcomed.sessionId}`)).toMatchObject({
      closed: true,
      body: 'OUT SSD\r\n',
    });
    await stopped;
  });
});

describe('the gateway refuses', () => {
  it('a second request while the first has no answer, and goes on with the first', async () => {
    const { gateway } = await serviceUnderTest();
    const { sessionId } = await post(gateway, open, 'VER 1 MSNP7\r\n');
    const first = requestHttp(`${gateway}?SessionID=${sessionId}`, {
      method: 'POST',
      headers: { 'Content-Length': 7, Expect: '100-continue' },
    });
    first.flushHeaders();
    await once(first, 'continue');
    expect((await post(gateway, `Action=poll&SessionID=${sessionId}`)).status).toBe(400);
    const answered = once(first, 'response');
    first.end('INF 2\r\n');
    const [response] = await answered;
    expect(response.statusCode).toBe(200);
    expect((await response.toArray()).join('')).toBe('INF 2 MD5\r\n');
  });

  it.each([
    ['another method', 'GET', open, 405],
    ['an unknown session', 'POST', 'Action=poll&SessionID=1180334207.16621', 400],
    ['no session', 'POST', '', 400],
    ['an unknown action', 'POST', 'Action=close&SessionID=1', 400],
    ['an unknown server', 'POST', 'Action=open&Server=XX&IP=messenger.hotmail.com', 400],
    ['no server', 'POST', 'Action=open', 400],
  ])('%s', async (_what, method, query, status) => {
    const { gateway } = await serviceUnderTest();
    expect((await post(gateway, query, '', method)).status).toBe(status);
  });

  it('the session id of the answer before', async () => {
    const { gateway } = await serviceUnderTest();
    const { sessionId } = await post(gateway, open, 'VER 1 MSNP7\r\n');
    const { sessionId: latest } = await post(gateway, `Action=poll&SessionID=${sessionId}`);
    expect((await post(gateway, `Action=poll&SessionID=${sessionId}`)).status).toBe(400);
    expect((await post(gateway, `Action=poll&SessionID=${latest}`)).status).toBe(200);
  });

  it('a body longer than any client’s, and ends the session', async () => {
    const { gateway } = await serviceUnderTest();
    const { sessionId } = await post(gateway, open, 'VER 1 MSNP7\r\n');
    expect((await post(gateway, `SessionID=${sessionId}`, 'x'.repeat(65_537))).status).toBe(413);
    expect((await post(gateway, `Action=poll&SessionID=${sessionId}`)).status).toBe(400);
  });

  it('a 51st session of one address, until one ends', async () => {
    const { gateway } = await serviceUnderTest();
    const opened = await Promise.all(Array.from({ length: 50 }, () => post(gateway, open, 'VER 1 MSNP7\r\n')));
    expect(new Set(opened.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await post(gateway, open, 'VER 1 MSNP7\r\n')).status).toBe(503);
    await post(gateway, `SessionID=${opened[7]?.sessionId}`, 'OUT\r\n');
    expect((await post(gateway, open, 'VER 1 MSNP7\r\n')).status).toBe(200);
  });

  it('nothing of a request whose client goes before its end: the session goes on', async () => {
    const { gateway, log } = await serviceUnderTest();
    const { sessionId } = await post(gateway, open, 'VER 1 MSNP7\r\n');
    const { hostname, port, pathname } = new URL(gateway);
    const socket = connect({ host: hostname, port: Number(port) });
    const head = `POST ${pathname}?SessionID=${sessionId} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 100\r\n`;
    socket.write(`${head}Expect: 100-continue\r\n\r\n`);
    await once(socket, 'data');
    socket.write('OUT\r\n');
    socket.end();
    await expect.poll(() => log.some((line) => line.startsWith('gateway: '))).toBe(true);
    expect(await post(gateway, `SessionID=${sessionId}`, 'INF 2\r\n')).toMatchObject({ body: 'INF 2 MD5\r\n' });
  });
});
