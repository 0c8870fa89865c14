/**
 * The measured targets of the 7.5 screens (test/renderer/measures.json: a copy of the rows that this version shows),
 * checked in the running app. `element` is a `data-part`; `:hover` and the like are states, `[open]` is a `data-kind`.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { expect, type Page } from '@playwright/test';
import measures from '../renderer/measures.json' with { type: 'json' };
import { type Measured, readMeasure } from './read-measure.ts';
import { test } from './support.ts';

type Measure = (typeof measures)[number];

function of(window: string, wanted: (measure: Measure) => boolean = () => true): readonly Measure[] {
  const rows = measures.filter((measure) => measure.window === window && wanted(measure));
  expect(rows.length).toBeGreaterThan(0);
  return rows;
}

/** `#rrggbb`, `rgb(…)` or `rgba(…)` as red, green, blue (0-255) and alpha (0-1). */
function channels(color: string): readonly number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (hex !== null) return [...hex.slice(1).map((two) => Number.parseInt(two, 16)), 1];
  const numbers = (/^rgba?\(([^)]+)\)$/.exec(color)?.[1] ?? '').split(',').map(Number);
  return numbers.length === 3 ? [...numbers, 1] : numbers;
}

function check(measure: Measure, measured: Measured): void {
  const name = `${measure.id} ${measure.window} ${measure.element} ${measure.property}: ${String(measured)}`;
  if (Array.isArray(measure.value)) {
    expect.soft(measured, name).toEqual(measure.value);
  } else if (measure.unit === 'color') {
    const wanted = channels(String(measure.value));
    const found = channels(String(measured));
    expect.soft(found, name).toHaveLength(4);
    for (const [index, channel] of wanted.entries()) {
      const tolerance = index === 3 ? 0.01 : measure.tolerance;
      expect.soft(Math.abs(channel - (found[index] ?? Number.NaN)), name).toBeLessThanOrEqual(tolerance);
    }
  } else {
    const difference = Math.abs(Number(measure.value) - Number.parseFloat(String(measured)));
    expect.soft(difference, name).toBeLessThanOrEqual(measure.tolerance);
  }
}

/** Brings the part into the state that the measure names, reads it, and lets go again. */
async function measureAll(page: Page, rows: readonly Measure[]): Promise<void> {
  for (const measure of rows) {
    const [, part = '', state, kind] = /^([a-z-]+(?:\.inner)?)(?::(\w+))?(?:\[(\w+)\])?$/.exec(measure.element) ?? [];
    const disabled = '[data-kind="disabled"], [data-disabled], :disabled';
    const selector =
      `[data-part="${part}"]` +
      (kind === undefined ? '' : `[data-kind="${kind}"]`) +
      (state === undefined ? '' : state === 'disabled' ? `:is(${disabled})` : `:not(:is(${disabled}))`);
    const element = page.locator(selector).first();
    await element.waitFor({ state: 'attached' });
    if (state === 'hover') await element.hover();
    if (state === 'focus') await element.focus();
    if (state === 'active') {
      await element.hover();
      await page.mouse.down();
    }
    check(measure, await element.evaluate(readMeasure, measure.property));
    if (state === 'active') {
      await page.mouse.up();
      await page.keyboard.press('Escape');
    }
    if (state !== undefined) await page.mouse.move(0, 0);
  }
}

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
    await page.evaluate(
      (port) =>
        window.nudge.command('setServer', {
          kind: 'custom',
          host: '127.0.0.1',
          port,
          nexus: 'http://127.0.0.1:9/rdr/pprdr.asp',
          login: null,
          ceiling: 'MSNP11',
          offerLikeOriginal: false,
          insecureTls: false,
        }),
      server.port,
    );
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
    ({ BrowserWindow }, batch) => BrowserWindow.getAllWindows()[0]?.webContents.send('nudge:events', batch),
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

test('the server settings have the measures of the dialogs', async ({ launch }) => {
  const { app, window: page } = await launch();
  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Server settings' }).click();
  const dialog = await opened;
  await dialog.locator('[data-part="face"]').waitFor();
  const greyed = (measure: Measure) => measure.element === 'label:disabled';
  await measureAll(dialog, of('controls', greyed));
  await dialog.getByLabel('Other server:').check();
  await measureAll(
    dialog,
    of('controls', (measure) => measure.element !== 'scrollbar' && !greyed(measure)),
  );
});
