import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ConnectFailure, type Connection, type ConnectionEnd } from '../../electron/net/connection.ts';
import { connectorOf, socketsOf } from '../../electron/net/connector-of.ts';
import { httpConnect } from '../../electron/net/http-connect.ts';
import { createPassport } from '../../electron/net/passport-client.ts';
import { connectorOver } from '../../electron/net/socket-connection.ts';
import { usualSocketLimits } from '../../electron/net/sockets.ts';
import { socks5 } from '../../electron/net/socks5.ts';
import { closeServersAfterEach, failureOf, http, https, nexusPath, request, success } from './passport-requests.ts';
import { httpProxy, type ProxyBehaviour, socks5Proxy, type TestProxy } from './proxy-servers.ts';

const never = new AbortController().signal;
const opened: { close(): unknown }[] = [];

closeServersAfterEach();
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function serve(greet: (socket: Socket) => void, host = '127.0.0.1'): Promise<{ server: Server; port: number }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    greet(socket);
  });
  opened.push({
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port };
}

async function started(proxy: Promise<TestProxy>): Promise<TestProxy> {
  const running = await proxy;
  opened.push(running);
  return running;
}

async function connectFailure(attempt: Promise<Connection>): Promise<ConnectFailure> {
  const failure = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof ConnectFailure)) throw new Error(`not a ConnectFailure: ${String(failure)}`);
  return failure;
}

/** Everything that arrives until the end, and the end. */
function record(connection: Connection): Promise<{ text: string; end: ConnectionEnd }> {
  return new Promise((resolve) => {
    let text = '';
    connection.onData((chunk) => {
      text += new TextDecoder().decode(chunk);
    });
    connection.onEnd((end) => resolve({ text, end }));
  });
}

describe.each([
  ['SOCKS5', 'socks5', socks5Proxy, socks5],
  ['HTTP CONNECT', 'http-connect', httpProxy, httpConnect],
] as const)('a %s proxy', (_name, kind, proxyOf, socketsThrough) => {
  const way = ({ host, port }: { host: string; port: number }, user = '', password = '') =>
    connectorOf({ settings: { kind, host, port, user }, password });
  const echo = () => serve((socket) => socket.on('data', (chunk) => socket.end(`got ${chunk.toString()}`)));

  it.each<[string, ProxyBehaviour, string, string]>([
    ['without a password', {}, '', ''],
    ['with user and password', { user: 'alice', password: 'tiger#Lily9, 100%' }, 'alice', 'tiger#Lily9, 100%'],
    ['with a password in another script', { user: 'bób', password: 'pässwörd ✓' }, 'bób', 'pässwörd ✓'],
    ['that has no need of the user and password given', {}, 'alice', 'tiger'],
  ])('%s carries octets both ways, and the news of the end', async (_what, behaviour, user, password) => {
    const { port } = await echo();
    const proxy = await started(proxyOf(behaviour));
    const connection = await way(proxy, user, password).connect({ host: '127.0.0.1', port }, never);
    expect(connection).toMatchObject({ name: `127.0.0.1:${port}`, needsKeepAlive: true });
    const recorded = record(connection);
    connection.send(Buffer.from('VER 1 MSNP11 CVR0\r\n'));
    expect(await recorded).toMatchObject({ text: 'got VER 1 MSNP11 CVR0\r\n', end: { kind: 'closed-by-server' } });
    expect(proxy.asked).toEqual([`127.0.0.1:${port}`]);
    connection.close();
  });

  it('looks names up itself', async () => {
    const { port } = await echo();
    const proxy = await started(proxyOf({ places: { 'messenger.example:1863': `127.0.0.1:${port}` } }));
    const connection = await way(proxy).connect({ host: 'messenger.example', port: 1863 }, never);
    expect(connection.name).toBe('messenger.example:1863');
    expect(proxy.asked).toEqual(['messenger.example:1863']);
    connection.close();
  });

  it.each(['::1', '[::1]'])('is given the IPv6 address %s', async (host) => {
    const { port } = await serve((socket) => socket.end('hello\r\n'), '::1');
    const proxy = await started(proxyOf());
    const connection = await way(proxy).connect({ host, port }, never);
    expect((await record(connection)).text).toBe('hello\r\n');
    expect(proxy.asked[0]).toMatch(/^\[(?:0:0:0:0:0:0:0:1|::1)\]:\d+$/);
  });

  it('loses nothing that comes at once behind its last word, before anybody listens', async () => {
    const { port } = await serve((socket) => socket.end('and the rest'));
    const proxy = await started(proxyOf({ greeting: 'first words, ' }));
    const connection = await way(proxy).connect({ host: '127.0.0.1', port }, never);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(await record(connection)).toMatchObject({
      text: 'first words, and the rest',
      end: { kind: 'closed-by-server' },
    });
  });

  it('that breaks in the middle ends the connection as a broken network does', async () => {
    const { port } = await serve((socket) => socket.write('half a line'));
    const proxy = await started(proxyOf());
    const connection = await way(proxy).connect({ host: '127.0.0.1', port }, never);
    const ended = Promise.withResolvers<ConnectionEnd>();
    connection.onEnd(ended.resolve);
    connection.onData(() => proxy.breakAll());
    expect(await ended.promise).toMatchObject({ kind: 'network-failure' });
  });

  it.each([
    ['no user and password', '', ''],
    ['a wrong password', 'alice', 'wrong'],
    ['another user', 'bob', 'tiger'],
  ])('that wants a password refuses %s', async (_what, user, password) => {
    const proxy = await started(proxyOf({ user: 'alice', password: 'tiger' }));
    const failure = await connectFailure(way(proxy, user, password).connect({ host: '127.0.0.1', port: 1863 }, never));
    expect(failure.kind).toBe('proxy-needs-password');
    expect(failure.message).toContain(`127.0.0.1:${proxy.port}`);
    expect(failure.message).not.toContain('wrong');
    expect(proxy.asked).toEqual([]);
  });

  it('says that nobody listens beyond it', async () => {
    const { server, port } = await serve(() => {});
    server.close();
    const proxy = await started(proxyOf());
    const failure = await connectFailure(way(proxy).connect({ host: '127.0.0.1', port }, never));
    expect(failure.kind).toBe('unreachable');
  });

  it('that is not there is named as the trouble', async () => {
    const { server, port } = await serve(() => {});
    server.close();
    const failure = await connectFailure(
      way({ host: '127.0.0.1', port }).connect({ host: 'x.example', port: 1 }, never),
    );
    expect(failure).toMatchObject({
      kind: 'proxy-unreachable',
      message: `the proxy 127.0.0.1:${port}: connection refused (ECONNREFUSED)`,
    });
  });

  it.each<[string, (socket: Socket) => void]>([
    ['hangs up at once', (socket) => socket.destroy()],
    ['hangs up when it is spoken to', (socket) => socket.once('data', () => socket.end())],
    ['breaks when it is spoken to', (socket) => socket.once('data', () => socket.resetAndDestroy())],
    ['talks about something else', (socket) => socket.once('data', () => socket.write('220 mail.example ESMTP\r\n'))],
    ['answers with too much', (socket) => socket.once('data', () => socket.write('HTTP/1.1 200 '.padEnd(99_999, 'x')))],
  ])('that %s is no proxy', async (_what, behave) => {
    const { port } = await serve(behave);
    const failure = await connectFailure(
      way({ host: '127.0.0.1', port }).connect({ host: 'x.example', port: 1 }, never),
    );
    expect(failure.kind).toBe('proxy-refused');
  });

  it('that keeps silent is given up, and an attempt can be aborted', async () => {
    const ends: Promise<unknown>[] = [];
    const { port } = await serve((socket) => {
      ends.push(once(socket, 'close'));
      socket.resume();
    });
    const silent = { host: '127.0.0.1', port, user: '', password: '' };
    const impatient = connectorOver(socketsThrough(silent, { ...usualSocketLimits, connectTime: 100 }));
    const late = await connectFailure(impatient.connect({ host: 'x.example', port: 1 }, never));
    expect(late.kind).toBe('timed-out');
    const controller = new AbortController();
    const attempt = connectFailure(way(silent).connect({ host: 'x.example', port: 1 }, controller.signal));
    await expect.poll(() => ends.length).toBe(2);
    controller.abort();
    expect((await attempt).kind).toBe('aborted');
    const before = way(silent).connect({ host: 'x.example', port: 1 }, AbortSignal.abort());
    expect((await connectFailure(before)).kind).toBe('aborted');
    // Nothing is left open behind.
    await Promise.all(ends);
  });

  it('carries Passport, over http and https, to the usual ports too', async () => {
    const secure = await https({
      [nexusPath]: { status: 200, headers: { PassportURLs: 'DALogin=login.example/login2.srf' } },
      '/login2.srf': success('t=secure'),
    });
    const plain = await http({
      [nexusPath]: { status: 200, headers: { PassportURLs: 'DALogin=http://login.example/login2.srf' } },
      '/login2.srf': success('t=plain'),
    });
    const places = {
      'nexus.example:443': secure.place,
      'login.example:443': secure.place,
      'nexus.example:80': plain.place,
      'login.example:80': plain.place,
    };
    const proxy = await started(proxyOf({ user: 'alice', password: 'tiger', places }));
    const settings = { kind, host: proxy.host, port: proxy.port, user: 'alice' };
    const passport = createPassport(null, socketsOf({ settings, password: 'tiger' }));
    const trusting = request(`https://nexus.example${nexusPath}`, { insecureTls: true });
    expect(await passport.ticket(trusting, never)).toBe('t=secure');
    expect(await passport.ticket(request(`http://nexus.example${nexusPath}`), never)).toBe('t=plain');
    expect(proxy.asked).toEqual(Object.keys(places));
    expect(secure.asked.map(({ headers }) => headers.host)).toEqual(['nexus.example', 'login.example']);
    expect(plain.asked.map(({ headers }) => headers.host)).toEqual(['nexus.example', 'login.example']);

    // The certificate is nobody's, and the name in it is checked as without a proxy.
    const careful = createPassport(null, socketsOf({ settings, password: 'tiger' }));
    const distrusted = await failureOf(careful.ticket(request(`https://nexus.example${nexusPath}`), never));
    expect(distrusted).toMatchObject({ kind: 'unreachable', message: expect.stringContaining('self-signed') });
    const locked = createPassport(null, socketsOf({ settings, password: 'wrong' }));
    expect((await failureOf(locked.ticket(trusting, never))).kind).toBe('proxy-failed');
  });
});

describe('what a proxy replies', () => {
  it.each([
    [1, 'proxy-refused'],
    [2, 'proxy-refused'],
    [3, 'unreachable'],
    [4, 'unreachable'],
    [5, 'unreachable'],
    [6, 'timed-out'],
    [7, 'proxy-refused'],
    [8, 'proxy-refused'],
    [99, 'proxy-refused'],
  ])('SOCKS5 %d means %s', async (reply, kind) => {
    const proxy = await started(socks5Proxy({ reply }));
    const { host, port } = proxy;
    const way = connectorOf({ settings: { kind: 'socks5', host, port, user: '' }, password: '' });
    expect((await connectFailure(way.connect({ host: 'x.example', port: 1863 }, never))).kind).toBe(kind);
    expect(proxy.asked).toEqual(['x.example:1863']);
  });

  it.each([
    [400, 'proxy-refused'],
    [403, 'proxy-refused'],
    [405, 'proxy-refused'],
    [502, 'unreachable'],
    [503, 'unreachable'],
    [504, 'timed-out'],
  ])('HTTP %d means %s', async (reply, kind) => {
    const { host, port } = await started(httpProxy({ reply }));
    const way = connectorOf({ settings: { kind: 'http-connect', host, port, user: '' }, password: '' });
    const failure = await connectFailure(way.connect({ host: 'x.example', port: 1863 }, never));
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain(String(reply));
  });

  it.each([
    ['user', 'u'.repeat(256), 'tiger', 'x.example', 'proxy-needs-password'],
    ['password', 'alice', 'p'.repeat(256), 'x.example', 'proxy-needs-password'],
    ['host name', 'alice', 'tiger', 'x'.repeat(256), 'unknown-host'],
  ])('a %s too long for SOCKS5 is not even asked about', async (_what, user, password, name, kind) => {
    const { host, port, asked } = await started(socks5Proxy({ user, password }));
    const way = connectorOf({ settings: { kind: 'socks5', host, port, user }, password });
    expect((await connectFailure(way.connect({ host: name, port: 1863 }, never))).kind).toBe(kind);
    expect(asked).toEqual([]);
  });
});
