/** The windows in a language that is written from the right. */
import { expect, type Page } from '@playwright/test';
import { languages } from '../../shared/text/languages.ts';
import { setLanguage, text } from '../../shared/text/text.ts';
import { rowOf, say, talkTo } from './conversations.ts';
import { test } from './support.ts';
import { openWindow, signInToDemo } from './windows.ts';

test.afterEach(() => setLanguage(languages.en));

async function middle(page: Page, part: string): Promise<number> {
  const box = await page.locator(part).first().boundingBox();
  return box === null ? Number.NaN : box.x + box.width / 2;
}

test('Arabic mirrors the contact list, the conversation and the options', async ({ launch }, info) => {
  const { app, window: main } = await launch();
  await main.evaluate(() => window.nudge.command('setLanguage', 'ar'));
  setLanguage(languages.ar);
  await expect(main.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(main.getByRole('button', { name: text('signIn.button'), exact: true })).toBeVisible();
  await main.screenshot({ path: info.outputPath('sign-in.png') });
  await signInToDemo(main);
  // The column of tabs and the picture of oneself are at the right.
  expect(await middle(main, '.tab-column')).toBeGreaterThan(await middle(main, '.list-panel'));
  expect(await middle(main, '.own-picture')).toBeGreaterThan(await middle(main, '.own-name'));
  await main.screenshot({ path: info.outputPath('list.png') });
  await main.locator('[data-part=own-name]').click();
  await expect(main.getByRole('menu')).toHaveAttribute('dir', 'rtl');
  await main.screenshot({ path: info.outputPath('status.png') });
  await main.keyboard.press('Escape');

  const handle = 'front.desk@nudge.example';
  await expect(rowOf(main, handle)).toBeVisible();
  const page = await talkTo(app, main, handle);
  await say(page, 'مرحبا :) MSN');
  await page.screenshot({ path: info.outputPath('conversation.png') });
  expect(await middle(page, '.send-button')).toBeLessThan(await middle(page, '.input-box'));
  // Codes read as they are typed, from the left; the names are Arabic.
  const smile = page.getByRole('img', { name: text('emoticon.smile') }).first();
  await expect(smile).toHaveAttribute('title', ':)');
  await expect(smile).toHaveCSS('direction', 'ltr');
  await page.getByTitle(text('conversation.emoticonsTip')).click();
  await expect(page.getByRole('listbox', { name: text('conversation.emoticons') })).toBeFocused();
  await expect(page.locator('.picker-name')).toContainText(text('emoticon.smile'));
  await expect(page.locator('.picker-name b')).toHaveCSS('direction', 'ltr');
  await page.keyboard.press('Escape');

  const options = await openWindow(app, main, 'options');
  const tabs = await options.getByRole('tab').all();
  for (const [index, tab] of tabs.entries()) {
    await tab.click();
    await options.screenshot({ path: info.outputPath(`options-${index}.png`) });
  }
  expect(await middle(options, '[role=tablist]')).toBeGreaterThan(
    await middle(options, `button:has-text("${text('button.ok')}")`),
  );
  // Not the question about somebody who added me: it closes itself at the next event, for this one is a contact already.
  const asked = [
    'add-contact',
    'delete-contact',
    'contact-card',
    'history',
    'inspector',
    'studio',
    'server-settings',
  ] as const;
  for (const name of asked) {
    const about = /contact-|delete/.test(name) ? handle : null;
    const one = await openWindow(app, main, name, about);
    await expect(one.locator('html')).toHaveAttribute('dir', 'rtl');
    await one.screenshot({ path: info.outputPath(`${name}.png`) });
  }
});
