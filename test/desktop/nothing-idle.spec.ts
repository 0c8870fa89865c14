/** No control does nothing: everything in every window is pressed, every entry of every menu chosen. */
import { expect, type Page } from '@playwright/test';
import { say, talkTo } from './conversations.ts';
import { inEveryWindow } from './every-window.ts';
import { chooseFile, logOfAnotherProgram, savedContacts } from './file-choosers.ts';
import { bringUp, conversationViews, historyViews, mainViews, serverViews } from './inner-views.ts';
import { noteCommands } from './noted-commands.ts';
import { idleIn } from './pressing.ts';
import { idleInMenu } from './pressing-menus.ts';
import { test } from './support.ts';
import { openServerSettings, openWindow, signInToDemo, wear } from './windows.ts';

const echo = 'front.desk@nudge.example';
const body = (page: Page) => page.locator('body');
const nothing = async () => undefined;

test('every button, box, list and link of every window', async ({ launch }) => {
  test.setTimeout(240_000);
  const { app, window: page, profile } = await launch();
  const commands = await noteCommands(app);
  const found: { [where: string]: readonly string[] } = {};
  const look = async (where: string, idle: readonly string[]) => {
    if (idle.length > 0) found[where] = idle;
  };
  await look('sign-in', await idleIn(page, commands, body, nothing));
  const servers = await openServerSettings(app, page);
  for (const view of serverViews) {
    await bringUp(servers, view);
    await look(`servers: ${view.name}`, await idleIn(servers, commands, view.shown, (one) => bringUp(one, view)));
    await servers.keyboard.press('Escape');
  }
  await servers.close();
  await signInToDemo(page);
  await chooseFile(app, await savedContacts(profile));
  await inEveryWindow(app, page, async (one, name) => {
    if (name !== 'options') await look(name, await idleIn(one, commands, body, nothing));
  });
  const optionsIn = async (era: string, wanted: RegExp) => {
    const options = await openWindow(app, page, 'options');
    for (const name of (await options.getByRole('tab').allInnerTexts()).filter((one) => wanted.test(one))) {
      const choose = async (one: Page) => {
        await one.getByRole('tab', { name }).click();
        await expect(one.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
      };
      await choose(options);
      await look(`options in ${era}, ${name}`, await idleIn(options, commands, body, choose));
    }
    await options.close();
  };
  await optionsIn('7.x', /./);
  for (const era of ['6.x', '4.x', '1.0'] as const) {
    await wear(page, era);
    await look(`main in ${era}`, await idleIn(page, commands, body, nothing));
    await optionsIn(era, era === '6.x' ? /Accounts|Connection/ : era === '4.x' ? /Preferences/ : /^$/);
  }
  expect(found).toEqual({});
});

test('every entry of every menu, and what comes up in a conversation', async ({ launch }) => {
  test.setTimeout(240_000);
  const { app, window: page, profile } = await launch();
  const commands = await noteCommands(app);
  const found: { [where: string]: readonly string[] } = {};
  const look = async (where: string, idle: readonly string[]) => {
    if (idle.length > 0) found[where] = idle;
  };
  await signInToDemo(page);
  const row = page.locator(`[data-part=contact-row][data-handle="${echo}"]`).first();
  const heading = page.locator('[data-part=group-header]').first();
  const conversation = await talkTo(app, page, echo);
  await say(conversation, 'see https://nudge.invalid/ :)');
  await expect(conversation.locator('[data-part=message]')).toHaveCount(2);
  await conversation.locator('[data-part=input]').fill('words');

  await commands.noting(true);
  for (const letter of ['f', 'c', 'a', 't', 'h']) {
    const open = async () => {
      await row.focus();
      await page.keyboard.press(`Alt+${letter}`);
    };
    await look(`main, Alt+${letter}`, await idleInMenu(page, commands, open));
  }
  for (const view of mainViews.filter(({ name }) => /^menu of (?!the menu bar)/.test(name)))
    await look(`main, ${view.name}`, await idleInMenu(page, commands, () => bringUp(page, view)));
  await look('main, its own buddy', await idleInMenu(page, commands, () => row.press('Shift+F10')));
  await look('main, a group', await idleInMenu(page, commands, () => heading.press('Shift+F10')));
  for (const letter of ['f', 'e', 'a', 't', 'h']) {
    const open = async () => {
      await conversation.locator('[data-part=input]').focus();
      await conversation.keyboard.press(`Alt+${letter}`);
    };
    await look(`conversation, Alt+${letter}`, await idleInMenu(conversation, commands, open));
  }
  for (const view of conversationViews.filter(({ name }) => /^menu of (?!the menu bar)/.test(name)))
    await look(
      `conversation, ${view.name}`,
      await idleInMenu(conversation, commands, () => bringUp(conversation, view)),
    );
  await commands.noting(false);

  const dialogs = conversationViews.filter(({ name }) => /font|invitation|find|history\?/.test(name));
  for (const view of dialogs) {
    await bringUp(conversation, view);
    const idle = await idleIn(conversation, commands, view.shown, (one) => bringUp(one, view));
    await look(`conversation, ${view.name}`, idle);
    await conversation.keyboard.press('Escape');
  }
  for (const era of ['7.x', '4.x', '1.0'] as const) {
    await wear(page, era);
    await expect(conversation.locator('html')).toHaveAttribute('data-era', era);
    await look(`conversation in ${era}`, await idleIn(conversation, commands, body, nothing));
  }
  await conversation.evaluate(() => window.nudge.command('setKeepHistory', 'yes'));
  await say(conversation, 'to be kept');
  await expect(conversation.locator('[data-part=message]')).toHaveCount(4);
  await chooseFile(app, await logOfAnotherProgram(profile));
  const history = await openWindow(app, page, 'history');
  await expect(history.getByRole('option').first()).toBeVisible();
  for (const view of historyViews) {
    await bringUp(history, view);
    const idle = await idleIn(history, commands, view.shown, async (one) => {
      await expect(one.getByRole('option').first()).toBeVisible();
      await bringUp(one, view);
    });
    await look(`history, ${view.name}`, idle);
    await history.keyboard.press('Escape');
  }
  expect(found).toEqual({});
});
