import { describe, expect, it, onTestFinished } from 'vitest';
import { httpProxy, socks5Proxy } from '../net/proxy-servers.ts';
import { place } from './place.ts';

const here = place();

describe('the console behind a firewall', () => {
  it.each([
    ['socks5', socks5Proxy],
    ['http', httpProxy],
  ] as const)('goes through a proxy: %s', async (scheme, proxyOf) => {
    const proxy = await proxyOf({ user: 'alice', password: 'p:w' });
    onTestFinished(() => proxy.close());
    const { notification, nexus } = here.service;
    const alice = here.start(
      [
        ...['--server', notification, '--nexus', nexus, '--account', 'alice@example.com', '--dialect', 'MSNP11'],
        ...['--password-env', 'NUDGE_TEST_PASSWORD', '--proxy-password-env', 'NUDGE_TEST_PROXY_PASSWORD'],
        ...['--proxy', `${scheme}://alice@${proxy.host}:${proxy.port}`],
      ],
      { NUDGE_TEST_PASSWORD: 'tiger#Lily9, 100%', NUDGE_TEST_PROXY_PASSWORD: 'p:w' },
    );
    await alice.line({ event: 'signed-in' });
    expect(proxy.asked).toEqual([notification, new URL(nexus).host, new URL(nexus).host]);
    alice.type('quit\n');
    expect(await alice.ended()).toBe(0);
  });

  it('says when the proxy lets nobody through', async () => {
    const proxy = await socks5Proxy({ user: 'alice', password: 'p:w' });
    onTestFinished(() => proxy.close());
    const alice = here.signIn('alice@example.com', 'MSNP7', '--proxy', `socks5://${proxy.host}:${proxy.port}`);
    expect(await alice.line({ event: 'signed-out' })).toMatchObject({
      reason: 'proxy-failed',
      detail: expect.stringContaining('asks for a user and password'),
    });
    expect(await alice.ended()).toBe(3);
  });

  it('goes by way of a gateway', async () => {
    const alice = here.signIn('alice@example.com', 'MSNP11', '--gateway', here.service.gateway);
    await alice.line({ event: 'signed-in' });
    expect(await alice.line({ event: 'profile' })).toMatchObject({ fields: { ClientPort: '0' } });
    alice.type('quit\n');
    expect(await alice.ended()).toBe(0);
  });
});
