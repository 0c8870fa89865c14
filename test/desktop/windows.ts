/** What people do in the windows, for the tests that watch what comes of it. */
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { AppState } from '../../shared/app.ts';
import type { DialectName, SignedOutReason } from '../../shared/model.ts';
import type { ServerSettings } from '../../shared/settings.ts';
import { text } from '../../shared/text/text.ts';

export interface Credentials {
  readonly handle: string;
  readonly password: string;
}

/** Types handle and password, and presses Sign In. */
export async function signIn(page: Page, { handle, password }: Credentials): Promise<void> {
  await page.getByLabel(text('signIn.handle'), { exact: true }).fill(handle);
  await page.getByLabel(text('signIn.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: text('signIn.button'), exact: true }).click();
}

/** Signs the demo account in with the link that fills in its address and password. */
export async function signInToDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('signIn.demo') }).click();
  await page.getByRole('button', { name: text('signIn.button'), exact: true }).click();
  await expectSignedIn(page);
}

export async function expectSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole('tree', { name: text('main.list') })).toBeVisible();
}

/** Signs out by the menu bar. */
export async function signOut(page: Page): Promise<void> {
  await page.keyboard.press('Alt+f');
  await page.getByRole('menuitem', { name: 'Sign Out' }).click();
  await expectSignInForm(page);
}

export async function expectSignInForm(page: Page): Promise<void> {
  await expect(page.getByRole('form', { name: text('signIn.form') })).toBeVisible();
}

/** The dialog that says why the session is over; presses OK. */
export async function expectSentence(page: Page, reason: SignedOutReason, code: string | null): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.locator('[data-part=error-sentence]')).toHaveText(text(`signedOut.${reason}`));
  if (code === null) await expect(dialog.locator('[data-part=error-code]')).toHaveCount(0);
  else await expect(dialog.locator('[data-part=error-code]')).toHaveText(text('error.codeLine', { code }));
  await dialog.getByRole('button', { name: text('button.ok') }).click();
  await expect(dialog).toHaveCount(0);
  await expectSignInForm(page);
}

/** The state as the windows get it. */
export async function stateOf(page: Page): Promise<AppState> {
  const answer = await page.evaluate(() => window.nudge.command('snapshot', undefined));
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value.state;
}

async function windowAfter(app: ElectronApplication, open: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([app.waitForEvent('window'), open()]);
  await page.waitForLoadState('load');
  return page;
}

/** Opens the server settings from the sign-in form. */
export function openServerSettings(app: ElectronApplication, main: Page): Promise<Page> {
  return windowAfter(app, () => main.getByRole('button', { name: text('signIn.serverChange') }).click());
}

/** Opens the profile window of somebody who is signed in. */
export function openProfile(app: ElectronApplication, main: Page): Promise<Page> {
  return windowAfter(app, () => main.getByRole('button', { name: text('main.profile') }).click());
}

async function confirm(settings: Page): Promise<void> {
  const closed = settings.waitForEvent('close');
  await settings.getByRole('button', { name: text('button.ok') }).click();
  await closed;
}

/** Chooses the newest dialect to offer, in the server settings window. */
export async function chooseCeiling(app: ElectronApplication, main: Page, dialect: DialectName): Promise<void> {
  const settings = await openServerSettings(app, main);
  await settings.locator('select').selectOption(dialect);
  await confirm(settings);
}

/** Fills in another server, in the server settings window. */
export async function chooseServer(
  app: ElectronApplication,
  main: Page,
  server: { readonly port: number; readonly nexus: string; readonly ceiling: DialectName },
): Promise<void> {
  const settings = await openServerSettings(app, main);
  await settings.getByRole('radio', { name: 'Other server:' }).check();
  await settings.getByLabel('Address:', { exact: true }).fill('127.0.0.1');
  await settings.getByLabel('Port:', { exact: true }).fill(String(server.port));
  await settings.getByLabel('Passport nexus:', { exact: true }).fill(server.nexus);
  await settings.locator('select').selectOption(server.ceiling);
  await confirm(settings);
}

/** Sets a server as the settings window would, without the window. */
export async function setServer(page: Page, server: ServerSettings): Promise<void> {
  const answer = await page.evaluate((wanted) => window.nudge.command('setServer', wanted), server);
  expect(answer.ok).toBe(true);
}

/** Another server on this machine, for `setServer`. */
export function serverOnPort(port: number, ceiling: DialectName, nexus = 'http://127.0.0.1:9/'): ServerSettings {
  return {
    kind: 'custom',
    host: '127.0.0.1',
    port,
    nexus,
    login: null,
    ceiling,
    offerLikeOriginal: false,
    insecureTls: false,
  };
}
