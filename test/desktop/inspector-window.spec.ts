/** The inspector's window: the wire explained as it travels, filtered, searched, copied, paused and cleared. */
import { expect } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { test } from './support.ts';
import { openWindow, signInToDemo, stateOf } from './windows.ts';

test('shows what travels, explains it, and lets it be found again', async ({ launch }) => {
  const { app, window: page } = await launch();
  const inspector = await openWindow(app, page, 'inspector');
  const rows = inspector.locator('[data-part=wire-row]');
  const chip = (name: string) => inspector.getByRole('button', { name, exact: true });
  await expect(inspector.getByText(text('inspector.nothingYet'))).toBeVisible();
  await signInToDemo(page);
  await expect(rows.last()).toBeVisible();

  await chip('CHG').click();
  await expect(rows.first()).toContainText('CHG');
  await rows.first().click();
  await expect(inspector.locator('[data-part=field]').first()).toBeVisible();
  await expect(inspector.locator('[data-part=about]')).not.toBeEmpty();
  await chip('CHG').click();

  await inspector.keyboard.press('Control+f');
  await inspector.keyboard.type('msmsgsprofile');
  await expect(rows).toHaveCount(1);
  await rows.first().click();
  await expect(inspector.locator('[data-part=payload]')).toContainText('text/x-msmsgsprofile');
  await inspector.keyboard.press('Control+c');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/MSG Hotmail Hotmail[\s\S]*text\/x-msmsgsprofile/);
  await inspector.locator('[data-part=search]').focus();
  await inspector.keyboard.press('Escape');
  await expect(inspector.locator('[data-part=search]')).toHaveValue('');

  await inspector.locator('[data-part=pause]').click();
  await expect(inspector.locator('[data-part=status]')).toHaveText(text('inspector.paused'));
  await page.evaluate(() => window.nudge.command('setStatus', 'BSY'));
  await expect.poll(async () => (await stateOf(page)).messenger.me?.status).toBe('BSY');
  await chip('→ to the server').click();
  await expect(rows.filter({ hasText: 'BSY' })).toHaveCount(0);
  await inspector.locator('[data-part=pause]').click();
  await expect(rows.filter({ hasText: 'BSY' })).toHaveCount(1);
  await inspector.getByRole('button', { name: 'Clear' }).click();
  await expect(rows).toHaveCount(0);
});
