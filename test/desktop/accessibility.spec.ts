/** The windows as axe sees them: nothing serious, nothing critical. */
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { test } from './support.ts';
import { openProfile, openServerSettings, openWindow, signInToDemo } from './windows.ts';

test('the sign-in window, the servers and the form of one', async ({ launch }) => {
  const { app, window: page } = await launch();
  await expect(page.getByRole('form')).toBeVisible();
  await expectAccessible(page);
  const servers = await openServerSettings(app, page);
  await expect(servers.getByRole('listbox')).toBeVisible();
  await expectAccessible(servers);
  await servers.getByRole('button', { name: 'New...' }).click();
  await expect(servers.locator('select')).toBeVisible();
  await expectAccessible(servers);
});

test('every page of the options, signed out and signed in, and what opens from them', async ({ launch }) => {
  const { app, window: page } = await launch();
  const options = await openWindow(app, page, 'options');
  for (const when of ['signed out', 'signed in']) {
    if (when === 'signed in') await signInToDemo(page);
    for (const tab of await options.getByRole('tab').all()) {
      await tab.click();
      await expectAccessible(options);
    }
  }
  const connection = await openWindow(app, page, 'advanced-connection');
  await expect(connection.locator('[data-part=socks-host]')).toBeVisible();
  await expectAccessible(connection);
  const people = await openWindow(app, page, 'who-has-me');
  await expect(people.getByRole('option').first()).toBeVisible();
  await expectAccessible(people);
});

test('the inspector, empty and with a line explained', async ({ launch }) => {
  const { app, window: page } = await launch();
  const inspector = await openWindow(app, page, 'inspector');
  await expect(inspector.locator('[data-part=wire]')).toBeVisible();
  await expectAccessible(inspector);
  await signInToDemo(page);
  await inspector.locator('[data-part=wire-row]').last().click();
  await expect(inspector.locator('[data-part=fields]')).toBeVisible();
  await expectAccessible(inspector);
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
