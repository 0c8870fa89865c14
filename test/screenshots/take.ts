/**
 * `npm run screenshots`: every window in every era, into assets/screenshots/, with a page that shows them all. Scenes are
 * pictured without a network; what no scene can hold (menus, pickers, the wire) is pictured in the app, signed in to the
 * demo account.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { projectRoot, runNode } from '../../electron/launch/project.ts';
import { type EraName, eraNames } from '../../shared/skins/era.ts';
import { text } from '../../shared/text/text.ts';
import prepareDesktop from '../desktop/global-setup.ts';
import { launchNudge } from '../desktop/support.ts';
import { closedBy, openWindow, signInToDemo, stateOf } from '../desktop/windows.ts';
import { galleryPage } from './gallery.ts';

const folder = join(projectRoot, 'assets', 'screenshots');

/** One window as it stands: fonts loaded, animations and caret still, nothing behind its round corners. */
async function take(page: Page, era: EraName, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const path = join(folder, era, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide', omitBackground: true });
}

async function takeMenus(page: Page, era: EraName): Promise<void> {
  await page.keyboard.press('Alt+t');
  await page.getByRole('menuitem', { name: text('menu.tools.options').replace('&', '') }).waitFor();
  await take(page, era, 'tools-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const row = page.locator('[data-part=contact-row][data-kind=online]').nth(1);
  await row.click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  await take(page, era, 'contact-menu');
  await page.keyboard.press('Escape');
}

async function takeConversation(app: ElectronApplication, page: Page, era: EraName): Promise<void> {
  const handle = await page.locator('[data-part=contact-row][data-kind=online]').first().getAttribute('data-handle');
  const isConversation = (one: Page) => one.url().includes('window=conversation');
  const [conversation] = await Promise.all([
    app.waitForEvent('window', isConversation),
    page.evaluate((wanted) => window.nudge.command('openConversation', wanted), handle ?? ''),
  ]);
  await conversation.locator('[data-part=input]').waitFor();
  await conversation.getByTitle(text('conversation.emoticonsTip')).click();
  await conversation.locator('[data-part=emoticon-picker]').waitFor();
  await take(conversation, era, 'emoticon-picker');
  await conversation.keyboard.press('Escape');
  await conversation.getByTitle(text('conversation.fontTip')).click();
  await conversation.locator('[data-part=font-dialog]').waitFor();
  await take(conversation, era, 'font-dialog');
  await conversation.keyboard.press('Escape');
  const closed = conversation.waitForEvent('close');
  await page.evaluate(async () => {
    const state = await window.nudge.command('snapshot', undefined);
    if (!state.ok) return;
    for (const id of Object.keys(state.value.state.messenger.conversations)) {
      await window.nudge.command('closeConversation', id);
    }
  });
  await closed;
}

async function takeDialogs(app: ElectronApplication, page: Page, era: EraName): Promise<void> {
  const options = await openWindow(app, page, 'options');
  for (const tab of await options.getByRole('tab').all()) {
    await tab.click();
    const name = (await tab.innerText()).toLowerCase().replaceAll(/[^a-z]+/g, '-');
    await take(options, era, `options-${name}`);
  }
  await options.close();
  for (const [name, part] of [
    ['advanced-connection', 'client'],
    ['history', 'history-search'],
    ['studio', 'studio-picture'],
  ] as const) {
    const dialog = await openWindow(app, page, name);
    await dialog.locator(`[data-part=${part}]`).first().waitFor();
    await take(dialog, era, name);
    await dialog.close();
  }
  const inspector = await openWindow(app, page, 'inspector');
  await inspector.locator('[data-part=wire]').press('Home');
  await inspector.locator('[data-part=wire-row]').filter({ hasText: ' TWN I ' }).click();
  await inspector.locator('[data-part=fields]').waitFor();
  await take(inspector, era, 'inspector');
  await inspector.close();
}

/** A few words with the buddy who echoes, kept, so that the history has something to show. */
async function talk(app: ElectronApplication, page: Page): Promise<void> {
  const { settings } = await stateOf(page);
  const kept = { ...settings, history: { keep: 'yes' } } as const;
  await page.evaluate((wanted) => window.nudge.command('setSettings', wanted), kept);
  const isConversation = (one: Page) => one.url().includes('window=conversation');
  const [conversation] = await Promise.all([
    app.waitForEvent('window', isConversation),
    page.evaluate(() => window.nudge.command('openConversation', 'front.desk@nudge.example')),
  ]);
  for (const words of ['good morning :)', 'is the parcel from Lisbon here? (*)']) {
    const before = await conversation.locator('[data-part=message]').count();
    await conversation.locator('[data-part=input]').fill(words);
    await conversation.keyboard.press('Enter');
    await conversation
      .locator('[data-part=message]')
      .nth(before + 1)
      .waitFor();
  }
  await closedBy(conversation, () => conversation.keyboard.press('Control+w'));
}

async function takeInTheApp(): Promise<void> {
  const { app, window: page, quit } = await launchNudge();
  try {
    await signInToDemo(page);
    await page.locator('[data-part=contact-row][data-kind=online]').first().waitFor();
    await talk(app, page);
    for (const era of eraNames) {
      const look = { era, skin: null, scheme: 'blue', mode: 'light' } as const;
      await page.evaluate((wanted) => window.nudge.command('setLook', wanted), look);
      await page.locator(`html[data-era="${era}"]`).waitFor();
      await takeMenus(page, era);
      await takeConversation(app, page, era);
      await takeDialogs(app, page, era);
      console.log(era);
    }
  } finally {
    await quit();
  }
}

/** Names of the pictures of an era, without their ending. */
async function namesOf(era: EraName): Promise<readonly string[]> {
  const files = await readdir(join(folder, era));
  return files.map((file) => file.replace(/\.png$/, '')).sort();
}

await rm(folder, { recursive: true, force: true });
for (const era of eraNames) await mkdir(join(folder, era), { recursive: true });
const tidyUp = await prepareDesktop();
try {
  const screenshot = join(projectRoot, 'electron', 'launch', 'screenshot.ts');
  await runNode(screenshot, ['--all', '--out', folder]);
  await takeInTheApp();
  const pictures = await Promise.all(eraNames.map(async (era) => [era, await namesOf(era)] as const));
  await writeFile(join(folder, 'README.md'), galleryPage(pictures));
} finally {
  await tidyUp();
}
