/** The windows as axe sees them: nothing serious, nothing critical. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './support.ts';
import { openProfile, openServerSettings, signInToDemo } from './windows.ts';

async function expectAccessible(page: Page): Promise<void> {
  // Legacy mode, for Electron opens no pages of its own for axe.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }));
  expect(grave).toEqual([]);
}

test('the sign-in window and the server settings', async ({ launch }) => {
  const { app, window: page } = await launch();
  await expect(page.getByRole('form')).toBeVisible();
  await expectAccessible(page);
  const settings = await openServerSettings(app, page);
  await expect(settings.locator('select')).toBeVisible();
  await expectAccessible(settings);
});

test('the contact list, its menus and the profile window', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  await expectAccessible(page);
  await page.locator('[data-part=own-name]').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const profile = await openProfile(app, page);
  await expect(profile.locator('[data-part=profile-line]').first()).toBeVisible();
  await expectAccessible(profile);
});
