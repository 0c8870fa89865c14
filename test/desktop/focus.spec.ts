/** Whatever comes up inside a window takes the focus, keeps it, and gives it back where it was. */
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { inputOf, say, talkTo } from './conversations.ts';
import { chooseFile, logOfAnotherProgram } from './file-choosers.ts';
import {
  bringUp,
  conversationViews,
  historyViews,
  type InnerView,
  leave,
  mainViews,
  serverViews,
  signInViews,
} from './inner-views.ts';
import { test } from './support.ts';
import { closedBy, openServerSettings, openWindow, signInToDemo, windowAfter } from './windows.ts';

const echo = 'front.desk@nudge.example';

/** Whether the focus is in what came up, or on it. */
function hasFocus(page: Page, view: InnerView): Promise<boolean> {
  return view.shown(page).evaluate((shown) => shown.contains(document.activeElement));
}

/** Goes round a dialog with Tab, forth and back, and gives back what outside of it got the focus. */
async function strays(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press(key);
      const stray = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        // Between its last control and its first the focus is in no element.
        return focused === document.body || focused.closest('dialog[open]') !== null ? null : focused.outerHTML;
      });
      if (stray !== null) found.push(stray.slice(0, 120));
    }
  }
  return found;
}

async function expectFocusKept(page: Page, views: readonly InnerView[]): Promise<void> {
  for (const view of views) {
    await test.step(view.name, async () => {
      await bringUp(page, view);
      await expect.poll(() => hasFocus(page, view), `${view.name}: takes the focus`).toBe(true);
      if (await page.locator('dialog[open]').isVisible()) expect.soft(await strays(page), view.name).toEqual([]);
      await leave(page, view);
      await expect.soft(view.from(page), `${view.name}: gives the focus back`).toBeFocused();
    });
  }
}

test('what comes up in the windows keeps the focus and gives it back', async ({ launch }) => {
  test.slow();
  const { app, window: page, profile } = await launch();
  await expectFocusKept(page, signInViews);
  const servers = await openServerSettings(app, page);
  await expectFocusKept(servers, serverViews);
  await servers.close();
  await signInToDemo(page);
  await chooseFile(app, join(profile, 'no-such-folder', 'contacts.ctt'));
  await expectFocusKept(page, mainViews);
  const conversation = await talkTo(app, page, echo);
  await say(conversation, 'see https://nudge.invalid/ :)');
  await expectFocusKept(conversation, conversationViews);
  await conversation.evaluate(() => window.nudge.command('setKeepHistory', 'yes'));
  await say(conversation, 'to be kept');
  await expect(conversation.locator('[data-part=message]')).toHaveCount(4);
  await chooseFile(app, await logOfAnotherProgram(profile));
  const history = await openWindow(app, page, 'history');
  await expect(history.getByRole('option').first()).toBeVisible();
  await expectFocusKept(history, historyViews);
});

test('a choice, a click elsewhere, and what is gone afterwards leave the focus where it is of use', async ({
  launch,
}) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const row = page.locator('[data-part=contact-row]').first();
  const ownName = page.locator('[data-part=own-name]');

  await ownName.press('Enter');
  await page.getByRole('menuitemradio', { name: text('status.BSY') }).press('Enter');
  await expect(ownName).toContainText(text('status.BSY'));
  await expect(ownName).toBeFocused();

  await row.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.locator('[data-part=search-edit]').click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.locator('[data-part=search-edit]')).toBeFocused();

  const conversation = await talkTo(app, page, echo);
  const input = inputOf(conversation);
  await conversation.getByTitle(text('conversation.emoticonsTip')).click();
  await expect(conversation.locator('[data-part=emoticon-picker]')).toBeVisible();
  await conversation.keyboard.press('Escape');
  await expect(input).toBeFocused();
  await conversation.getByTitle(text('conversation.emoticonsTip')).press('Enter');
  await expect(conversation.getByRole('listbox')).toBeFocused();
  await conversation.keyboard.press('Enter');
  await expect(input).toBeFocused();
  await expect(input).not.toHaveValue('');
  await input.fill('');
  await conversation.keyboard.press('Control+f');
  await expect(conversation.getByRole('searchbox')).toBeFocused();
  await conversation.keyboard.press('Escape');
  await say(conversation, 'hello');
  await conversation.getByRole('button', { name: text('history.consent.choose') }).press('Enter');
  await conversation
    .getByRole('dialog')
    .getByRole('button', { name: text('button.ok') })
    .press('Enter');
  await expect(conversation.locator('[data-part=keep-history-bar]')).toHaveCount(0);
  await expect(input).toBeFocused();
});

/** What each window's page is about, for the one with the focus; empty where none has it. */
function focusedWindow(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL() ?? '');
}

test('a window that is closed gives the focus back to the one it was opened from', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const conversation = await talkTo(app, page, echo);
  await expect.poll(() => focusedWindow(app)).toContain('window=conversation');
  await conversation.keyboard.press('Alt+t');
  const options = await windowAfter(app, 'options', () =>
    conversation.getByRole('menuitem', { name: text('menu.tools.options').replace('&', '') }).press('Enter'),
  );
  await expect.poll(() => focusedWindow(app)).toContain('window=options');
  await closedBy(options, () => options.keyboard.press('Escape'));
  await expect.poll(() => focusedWindow(app)).toContain('window=conversation');
  await expect(inputOf(conversation)).toBeFocused();
  const history = await openWindow(app, page, 'history');
  await expect.poll(() => focusedWindow(app)).toContain('window=history');
  await closedBy(history, () => history.keyboard.press('Escape'));
  await expect.poll(() => focusedWindow(app)).toContain('window=conversation');
});
