import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppConnection } from '../../electron/desktop/app-connection.ts';
import { AppSettings } from '../../electron/desktop/app-settings.ts';
import { EventStream } from '../../electron/desktop/event-stream.ts';
import { ConnectionSecret } from '../../electron/storage/connection-secret.ts';
import { type AppState, initialAppState } from '../../shared/app.ts';
import type { ConnectionSettings } from '../../shared/connection-settings.ts';
import { socks5Proxy } from '../net/proxy-servers.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const never = new AbortController().signal;
const builtIn = { kind: 'builtIn', ceiling: 'MSNP11' } as const;
const elsewhere = { kind: 'profile', id: 'messenger.example' } as const;

/** A server that answers VER, a proxy in front of it, and the app's connection with these settings. */
async function start(state: Partial<AppState> = {}) {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end('VER 1 MSNP12 CVR0\r\n'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  const proxy = await socks5Proxy({ user: 'alice', password: 'tiger' });
  onTestFinished(async () => {
    await proxy.close();
    server.close();
  });
  const settings: ConnectionSettings = { kind: 'socks5', host: proxy.host, port: proxy.port, user: 'alice' };
  const notification = `127.0.0.1:${port}`;
  const service = { phase: 'listening', notification, nexus: 'http://127.0.0.1:1/', demoHandle: '' } as const;
  const stream = new EventStream({ ...initialAppState, service, ...state });
  const secrets = { available: false, seal: () => new Uint8Array(), open: () => '' };
  const secret = new ConnectionSecret(temporaryFolder(), secrets, () => undefined);
  const connection = new AppConnection(stream, secret);
  const appSettings = new AppSettings(
    stream,
    { load: () => initialAppState.settings, save: () => undefined },
    () => {},
  );
  return { stream, secret, connection, appSettings, proxy, settings, address: { host: '127.0.0.1', port } };
}

describe('the way to the network', () => {
  it('is the one of the settings from the next sign-in on, with the password kept for it', async () => {
    const { stream, connection, appSettings, proxy, settings, address } = await start();
    expect(connection.set({ connection: settings, password: 'tiger' }, appSettings)).toBeNull();
    expect(stream.state).toMatchObject({ settings: { connection: settings }, connectionPasswordRemembered: true });
    (await connection.connector.connect(address, never)).close();
    expect(proxy.asked).toEqual([]);
    connection.choose(elsewhere);
    (await connection.connector.connect(address, never)).close();
    (await connection.sockets.open(address, never)).destroy();
    expect(proxy.asked).toEqual([`127.0.0.1:${address.port}`, `127.0.0.1:${address.port}`]);
  });

  it('to the built-in service never goes out and in again', async () => {
    const { connection, appSettings, proxy, settings, address } = await start();
    connection.set({ connection: settings, password: 'tiger' }, appSettings);
    connection.choose(builtIn);
    (await connection.connector.connect(address, never)).close();
    expect(proxy.asked).toEqual([]);
  });

  it('keeps the password when the form brings none, and forgets it when the form empties it', async () => {
    const { stream, secret, connection, appSettings, settings } = await start();
    connection.set({ connection: settings, password: 'tiger' }, appSettings);
    connection.set({ connection: settings, password: null }, appSettings);
    expect(secret.password(settings)).toBe('tiger');
    connection.set({ connection: settings, password: '' }, appSettings);
    expect(secret.password(settings)).toBe('');
    expect(stream.state.connectionPasswordRemembered).toBe(false);
  });

  it('leaves the other ways at hand for when they are chosen again, one of a kind', async () => {
    const { stream, connection, appSettings, settings } = await start();
    const gateway = { kind: 'http-gateway', host: 'gateway.example.com', port: 80 } as const;
    for (const next of [
      settings,
      { ...gateway, port: 81 },
      { kind: 'direct' } as const,
      gateway,
      { kind: 'direct' } as const,
    ]) {
      connection.set({ connection: next, password: null }, appSettings);
    }
    expect(stream.state.settings).toMatchObject({
      connection: { kind: 'direct' },
      otherConnections: [settings, gateway],
    });
    connection.set({ connection: settings, password: null }, appSettings);
    expect(stream.state.settings.otherConnections).toEqual([gateway]);
  });

  it('is tried as it stands in the form', async () => {
    const { connection, appSettings, settings } = await start();
    expect(await connection.test({ connection: { kind: 'direct' }, password: null })).toMatchObject({ ok: true });
    expect(await connection.test({ connection: settings, password: 'tiger' })).toMatchObject({ ok: true });
    const refused = await connection.test({ connection: settings, password: null });
    expect(refused).toMatchObject({ ok: false, detail: expect.stringContaining('user name and password') });
    connection.set({ connection: settings, password: 'tiger' }, appSettings);
    expect(await connection.test({ connection: settings, password: null })).toMatchObject({ ok: true });
  });

  it('cannot be tried without a server', async () => {
    const { connection } = await start({ service: { phase: 'stopped' } });
    const tried = connection.test({ connection: { kind: 'direct' }, password: null });
    await expect(tried).rejects.toMatchObject({ kind: 'failed' });
  });
});
