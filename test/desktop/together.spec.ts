/** The app and a second client, signed in to a service of their own: what one does, the other sees. */
import { expect } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { alice, bob, type ServiceProcess, startServiceProcess } from './service-process.ts';
import { test } from './support.ts';
import { chooseServer, expectSentence, expectSignedIn, signIn, stateOf } from './windows.ts';

let service: ServiceProcess;
test.beforeEach(async () => {
  service = await startServiceProcess();
});
test.afterEach(() => service.stop());

test('status, personal message and name travel both ways', async ({ launch }) => {
  const { app, window: page } = await launch();
  await chooseServer(app, page, { ...service, ceiling: 'MSNP11' });
  const other = service.console(bob);
  await other.line({ event: 'signed-in' });
  await signIn(page, alice);
  await expectSignedIn(page);
  await other.line({ event: 'presence', handle: alice.handle, status: 'NLN' });

  await page.locator('[data-part=own-name]').click();
  await page.getByRole('menuitemradio', { name: text('status.PHN') }).click();
  await other.line({ event: 'presence', handle: alice.handle, status: 'PHN' });
  await expect(page.locator('[data-part=own-name]')).toContainText(`(${text('status.PHN')})`);

  await page.locator('[data-part=own-message]').click();
  await page.getByLabel(text('main.personalMessage')).fill('tea & <b>cake</b> at 5 ♥');
  await page.keyboard.press('Enter');
  await other.line({ event: 'personal-message', handle: alice.handle, text: 'tea & <b>cake</b> at 5 ♥' });
  await expect(page.locator('[data-part=own-message]')).toHaveText('tea & <b>cake</b> at 5 ♥');

  await page.locator('[data-part=own-message]').click();
  await page.getByLabel(text('main.personalMessage')).fill('never said');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-part=own-message]')).toHaveText('tea & <b>cake</b> at 5 ♥');

  const row = page.locator(`[data-part=contact-row][data-handle="${bob.handle}"]`);
  await expect(page.locator('[data-part=group-header]').first()).toHaveText('Friends (1/1)');
  other.type('status BRB\npsm gone <i>fishing</i>\nname Bob the Builder\n');
  await expect(row).toContainText('Bob the Builder');
  await expect(row).toContainText(`(${text('status.BRB')})`);
  await expect(row).toContainText('gone <i>fishing</i>');
  other.type('media Muse - Starlight\n');
  await expect(row.locator('[data-part=contact-message]')).toContainText('Muse - Starlight');
  other.type('status HDN\n');
  await expect(row).toHaveAttribute('data-kind', 'offline');
  await expect(page.locator('[data-part=group-header]').first()).toHaveText('Friends (0/1)');
});

test('a client of 1999 and a client of 2005 see each other', async ({ launch }) => {
  const { app, window: page } = await launch();
  await chooseServer(app, page, { ...service, ceiling: 'MSNP2' });
  await signIn(page, alice);
  await expectSignedIn(page);
  const other = service.console(bob);
  await other.line({ event: 'presence', handle: alice.handle, status: 'NLN' });
  const row = page.locator(`[data-part=contact-row][data-handle="${bob.handle}"]`);
  await expect(row).toHaveAttribute('data-kind', 'online');
  await page.locator('[data-part=own-name]').click();
  await page.getByRole('menuitemradio', { name: text('status.LUN') }).click();
  await other.line({ event: 'presence', handle: alice.handle, status: 'LUN' });
  other.type('quit\n');
  await expect(row).toHaveAttribute('data-kind', 'offline');
});

test('signed in elsewhere: says so, stays signed out, and can sign in again', async ({ launch }) => {
  const { app, window: page } = await launch();
  await chooseServer(app, page, { ...service, ceiling: 'MSNP11' });
  await signIn(page, alice);
  await expectSignedIn(page);
  const elsewhere = service.console(alice);
  await elsewhere.line({ event: 'signed-in' });
  await expectSentence(page, 'signed-in-elsewhere', null);
  expect((await stateOf(page)).messenger.session.phase).toBe('signed-out');
  await signIn(page, alice);
  await expectSignedIn(page);
  await elsewhere.line({ event: 'signed-out', reason: 'signed-in-elsewhere' });
});
