/** The ways to the network, tried from the window. */
import { expect } from '@playwright/test';
import { socks5Proxy } from '../net/proxy-servers.ts';
import { alice, startServiceProcess } from './service-process.ts';
import { test } from './support.ts';
import { closedBy, expectSignedIn, openWindow, serverOnPort, setServer, signIn } from './windows.ts';

test('a proxy is tried with the button, says what failed, and is the way of the next sign-in', async ({
  launch,
}, info) => {
  const service = await startServiceProcess();
  const proxy = await socks5Proxy({ user: 'alice', password: 'tiger' });
  try {
    const { app, window: page } = await launch();
    await setServer(page, serverOnPort(service.port, 'MSNP11', service.nexus));
    const advanced = await openWindow(app, page, 'advanced-connection');
    const socks = advanced.locator('[data-part=socks-row]');
    await socks.getByRole('radio').check();
    await socks.getByRole('textbox').nth(0).fill(proxy.host);
    await socks.getByRole('textbox').nth(1).fill(String(proxy.port));
    await socks.getByRole('textbox').nth(2).fill('alice');
    await socks.locator('input[type=password]').fill('lion');
    await socks.locator('[data-part=socks-test]').click();
    await expect(advanced.locator('[data-part=socks-outcome]')).toHaveAttribute('data-kind', 'failed');
    await advanced.screenshot({ path: info.outputPath('proxy-refused.png') });
    await socks.locator('input[type=password]').fill('tiger');
    await socks.locator('[data-part=socks-test]').click();
    await expect(advanced.locator('[data-part=socks-outcome]')).toHaveAttribute('data-kind', 'ok');
    await advanced.screenshot({ path: info.outputPath('proxy-works.png') });
    await closedBy(advanced, () => advanced.locator('[data-part=ok]').click());
    const before = proxy.asked.length;
    await signIn(page, alice);
    await expectSignedIn(page);
    expect(proxy.asked.slice(before)).toContain(service.notification);
  } finally {
    await proxy.close();
    await service.stop();
  }
});
