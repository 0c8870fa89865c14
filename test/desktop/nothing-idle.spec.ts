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

  const input = conversation.locator('[data-part=input]');
  const places = [
    { name: 'main', one: page, home: row, views: mainViews, tried: new Set<string>() },
    { name: 'conversation', one: conversation, home: input, views: conversationViews, tried: new Set<string>() },
  ];
  const ofBuddy = new Set<string>();
  const idle = (one: Page, tried: Set<string>, open: () => Promise<void>) => idleInMenu(one, commands, open, tried);
  for (const era of ['7.x', '6.x', '4.x', '1.0'] as const) {
    await wear(page, era);
    await expect(conversation.locator('html')).toHaveAttribute('data-era', era);
    await commands.noting(true);
    for (const { name, one, home, views, tried } of places) {
      await home.press('Alt');
      await expect(one.locator('[data-part=menu-bar-item]').first()).toBeVisible();
      const letters = await one.locator('[data-part=menu-bar-item] u').allInnerTexts();
      await one.keyboard.press('Escape');
      expect(letters.length).toBeGreaterThan(3);
      for (const letter of letters) {
        const open = async () => {
          await home.focus();
          await one.keyboard.press(`Alt+${letter.toLowerCase()}`);
        };
        await look(`${name} of ${era}, Alt+${letter}`, await idle(one, tried, open));
      }
      for (const view of views.filter((menu) => /^menu of (?!the menu bar)/.test(menu.name)))
        if (await view.from(one).isVisible())
          await look(`${name} of ${era}, ${view.name}`, await idle(one, tried, () => bringUp(one, view)));
    }
    await look(`main of ${era}, its own buddy`, await idle(page, ofBuddy, () => row.press('Shift+F10')));
    if (era === '7.x') await look('main, a group', await idle(page, new Set(), () => heading.press('Shift+F10')));
    await commands.noting(false);
  }
  await wear(page, '7.x');
  await expect(conversation.locator('html')).toHaveAttribute('data-era', '7.x');

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
