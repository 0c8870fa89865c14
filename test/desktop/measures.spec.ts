/**
 * The measured targets of the 7.5 screens (test/renderer/measures.json: a copy of the rows that this version shows),
 * checked in the running app. `element` is a `data-part`; `:hover` and the like are states, `[open]` is a `data-kind`.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { type Measure, measureAll, of } from './measuring.ts';
import { test } from './support.ts';
import { serverOnPort, setServer } from './windows.ts';

/** A server that takes calls and says nothing, so that signing in goes on until it is cancelled. */
async function silentServer(): Promise<{ readonly port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

async function signInAsDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Use the demo account' }).click();
  await page.locator('[data-part="sign-in-button"]').click();
  await page.locator('[data-part="contact-row"]').first().waitFor();
}

test('the sign-in window has the measures of 7.5', async ({ launch }) => {
  const { window: page } = await launch();
  await page.locator('[data-part="form"]').waitFor();
  await measureAll(
    page,
    of('sign-in', (measure) => measure.element !== 'progress-figure'),
  );
});

test('the turning figures have their size and their 32 frames', async ({ launch }) => {
  const { window: page } = await launch();
  const server = await silentServer();
  try {
    await setServer(page, serverOnPort(server.port, 'MSNP11'));
    await page.getByLabel('E-mail address:').fill('somebody@example.com');
    await page.getByLabel('Password:').fill('secret');
    await page.getByRole('button', { name: 'Sign In', exact: true }).click();
    await measureAll(
      page,
      of('sign-in', (measure) => measure.element === 'progress-figure'),
    );
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.locator('[data-part="form"]')).toBeVisible();
  } finally {
    server.close();
  }
});

test('the main window and its pop-up lists have the measures of 7.5', async ({ launch }) => {
  const { app, window: page } = await launch();
  const ofPopup = (part: string) => (measure: Measure) => measure.element.startsWith(part);
  await measureAll(page, of('popup', ofPopup('link')));

  await signInAsDemo(page);
  const stillToShow = ['menu-bar', 'status-menu', 'info-bar', 'group-header[closed]'];
  await measureAll(
    page,
    of('main', (measure) => !stillToShow.some((part) => measure.element.startsWith(part))),
  );

  await page.getByRole('button', { name: 'Show the menu bar' }).click();
  await measureAll(page, of('main', ofPopup('menu-bar')));

  await page.locator('[data-part="own-name"]').click();
  await measureAll(page, of('main', ofPopup('status-menu')));
  await page.keyboard.press('Escape');

  await page.getByRole('menuitem', { name: 'File' }).click();
  await page.mouse.move(0, 0);
  await measureAll(
    page,
    of('popup', (measure) => /^menu(?!-category)/.test(measure.element)),
  );
  await page.keyboard.press('Escape');

  await page.locator('[data-part="group-header"]').first().click();
  await measureAll(page, of('main', ofPopup('group-header[closed]')));

  // A notice as the main process would announce it, numbered after the last event.
  const sequence = await page.evaluate(async () => {
    const snapshot = await window.nudge.command('snapshot', undefined);
    return snapshot.ok ? snapshot.value.sequence : 0;
  });
  await app.evaluate(
    ({ BrowserWindow }, batch) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send('nudge:events', batch);
    },
    { first: sequence + 1, events: [{ type: 'noticeReceived', notice: { kind: 'maintenance', minutes: 5 } }] },
  );
  await measureAll(page, of('main', ofPopup('info-bar')));
});

test('the drop-down of accounts has its category line', async ({ launch }) => {
  const { window: page } = await launch();
  await page.getByRole('button', { name: 'Use the demo account' }).click();
  await page.getByLabel('Remember Me').check();
  await page.locator('[data-part="sign-in-button"]').click();
  await page.locator('[data-part="contact-row"]').first().waitFor();
  await page.keyboard.press('Alt+f');
  await page.keyboard.press('n');
  await page.getByLabel('E-mail address:').press('ArrowDown');
  await measureAll(
    page,
    of('popup', (measure) => measure.element === 'menu-category'),
  );
});
