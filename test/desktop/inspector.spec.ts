/** The inspector in the app: the wire with named fields, no secrets, to a file and back into the windows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { alice, type ServiceProcess, startServiceProcess } from './service-process.ts';
import { test } from './support.ts';
import {
  expectSignedIn,
  expectSignInForm,
  openWindow,
  serverOnPort,
  setServer,
  signIn,
  signOut,
  stateOf,
} from './windows.ts';

let service: ServiceProcess;
test.beforeEach(async () => {
  service = await startServiceProcess();
});
test.afterEach(() => service.stop());

for (const ceiling of ['MSNP7', 'MSNP12'] as const) {
  test(`shows a session of ${ceiling} with its fields named, and no secret; saves and replays it`, async ({
    launch,
  }, info) => {
    const { app, window: page, profile } = await launch();
    await setServer(page, serverOnPort(service.port, ceiling, service.nexus));
    const inspector = await openWindow(app, page, 'inspector');
    // The second time the server leaves the list out.
    await signIn(page, alice);
    await expectSignedIn(page);
    await signOut(page);
    await signIn(page, alice);
    await expectSignedIn(page);
    const status = inspector.locator('[data-part=wire-row]', { hasText: /^\D*[\d.]+.*CHG/ }).first();
    await expect(status).toBeVisible();
    await status.click();
    await expect(inspector.locator('[data-part=fields]')).toContainText('NLN');
    await inspector.screenshot({ path: info.outputPath('inspector.png') });

    const shown = await inspector.evaluate(() => window.nudge.command('inspectorSnapshot', undefined));
    if (!shown.ok) throw new Error(shown.error.detail);
    const commands = new Set(shown.value.entries.map(({ command }) => command));
    for (const command of ['VER', 'USR', 'SYN', 'LST', 'CHG']) expect(commands).toContain(command);
    expect(shown.value.entries.filter(({ problem }) => problem !== null)).toEqual([]);
    const everything = JSON.stringify(shown.value.entries);
    expect(everything).not.toContain(alice.password);
    expect(everything).toContain('[redacted]');

    const path = join(profile, 'session.jsonl');
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    }, path);
    await inspector.getByRole('button', { name: text('inspector.export').replace('&', '') }).click();
    await expect.poll(() => (existsSync(path) ? readFileSync(path, 'utf8').length : 0)).toBeGreaterThan(1_000);
    expect(readFileSync(path, 'utf8')).not.toContain(alice.password);
    const before = (await stateOf(page)).messenger;
    await signOut(page);
    await service.stop();

    await inspector.getByRole('button', { name: text('inspector.load').replace('&', '') }).click();
    await expectSignedIn(page);
    await expect.poll(async () => (await stateOf(page)).messenger.contacts).toEqual(before.contacts);
    expect((await stateOf(page)).messenger.groups).toEqual(before.groups);
    await inspector.screenshot({ path: info.outputPath('replay.png') });
    await page.screenshot({ path: info.outputPath('replayed.png') });
    await inspector.getByRole('button', { name: text('inspector.stop').replace('&', '') }).click();
    await expectSignInForm(page);
    expect((await stateOf(page)).replay).toBeNull();
    service = await startServiceProcess();
  });
}
