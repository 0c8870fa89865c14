/** What the app keeps between two starts, and what it must never keep. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DEMO_HANDLE } from '../../shared/demo.ts';
import { chosenProfile } from '../../shared/settings.ts';
import { text } from '../../shared/text/text.ts';
import { alice, startServiceProcess } from './service-process.ts';
import { test } from './support.ts';
import { expectSignedIn, expectSignInForm, serverOnPort, setServer, signIn, signInToDemo, stateOf } from './windows.ts';

/** Every file of a profile that holds the text in any usual form. */
function filesWith(profile: string, secret: string): string[] {
  const forms = [Buffer.from(secret, 'utf8'), Buffer.from(secret, 'utf16le'), Buffer.from(btoa(secret).slice(0, -4))];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
}

test('a remembered account comes back with its status and personal message; its password is in no file', async ({
  launch,
  profile,
}) => {
  const service = await startServiceProcess();
  try {
    const server = serverOnPort(service.port, 'MSNP11', service.nexus);
    const first = await launch({ profile });
    await setServer(first.window, server);
    await first.window.getByRole('checkbox', { name: text('signIn.rememberMe') }).check();
    const passwords = first.window.getByRole('checkbox', { name: text('signIn.rememberPassword') });
    const kept = (await stateOf(first.window)).passwordsCanBeKept;
    if (kept) await passwords.check();
    else await expect(passwords).toBeDisabled();
    await signIn(first.window, alice);
    await expectSignedIn(first.window);
    await first.window.locator('[data-part=own-name]').click();
    await first.window.getByRole('menuitemradio', { name: text('status.AWY') }).click();
    await first.window.locator('[data-part=own-message]').click();
    await first.window.getByLabel(text('main.personalMessage')).fill('back soon');
    await first.window.keyboard.press('Enter');
    await expect(first.window.locator('[data-part=own-message]')).toHaveText('back soon');
    await first.quit();
    expect(filesWith(profile, alice.password)).toEqual([]);

    const second = await launch({ profile });
    expect(chosenProfile((await stateOf(second.window)).settings)).toEqual(server);
    await expect(second.window.getByLabel(text('signIn.handle'), { exact: true })).toHaveValue(alice.handle);
    await expect(second.window.locator('[data-part=status-choice]')).toContainText(text('status.AWY'));
    if (!kept) await second.window.getByLabel(text('signIn.password'), { exact: true }).fill(alice.password);
    await second.window.getByRole('button', { name: text('signIn.button'), exact: true }).click();
    await expectSignedIn(second.window);
    await expect(second.window.locator('[data-part=own-name]')).toHaveText(`Alice(${text('status.AWY')})`);
    await expect(second.window.locator('[data-part=own-message]')).toHaveText('back soon');
    await second.quit();
    expect(filesWith(profile, alice.password)).toEqual([]);
  } finally {
    await service.stop();
  }
});

test('an account that is not remembered leaves neither address nor password', async ({ launch, profile }) => {
  const service = await startServiceProcess();
  try {
    const first = await launch({ profile });
    await setServer(first.window, serverOnPort(service.port, 'MSNP11', service.nexus));
    await signIn(first.window, alice);
    await expectSignedIn(first.window);
    await first.quit();
    expect(filesWith(profile, alice.password)).toEqual([]);
    expect(filesWith(profile, alice.handle)).toEqual([]);
    const second = await launch({ profile });
    await expect(second.window.getByLabel(text('signIn.handle'), { exact: true })).toHaveValue('');
  } finally {
    await service.stop();
  }
});

test('the window comes back where it was, and as it was', async ({ launch, profile }) => {
  const first = await launch({ profile });
  const placed = { x: 200, y: 120, width: 330, height: 600 };
  const main = await first.app.browserWindow(first.window);
  await expect.poll(() => main.evaluate((window) => window.isVisible())).toBe(true);
  await main.evaluate((window, bounds) => window.setBounds(bounds), placed);
  await expect.poll(() => main.evaluate((window) => window.getBounds())).toEqual(placed);
  await first.window.getByRole('button', { name: text('window.showMenu') }).click();
  await expect(first.window.getByRole('menubar')).toBeVisible();
  await first.quit();
  const second = await launch({ profile });
  const bounds = await (await second.app.browserWindow(second.window)).evaluate((window) => window.getBounds());
  expect(bounds).toEqual(placed);
  await expect(second.window.getByRole('menubar')).toBeVisible();
});

test('a damaged settings file is set aside and said, and the app works', async ({ launch, profile }) => {
  writeFileSync(join(profile, 'settings.json'), '{ "server": ');
  const { window: page } = await launch({ profile });
  expect((await stateOf(page)).problem).toEqual({
    kind: 'file-damaged',
    file: 'settings.json',
    detail: 'settings.json.bad',
  });
  await expect(page.getByText('settings.json.bad')).toBeVisible();
  expect(readFileSync(join(profile, 'settings.json.bad'), 'utf8')).toBe('{ "server": ');
  await page.getByRole('button', { name: text('button.ok') }).click();
  await expect(page.getByText('settings.json.bad')).toHaveCount(0);
  expect((await stateOf(page)).problem).toBeNull();
  await signInToDemo(page);
});

test('a profile folder that cannot be written is said, and the app works', async ({ launch, profile }) => {
  const file = join(profile, 'no-folder');
  writeFileSync(file, '');
  const { window: page } = await launch({ profile: file });
  expect((await stateOf(page)).problem).toMatchObject({ kind: 'file-unwritable', file });
  await page.getByRole('button', { name: text('button.ok') }).click();
  await signInToDemo(page);
});

test('a second start with the same profile brings the first window forward and ends', async ({ launch, profile }) => {
  const { app, window: page } = await launch({ profile });
  await expectSignInForm(page);
  const told = await app.evaluateHandle(({ app: electron }) => {
    const starts: string[][] = [];
    electron.on('second-instance', (_event, line) => starts.push(line));
    return starts;
  });
  await expect(launch({ profile })).rejects.toThrow();
  await expect.poll(async () => (await told.jsonValue()).length).toBe(1);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await signInToDemo(page);
  expect((await stateOf(page)).messenger.me?.handle).toBe(DEMO_HANDLE);
});
