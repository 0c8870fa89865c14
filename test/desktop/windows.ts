/** What people do in the windows, for the tests that watch what comes of it. */
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { AppState } from '../../shared/app.ts';
import type { DialectName, SignedOutReason } from '../../shared/model.ts';
import type { ServerProfile, ServerSettings } from '../../shared/settings.ts';
import type { EraName } from '../../shared/skins/era.ts';
import { text } from '../../shared/text/text.ts';
import type { AskedWindowName, WindowName } from '../../shared/windows.ts';

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

/** Waits until a window shows its state and hears the keys: a page that has loaded still says so in one line. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('#root [data-part]').first().waitFor();
}

/** The window of that kind that something opens; what comes by itself in the same moment does not pass for it. */
export async function windowAfter(
  app: ElectronApplication,
  name: WindowName,
  open: () => Promise<void>,
): Promise<Page> {
  const isIt = async (page: Page): Promise<boolean> => {
    await page.waitForURL(/[?]window=/).catch(() => {
      // It was closed again before it had an address.
    });
    return !page.isClosed() && new URL(page.url()).searchParams.get('window') === name;
  };
  const [page] = await Promise.all([app.waitForEvent('window', { predicate: isIt }), open()]);
  await drawn(page);
  return page;
}

/** Has every window wear the look of an era, and waits until this one does. */
export async function wear(page: Page, era: EraName, mode: 'light' | 'dark' = 'light'): Promise<void> {
  const look = { era, skin: null, scheme: 'blue', mode } as const;
  await page.evaluate((wanted) => window.nudge.command('setLook', wanted), look);
  await expect(page.locator('html')).toHaveAttribute('data-era', era);
  await expect(page.locator('html')).toHaveAttribute('data-dark', String(mode === 'dark'));
}

/** Whether a window can be seen on the screen; others wait hidden. */
export async function isShown(app: ElectronApplication, page: Page): Promise<boolean> {
  return (await app.browserWindow(page)).evaluate((window) => window.isVisible());
}

/** Presses what closes a window; it may be gone before the press is over. */
export async function closedBy(page: Page, press: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('close'), press().catch(() => undefined)]);
}

/** Opens the window of the servers from the sign-in form. */
export function openServerSettings(app: ElectronApplication, main: Page): Promise<Page> {
  return windowAfter(app, 'server-settings', async () => {
    await main.locator('[data-part=server-name]').click();
    await main.getByRole('menuitem', { name: text('signIn.manageServers') }).click();
  });
}

/** Opens a window as the menus do. */
export function openWindow(
  app: ElectronApplication,
  main: Page,
  name: AskedWindowName,
  handle: string | null = null,
): Promise<Page> {
  return windowAfter(app, name, async () => {
    const answer = await main.evaluate((wanted) => window.nudge.command('openWindow', wanted), { name, handle });
    expect(answer.ok).toBe(true);
  });
}

/** Opens the profile window of somebody who is signed in. */
export function openProfile(app: ElectronApplication, main: Page): Promise<Page> {
  return windowAfter(app, 'profile', () => main.getByRole('button', { name: text('main.profile') }).click());
}

/** Presses OK in a dialog inside the window of the servers, then closes the window. */
async function confirm(servers: Page): Promise<void> {
  const dialog = servers.getByRole('dialog');
  await dialog.getByRole('button', { name: text('button.ok') }).click();
  await expect(dialog).toHaveCount(0);
  const close = servers.locator('.dialog-buttons').getByRole('button', { name: text('button.close') });
  await closedBy(servers, () => close.click());
}

/** Chooses the newest dialect to offer to the built-in service, in the window of the servers. */
export async function chooseCeiling(app: ElectronApplication, main: Page, dialect: DialectName): Promise<void> {
  const servers = await openServerSettings(app, main);
  await servers.getByRole('option', { name: text('server.builtIn') }).click();
  await servers.getByRole('button', { name: 'Edit...' }).click();
  await servers.locator('select').selectOption(dialect);
  await confirm(servers);
}

/** Makes another server and chooses it, in the window of the servers. */
export async function chooseServer(
  app: ElectronApplication,
  main: Page,
  server: { readonly port: number; readonly nexus: string; readonly ceiling: DialectName },
): Promise<void> {
  const servers = await openServerSettings(app, main);
  await servers.getByRole('button', { name: 'New...' }).click();
  await servers.getByLabel('Address:', { exact: true }).fill('127.0.0.1');
  await servers.getByLabel('Port:', { exact: true }).fill(String(server.port));
  await servers.getByLabel('Passport nexus:', { exact: true }).fill(server.nexus);
  await servers.locator('select').selectOption(server.ceiling);
  await confirm(servers);
}

/** Sets a server as the settings window would, without the window. */
export async function setServer(page: Page, server: ServerSettings | ServerProfile): Promise<void> {
  const answers = await page.evaluate(
    async (wanted) =>
      'host' in wanted
        ? [
            await window.nudge.command('saveServerProfile', wanted),
            await window.nudge.command('chooseServer', wanted.id),
          ]
        : [await window.nudge.command('setServer', wanted)],
    server,
  );
  expect(answers.map((answer) => answer.ok)).not.toContain(false);
}

/** Another server on this machine, for `setServer`. */
export function serverOnPort(port: number, ceiling: DialectName, nexus = 'http://127.0.0.1:9/'): ServerProfile {
  return {
    id: `port-${port}`,
    name: `Port ${port}`,
    host: '127.0.0.1',
    port,
    nexus,
    login: null,
    ceiling,
    offerLikeOriginal: false,
    insecureTls: false,
  };
}
