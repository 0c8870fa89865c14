/** Messages to somebody who is not there: kept, offered again, delivered; and what the history does with all of it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { messages, openConversation, say } from './conversations.ts';
import { alice, bob, type ServiceProcess, startServiceProcess } from './service-process.ts';
import { test } from './support.ts';
import { chooseServer, closedBy, expectSignedIn, signIn, stateOf, windowAfter } from './windows.ts';

let service: ServiceProcess;
test.beforeEach(async () => {
  service = await startServiceProcess();
});
test.afterEach(() => service.stop());

test('a message to somebody who is offline is kept, offered when they come, and delivered once', async ({ launch }) => {
  const { app, window: page } = await launch();
  await chooseServer(app, page, { ...service, ceiling: 'MSNP11' });
  await signIn(page, alice);
  await expectSignedIn(page);
  let conversation = await openConversation(app, page, bob.handle);
  await expect(conversation.locator('[data-part=notice-bar][data-kind=offline]')).toBeVisible();
  await say(conversation, 'are you there?');
  await expect(conversation.locator('[data-part=message-failure]')).toContainText(text('delivery.contact-offline'));

  // The user is asked once whether to keep what is said, and says yes.
  await conversation.getByRole('button', { name: text('history.consent.choose') }).click();
  await conversation
    .locator('[data-part=keep-history]')
    .getByRole('button', { name: text('button.ok') })
    .click();
  await expect(conversation.locator('[data-part=keep-history-bar]')).toHaveCount(0);
  expect((await stateOf(page)).settings.history.keep).toBe('yes');

  // The window is closed and opened again: the message is still there.
  await closedBy(conversation, () => conversation.keyboard.press('Control+w'));
  conversation = await openConversation(app, page, bob.handle);
  await expect(conversation.locator('[data-part=message]')).toContainText(['are you there?']);

  const friend = service.console(bob);
  await friend.line({ event: 'signed-in' });
  const bar = conversation.locator('[data-part=notice-bar][data-kind=undelivered]');
  await expect(bar).toBeVisible();
  await conversation.screenshot({ path: 'out/pictures/offered-again.png' });
  await bar.getByRole('button', { name: text('conversation.sendOneAgain') }).click();
  await friend.line({ event: 'message', from: alice.handle, text: 'are you there?' });
  await expect(bar).toHaveCount(0);
  await expect(conversation.locator('[data-part=message-failure]')).toHaveCount(0);
  await say(conversation, 'good to see you');
  await friend.line({ event: 'message', from: alice.handle, text: 'good to see you' });
  expect(friend.lines.filter((line) => line.text === 'are you there?')).toHaveLength(1);
});

test('a message that was not delivered outlasts the program, also without a history', async ({ launch, profile }) => {
  const first = await launch({ profile });
  await chooseServer(first.app, first.window, { ...service, ceiling: 'MSNP11' });
  await signIn(first.window, alice);
  await expectSignedIn(first.window);
  await first.window.evaluate(() => window.nudge.command('setKeepHistory', 'no'));
  let conversation = await openConversation(first.app, first.window, bob.handle);
  await say(conversation, 'it starts at eight');
  await expect(conversation.locator('[data-part=message-failure]')).toBeVisible();
  // Nobody is asked, and nothing is closed in good order.
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close');

  const second = await launch({ profile });
  await signIn(second.window, alice);
  await expectSignedIn(second.window);
  const bar = second.window.locator('[data-part=info-bar]', { hasText: '1 message to' });
  await expect(bar).toHaveCount(0);
  const friend = service.console(bob);
  await friend.line({ event: 'signed-in' });
  await expect(bar).toBeVisible();
  await second.window.screenshot({ path: 'out/pictures/undelivered-in-main.png' });
  conversation = await windowAfter(second.app, 'conversation', () => bar.locator('.link').click());
  await expect(bar).toHaveCount(0);
  await expect(messages(conversation, true)).toHaveText(['it starts at eight']);
  await conversation.getByRole('button', { name: text('conversation.sendOneAgain') }).click();
  await friend.line({ event: 'message', from: alice.handle, text: 'it starts at eight' });
  await expect(conversation.locator('[data-part=message-failure]')).toHaveCount(0);
  await expect.poll(() => readdir(join(profile, 'undelivered'))).toEqual([]);
  await second.quit();
  expect(friend.lines.filter(({ event }) => event === 'message')).toHaveLength(1);
});

test('a new window begins with the last lines of the conversation before, greyed, for those who want that', async ({
  launch,
}) => {
  const { app, window: page } = await launch();
  await chooseServer(app, page, { ...service, ceiling: 'MSNP11' });
  await signIn(page, alice);
  await expectSignedIn(page);
  const { settings } = await stateOf(page);
  const conversation = { ...settings.conversation, showEarlier: true };
  const wanted = { ...settings, history: { keep: 'yes' }, conversation } as const;
  await page.evaluate((all) => window.nudge.command('setSettings', all), wanted);
  const friend = service.console(bob);
  await friend.line({ event: 'presence', handle: alice.handle });
  const first = await openConversation(app, page, bob.handle);
  await say(first, 'see you on Friday');
  await friend.line({ event: 'message', text: 'see you on Friday' });
  await expect(first.locator('[data-part=keep-history-bar]')).toHaveCount(0);
  await closedBy(first, () => first.keyboard.press('Control+w'));
  const second = await openConversation(app, page, bob.handle);
  await expect(second.locator('[data-part=earlier]')).toContainText('see you on Friday');
  await second.screenshot({ path: 'out/pictures/earlier-lines.png' });
});
