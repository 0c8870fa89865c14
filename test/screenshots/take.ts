/** `npm run screenshots`: pictures of the real windows, signed in to the demo account, into assets/screenshots/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../electron/launch/project.ts';
import prepareDesktop from '../desktop/global-setup.ts';
import { silence, startScriptedServer } from '../desktop/scripted-server.ts';
import { launchNudge } from '../desktop/support.ts';
import {
  openProfile,
  openServerSettings,
  openWindow,
  serverOnPort,
  setServer,
  signIn,
  signInToDemo,
  signOut,
  stateOf,
} from '../desktop/windows.ts';

const folder = join(projectRoot, 'assets', 'screenshots');

/** One window as it stands: fonts loaded, animations and caret still, pointer away, nothing behind its round corners. */
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: join(folder, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
    omitBackground: true,
  });
  console.log(`assets/screenshots/${name}.png`);
}

async function sortBy(page: Page, order: 'groups' | 'status'): Promise<void> {
  const { appearance } = (await stateOf(page)).settings;
  await page.evaluate((wanted) => window.nudge.command('setAppearance', wanted), { ...appearance, sortBy: order });
}

async function takeAll(): Promise<void> {
  const { app, window: page, quit } = await launchNudge();
  const silent = await startScriptedServer(silence);
  try {
    await page.getByRole('button', { name: 'Use the demo account' }).waitFor();
    await take(page, 'sign-in');

    const servers = await openServerSettings(app, page);
    await servers.locator('[data-part=server-list]').waitFor();
    await take(servers, 'server-settings');
    await servers.close();

    await setServer(page, serverOnPort(silent.port, 'MSNP11'));
    await signIn(page, { handle: 'you@nudge.example', password: 'not asked for' });
    await silent.visited;
    await page.locator('[data-part=progress]').waitFor();
    await take(page, 'signing-in');
    await page.getByRole('button', { name: 'Cancel' }).click();

    await setServer(page, { kind: 'builtIn', ceiling: 'MSNP11' });
    await signInToDemo(page);
    await page.locator('[data-part=contact-row][data-kind=online]').first().waitFor();
    await take(page, 'contact-list');

    await page.locator('[data-part=own-name]').click();
    await page.getByRole('menu').waitFor();
    await take(page, 'status-menu');
    await page.keyboard.press('Escape');

    const profile = await openProfile(app, page);
    await profile.locator('[data-part=profile-line]').first().waitFor();
    await take(profile, 'profile');
    await profile.close();

    const wizard = await openWindow(app, page, 'add-contact');
    await wizard.getByRole('button', { name: 'Next' }).waitFor();
    await take(wizard, 'add-contact');
    await wizard.close();

    const options = await openWindow(app, page, 'options');
    for (const name of ['Personal', 'Privacy', 'Connection']) {
      await options.getByRole('tab', { name }).click();
      await take(options, `options-${name.toLowerCase()}`);
    }
    await options.close();

    const inspector = await openWindow(app, page, 'inspector');
    await inspector.locator('[data-part=wire]').press('Home');
    await inspector.locator('[data-part=wire-row]').filter({ hasText: ' TWN I ' }).click();
    await inspector.locator('[data-part=fields]').waitFor();
    await take(inspector, 'inspector');
    await inspector.close();

    await sortBy(page, 'status');
    await page.getByText(/^Online \(\d+\)$/).waitFor();
    await take(page, 'contact-list-by-status');
    await sortBy(page, 'groups');
    await signOut(page);

    await setServer(page, { kind: 'builtIn', ceiling: 'MSNP2' });
    await signInToDemo(page);
    await page.locator('[data-part=contact-row][data-kind=online]').first().waitFor();
    await take(page, 'contact-list-msnp2');
  } finally {
    await quit();
    await silent.stop();
  }
}

await mkdir(folder, { recursive: true });
const tidyUp = await prepareDesktop();
try {
  await takeAll();
} finally {
  await tidyUp();
}
