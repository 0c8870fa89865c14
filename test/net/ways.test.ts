import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../electron/messenger/clock.ts';
import { Messenger } from '../../electron/messenger/messenger.ts';
import { testConnector } from '../../electron/net/connection-test.ts';
import { type ConnectionChoice, connectorOf, directChoice, socketsOf } from '../../electron/net/connector-of.ts';
import { createPassport } from '../../electron/net/passport-client.ts';
import type { TraceEntry } from '../../electron/net/trace.ts';
import type { RunningService } from '../../electron/service/service.ts';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import type { ConnectionSettings } from '../../shared/connection-settings.ts';
import type { MessengerEvent } from '../../shared/events.ts';
import type { DialectName, SignedOut } from '../../shared/model.ts';
import { shortLivedService } from '../support/short-lived-service.ts';
import { httpProxy, socks5Proxy, type TestProxy } from './proxy-servers.ts';
import { scriptedGateway } from './scripted-gateway.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const password = 'tiger#Lily9, 100%';
const proxyPassword = 'pröxy';
const never = new AbortController().signal;

let service: RunningService;
let socks: TestProxy;
let web: TestProxy;
const messengers: Messenger[] = [];

beforeAll(async () => {
  service = await shortLivedService({
    accounts: ['alice', 'bob'].map((name) => ({
      handle: `${name}@example.com`,
      password,
      name,
      groups: [],
      contacts: [{ handle: 'carol@example.com', name: 'Carol', lists: ['FL', 'AL'], groups: [] }],
    })),
    behaviour: { challenges: true, redirects: true },
  });
  socks = await socks5Proxy({ user: 'alice', password: proxyPassword });
  web = await httpProxy({ user: 'alice', password: proxyPassword });
});

afterEach(async () => {
  await Promise.all(messengers.splice(0).map((messenger) => messenger.signOut()));
});

afterAll(async () => {
  await Promise.all([socks.close(), web.close(), service.close()]);
});

function place(address: string): { host: string; port: number } {
  const { hostname, port } = new URL(address);
  return { host: hostname, port: Number(port) };
}

const ways = ['direct', 'socks5', 'http-connect', 'http-gateway'] as const;

function choice(kind: ConnectionSettings['kind']): ConnectionChoice {
  switch (kind) {
    case 'direct':
      return directChoice;
    case 'socks5':
      return { settings: { kind, host: socks.host, port: socks.port, user: 'alice' }, password: proxyPassword };
    case 'http-connect':
      return { settings: { kind, host: web.host, port: web.port, user: 'alice' }, password: proxyPassword };
    case 'http-gateway':
      return { settings: { kind, ...place(service.gateway) }, password: '' };
  }
}

/** A messenger that goes that way, and everything it said. */
class Caller {
  readonly events: MessengerEvent[] = [];
  readonly trace: TraceEntry[] = [];
  readonly messenger: Messenger;
  #heard: () => void = () => undefined;

  constructor(way: ConnectionChoice) {
    const trace = (entry: TraceEntry) => this.trace.push(entry);
    this.messenger = new Messenger({
      connector: connectorOf(way),
      passport: createPassport(trace, socketsOf(way)),
      clock: systemClock,
      listCache: memoryListCache(),
      trace,
    });
    messengers.push(this.messenger);
    this.messenger.onEvent((event) => {
      this.events.push(event);
      this.#heard();
    });
  }

  signIn(handle: string, ceiling: DialectName): void {
    this.messenger.signIn({
      handle,
      password,
      server: { ...place(`tcp://${service.notification}`), nexus: service.nexus, login: null, insecureTls: false },
      ceiling,
      offer: 'original',
      status: 'NLN',
      personalMessage: null,
      media: null,
      msnObject: null,
    });
  }

  async until<T>(find: (events: readonly MessengerEvent[]) => T | undefined): Promise<T> {
    for (;;) {
      const found = find(this.events);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }

  /** Signed in, or why not. */
  outcome(): Promise<'signed in' | SignedOut> {
    return this.until((events) => {
      for (const event of events) {
        if (event.type === 'signedIn') return 'signed in';
        if (event.type === 'signedOut') return event.end;
      }
      return undefined;
    });
  }
}

describe.each(ways)('by way of %s', (kind) => {
  it.each<DialectName>(['MSNP2', 'MSNP7', 'MSNP11'])('a whole session with %s', async (dialect) => {
    const asked = { socks5: socks.asked.length, 'http-connect': web.asked.length };
    const caller = new Caller(choice(kind));
    caller.signIn('alice@example.com', dialect);
    expect(await caller.outcome()).toBe('signed in');
    const { messenger } = caller;
    expect(messenger.state).toMatchObject({
      session: { phase: 'signed-in', dialect, server: service.notification },
      me: { status: 'NLN' },
      contacts: [[{ handle: 'carol@example.com', name: 'Carol' }]],
    });
    expect(await messenger.setStatus('BSY')).toEqual({ ok: true });
    expect(messenger.state.me?.status).toBe('BSY');
    const port = messenger.state.profile.find(({ name }) => name === 'ClientPort');
    if (dialect === 'MSNP11') expect(port?.value === '0').toBe(kind === 'http-gateway');
    await messenger.signOut();
    expect(messenger.state.session).toMatchObject({ phase: 'signed-out', end: { reason: 'requested' } });

    // Dispatch and notification server, and from MSNP8 on nexus and login, went that way and no other.
    const { host } = new URL(service.nexus);
    const passport = dialect === 'MSNP11' ? [host, host] : [];
    const expected = [service.notification, service.notification, ...passport];
    expect(socks.asked.slice(asked.socks5)).toEqual(kind === 'socks5' ? expected : []);
    expect(web.asked.slice(asked['http-connect'])).toEqual(kind === 'http-connect' ? expected : []);
    expect(caller.trace.some((entry) => 'data' in entry && entry.data.startsWith('PNG'))).toBe(false);
  });

  it('the test of the connection', async () => {
    const server = place(`tcp://${service.notification}`);
    const { ok, milliseconds, detail } = await testConnector(connectorOf(choice(kind)), server, never);
    expect({ ok, detail }).toEqual({
      ok: true,
      detail: `It works: a messenger server answered after ${milliseconds} ms.`,
    });
  });
});

describe('people who come different ways', () => {
  it('see each other', async () => {
    const [alice, bob] = [new Caller(choice('http-gateway')), new Caller(choice('socks5'))];
    alice.signIn('alice@example.com', 'MSNP11');
    bob.signIn('bob@example.com', 'MSNP7');
    expect([await alice.outcome(), await bob.outcome()]).toEqual(['signed in', 'signed in']);
    for (const [caller, contact] of [
      [alice, 'bob@example.com'],
      [bob, 'alice@example.com'],
    ] as const) {
      const adding = { allow: { list: 'AL' }, add: { list: 'FL' } } as const;
      for (const { list } of Object.values(adding)) {
        const { messenger } = caller;
        const modern = caller === alice;
        const result = modern
          ? await messenger.request({ command: 'ADC', list, handle: contact, name: contact, id: null, group: null })
          : await messenger.request({ command: 'ADD', list, handle: contact, name: contact, group: null });
        expect(result).toEqual({ ok: true });
      }
    }
    await bob.messenger.setStatus('LUN');
    const seen = (who: string, status: string) => (events: readonly MessengerEvent[]) =>
      events.find((event) => event.type === 'presenceChanged' && event.handle === who && event.status === status);
    await alice.until(seen('bob@example.com', 'LUN'));
    await alice.messenger.setStatus('PHN');
    await bob.until(seen('alice@example.com', 'PHN'));
  });
});

describe('a way that fails says so', () => {
  const settings = (kind: 'socks5' | 'http-connect', proxy: TestProxy, user = 'alice') =>
    ({ kind, host: proxy.host, port: proxy.port, user }) as const;

  it.each<[string, () => ConnectionChoice | Promise<ConnectionChoice>, string, string]>([
    [
      'a SOCKS5 proxy that wants another password',
      () => ({ settings: settings('socks5', socks), password: 'wrong' }),
      'does not accept this user and password',
      'user name and password',
    ],
    [
      'an HTTP proxy that wants a password',
      () => ({ settings: settings('http-connect', web, ''), password: '' }),
      '(407)',
      'user name and password',
    ],
    [
      'a SOCKS5 proxy that allows nothing',
      async () => ({ settings: settings('socks5', await proxyThat(socks5Proxy({ reply: 2 })), ''), password: '' }),
      'does not allow this connection',
      'lets nobody through',
    ],
    [
      'an HTTP proxy that allows nothing',
      async () => ({
        settings: settings('http-connect', await proxyThat(httpProxy({ reply: 403 })), ''),
        password: '',
      }),
      '(403)',
      'lets nobody through',
    ],
    [
      'a gateway with a fault',
      async () => ({ settings: { kind: 'http-gateway', ...(await gatewayThat(500)) }, password: '' }),
      'answered 500',
      'no messenger gateway',
    ],
    [
      'a web server that is no gateway',
      async () => ({ settings: { kind: 'http-gateway', ...(await gatewayThat(404)) }, password: '' }),
      'answered 404',
      'no messenger gateway',
    ],
    [
      'a proxy that is not there',
      async () => {
        const proxy = await socks5Proxy();
        await proxy.close();
        return { settings: settings('socks5', proxy, ''), password: '' };
      },
      'ECONNREFUSED',
      'cannot be reached',
    ],
  ])('%s', async (_what, way, detail, sentence) => {
    const chosen = await way();
    const caller = new Caller(chosen);
    caller.signIn('alice@example.com', 'MSNP7');
    expect(await caller.outcome()).toMatchObject({ reason: 'proxy-failed', detail: expect.stringContaining(detail) });
    const server = place(`tcp://${service.notification}`);
    const tested = await testConnector(connectorOf(chosen), server, never);
    expect(tested).toMatchObject({ ok: false, detail: expect.stringContaining(detail) });
    expect(tested.detail).toContain(sentence);
  });

  it('a proxy that breaks in the middle of a session', async () => {
    const proxy = await proxyThat(socks5Proxy());
    const caller = new Caller({ settings: settings('socks5', proxy, ''), password: '' });
    caller.signIn('alice@example.com', 'MSNP7');
    expect(await caller.outcome()).toBe('signed in');
    proxy.breakAll();
    // Whoever loses the session tries again or says that it is lost; either way it is no more.
    await caller.until((events) =>
      events.find(({ type }) => type === 'signedOut' || type === 'signInPostponed' || type === 'signInProgressed'),
    );
    caller.messenger.cancel();
  });

  const stopping: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(stopping.splice(0).map((one) => one.close()));
  });

  async function proxyThat(proxy: Promise<TestProxy>): Promise<TestProxy> {
    const running = await proxy;
    stopping.push(running);
    return running;
  }

  async function gatewayThat(status: number): Promise<{ host: string; port: number }> {
    const { host, port, close } = await scriptedGateway([{ status, header: null }]);
    stopping.push({ close });
    return { host, port };
  }
});

describe('the test of a connection', () => {
  it.each([
    ['hangs up without a word', '', true, 'hung up'],
    ['talks about something else', '220 mail.example ESMTP\r\n', false, 'no messenger server'],
    ['talks in no lines at all', `${'x'.repeat(70_000)}`, false, 'no messenger server'],
    ['keeps silent', '', false, 'in time'],
  ])('names a server that %s', async (_what, words, hangUp, sentence) => {
    const connector = {
      connect: async () => ({
        name: 'x:1',
        localPort: null,
        needsKeepAlive: true,
        send: () => undefined,
        close: () => undefined,
        onData: (listener: (chunk: Uint8Array) => void) => {
          if (words !== '') queueMicrotask(() => listener(new TextEncoder().encode(words)));
        },
        onEnd: (listener: (end: { kind: 'closed-by-server'; detail: string }) => void) => {
          if (hangUp) queueMicrotask(() => listener({ kind: 'closed-by-server', detail: 'closed' }));
        },
      }),
    };
    const tested = await testConnector(connector, { host: 'x', port: 1 }, never, 50);
    expect(tested.ok).toBe(false);
    expect(tested.detail).toContain(sentence);
  });

  it('can be stopped', async () => {
    const tested = testConnector(
      connectorOf(directChoice),
      place(`tcp://${service.notification}`),
      AbortSignal.abort(),
    );
    expect(await tested).toMatchObject({ ok: false, detail: expect.stringContaining('stopped') });
  });
});
