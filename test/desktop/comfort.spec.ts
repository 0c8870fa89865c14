/** What makes the windows usable for everybody: first steps, licences, zoom, high contrast, keyboard. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { expectAccessible } from './accessible.ts';
import { inEveryWindow } from './every-window.ts';
import { test } from './support.ts';
import { closedBy, openWindow, signInToDemo, stateOf, windowAfter } from './windows.ts';

test('a new profile is greeted once, one that was used before never', async ({ launch, profile }) => {
  const { app, window: page } = await launch();
  const link = page.locator('[data-part=welcome-link]');
  const welcome = await windowAfter(app, 'welcome', () => link.click());
  await expect(welcome.getByRole('heading', { name: text('welcome.tryHeading') })).toBeVisible();
  await welcome.screenshot({ path: test.info().outputPath('welcome.png') });
  await expectAccessible(welcome);
  await closedBy(welcome, () => welcome.keyboard.press('Escape'));
  await expect(link).toHaveCount(0);
  await page.keyboard.press('Alt+h');
  const again = await windowAfter(app, 'welcome', () =>
    page.getByRole('menuitem', { name: 'Welcome to Nudge' }).click(),
  );
  await expect(again.locator('[data-part=welcome]')).toBeVisible();

  await writeFile(join(profile, 'settings.json'), JSON.stringify({ idle: { enabled: true, minutes: 5 } }));
  const old = await launch({ profile });
  await expect(old.window.getByRole('form')).toBeVisible();
  await expect(old.window.locator('[data-part=welcome-link]')).toHaveCount(0);
});

test('About leads to the licences of everything in the program', async ({ launch }) => {
  const { app, window: page } = await launch();
  await page.keyboard.press('Alt+h');
  await page.getByRole('menuitem', { name: 'About Nudge' }).click();
  const licences = await windowAfter(app, 'licences', () =>
    page.getByRole('button', { name: text('about.licences') }).click(),
  );
  const box = licences.locator('[data-part=licences]');
  for (const words of ['MIT License', 'Bitstream Vera', 'valibot', 'react-dom']) await expect(box).toContainText(words);
  await licences.screenshot({ path: test.info().outputPath('licences.png') });
  await expectAccessible(licences);
});

test('Ctrl with + − 0 draws every window larger, and windows of fixed size grow with it', async ({
  launch,
  profile,
}) => {
  const { app, window: page, quit } = await launch({ profile });
  const welcome = await openWindow(app, page, 'welcome');
  const outer = () => welcome.evaluate(() => [outerWidth, outerHeight]);
  const drawnSize = [410, 386];
  await expect.poll(outer).toEqual(drawnSize);
  const press = async (key: string, zoom: number) => {
    await app.evaluate(({ BrowserWindow }, keyCode) => {
      for (const type of ['keyDown', 'keyUp'] as const)
        BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type, keyCode, modifiers: ['control'] });
    }, key);
    await expect.poll(async () => (await stateOf(page)).settings.zoom).toBe(zoom);
  };
  await press('=', 110);
  await press('=', 125);
  await press('=', 150);
  await expect.poll(outer).toEqual(drawnSize.map((pixels) => Math.round(pixels * 1.5)));
  await expect.poll(() => welcome.evaluate(() => devicePixelRatio)).toBe(1.5);
  await welcome.screenshot({ path: test.info().outputPath('zoomed.png') });
  const late = await openWindow(app, page, 'rename', 'front.desk@nudge.example');
  await expect(late.locator('[data-part=client]')).toBeVisible();
  const spills = () =>
    late.evaluate(() => {
      const { right, bottom } = document.querySelector('[data-part=client]')?.getBoundingClientRect() ?? new DOMRect();
      return right > innerWidth + 1 || bottom > innerHeight + 1;
    });
  await expect.poll(spills).toBe(false);
  await quit();
  const { window: next } = await launch({ profile });
  await expect.poll(() => next.evaluate(() => devicePixelRatio)).toBe(1.5);
});

/** Goes through a window with Tab; gives back what has focus without showing it, and how many stops there were. */
async function walk(page: Page): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> {
  const unseen: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return null;
      const styleOf = (one: Element) => {
        const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
        return `${outlineStyle === 'none' ? '' : outlineWidth} ${boxShadow} ${borderColor} ${backgroundColor}`;
      };
      // A list shows it in the row that the keys are at, a check box round its words: the box may lie under the pointer.
      const shows = focused.closest('label') ?? focused;
      const style = () => [shows, ...shows.querySelectorAll('*')].map(styleOf).join();
      const all = [...document.querySelectorAll('*')];
      const now = style();
      const caret = focused.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]');
      focused.blur();
      const without = style();
      focused.focus();
      return { at: all.indexOf(focused), shown: caret || now !== without, html: focused.outerHTML.slice(0, 160) };
    });
    if (stop === null) continue;
    const key = String(stop.at);
    if (seen.has(key)) break;
    seen.add(key);
    if (!stop.shown) unseen.push(stop.html);
  }
  return { stops: seen.size, unseen };
}

/** Has a window in high contrast, and says what has lost its lines or marks there. */
async function lostInHighContrast(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const borderless = [...document.querySelectorAll('.push-button')].filter(
      (one) => getComputedStyle(one).borderTopWidth === '0px',
    );
    const unmarked = [...document.querySelectorAll('.radio:checked')].filter(
      (one) => getComputedStyle(one, '::after').backgroundColor === getComputedStyle(one).backgroundColor,
    );
    return [...borderless, ...unmarked].map((one) => one.outerHTML.slice(0, 160));
  });
}

test('every window shows the focus, stands still where motion is unwelcome, and has lines in high contrast', async ({
  launch,
}) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const found: { [name: string]: readonly string[] } = {};
  const note = (name: string, faults: readonly string[]) => {
    if (faults.length > 0) found[name] = faults;
  };
  await inEveryWindow(app, page, async (one, name) => {
    const { stops, unseen } = await walk(one);
    note(`${name}: focus`, stops === 0 ? ['nothing'] : unseen);
    await one.emulateMedia({ reducedMotion: 'reduce' });
    // What had begun to move before that was wished comes to its end.
    await expect.poll(() => one.evaluate(() => document.getAnimations().length), name).toBe(0);
    note(`${name}: high contrast`, await lostInHighContrast(one));
    await one.screenshot({ path: test.info().outputPath(`${name}.png`) });
  });
  expect(found).toEqual({});
});

test('every resizable window comes back where it was, and onto a display when that one is gone', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const resizable = ['profile', 'server-settings', 'inspector', 'history', 'licences'] as const;
  const put = async (place: { readonly x: number; readonly y: number }) => {
    await app.evaluate(({ BrowserWindow }, where) => {
      BrowserWindow.getAllWindows()
        .find((one) => !/window=(main|alert)/.test(one.webContents.getURL()))
        ?.setBounds({ ...where, width: 500, height: 400 });
    }, place);
  };
  const found = () =>
    app.evaluate(({ BrowserWindow, screen }) => {
      const one = BrowserWindow.getAllWindows().find((open) => !/window=(main|alert)/.test(open.webContents.getURL()));
      const { workArea } = screen.getPrimaryDisplay();
      const at = one?.getBounds() ?? { x: -9999, y: -9999, width: 0, height: 0 };
      const onScreen = at.x >= workArea.x && at.y >= workArea.y && at.x < workArea.x + workArea.width - 60;
      return { place: `${at.width}x${at.height}+${at.x}+${at.y}`, onScreen };
    });
  for (const name of resizable) {
    const first = await openWindow(app, page, name);
    await put({ x: 60, y: 50 });
    await expect.poll(async () => (await found()).place).toBe('500x400+60+50');
    await closedBy(first, () => first.evaluate(() => void window.nudge.command('closeWindow', undefined)));
    const second = await openWindow(app, page, name);
    expect([name, await found()]).toEqual([name, { place: '500x400+60+50', onScreen: true }]);
    await put({ x: 9000, y: 50 });
    await closedBy(second, () => second.evaluate(() => void window.nudge.command('closeWindow', undefined)));
    const third = await openWindow(app, page, name);
    expect([name, (await found()).onScreen]).toEqual([name, true]);
    await closedBy(third, () => third.evaluate(() => void window.nudge.command('closeWindow', undefined)));
  }
});
