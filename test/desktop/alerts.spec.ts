/** Alerts, sounds and shaking windows: what a friend says, and what the program makes of it. */
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { expectAccessible } from './accessible.ts';
import { openConversation, theConversation } from './conversations.ts';
import { measureAll, of } from './measuring.ts';
import { alice, bob, type ServiceProcess, startServiceProcess } from './service-process.ts';
import { type LaunchOptions, type Nudge, test } from './support.ts';
import { chooseServer, closedBy, expectSignedIn, signIn, stateOf, windowAfter } from './windows.ts';

let service: ServiceProcess;
test.beforeEach(async () => {
  service = await startServiceProcess();
});
test.afterEach(() => service.stop());

type Launch = (options?: LaunchOptions) => Promise<Nudge>;

/** Alice in the app, Bob in the console. */
async function together(launch: Launch, options: LaunchOptions = {}) {
  const nudge = await launch(options);
  const { app, window: page } = nudge;
  await chooseServer(app, page, { ...service, ceiling: 'MSNP11' });
  const friend = service.console(bob);
  await friend.line({ event: 'signed-in' });
  await signIn(page, alice);
  await expectSignedIn(page);
  await friend.line({ event: 'presence', handle: alice.handle });
  return { ...nudge, page, friend };
}

/** The alert that something brings up, with the pointer on it so that it stays; none that was there before. */
async function alertAfter(app: ElectronApplication, happen: () => unknown): Promise<Page> {
  const alert = await windowAfter(app, 'alert', async () => {
    happen();
  });
  await alert.locator('[data-part=toast]').hover();
  return alert;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boundsOf(app: ElectronApplication, page: Page): Promise<Box> {
  return (await app.browserWindow(page)).evaluate((window) => window.getBounds());
}

/** Notes in the page which sounds it plays from now on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const players: HTMLMediaElement[] = [];
    Object.assign(window, { heard, lengths: () => players.map(({ duration, error }) => error?.message ?? duration) });
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function playAndNote(this: HTMLMediaElement) {
      players.push(this);
      heard.push(/(\w+)-[\w-]+\.wav$/.exec(this.src)?.[1] ?? this.src);
      return play.call(this);
    };
  });
  return () => page.evaluate(() => ('heard' in window && Array.isArray(window.heard) ? window.heard : []));
}

test('a message slides in, is heard, and leads to its conversation', async ({ launch }) => {
  const { app, page, friend } = await together(launch);
  const heard = await listen(page);
  const alert = await alertAfter(app, () => friend.type(`chat ${alice.handle} Are you <b>there</b>?\n`));
  const words = alert.locator('[data-part=text]');
  await expect(words).toContainText('Bob says:');
  await expect(words).toContainText('Are you <b>there</b>?');
  await expect.poll(heard).toEqual(['type']);
  // It is a sound that Chromium can play, as long as it should be.
  const lengths = () =>
    page.evaluate(() => ('lengths' in window && typeof window.lengths === 'function' ? window.lengths() : []));
  await expect.poll(lengths).toEqual([expect.closeTo(0.66, 2)]);

  const area = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  await expect
    .poll(() => boundsOf(app, alert))
    .toEqual({ x: area.x + area.width - 190, y: area.y + area.height - 116, width: 190, height: 116 });
  const kind = await (await app.browserWindow(alert)).evaluate((window) => ({
    focused: window.isFocused(),
    focusable: window.isFocusable(),
    onTop: window.isAlwaysOnTop(),
  }));
  expect(kind).toEqual({ focused: false, focusable: false, onTop: true });
  await measureAll(
    alert,
    of('toast', ({ property }) => property !== 'visible-time'),
  );
  await expectAccessible(alert);
  await alert.screenshot({ path: 'out/alert-message.png' });

  const gone = alert.waitForEvent('close');
  await words.click().catch(() => undefined);
  await gone;
  const conversation = await theConversation(app);
  await expect(conversation.locator('body')).toContainText('Are you <b>there</b>?');
  await expect.poll(async () => Object.values((await stateOf(page)).messenger.conversations)[0]?.unread).toBe(0);
});

test('each conversation has one alert; it goes by itself, stays under the pointer, and × is rid of it', async ({
  launch,
}) => {
  const { app, page, friend } = await together(launch);
  const one = await alertAfter(app, () => friend.type(`chat ${alice.handle} one\n`));
  const replaced = one.waitForEvent('close');
  const two = await alertAfter(app, () => friend.type(`chat ${alice.handle} two\n`));
  await replaced;
  await expect(two.locator('[data-part=text]')).toContainText('two');
  expect((await stateOf(page)).toasts).toHaveLength(1);
  await closedBy(two, () => two.locator('[data-part=close-button]').click());

  const three = await alertAfter(app, () => friend.type(`chat ${alice.handle} three\n`));
  await expect(three.locator('[data-part=text]')).toContainText('three');
  await closedBy(three, () => three.mouse.move(-10, -10));
  await expect.poll(async () => (await stateOf(page)).toasts).toEqual([]);
});

test('nobody is alerted while Busy, and not to kinds that are switched off', async ({ launch }) => {
  const { app, page, friend } = await together(launch);
  const heard = await listen(page);
  await page.evaluate(() => window.nudge.command('setStatus', 'BSY'));
  await friend.line({ event: 'presence', handle: alice.handle, status: 'BSY' });
  const entries = async () =>
    Object.values((await stateOf(page)).messenger.conversations).flatMap((one) => one.entries).length;
  friend.type(`chat ${alice.handle} psst\n`);
  await expect.poll(entries).toBe(1);
  await page.evaluate(() => window.nudge.command('setStatus', 'NLN'));
  await friend.line({ event: 'presence', handle: alice.handle, status: 'NLN' });
  const { settings } = await stateOf(page);
  const alerts = { ...settings.alerts, message: { show: false, sound: true } };
  await page.evaluate((all) => window.nudge.command('setSettings', all), { ...settings, alerts });
  friend.type(`chat ${alice.handle} now\n`);
  await expect.poll(entries).toBe(2);
  await expect.poll(heard).toEqual(['type']);
  expect((await stateOf(page)).toasts).toEqual([]);
  expect(app.windows().filter((one) => one.url().includes('window=alert'))).toEqual([]);
});

test('those who are there at sign-in are no news, whoever comes later is', async ({ launch }) => {
  const { app, page, friend } = await together(launch);
  expect((await stateOf(page)).toasts).toEqual([]);
  friend.type('quit\n');
  const row = page.locator(`[data-part=contact-row][data-handle="${bob.handle}"]`);
  await expect(row).toHaveAttribute('data-kind', 'offline');
  // A minute later.
  await app.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 60_000;
  });
  const alert = await alertAfter(app, () => service.console(bob));
  await expect(alert.locator('[data-part=text]')).toHaveText(`Bob${text('alert.signedIn')}`);
  const options = await windowAfter(app, 'options', () =>
    alert.getByRole('button', { name: text('alert.options') }).click(),
  );
  await expect(options.getByRole('tab', { selected: true })).toHaveText(text('options.page.alerts'));
});

test('a nudge shakes its window and puts it back exactly', async ({ launch }) => {
  const { app, page, friend } = await together(launch);
  const heard = await listen(page);
  const conversation = await openConversation(app, page, bob.handle);
  const browserWindow = await app.browserWindow(conversation);
  // Hidden windows are left alone, and this one may not be shown yet.
  await expect.poll(() => browserWindow.evaluate((window) => window.isVisible())).toBe(true);
  await browserWindow.evaluate((window) => {
    window.setBounds({ x: 120, y: 90, width: 520, height: 450 });
    const places: { x: number; y: number }[] = [];
    Object.assign(globalThis, { places });
    window.on('move', () => {
      const { x, y } = window.getBounds();
      places.push({ x, y });
    });
  });
  await expect.poll(() => boundsOf(app, conversation)).toEqual({ x: 120, y: 90, width: 520, height: 450 });
  const places = () =>
    app.evaluate(() => JSON.stringify(Object.entries(globalThis).find(([name]) => name === 'places')?.[1] ?? []));
  friend.type(`nudge ${alice.handle}\n`);
  await expect.poll(async () => JSON.parse(await places()).length).toBeGreaterThan(5);
  await expect.poll(async () => JSON.parse(await places()).at(-1)).toEqual({ x: 120, y: 90 });
  for (const { x, y } of JSON.parse(await places())) {
    expect(Math.abs(x - 120)).toBeLessThanOrEqual(9);
    expect(Math.abs(y - 90)).toBeLessThanOrEqual(9);
  }
  expect(await boundsOf(app, conversation)).toEqual({ x: 120, y: 90, width: 520, height: 450 });
  await expect.poll(heard).toEqual(['nudge']);
});

test('where motion is unwelcome nothing shakes or slides', async ({ launch }) => {
  const { app, page, friend } = await together(launch, { args: ['--force-prefers-reduced-motion'] });
  expect(await app.evaluate(({ systemPreferences }) => systemPreferences.getAnimationSettings())).toMatchObject({
    prefersReducedMotion: true,
  });
  const alert = await alertAfter(app, () => friend.type(`nudge ${alice.handle}\n`));
  await expect(alert.locator('[data-part=text]')).toContainText(text('alert.nudge'));
  // At its place from the first moment on.
  expect((await boundsOf(app, alert)).height).toBe(116);
  expect(Object.values((await stateOf(page)).messenger.conversations)).toHaveLength(1);
});
