/** The window of a conversation with the buddies of the built-in service. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { expectAccessible } from './accessible.ts';
import { inputOf, messages, rowOf, say, talkTo } from './conversations.ts';
import { chooseFile } from './file-choosers.ts';
import { measureAll, of } from './measuring.ts';
import { test } from './support.ts';
import { signInToDemo, signOut } from './windows.ts';

const echo = 'front.desk@nudge.example';

test('people talk: text, emoticons, font, links, typing and what is copied', async ({ launch }) => {
  const { app, window: main } = await launch();
  await signInToDemo(main);
  const page = await talkTo(app, main, echo);
  await expect(page.locator('[data-part=caption]')).toContainText(' - Conversation');
  await expect(page.locator('[data-part=send-button]')).toBeDisabled();

  await say(page, 'hello :) see www.example.com');
  await expect(messages(page, true)).toHaveText(['hello :) see www.example.com']);
  await expect(page.locator('[data-own=true][data-delivery=delivered]')).toHaveCount(1);
  await expect(messages(page, false)).toHaveText(['hello :) see www.example.com']);
  await expect(messages(page, false).getByRole('link', { name: 'www.example.com' }).first()).toBeVisible();
  await expect(messages(page, true).getByRole('img', { name: 'Smile' })).toBeVisible();
  await expect(page.locator('[data-part=status-bar]')).toContainText('The latest message came at');

  // What grows before its scrolling is heard of (pictures, fonts) leaves the last line in sight.
  const box = page.locator('[data-part=history]');
  await box.evaluate((element) => {
    const lines = element.firstElementChild;
    if (lines instanceof HTMLElement) lines.style.paddingBottom = '900px';
    element.dispatchEvent(new Event('scroll'));
  });
  const below = () =>
    box.evaluate(({ scrollHeight, scrollTop, clientHeight }) => Math.round(scrollHeight - scrollTop - clientHeight));
  await expect.poll(below).toBe(0);
  await box.evaluate(({ firstElementChild: lines }) => lines?.removeAttribute('style'));

  // What is marked in the history holds the codes of its pictures.
  await page.locator('[data-part=history]').focus();
  const marked = await messages(page, true)
    .first()
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString();
    });
  expect(marked).toBe('hello :) see www.example.com');

  await page.getByTitle(text('conversation.fontTip')).click();
  const font = page.getByRole('dialog', { name: text('font.title') });
  await font.getByRole('option', { name: 'Comic Sans MS' }).click();
  await font.getByRole('option', { name: text('font.style.bold'), exact: true }).click();
  await font.getByRole('combobox').selectOption('#ff00ff');
  await font.getByRole('button', { name: text('button.ok') }).click();
  await expect(font).toHaveCount(0);
  await expect(inputOf(page)).toHaveCSS('color', 'rgb(255, 0, 255)');
  await say(page, 'in pink');
  const pink = messages(page, true).filter({ hasText: 'in pink' });
  await expect(pink).toHaveCSS('color', 'rgb(255, 0, 255)');
  await expect(pink).toHaveCSS('font-weight', '700');
  await expect(pink).toHaveCSS('font-family', /Comic Sans MS/);

  await page.getByTitle(text('conversation.emoticonsTip')).click();
  await expect(page.getByRole('listbox', { name: text('conversation.emoticons') })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(inputOf(page)).toBeFocused();
  await expect(inputOf(page)).toHaveValue(':D');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('second line');
  await expect(inputOf(page)).toHaveValue(':D\nsecond line');
  await page.keyboard.press('Control+z');
  await expect(inputOf(page)).not.toHaveValue(':D\nsecond line');
  await inputOf(page).fill('cut and put back');
  for (const key of ['a', 'x']) await page.keyboard.press(`Control+${key}`);
  await expect(inputOf(page)).toHaveValue('');
  await page.keyboard.press('Control+v');
  await expect(inputOf(page)).toHaveValue('cut and put back');
  for (const key of ['Control+a', 'Delete']) await page.keyboard.press(key);
  await expect(inputOf(page)).toHaveValue('');

  // Save asks for a file once, and writes into it from then on.
  const saved = page.getByRole('dialog', { name: text('conversation.savedTitle') });
  const file = test.info().outputPath('talk.txt');
  const save = async (chosen: string): Promise<string> => {
    await chooseFile(app, chosen);
    await page.keyboard.press('Control+s');
    await expect(saved).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(saved).toHaveCount(0);
    return readFileSync(file, 'utf8');
  };
  expect(await save(file)).toContain('in pink');
  await say(page, 'said later');
  await expect(messages(page, true).filter({ hasText: 'said later' })).toHaveCount(1);
  expect(await save(test.info().outputPath('never-chosen.txt'))).toContain('said later');
});

test('the window has the measures of 7.5, and nothing that axe objects to', async ({ launch }) => {
  const { app, window: main } = await launch();
  await signInToDemo(main);
  const page = await talkTo(app, main, echo);
  await expectAccessible(page);
  await say(page, ':)');
  await expect(messages(page, false).first()).toBeVisible();
  const elsewhere = /^participant|^menu-toggle|^send-button$/;
  await measureAll(
    page,
    of('conversation', ({ element }) => !elsewhere.test(element)),
  );
  await inputOf(page).fill('something to send');
  await measureAll(
    page,
    of('conversation', ({ element }) => element === 'send-button'),
  );
  await page.getByRole('button', { name: text('window.hideMenu') }).click();
  await expect(page.locator('[data-part=menu-bar]')).toHaveCount(0);
  await measureAll(
    page,
    of('conversation', ({ element }) => element === 'menu-toggle'),
  );
  await page.getByTitle(text('conversation.emoticonsTip')).click();
  await measureAll(
    page,
    of('popup', ({ element }) => element === 'emoticon-cell'),
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByTitle(text('conversation.fontTip')).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Invite' }).click();
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
});

test('a Nudge is shown and soon enough not sent again', async ({ launch }) => {
  const { app, window: main } = await launch();
  await signInToDemo(main);
  const page = await talkTo(app, main, echo);
  const nudge = page.getByRole('button', { name: text('conversation.nudge'), exact: true });
  await nudge.click();
  await expect(page.locator('[data-part=nudge]')).toContainText([text('conversation.nudgeSent')]);
  await nudge.click();
  await expect(page.locator('[data-part=history]')).toContainText(text('conversation.nudgeTooSoon'));
  await expect(page.locator('[data-part=nudge][data-delivery]')).toHaveCount(1);
});

test('somebody invited makes it a conversation of several', async ({ launch }) => {
  const { app, window: main } = await launch();
  await signInToDemo(main);
  const page = await talkTo(app, main, echo);
  await say(page, 'wait a moment');
  await expect(messages(page, false).first()).toBeVisible();
  await page.keyboard.press('Alt+i');
  const picker = page.getByRole('dialog', { name: text('invite.title') });
  await expect(picker.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('mia');
  await expect(picker.getByRole('option')).toHaveCount(1);
  await picker.getByRole('option').first().dblclick();
  await expect(picker).toHaveCount(0);
  await expect(page.locator('[data-part=participant]')).toHaveCount(2);
  await expect(page.locator('[data-part=notice]').filter({ hasText: 'has joined' })).toHaveCount(1);
  await expect(page.locator('[data-part=picture-column]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: text('toolbar.block') })).toBeDisabled();
  await measureAll(
    page,
    of('conversation', ({ element }) => element.startsWith('participant')),
  );
  await expectAccessible(page);
});

test('what was typed stays while nothing can be sent', async ({ launch }) => {
  const { app, window: main } = await launch();
  await signInToDemo(main);
  const page = await talkTo(app, main, echo);
  await inputOf(page).fill('not yet sent');
  await signOut(main);
  await expect(page.locator('[data-part=notice-bar]')).toContainText(text('conversation.signedOut'));
  await inputOf(page).press('Enter');
  await expect(page.locator('[data-part=input-problem]')).toHaveText(text('conversation.signedOut'));
  await expect(inputOf(page)).toHaveValue('not yet sent');
  await page.reload();
  await expect(inputOf(page)).toHaveValue('not yet sent');
  await expectAccessible(page);
});

test('a misspelt word is put right from the menu of what is typed', async ({ launch }) => {
  const { app, window: main } = await launch();
  await signInToDemo(main);
  const page = await talkTo(app, main, echo);
  await inputOf(page).fill('well, hullo there');
  // The speller's dictionaries are not fetched in tests: what it would say is put into what the system tells.
  await app.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents())
      contents.prependListener('context-menu', (_event, clicked) => {
        Object.assign(clicked, { misspelledWord: 'hullo', dictionarySuggestions: ['hello', 'hull'] });
      });
  });
  await inputOf(page).click({ button: 'right' });
  const menu = page.getByRole('menu', { name: text('conversationMenu.inInput') });
  await expect(menu.getByRole('menuitem')).toContainText(['hello', 'hull', text('inputMenu.learn'), 'Undo']);
  await menu.getByRole('menuitem', { name: 'hello' }).click();
  await expect(inputOf(page)).toHaveValue('well, hello there');
  await expect(inputOf(page)).toBeFocused();
});

test('tabs hold several conversations in one window', async ({ launch }) => {
  const { app, window: main } = await launch();
  await signInToDemo(main);
  await main.evaluate(async () => {
    const snapshot = await window.nudge.command('snapshot', undefined);
    if (!snapshot.ok) throw new Error('no snapshot');
    const { conversation } = snapshot.value.state.settings;
    await window.nudge.command('setConversationSettings', { ...conversation, tabs: true });
  });
  const page = await talkTo(app, main, echo);
  await inputOf(page).fill('kept');
  await rowOf(main, 'mia.okafor@nudge.example').dblclick();
  const tabs = page.getByRole('tab');
  await expect(tabs).toHaveCount(2);
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(inputOf(page)).toHaveValue('');
  await expectAccessible(page);
  await page.keyboard.press('Control+Tab');
  await expect(tabs.nth(0)).toHaveAttribute('aria-selected', 'true');
  await expect(inputOf(page)).toHaveValue('kept');
  await page.keyboard.press('Control+w');
  await expect(tabs).toHaveCount(1);
});
