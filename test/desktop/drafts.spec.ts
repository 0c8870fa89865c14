/** What is typed and not sent: it stands in the box again, whatever became of the window and the program. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { inputOf, messages, talkTo } from './conversations.ts';
import { freshProfile, removeProfile, test } from './support.ts';
import { closedBy, signInToDemo } from './windows.ts';

const echo = 'front.desk@nudge.example';

async function closeByCaption(page: Page): Promise<void> {
  await closedBy(page, () => page.getByRole('button', { name: text('window.close') }).click());
}

/** Goes on typing, as somebody does who sees the text again: it must stand at the caret. */
async function typeOn(page: Page, before: string, words: string): Promise<void> {
  await expect(inputOf(page)).toHaveValue(before);
  await page.keyboard.type(words);
  await expect(inputOf(page)).toHaveValue(before + words);
}

async function draftFiles(profile: string): Promise<string> {
  const folder = join(profile, 'drafts');
  const names = await readdir(folder).catch(() => []);
  const sources = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFile(join(folder, name), 'utf8').catch(() => ''));
  return (await Promise.all(sources)).join('');
}

test('what is typed is there again after its window was closed, and after the program was killed', async ({
  launch,
}) => {
  const profile = await freshProfile();
  const first = await launch({ profile });
  await signInToDemo(first.window);
  await first.window.evaluate(() => window.nudge.command('setKeepHistory', 'yes'));

  let page = await talkTo(first.app, first.window, echo);
  await typeOn(page, '', 'I wanted to tell you');
  await closeByCaption(page);
  page = await talkTo(first.app, first.window, echo);
  await typeOn(page, 'I wanted to tell you', ' something');
  await expect.poll(() => draftFiles(profile)).toContain('I wanted to tell you something');
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close');

  const second = await launch({ profile });
  await signInToDemo(second.window);
  page = await talkTo(second.app, second.window, echo);
  await typeOn(page, 'I wanted to tell you something', ' good');
  await page.screenshot({ path: 'out/pictures/draft-again.png' });

  // Sent, it is no draft any more.
  await page.keyboard.press('Enter');
  await expect(messages(page, true)).toHaveText(['I wanted to tell you something good']);
  await expect(inputOf(page)).toHaveValue('');
  await expect.poll(() => draftFiles(profile)).toBe('');
  await closeByCaption(page);
  page = await talkTo(second.app, second.window, echo);
  await expect(inputOf(page)).toHaveValue('');
  await second.quit();
  await removeProfile(profile);
});
