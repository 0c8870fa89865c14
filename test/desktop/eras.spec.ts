/** The looks of the other eras, in the running app. */
import { expect, type Page } from '@playwright/test';
import { DEMO_HANDLE, DEMO_PASSWORD } from '../../shared/demo.ts';
import { text } from '../../shared/text/text.ts';
import { expectAccessible } from './accessible.ts';
import { openConversation } from './conversations.ts';
import { measureAll, of } from './measuring.ts';
import { silence, startScriptedServer } from './scripted-server.ts';
import { test } from './support.ts';
import {
  closedBy,
  expectSignedIn,
  isShown,
  openWindow,
  serverOnPort,
  setServer,
  signInToDemo,
  stateOf,
  wear,
  windowAfter,
} from './windows.ts';

/** Pixels of a dialog's window that its contents leave free, in both directions. */
function roomLeft(): number {
  const face = document.querySelector('.dialog-face');
  const client = document.querySelector('[data-part=client]');
  if (face === null || client === null) return Number.NaN;
  return Math.floor(Math.abs(face.clientHeight - client.getBoundingClientRect().height));
}

test('the main windows of 6.x and 4.x have the measures of their time', async ({ launch }) => {
  const { window: page } = await launch();
  await signInToDemo(page);
  await wear(page, '6.x');
  await measureAll(page, of('main', undefined, '6.2'));
  await wear(page, '4.x');
  await page.locator('[data-part=contact-row]').first().click();
  await measureAll(page, of('main', undefined, '4.7'));
});

test('4.x signs in by a link and a dialog, with the keyboard alone', async ({ launch }) => {
  const { app, window: page } = await launch();
  const silent = await startScriptedServer(silence);
  try {
    await setServer(page, serverOnPort(silent.port, 'MSNP11'));
    await wear(page, '4.x');
    await expect(page.locator('[data-part=sign-in-link]')).toBeFocused();
    await expectAccessible(page);
    const first = await windowAfter(app, 'sign-in', () => page.keyboard.press('Enter'));
    await measureAll(
      first,
      of('sign-in', ({ element }) => element === 'dialog', '4.7'),
    );
    await expectAccessible(first);
    await expect(first.getByLabel(text('signIn.name'))).toBeFocused();
    await closedBy(first, () => first.keyboard.press('Escape'));

    await page.keyboard.press('Alt+f');
    const entry = page.getByRole('menuitem', { name: text('menu.file.signIn').replace('&', ''), exact: true });
    await expect(entry).toBeVisible();
    const dialog = await windowAfter(app, 'sign-in', () => entry.press('Enter'));
    const { keyboard } = dialog;
    await expect(dialog.getByLabel(text('signIn.name'))).toBeFocused();
    await keyboard.press('Enter');
    await expect(dialog.getByRole('status').first()).toHaveText(text('signIn.handleMissing'));
    await expect(dialog.getByLabel(text('signIn.name'))).toBeFocused();
    await keyboard.type('somebody@example.com');
    await keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText(text('signIn.passwordMissing'));
    await expect(dialog.getByLabel(text('signIn.password'))).toBeFocused();
    await keyboard.type('secret');
    await keyboard.press('Enter');
    await measureAll(
      page,
      of('sign-in', ({ element }) => element === 'progress-figure', '4.7'),
    );
    await expect(page.getByRole('button', { name: text('button.cancel') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-part=sign-in-link]')).toBeFocused();
  } finally {
    await silent.stop();
  }
});

test('1.0 and 6.x sign in by their dialogs, and say what went wrong', async ({ launch }) => {
  const { app, window: page } = await launch();
  await wear(page, '1.0');
  await expect(page.locator('[data-part=status-line]')).toHaveText(text('signIn.notSignedIn'));
  const wrong = await windowAfter(app, 'sign-in', () => page.locator('[data-part=sign-in-link]').click());
  await expectAccessible(wrong);
  await wrong.getByLabel(text('signIn.name')).fill(DEMO_HANDLE);
  await wrong.getByLabel(text('signIn.password'), { exact: true }).fill('not this one');
  await wrong.getByRole('button', { name: text('button.ok') }).click();
  const told = page.getByRole('alertdialog');
  await expect(told.locator('[data-part=error-sentence]')).toHaveText(text('signedOut.wrong-password'));
  await expect.poll(() => isShown(app, wrong)).toBe(false);
  await told.getByRole('button', { name: text('button.ok') }).click();

  // Whose password was wrong is named, and it is the password that is asked for.
  await expect.poll(() => isShown(app, wrong)).toBe(true);
  await expect(wrong.getByLabel(text('signIn.name'))).toHaveValue(DEMO_HANDLE);
  await expect(wrong.getByLabel(text('signIn.password'), { exact: true })).toBeFocused();
  await wrong.getByRole('button', { name: text('signIn.demo') }).click();
  await wrong.getByRole('checkbox', { name: text('signIn.rememberMe') }).check();
  await wrong.locator('[data-part=status-choice]').click();
  await wrong.getByRole('menuitemradio', { name: text('status.BSY') }).click();
  await closedBy(wrong, () => wrong.getByRole('button', { name: text('button.ok') }).click());
  await expectSignedIn(page);
  await expect(page.locator('[data-part=status-line]')).toContainText(`(${text('status.BSY')})`);
  // No groups, and nobody is counted, until somebody asks for groups.
  await expect(page.locator('[data-part=group-header]')).toHaveText([
    text('main.group.currentlyOnline'),
    text('main.group.currentlyOffline'),
  ]);

  await wear(page, '6.x');
  await expect(page.locator('[data-part=group-header]')).not.toHaveCount(2);
  await page.evaluate(() => window.nudge.command('signOut', undefined));
  const again = page.locator('[data-part=sign-in-again]');
  await expect(again).toContainText(DEMO_HANDLE);
  await expectAccessible(page);
  // No password is kept here, so the dialog asks for it, with everything else in it.
  const dialog = await windowAfter(app, 'sign-in', () => again.click());
  await expect(dialog.getByLabel(text('signIn.handle'))).toHaveValue(DEMO_HANDLE);
  await expect(dialog.getByRole('checkbox', { name: text('signIn.rememberMe') })).toBeChecked();
  await expect(dialog.locator('[data-part=status-choice]')).toContainText(text('status.BSY'));
  await expectAccessible(dialog);
  await dialog.getByLabel(text('signIn.password'), { exact: true }).fill(DEMO_PASSWORD);
  await closedBy(dialog, () => dialog.getByRole('button', { name: text('button.ok') }).click());
  await expectSignedIn(page);
});

test('the dialogs of 4.x and 1.0 are sheets of their time', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const handle = await page.locator('[data-part=contact-row][data-kind=online]').first().getAttribute('data-handle');
  const about = await openWindow(app, page, 'contact-card', handle);
  const options = await openWindow(app, page, 'options');
  for (const era of ['4.x', '1.0'] as const) {
    await wear(page, era);
    await expect(about.locator('[data-part=properties]')).toContainText(handle ?? '');
    await expectAccessible(about);
    await expect(options.locator('html')).toHaveAttribute('data-era', era);
    await options.getByRole('tab', { name: text('options.page.personal') }).click();
    await options.getByRole('tab', { selected: true }).press('ArrowRight');
    await expect(options.getByRole('tab', { name: text('options.page.phone') })).toBeFocused();
    await expect(options.getByRole('tabpanel', { name: text('options.page.phone') })).toBeVisible();
    await expectAccessible(options);
    // The window is as large as the sheet and what is round it.
    await expect.poll(() => options.evaluate(roomLeft)).toBe(0);
    await expect.poll(() => about.evaluate(roomLeft)).toBe(0);
  }
  const request = await openWindow(app, page, 'contact-request', handle);
  await measureAll(request, of('dialog:added-you', undefined, '4.7'));
  await wear(page, '7.x');
  await expect(about.locator('[data-part=card]')).toBeVisible();
  await expect.poll(() => about.evaluate(() => [innerWidth, innerHeight])).toEqual([282, 206]);
});

test('the options of 6.x set the proxy on their page and forget accounts, those of 4.x all sounds at once', async ({
  launch,
}) => {
  const { app, window: page } = await launch();
  await page.getByRole('button', { name: text('signIn.demo') }).click();
  await page.getByRole('checkbox', { name: text('signIn.rememberMe') }).check();
  await page.getByRole('button', { name: text('signIn.button'), exact: true }).click();
  await expectSignedIn(page);
  await wear(page, '6.x');
  const options = await openWindow(app, page, 'options');
  await options.getByRole('tab', { name: text('options.page.accounts') }).click();
  await options.getByRole('option', { name: DEMO_HANDLE }).click();
  await options.locator('[data-part=forget]').click();
  await expectAccessible(options);
  await options.getByRole('tab', { name: text('options.page.connection') }).click();
  await options.getByLabel('I use a proxy server').check();
  await options.locator('[data-part=proxy-type]').selectOption('socks5');
  await options.locator('[data-part=apply]').click();
  await expect(options.locator('[data-part=proxy-host]')).toBeFocused();
  await expect(options.locator('[data-part=test-outcome]')).toHaveText(text('connection.problem.host'));
  await expectAccessible(options);
  await options.locator('[data-part=proxy-host]').fill('proxy.example.com');
  await options.locator('[data-part=apply]').click();
  await expect(options.locator('[data-part=apply]')).toBeDisabled();
  const changed = await stateOf(page);
  expect(changed.settings.connection).toMatchObject({ kind: 'socks5', host: 'proxy.example.com', port: 1080 });
  expect(changed.accounts).toEqual([]);

  await wear(page, '4.x');
  await options.getByRole('tab', { name: text('options.page.preferences') }).click();
  await options.getByLabel('Play sounds').uncheck();
  await closedBy(options, () => options.locator('[data-part=ok]').click());
  const { alerts } = (await stateOf(page)).settings;
  expect(Object.values(alerts).map(({ sound }) => sound)).not.toContain(true);
  expect(Object.values(alerts).map(({ show }) => show)).not.toContain(false);
});

test('conversations of 6.x and 4.x have the measures of their time', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const handle = await page.locator('[data-part=contact-row][data-kind=online]').first().getAttribute('data-handle');
  const conversation = await openConversation(app, page, handle ?? '');
  await wear(conversation, '6.x');
  await measureAll(conversation, of('conversation', undefined, '6.2'));
  await expectAccessible(conversation);
  await wear(conversation, '4.x');
  await measureAll(conversation, of('conversation', undefined, '4.7'));
  await expectAccessible(conversation);
  await wear(conversation, '1.0');
  await expect(conversation.locator('[data-part=sidebar]')).toHaveCount(0);
  await expectAccessible(conversation);
});

/** The menu bars of the eras that cannot hide theirs. */
const menuBars = {
  '6.x': ['File', 'Contacts', 'Actions', 'Tools', 'Help'],
  '4.x': ['File', 'Actions', 'Tools', 'Help'],
  '1.0': ['File', 'View', 'Tools', 'Help'],
} as const;

/** Switches something on or off by the menu bar. */
async function tick(page: Page, letter: string, name: string): Promise<void> {
  await page.keyboard.press(`Alt+${letter}`);
  await page.getByRole('menuitemcheckbox', { name }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}

test('every era, light and dark, has its own parts and menus and can be read by everybody', async ({ launch }) => {
  const { window: page } = await launch();
  await signInToDemo(page);
  await expect(page.locator('[data-part=title-strip]')).toBeVisible();
  // A name with a code for a heart in it.
  const mia = page.locator('[data-handle="mia.okafor@nudge.example"] [data-part=contact-name]');
  for (const era of ['7.x', '6.x', '4.x', '1.0'] as const) {
    for (const mode of ['light', 'dark'] as const) {
      await wear(page, era, mode);
      await expectAccessible(page);
    }
    await expect(mia).toHaveText('Mia (L)');
    await expect(mia.locator('[data-part=emoticon]')).toHaveCount(era === '7.x' ? 1 : 0);
    if (era !== '7.x') await expect(page.locator('[data-part=menu-bar-item]')).toHaveText(menuBars[era]);
  }
  await wear(page, '1.0');
  await expect(page.locator('[data-part=title-strip]')).toHaveCount(0);
  await expect(page.locator('[data-part=tool-bar]')).toBeVisible();
  await expect(page.locator('[data-part=status-line]')).toContainText('You (Online)');
  await expect(page.locator('[data-part=own-picture]')).toHaveCount(0);
  await tick(page, 'v', 'Toolbar');
  await expect(page.locator('[data-part=tool-bar]')).toHaveCount(0);
  await wear(page, '6.x');
  await expect(page.getByRole('button', { name: 'I want to...' })).toBeVisible();
  await tick(page, 't', 'Show Actions Pane');
  await expect(page.getByRole('button', { name: 'I want to...' })).toHaveCount(0);
});
