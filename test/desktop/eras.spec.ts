/** The looks of the other eras, in the running app. */
import { expect, type Page } from '@playwright/test';
import type { EraName } from '../../shared/skins/era.ts';
import { expectAccessible } from './accessible.ts';
import { openConversation } from './conversations.ts';
import { measureAll, of } from './measuring.ts';
import { silence, startScriptedServer } from './scripted-server.ts';
import { test } from './support.ts';
import { serverOnPort, setServer, signIn, signInToDemo } from './windows.ts';

/** Has a window wear a look, and all others with it. */
async function wear(page: Page, era: EraName, mode: 'light' | 'dark' = 'light'): Promise<void> {
  const look = { era, skin: null, scheme: 'blue', mode } as const;
  await page.evaluate((wanted) => window.nudge.command('setLook', wanted), look);
  await expect(page.locator('html')).toHaveAttribute('data-era', era);
  await expect(page.locator('html')).toHaveAttribute('data-dark', String(mode === 'dark'));
}

test('the main windows of 6.x and 4.x have the measures of their time', async ({ launch }) => {
  const { window: page } = await launch();
  await signInToDemo(page);
  await wear(page, '6.x');
  await measureAll(page, of('main', undefined, '6.2'));
  await wear(page, '4.x');
  await page.locator('[data-part=contact-row]').first().click();
  await measureAll(page, of('main', undefined, '4.7'));
});

test('the figures that turn in 4.x have the size and the pace of their time', async ({ launch }) => {
  const { window: page } = await launch();
  await wear(page, '4.x');
  const silent = await startScriptedServer(silence);
  try {
    await setServer(page, serverOnPort(silent.port, 'MSNP11'));
    await signIn(page, { handle: 'somebody@example.com', password: 'secret' });
    await measureAll(page, of('sign-in', undefined, '4.7'));
  } finally {
    await silent.stop();
  }
});

test('conversations of 6.x and 4.x have the measures of their time', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const handle = await page.locator('[data-part=contact-row][data-kind=online]').first().getAttribute('data-handle');
  const conversation = await openConversation(app, page, handle ?? '');
  await wear(conversation, '6.x');
  await measureAll(conversation, of('conversation', undefined, '6.2'));
  await expectAccessible(conversation);
  await wear(conversation, '4.x');
  await measureAll(conversation, of('conversation', undefined, '4.7'));
  await expectAccessible(conversation);
  await wear(conversation, '1.0');
  await expect(conversation.locator('[data-part=sidebar]')).toHaveCount(0);
  await expectAccessible(conversation);
});

test('every era, light and dark, has its own parts and can be read by everybody', async ({ launch }) => {
  const { window: page } = await launch();
  await signInToDemo(page);
  await expect(page.locator('[data-part=title-strip]')).toBeVisible();
  for (const era of ['7.x', '6.x', '4.x', '1.0'] as const) {
    for (const mode of ['light', 'dark'] as const) {
      await wear(page, era, mode);
      await expectAccessible(page);
    }
  }
  await wear(page, '1.0');
  await expect(page.locator('[data-part=title-strip]')).toHaveCount(0);
  await expect(page.locator('[data-part=tool-bar]')).toBeVisible();
  await expect(page.locator('[data-part=status-line]')).toContainText('You (Online)');
  await expect(page.locator('[data-part=own-picture]')).toHaveCount(0);
  await wear(page, '6.x');
  await expect(page.getByRole('button', { name: 'I want to...' })).toBeVisible();
});
