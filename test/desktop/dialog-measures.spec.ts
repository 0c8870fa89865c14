/** The measured targets of the windows about people: wizard, request, deleting, contact card. */
import { expect } from '@playwright/test';
import { type Measure, measureAll, of } from './measuring.ts';
import { test } from './support.ts';
import { openWindow, signInToDemo } from './windows.ts';

const onAddressPage = (measure: Measure) => measure.element.startsWith('address-');

test('the wizard has the places of 7.5', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const wizard = await openWindow(app, page, 'add-contact');
  await measureAll(
    wizard,
    of('dialog:add-contact', (measure) => !onAddressPage(measure)),
  );
  await wizard.keyboard.press('Enter');
  await measureAll(wizard, of('dialog:add-contact', onAddressPage));
  // The window is as high as its page.
  await expect.poll(() => wizard.evaluate(() => innerHeight - document.documentElement.scrollHeight)).toBe(0);
});

test('the other windows about somebody have the places of 7.5', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const row = page.locator('[data-part=contact-row]:has([data-part=song-icon])').first();
  const handle = (await row.getAttribute('data-handle')) ?? '';
  const request = await openWindow(app, page, 'contact-request', handle);
  await measureAll(request, of('dialog:added-you'));
  const deletion = await openWindow(app, page, 'delete-contact', handle);
  await measureAll(deletion, of('dialog:delete-contact'));
  const card = await openWindow(app, page, 'contact-card', handle);
  await measureAll(card, of('contact-card'));
});
