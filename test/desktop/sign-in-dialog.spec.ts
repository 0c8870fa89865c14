/** The dialog in which 6.x, 4.x and 1.0 ask who one is: it is there once, and loses nothing when a sign-in fails. */
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { DEMO_HANDLE, DEMO_PASSWORD } from '../../shared/demo.ts';
import type { EraName } from '../../shared/skins/era.ts';
import { text } from '../../shared/text/text.ts';
import { silence, startScriptedServer } from './scripted-server.ts';
import { type Nudge, test } from './support.ts';
import { closedBy, expectSignedIn, isShown, serverOnPort, setServer, stateOf, wear, windowAfter } from './windows.ts';

const builtIn = { kind: 'builtIn', ceiling: 'MSNP11' } as const;
/** Nobody listens there. */
const awayServer = serverOnPort(9, 'MSNP11');

const link = (page: Page) => page.locator('[data-part=sign-in-link]');
const again = (page: Page) => page.locator('[data-part=sign-in-again]');
const told = (page: Page) => page.getByRole('alertdialog');
const nameBox = (dialog: Page) => dialog.getByRole('combobox');
const passwordBox = (dialog: Page) => dialog.getByLabel(text('signIn.password'), { exact: true });
const ok = (dialog: Page) => dialog.getByRole('button', { name: text('button.ok'), exact: true });
const box = (dialog: Page, key: 'signIn.rememberMe' | 'signIn.rememberBoth' | 'signIn.rememberPassword') =>
  dialog.getByRole('checkbox', { name: text(key) });

function dialogs(app: ElectronApplication): Page[] {
  return app.windows().filter((page) => page.url().includes('window=sign-in'));
}

async function wearing(nudge: Nudge, era: EraName): Promise<Page> {
  await wear(nudge.window, era);
  await expect(link(nudge.window)).toBeVisible();
  return nudge.window;
}

/** Types who one is, and waits until the sign-in with it has failed. */
async function failWith(page: Page, dialog: Page, handle: string, password: string): Promise<void> {
  await nameBox(dialog).fill(handle);
  await passwordBox(dialog).fill(password);
  await ok(dialog).click();
  await expect(told(page)).toBeVisible();
}

test('what was typed is there again when the server was away', async ({ launch }) => {
  const nudge = await launch();
  const { app } = nudge;
  const page = await wearing(nudge, '4.x');
  await setServer(page, awayServer);
  const dialog = await windowAfter(app, 'sign-in', () => link(page).click());
  await failWith(page, dialog, ` ${DEMO_HANDLE.toUpperCase()} `, DEMO_PASSWORD);
  await expect(told(page).locator('[data-part=error-sentence]')).toHaveText(text('signedOut.unreachable'));
  await expect.poll(() => isShown(app, dialog)).toBe(false);
  // Nobody but the dialog's own page knows the password.
  expect(JSON.stringify(await stateOf(page))).not.toContain(DEMO_PASSWORD);

  await told(page)
    .getByRole('button', { name: text('button.tryAgain') })
    .click();
  await expect.poll(() => isShown(app, dialog)).toBe(true);
  await expect(nameBox(dialog)).toHaveValue(` ${DEMO_HANDLE.toUpperCase()} `);
  await expect(passwordBox(dialog)).toHaveValue(DEMO_PASSWORD);
  await expect(ok(dialog)).toBeFocused();
  // Once more in vain, and by the link this time.
  await dialog.keyboard.press('Enter');
  await expect(told(page)).toBeVisible();
  await told(page)
    .getByRole('button', { name: text('button.ok') })
    .click();
  await expect(told(page)).toHaveCount(0);
  await expect.poll(() => isShown(app, dialog)).toBe(false);
  await link(page).click();
  await expect.poll(() => isShown(app, dialog)).toBe(true);
  await expect(ok(dialog)).toBeFocused();
  expect(dialogs(app)).toEqual([dialog]);

  await setServer(page, builtIn);
  await closedBy(dialog, () => dialog.keyboard.press('Enter'));
  await expectSignedIn(page);
  expect(dialogs(app)).toEqual([]);
});

test('a cancelled sign-in keeps the dialog, somebody else gets another one', async ({ launch }) => {
  const nudge = await launch();
  const { app } = nudge;
  const page = await wearing(nudge, '1.0');
  const silent = await startScriptedServer(silence);
  try {
    await setServer(page, serverOnPort(silent.port, 'MSNP11'));
    const dialog = await windowAfter(app, 'sign-in', () => link(page).click());
    await nameBox(dialog).fill('somebody@example.com');
    await passwordBox(dialog).fill('secret');
    await ok(dialog).click();
    await page.locator('[data-part=cancel-button]').click();
    await link(page).click();
    await expect.poll(() => isShown(app, dialog)).toBe(true);
    await expect(passwordBox(dialog)).toHaveValue('secret');
    await ok(dialog).click();
    await page.locator('[data-part=cancel-button]').click();
    await expect(link(page)).toBeFocused();

    // File > Sign in as a different user: nothing of the one before is left.
    await page.keyboard.press('Alt+f');
    const other = page.getByRole('menuitem', { name: text('menu.file.signInAs').replace('&', '') });
    await expect(other).toBeVisible();
    const gone = dialog.waitForEvent('close');
    const empty = await windowAfter(app, 'sign-in', () => other.press('Enter'));
    await gone;
    await expect(nameBox(empty)).toHaveValue('');
    await expect(passwordBox(empty)).toHaveValue('');
    await expect(nameBox(empty)).toBeFocused();
    expect(dialogs(app)).toEqual([empty]);
  } finally {
    await silent.stop();
  }
});

test('there is one dialog, whoever it is asked for', async ({ launch }) => {
  const nudge = await launch();
  const { app } = nudge;
  const page = await wearing(nudge, '6.x');
  const first = await windowAfter(app, 'sign-in', () => link(page).dblclick());
  await nameBox(first).fill(DEMO_HANDLE);
  await passwordBox(first).fill(DEMO_PASSWORD);
  await box(first, 'signIn.rememberMe').check();
  await link(page).click();
  await expect.poll(() => app.windows().length).toBe(2);
  await closedBy(first, () => ok(first).click());
  await expectSignedIn(page);
  await page.evaluate(() => window.nudge.command('signOut', undefined));
  await expect(again(page)).toBeVisible();

  const named = await windowAfter(app, 'sign-in', () => again(page).dblclick());
  await expect(nameBox(named)).toHaveValue(DEMO_HANDLE);
  await failWith(page, named, 'nobody@nudge.example', 'wrong');
  await told(page)
    .getByRole('button', { name: text('button.ok') })
    .click();
  await expect.poll(() => isShown(app, named)).toBe(true);
  await expect(passwordBox(named)).toBeFocused();
  await expect(passwordBox(named)).toHaveValue('wrong');
  // The link that names somebody else is about that one.
  const gone = named.waitForEvent('close');
  const anew = await windowAfter(app, 'sign-in', () => again(page).click());
  await gone;
  await expect(nameBox(anew)).toHaveValue(DEMO_HANDLE);
  await expect(passwordBox(anew)).toBeFocused();
  expect(dialogs(app)).toEqual([anew]);
});

test('4.x remembers the name without the password, or both', async ({ launch, profile }) => {
  const first = await launch({ profile, keyring: true });
  const page = await wearing(first, '4.x');
  const dialog = await windowAfter(first.app, 'sign-in', () => link(page).click());
  await box(dialog, 'signIn.rememberBoth').check();
  await expect(box(dialog, 'signIn.rememberMe')).toBeChecked();
  await box(dialog, 'signIn.rememberBoth').uncheck();
  await expect(box(dialog, 'signIn.rememberMe')).toBeChecked();
  await nameBox(dialog).fill(DEMO_HANDLE);
  await passwordBox(dialog).fill(DEMO_PASSWORD);
  await dialog.screenshot({ path: test.info().outputPath('dialog.png') });
  await closedBy(dialog, () => ok(dialog).click());
  await expectSignedIn(page);
  expect((await stateOf(page)).accounts).toMatchObject([{ handle: DEMO_HANDLE, passwordRemembered: false }]);
  await first.quit();

  const second = await launch({ profile, keyring: true });
  const link2 = link(second.window);
  const next = await windowAfter(second.app, 'sign-in', () => link2.click());
  await expect(nameBox(next)).toHaveValue(DEMO_HANDLE);
  await expect(passwordBox(next)).toBeFocused();
  await expect(box(next, 'signIn.rememberMe')).toBeChecked();
  await expect(box(next, 'signIn.rememberBoth')).not.toBeChecked();
  await box(next, 'signIn.rememberBoth').check();
  await passwordBox(next).fill(DEMO_PASSWORD);
  await closedBy(next, () => ok(next).click());
  await expectSignedIn(second.window);
  expect((await stateOf(second.window)).accounts).toMatchObject([{ handle: DEMO_HANDLE, passwordRemembered: true }]);
});
