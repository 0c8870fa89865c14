/** The servers: made, chosen, changed, exported, deleted and imported again. */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { languages } from '../../shared/text/languages.ts';
import { text } from '../../shared/text/text.ts';
import { test } from './support.ts';
import { openServerSettings, stateOf } from './windows.ts';

test('a server of one’s own, from the form to the sign-in window and a file', async ({ launch }) => {
  const { app, window: page, profile } = await launch();
  const presets = (await stateOf(page)).settings.serverProfiles.length;
  const servers = await openServerSettings(app, page);
  const named = (name: string) => servers.getByRole('option', { name });

  await expect(named(text('server.builtIn'))).toBeVisible();
  await servers.keyboard.press('Alt+n');
  await servers.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await expect(servers.getByText(text('server.problem.host'))).toBeVisible();
  await servers.getByLabel('Name:', { exact: true }).fill('Ours');
  await servers.getByLabel('Address:', { exact: true }).fill('messenger.example.com');
  await servers.getByLabel('Passport nexus:').fill('https://nexus.example.com/rdr/pprdr.asp');
  await servers.keyboard.press('Enter');
  await expect(named('Ours')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-part=server-name]')).toContainText('Ours');

  await servers.keyboard.press('Alt+e');
  await servers.locator('select').selectOption('MSNP8');
  await servers.keyboard.press('Escape');
  await expect(servers.getByRole('dialog')).toHaveCount(0);
  await servers.keyboard.press('Alt+e');
  await servers.getByLabel('Port:', { exact: true }).fill('1864');
  await servers.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await expect(servers.locator('[data-part=server-about]')).toHaveText(
    text('server.about', { host: 'messenger.example.com', port: 1864, dialect: 'MSNP12' }),
  );

  for (const code of ['de', 'en'] as const) {
    await page.evaluate((language) => window.nudge.command('setLanguage', language), code);
    await expect(named(String(languages[code].texts['preset.thisMachine']))).toBeVisible();
    await expect(named('Ours')).toBeVisible();
  }

  const file = join(profile, 'servers.json');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, file);
  await servers.getByRole('button', { name: 'Export...' }).click();
  await expect(servers.locator('[data-part=outcome]')).toHaveText(
    text('server.exported', { count: presets + 1, file: 'servers.json' }),
  );
  await servers.getByRole('button', { name: 'Delete' }).click();
  await expect(named('Ours')).toHaveCount(0);
  await expect(page.locator('[data-part=server-name]')).toContainText(text('signIn.serverBuiltIn'));
  await servers.getByRole('button', { name: 'Import...' }).click();
  await expect(named('Ours')).toBeVisible();

  await page.locator('[data-part=server-name]').click();
  await page.getByRole('menuitemradio', { name: 'Ours' }).click();
  await expect.poll(async () => (await stateOf(page)).settings.server.kind).toBe('profile');
  await expect(named('Ours')).toHaveAttribute('aria-selected', 'true');
});
