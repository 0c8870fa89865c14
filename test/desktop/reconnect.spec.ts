/** The connection breaks: the app comes back by itself, as who it was. */
import { expect } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { alice, bob, type ServiceProcess, startServiceProcess } from './service-process.ts';
import { test } from './support.ts';
import { expectSignedIn, serverOnPort, setServer, signIn, stateOf } from './windows.ts';

let service: ServiceProcess;
test.beforeEach(async () => {
  service = await startServiceProcess();
});
test.afterEach(() => service.stop());

test('the service is killed and started again: status and personal message are back', async ({ launch }, info) => {
  const { window: page } = await launch();
  await setServer(page, serverOnPort(service.port, 'MSNP11', service.nexus));
  await signIn(page, alice);
  await expectSignedIn(page);
  await page.evaluate(() => window.nudge.command('setStatus', 'PHN'));
  await page.evaluate(() => window.nudge.command('setPersonalMessage', 'back in a moment'));
  await expect(page.locator('[data-part=own-message]')).toHaveText('back in a moment');

  await service.kill();
  await expect(page.locator('[data-part=waiting]')).toBeVisible();
  await page.screenshot({ path: info.outputPath('waiting.png') });
  await service.startAgain();
  const other = service.console(bob);
  await other.line({ event: 'signed-in' });
  const tryNow = page.locator('[data-part=try-now]');
  await expect(async () => {
    // It may have gone on by itself already.
    if (await tryNow.isVisible()) await tryNow.click({ timeout: 1_000 });
    await expect(page.getByRole('tree')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.locator('[data-part=own-name]')).toContainText(`(${text('status.PHN')})`);
  await expect(page.locator('[data-part=own-message]')).toHaveText('back in a moment');
  await other.line({ event: 'presence', handle: alice.handle, status: 'PHN' });
  await other.line({ event: 'personal-message', handle: alice.handle, text: 'back in a moment' });
  await page.screenshot({ path: info.outputPath('back.png') });
});

test('the computer falls asleep while waiting: nothing happens until it wakes up', async ({ launch }, info) => {
  const { app, window: page } = await launch();
  await setServer(page, serverOnPort(service.port, 'MSNP11', service.nexus));
  await signIn(page, alice);
  await expectSignedIn(page);
  await service.kill();
  await expect(page.locator('[data-part=waiting]')).toBeVisible();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect(page.locator('[data-part=waiting-paused]')).toBeVisible();
  expect((await stateOf(page)).messenger.session).toMatchObject({ phase: 'waiting', paused: 'sleeping' });
  await page.screenshot({ path: info.outputPath('asleep.png') });
  await service.startAgain();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await expectSignedIn(page);
});
