/** Windows of conversations as they come and go, the tray, and the options about all of it. */
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { expectAccessible } from './accessible.ts';
import { askForConversation, conversationsOf, theConversation } from './conversations.ts';
import { alice, bob, carol, type ServiceProcess, startServiceProcess } from './service-process.ts';
import { test } from './support.ts';
import { chooseServer, expectSignedIn, openWindow, signIn, stateOf } from './windows.ts';

let service: ServiceProcess;
test.beforeEach(async () => {
  service = await startServiceProcess();
});
test.afterEach(() => service.stop());

async function titleOf(app: ElectronApplication, page: Page): Promise<string> {
  return (await app.browserWindow(page)).evaluate((window) => window.getTitle());
}

test('a message opens a window behind, with what is unread in its title; closed, the next one opens it again', async ({
  launch,
}) => {
  const { app, window: page } = await launch();
  await chooseServer(app, page, { ...service, ceiling: 'MSNP11' });
  const friend = service.console(bob);
  await friend.line({ event: 'signed-in' });
  await signIn(page, alice);
  await expectSignedIn(page);
  await friend.line({ event: 'presence', handle: alice.handle });
  await (await app.browserWindow(page)).evaluate((window) => window.focus());
  friend.type(`chat ${alice.handle} one\nchat ${alice.handle} two\n`);
  const first = await theConversation(app);
  await expect.poll(() => titleOf(app, first)).toBe('(2) Bob - Conversation');
  const browserWindow = await app.browserWindow(first);
  expect(await browserWindow.evaluate((window) => window.isFocused())).toBe(false);
  expect(await browserWindow.evaluate((window) => window.getSize())).toEqual([500, 440]);
  expect(await browserWindow.evaluate((window) => window.getMinimumSize())).toEqual([300, 260]);

  await askForConversation(page, bob.handle);
  await expect.poll(() => titleOf(app, first)).toBe('Bob - Conversation');
  await browserWindow.evaluate((window) => window.setBounds({ x: 60, y: 50, width: 560, height: 470 }));
  await expect.poll(() => browserWindow.evaluate((window) => window.getSize())).toEqual([560, 470]);

  const closed = first.waitForEvent('close');
  await browserWindow.evaluate((window) => window.close());
  await closed;
  await expect.poll(async () => Object.keys((await stateOf(page)).messenger.conversations)).toEqual([]);

  friend.type(`chat ${alice.handle} three\n`);
  const second = await theConversation(app);
  await expect(second.locator('body')).toContainText('three');
  const place = await (await app.browserWindow(second)).evaluate((window) => window.getBounds());
  expect(place).toEqual({ x: 60, y: 50, width: 560, height: 470 });
});

test('with tabs there is one window for all, and it goes with its last tab', async ({ launch }) => {
  const { app, window: page } = await launch();
  await chooseServer(app, page, { ...service, ceiling: 'MSNP11' });
  await signIn(page, alice);
  await expectSignedIn(page);
  const { settings } = await stateOf(page);
  const conversation = { ...settings.conversation, tabs: true };
  await page.evaluate((wanted) => window.nudge.command('setConversationSettings', wanted), conversation);
  await askForConversation(page, bob.handle);
  const tabbed = await theConversation(app);
  await askForConversation(page, carol.handle);
  await expect(tabbed.getByRole('tab')).toHaveCount(2);
  const { tabs } = await stateOf(page);
  expect(tabs.front).toBe(tabs.conversations[1]);
  expect(conversationsOf(app)).toHaveLength(1);
  await tabbed.screenshot({ path: 'out/conversation-tabs.png' });
  await tabbed.getByRole('tab').first().click();
  await expect.poll(async () => (await stateOf(page)).tabs.front).toBe(tabs.conversations[0]);
  await expect.poll(() => titleOf(app, tabbed)).toBe('Bob - Conversation');
  await page.evaluate((id) => window.nudge.command('closeConversation', id), tabs.conversations[0] ?? '');
  await expect.poll(async () => (await stateOf(page)).tabs.front).toBe(tabs.conversations[1]);
  const closed = tabbed.waitForEvent('close');
  await page.evaluate((id) => window.nudge.command('closeConversation', id), tabs.conversations[1] ?? '');
  await closed;
  expect((await stateOf(page)).tabs).toEqual({ conversations: [], front: null });
});

test('what the options say of messages, alerts and sounds is kept, and each page is accessible', async ({ launch }) => {
  const { app, window: page } = await launch();
  const options = await openWindow(app, page, 'options');
  await options.getByRole('tab', { name: text('options.page.messages') }).click();
  await expectAccessible(options);
  await options.screenshot({ path: 'out/options-messages.png' });
  await options.keyboard.press('Alt+t');
  await options.keyboard.press('Alt+w');
  await options.getByLabel(text('options.messages.replyText')).fill('Having tea.');
  await options.keyboard.press('Alt+k');
  await options.keyboard.press('Alt+f');
  const font = options.getByRole('dialog');
  await font.getByRole('option', { name: 'Verdana' }).click();
  await options.screenshot({ path: 'out/options-font.png' });
  await font.getByRole('button', { name: text('button.ok') }).click();
  await expect(font).toHaveCount(0);

  await options.getByRole('tab', { name: text('options.page.alerts') }).click();
  await expectAccessible(options);
  await options.keyboard.press('Alt+e');
  await options.keyboard.press('Alt+o');
  await options.screenshot({ path: 'out/options-alerts.png' });
  await options.getByRole('tab', { name: text('options.page.general') }).click();
  await options.keyboard.press('Alt+c');
  await options.screenshot({ path: 'out/options-general.png' });
  const closed = options.waitForEvent('close');
  await options.locator('[data-part=ok]').click();
  await closed;

  const { settings } = await stateOf(page);
  expect(settings.conversation).toMatchObject({
    showTimes: true,
    format: { font: 'Verdana' },
    automaticReply: { enabled: true, text: 'Having tea.' },
  });
  expect(settings.alerts).toMatchObject({ mail: { show: false, sound: true }, signsIn: { show: true, sound: false } });
  expect(settings.history.keep).toBe('yes');
  expect(settings.tray.keepRunning).toBe(false);
});

/** A folder with a program of the desktop's bus that says that there is a tray. */
async function trayInPath(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'nudge-tray-'));
  const program = join(folder, 'gdbus');
  await writeFile(program, '#!/bin/sh\necho "(true,)"\n');
  await chmod(program, 0o755);
  return { PATH: `${folder}:${env.PATH ?? ''}`, DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(folder, 'bus')}` };
}

test('with a tray, closing the main window leaves the program running, and says so once', async ({ launch }) => {
  test.skip(process.platform !== 'linux', 'elsewhere there is always a tray, and nothing to stand in for');
  const { app, window: page } = await launch({ env: await trayInPath() });
  await expect.poll(async () => (await stateOf(page)).service.phase).toBe('listening');
  const main = await app.browserWindow(page);
  const isVisible = () => main.evaluate((window) => window.isVisible());
  await expect
    .poll(async () => {
      await main.evaluate((window) => window.close());
      return isVisible();
    })
    .toBe(false);
  await expect.poll(async () => (await stateOf(page)).toasts.map(({ news }) => news.kind)).toEqual(['stillRunning']);
  expect((await stateOf(page)).settings.tray.explained).toBe(true);
  await app.evaluate(({ app: program }) => program.emit('activate'));
  await expect.poll(isVisible).toBe(true);
});
