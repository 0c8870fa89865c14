/** Tools > Options as people use it: every page that changes something, and what comes of it. */

import { expect, type Page } from '@playwright/test';
import { contactIn } from '../../shared/address-book.ts';
import { text } from '../../shared/text/text.ts';
import { test } from './support.ts';
import { openWindow, setServer, signInToDemo, stateOf, windowAfter } from './windows.ts';

async function turnTo(options: Page, page: string): Promise<void> {
  await options.getByRole('tab', { name: page }).click();
}

/** Presses OK, and waits for the window to close. */
async function confirm(options: Page): Promise<void> {
  const closed = options.waitForEvent('close');
  await options.locator('[data-part=ok]').click();
  await closed;
}

test('the name and message that others see; what the server refuses is said at the field', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const options = await openWindow(app, page, 'options');
  const name = options.getByLabel('Name that your contacts see for you:');
  await expect(options.locator('[data-part=apply]')).toBeDisabled();
  await name.fill('é'.repeat(129));
  await options.locator('[data-part=apply]').click();
  await expect(options.getByRole('alert').first()).not.toBeEmpty();
  await expect(name).toBeFocused();
  await name.fill('Somebody new');
  await options.getByLabel('Personal message shown next to that name:').fill('out of the window');
  await confirm(options);
  await expect
    .poll(async () => (await stateOf(page)).messenger.me)
    .toMatchObject({
      name: 'Somebody new',
      personalMessage: 'out of the window',
    });
  await expect(page.locator('[data-part=own-name]')).toContainText('Somebody new');
});

test('settings of the program, by the keyboard alone', async ({ launch }) => {
  const { app, window: page } = await launch();
  const options = await openWindow(app, page, 'options');
  await expect(options.getByRole('tab', { selected: true })).toBeVisible();
  await options.keyboard.press('Alt+w');
  await expect(options.getByLabel('Minutes without keyboard or mouse')).toBeDisabled();
  await options.keyboard.press('Alt+w');
  await options.keyboard.press('Tab');
  await options.keyboard.press('Control+a');
  await options.keyboard.type('0');
  await options.keyboard.press('Alt+a');
  await expect(options.getByRole('alert').last()).toHaveText(text('server.problem.minutes'));
  await options.getByLabel('Minutes without keyboard or mouse').fill('7');
  await options.keyboard.press('Control+Tab');
  await options.keyboard.press('Alt+s');
  await options.keyboard.press('Alt+f');
  await options.keyboard.press('Alt+b');
  const closed = options.waitForEvent('close');
  await options.keyboard.down('Enter');
  await closed;
  await expect
    .poll(async () => (await stateOf(page)).settings)
    .toMatchObject({
      idle: { enabled: true, minutes: 7 },
      appearance: { sortBy: 'status', showOffline: false, showMenuBar: true },
    });
});

test('blocking, allowing, all others, and taking a stranger off a list', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const options = await openWindow(app, page, 'options');
  await turnTo(options, 'Privacy');
  const allowed = options.locator('[data-part=allow-list]');
  const blocked = options.locator('[data-part=block-list]');
  await expect(allowed.getByRole('option').last()).toHaveText('All others');
  await allowed.getByRole('option', { name: /mum@/ }).click();
  await options.getByRole('button', { name: 'Block >>' }).click();
  await expect(blocked.getByRole('option', { name: /mum@/ })).toHaveAttribute('aria-selected', 'true');
  await options.getByLabel(/Let nobody but those/).check();
  await expect(blocked.getByRole('option').last()).toHaveText('All others');
  await options.getByLabel('Tell me whenever').uncheck();
  await options.locator('[data-part=apply]').click();
  await expect
    .poll(async () => (await stateOf(page)).messenger.privacy)
    .toEqual({
      askWhenAdded: false,
      othersAllowed: false,
    });
  await expect
    .poll(async () => contactIn((await stateOf(page)).messenger.contacts, 'mum@nudge.example')?.lists)
    .toContain('BL');

  await blocked.getByRole('option', { name: /mum@/ }).dblclick();
  await options.locator('[data-part=apply]').click();
  await expect
    .poll(async () => contactIn((await stateOf(page)).messenger.contacts, 'mum@nudge.example')?.lists)
    .toContain('AL');
  await allowed.getByRole('option', { name: /mum@/ }).click({ button: 'right' });
  await expect(options.getByRole('menuitem')).toHaveAttribute('data-disabled', '');
});

test('phone numbers go to the server, and only where its language has them', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const options = await openWindow(app, page, 'options');
  await turnTo(options, 'Phone');
  await options.getByLabel('My work phone:').fill('+'.repeat(40));
  await expect(options.getByRole('alert').first()).toContainText('120');
  await options.getByLabel('My work phone:').fill('+44 20 7946 0999');
  await options.getByLabel(/Let people on my list/).check();
  await confirm(options);
  await expect
    .poll(async () => (await stateOf(page)).messenger.me)
    .toMatchObject({
      phones: { work: '+44 20 7946 0999' },
      mobilePages: { allowed: true },
    });
  await page.evaluate(() => window.nudge.command('signOut', undefined));
  await expect(page.locator('[data-part=form]')).toBeVisible();
  await setServer(page, { kind: 'builtIn', ceiling: 'MSNP4' });
  await signInToDemo(page);
  const old = await openWindow(app, page, 'options');
  await turnTo(old, 'Phone');
  await expect(old.getByLabel('My work phone:')).toBeDisabled();
  await expect(old.getByText(text('options.phone.notInDialect', { dialect: 'MSNP4' })).last()).toBeVisible();
});

test('each way to the server is tried, and the chosen one kept', async ({ launch }) => {
  const { app, window: page } = await launch();
  const options = await openWindow(app, page, 'options');
  await turnTo(options, 'Connection');
  await options.locator('[data-part=test]').click();
  await expect(options.locator('[data-part=test-outcome]')).toContainText(/after \d+ ms/);
  const ways = await windowAfter(app, 'advanced-connection', () => options.locator('[data-part=advanced]').click());

  await ways.locator('[data-part=tcp-test]').click();
  await expect(ways.locator('[data-part=tcp-outcome]')).toContainText(/after \d+ ms/);
  await ways.locator('[data-part=socks-test]').click();
  await expect(ways.locator('[data-part=socks-outcome]')).toHaveText(text('connection.problem.host'));
  await ways.locator('[data-part=socks-host]').fill('127.0.0.1');
  await ways.locator('[data-part=socks-port]').fill('9');
  await ways.locator('[data-part=socks-test]').click();
  await expect(ways.locator('[data-part=socks-outcome]')).toContainText(text('connectionTest.proxy-unreachable'));

  const { service } = await stateOf(page);
  if (service.phase !== 'listening') throw new Error('the built-in service is not listening');
  await ways.locator('[data-part=gateway-host]').fill('127.0.0.1');
  await ways.locator('[data-part=gateway-port]').fill(new URL(service.nexus).port);
  await ways.locator('[data-part=gateway-test]').click();
  await expect(ways.locator('[data-part=gateway-outcome]')).toContainText(/after \d+ ms/);
  await ways.getByRole('radio', { name: 'HTTP gateway' }).check();
  const closed = ways.waitForEvent('close');
  await ways.locator('[data-part=ok]').click();
  await closed;
  expect((await stateOf(page)).settings.connection).toMatchObject({ kind: 'http-gateway', host: '127.0.0.1' });
});
