/** Invitations by mail, the directory, mobile messages and the song, in the windows. */

import { expect, type Page, type TestInfo } from '@playwright/test';
import { contactIn } from '../../shared/address-book.ts';
import { alertSentence } from '../../shared/text/alert.ts';
import { text } from '../../shared/text/text.ts';
import { alice, bob, type ServiceProcess, startServiceProcess } from './service-process.ts';
import { type Nudge, test } from './support.ts';
import {
  closedBy,
  expectSignedIn,
  openWindow,
  serverOnPort,
  setServer,
  signIn,
  signOut,
  stateOf,
  windowAfter,
} from './windows.ts';

let service: ServiceProcess;
test.beforeEach(async () => {
  service = await startServiceProcess([{ handle: 'dana@example.com', password: 'reader-3', name: 'Dana Smith' }]);
});
test.afterEach(() => service.stop());

async function start(launch: () => Promise<Nudge>, dialect: 'MSNP7' | 'MSNP11'): Promise<Nudge> {
  const nudge = await launch();
  await setServer(nudge.window, serverOnPort(service.port, dialect, service.nexus));
  await signIn(nudge.window, alice);
  await expectSignedIn(nudge.window);
  return nudge;
}

/** A picture of a window for whoever looks at what the tests did. */
async function picture(page: Page, name: string, info: TestInfo): Promise<void> {
  await page.screenshot({ path: info.outputPath(`${name}.png`), animations: 'disabled' });
}

const label = (words: string) => words.replace('&', '');

test('looks somebody up in the directory and has the server write to them', async ({ launch }, info) => {
  const { app, window: page } = await start(launch, 'MSNP7');
  const wizard = await openWindow(app, page, 'add-contact');
  await wizard.getByRole('radio', { name: label(text('addContact.directory')) }).check();
  await picture(wizard, 'way-with-directory', info);
  await wizard.keyboard.press('Enter');
  const next = wizard.getByRole('button', { name: label(text('addContact.next')) });
  await wizard.locator('[data-part=directory-firstName]').fill('Dana');
  await next.click();
  await expect(wizard.locator('[data-part=directory-problem]')).toHaveText(text('directory.problem'));
  await picture(wizard, 'directory', info);
  await wizard.locator('[data-part=directory-lastName]').fill('Nobody');
  await next.click();
  await expect(wizard.locator('[data-part=directory-count]')).toHaveText(text('directory.nobody'));
  await wizard.getByRole('button', { name: label(text('addContact.back')) }).click();
  await wizard.locator('[data-part=directory-lastName]').fill('Smith');
  await next.click();
  await expect(wizard.locator('[data-part=directory-results]').getByRole('option')).toHaveText(['Dana Smith (US)']);
  await picture(wizard, 'directory-results', info);
  await next.click();
  await wizard.locator('[data-part=invite-words]').fill('Come and try it!\nAlice');
  await picture(wizard, 'invite', info);
  await next.click();
  await expect(wizard.locator('[data-part=invited]')).toContainText('Dana Smith');
  await picture(wizard, 'invited', info);
  await closedBy(wizard, () => wizard.getByRole('button', { name: label(text('addContact.finish')) }).click());

  const searching = await windowAfter(app, 'add-contact', async () => {
    await page.keyboard.press('Alt+c');
    await page.getByRole('menuitem', { name: label(text('menu.contacts.search')) }).press('Enter');
    await page.getByRole('menuitem', { name: label(text('menu.contacts.advancedSearch')) }).press('Enter');
  });
  await expect(searching.locator('[data-part=directory-firstName]')).toBeVisible();
});

test('invites somebody whom the server does not know, and no directory where there is none', async ({
  launch,
}, info) => {
  const { app, window: page } = await start(launch, 'MSNP11');
  const wizard = await openWindow(app, page, 'add-contact');
  await expect(wizard.getByRole('radio', { name: label(text('addContact.directory')) })).toHaveCount(0);
  await wizard.keyboard.press('Enter');
  await wizard.locator('[data-part=address-edit]').fill('newfriend@example.com');
  await wizard.keyboard.press('Enter');
  await expect(wizard.locator('[data-part=invite-about]')).toContainText(text('inviteMail.unknown'));
  await picture(wizard, 'invite-unknown', info);
  await wizard.getByRole('button', { name: label(text('addContact.next')) }).click();
  await expect(wizard.locator('[data-part=invited]')).toContainText('newfriend@example.com');
});

test('writes to a mobile device; that it failed comes as an alert with the words', async ({ launch }, info) => {
  const { app, window: page } = await start(launch, 'MSNP11');
  const other = service.console(bob);
  await other.line({ event: 'signed-in' });
  other.type(`accept ${alice.handle} add\nphone pages on\n`);
  const row = page.locator(`[data-part=contact-row][data-handle="${bob.handle}"]`);
  await expect
    .poll(async () => contactIn((await stateOf(page)).messenger.contacts, bob.handle)?.mobileAllowed)
    .toBe(true);
  await row.click({ button: 'right' });
  await picture(page, 'contact-menu', info);
  await page.getByRole('menuitem', { name: label(text('menu.actions.sendOther')) }).press('Enter');
  const mobile = await windowAfter(app, 'mobile-message', () =>
    page.getByRole('menuitem', { name: label(text('contactMenu.mobile')) }).click(),
  );
  await mobile.locator('[data-part=mobile-words]').fill('Running late; start without me.');
  await picture(mobile, 'mobile-message', info);
  await mobile.locator('[data-part=send]').click();
  await expect(mobile.locator('[data-part=mobile-sent]')).toBeVisible();
  await picture(mobile, 'mobile-sent', info);
  await closedBy(mobile, () => mobile.locator('[data-part=close]').click());
  await expect
    .poll(async () => (await stateOf(page)).messenger.alerts.map(({ kind }) => kind))
    .toEqual(['page-failed']);
  const [alert] = (await stateOf(page)).messenger.alerts;
  await expect(page.locator('[data-part=info-bar]')).toContainText(alert === undefined ? '?' : alertSentence(alert));
  await picture(page, 'page-failed', info);
});

test('shows others what one listens to, and remembers it', async ({ launch }, info) => {
  const { window: page } = await start(launch, 'MSNP11');
  const other = service.console(bob);
  await other.line({ event: 'signed-in' });
  other.type(`accept ${alice.handle} add\n`);
  await page.locator('[data-part=song-arrow]').click();
  await picture(page, 'song-menu', info);
  await page.getByRole('menuitem', { name: label(text('song.choose')) }).click();
  await page.locator('[data-part=song-artist]').fill('New Order');
  await page.locator('[data-part=song-title]').fill('Blue Monday');
  await picture(page, 'song-dialog', info);
  await page.keyboard.press('Enter');
  const own = page.locator('[data-part=own-message]');
  await expect(own).toHaveText('Blue Monday - New Order');
  await picture(page, 'song', info);
  await other.line({ event: 'personal-message', handle: alice.handle, media: 'Blue Monday - New Order' });
  await signOut(page);
  await signIn(page, alice);
  await expectSignedIn(page);
  await expect(own).toHaveText('Blue Monday - New Order');
  await page.locator('[data-part=song-arrow]').click();
  await page.getByRole('menuitemcheckbox', { name: label(text('song.show')) }).click();
  await expect(own).toHaveAttribute('data-kind', 'empty');
  await other.line({ event: 'personal-message', handle: alice.handle, media: null });
  expect((await stateOf(page)).song).toEqual({ artist: 'New Order', title: 'Blue Monday', shown: false });
});
