/** The inspector in the app: the wire with named fields, no secrets, to a file and back into the windows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { conversationsOf, inputOf, messages } from './conversations.ts';
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

/** What would go to the server is refused in the window where it was wished. */
async function expectNothingGoesAnywhere(page: Page): Promise<void> {
  await page.keyboard.press('Alt+f');
  await page.getByRole('menuitem', { name: text('menu.file.myStatus').replace('&', '') }).hover();
  await page.getByRole('menuitemradio', { name: text('menu.status.BSY').replace('&', '') }).click();
  await expect(page.locator('[data-part=error-sentence]')).toHaveText(text('command.replaying'));
  await page.getByRole('button', { name: text('button.ok'), exact: true }).click();
  await expect(page.locator('[data-part=error-sentence]')).toHaveCount(0);
}

/** The window of the conversation with that name in its title. */
async function windowTitled(app: ElectronApplication, name: string): Promise<Page> {
  const titled: Page[] = [];
  await expect
    .poll(async () => {
      for (const page of conversationsOf(app)) if ((await page.title()).includes(name)) titled.push(page);
      return titled.length;
    })
    .toBeGreaterThan(0);
  const [page] = titled;
  if (page === undefined) throw new Error('closed again');
  return page;
}

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
    await expectNothingGoesAnywhere(page);
    await inspector.getByRole('button', { name: text('inspector.stop').replace('&', '') }).click();
    await expectSignInForm(page);
    expect((await stateOf(page)).replay).toBeNull();
    service = await startServiceProcess();
  });
}

test('a recorded conversation stands in its window, and nothing can be said into it', async ({ launch }, info) => {
  const { app, window: page } = await launch();
  const inspector = await openWindow(app, page, 'inspector');
  await app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    },
    join(import.meta.dirname, '..', 'transcripts', 'conversations', 'called-invited-several.jsonl'),
  );
  await inspector.getByRole('button', { name: text('inspector.load').replace('&', '') }).click();
  await expectSignedIn(page);
  await expect
    .poll(async () => {
      const { replay } = await stateOf(page);
      return replay !== null && replay.position === replay.total;
    })
    .toBe(true);
  // What came in opened its windows by itself, as it did then.
  const chat = await windowTitled(app, 'Dave');
  await expect(messages(chat, false).last()).toContainText('all right');
  await expect(messages(chat, true).last()).toContainText('now then');
  await expect(chat.locator('[data-part=notice-bar]')).toContainText(text('command.replaying'));
  await inputOf(chat).fill('hello?');
  await expect(chat.locator('[data-part=send-button]')).toBeDisabled();
  await chat.screenshot({ path: info.outputPath('recorded-conversation.png') });
  await inspector.getByRole('button', { name: text('inspector.stop').replace('&', '') }).click();
  await expectSignInForm(page);
});
