/** Every window drawn large and small: no text is cut off, and windows of fixed size change with it. */
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { ZoomStep } from '../../shared/settings.ts';
import { cutOff } from './cut-off.ts';
import { inEveryWindow } from './every-window.ts';
import { test } from './support.ts';
import { signInToDemo } from './windows.ts';

async function setZoom(page: Page, zoom: ZoomStep): Promise<void> {
  await page.evaluate(async (wanted) => {
    const answer = await window.nudge.command('snapshot', undefined);
    if (answer.ok) await window.nudge.command('setSettings', { ...answer.value.state.settings, zoom: wanted });
  }, zoom);
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom / 100);
}

/** Windows of fixed size grow and shrink by themselves, the others people make as large. */
async function zoomed(app: ElectronApplication, page: Page, name: string): Promise<void> {
  const browserWindow = await app.browserWindow(page);
  const size = () => browserWindow.evaluate((window) => window.getBounds());
  const { width, height } = await size();
  const fixed = await browserWindow.evaluate((window) => !window.isResizable());
  for (const zoom of [150, 80] as const) {
    const wanted = { width: Math.round((width * zoom) / 100), height: Math.round((height * zoom) / 100) };
    await setZoom(page, zoom);
    if (!fixed) await browserWindow.evaluate((window, larger) => window.setBounds(larger), wanted);
    const off = async () => {
      const now = await size();
      return Math.max(Math.abs(now.width - wanted.width), Math.abs(now.height - wanted.height));
    };
    await expect.poll(off, `${name} at ${zoom} %`).toBeLessThan(3);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeCloseTo((wanted.width * 100) / zoom, -1);
    expect.soft(await cutOff(page), `${name} at ${zoom} %`).toEqual([]);
  }
  await setZoom(page, 100);
  if (!fixed) await browserWindow.evaluate((window, before) => window.setBounds(before), { width, height });
}

test('every window at 150 % and at 80 %', async ({ launch }) => {
  const { app, window: page } = await launch();
  await zoomed(app, page, 'sign-in form');
  await signInToDemo(page);
  await inEveryWindow(app, page, (one, name) => zoomed(app, one, name));
});
