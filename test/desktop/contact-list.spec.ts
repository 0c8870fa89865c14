/** The contact list itself: keyboard, menus, the card under the pointer, what is shown, and a thousand people in it. */
import { expect, type Page } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { expectAccessible } from './accessible.ts';
import { startServiceProcess } from './service-process.ts';
import { type Nudge, test } from './support.ts';
import {
  closedBy,
  expectSignedIn,
  openWindow,
  serverOnPort,
  setServer,
  signIn,
  signInToDemo,
  windowAfter,
} from './windows.ts';

const rows = (page: Page) => page.locator('[data-part=contact-row]');
const mum = (page: Page) => page.locator('[data-handle="mum@nudge.example"]');
const headings = (page: Page) => page.locator('[data-part=group-header]');
const focused = (page: Page) => page.locator(':focus');

async function start(launch: () => Promise<Nudge>): Promise<Nudge> {
  const nudge = await launch();
  await signInToDemo(nudge.window);
  await expect(mum(nudge.window)).toHaveAttribute('data-kind', 'online');
  return nudge;
}

/** Chooses through the menu bar by mnemonics. */
async function choose(page: Page, ...letters: readonly string[]): Promise<void> {
  const [first, ...others] = letters;
  await page.keyboard.press(`Alt+${first}`);
  for (const letter of others) await page.keyboard.press(letter);
  await expect(page.getByRole('menu')).toHaveCount(0);
}

test('everything about somebody goes by the keyboard', async ({ launch }) => {
  const { app, window: page } = await start(launch);
  await mum(page).focus();
  for (const key of ['ContextMenu', 'Shift+F10']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('menu', { name: text('contactMenu.list', { name: 'Mum' }) })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(focused(page)).toHaveAttribute('data-handle', 'mum@nudge.example');
  }
  for (const [key, name, part] of [
    ['F2', 'rename', 'ok'],
    ['Delete', 'delete-contact', 'yes'],
  ] as const) {
    const dialog = await windowAfter(app, name, () => page.keyboard.press(key));
    await expect(dialog.locator(`[data-part=${part}]`)).toBeVisible();
    await expectAccessible(dialog);
    await closedBy(dialog, () => dialog.keyboard.down('Escape'));
  }
  // Into the group Work and out of Family, without a mouse.
  await page.keyboard.press('ContextMenu');
  for (const letter of ['t', 'm']) await page.keyboard.press(letter);
  await page.getByRole('menuitem', { name: 'Work', exact: true }).press('Enter');
  await expect(headings(page).filter({ hasText: 'Work' })).toHaveText('Work (6/7)');
  await expect(headings(page).filter({ hasText: 'Family' })).toHaveText('Family (2/4)');
});

test('a new group gets its name in the list, and says what is wrong with it', async ({ launch }) => {
  const { window: page } = await start(launch);
  await page.keyboard.press('Alt+c');
  for (const letter of ['g', 'n']) await page.keyboard.press(letter);
  const name = page.getByRole('textbox', { name: text('group.name') });
  await expect(name).toBeFocused();
  await name.fill('friends');
  await name.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(text('group.problem.exists'));
  await expect(name).toHaveValue('friends');
  await expectAccessible(page);
  await name.press('Escape');
  await expect(name).toHaveCount(0);
  await expect(headings(page)).toHaveCount(4);
});

test('the card comes when the pointer rests on somebody, and goes by itself or with Esc', async ({ launch }) => {
  const { app, window: page } = await start(launch);
  const card = page.locator('[data-part=card-on-hover]');
  await mum(page).hover();
  await expect(card).toContainText('mum@nudge.example');
  await expectAccessible(page);
  // It stays while the pointer is on it.
  await card.getByRole('button', { name: text('card.flip') }).click();
  await expect(card).toContainText('Family');
  await page.mouse.move(2, 2);
  await expect(card).toHaveCount(0);
  await mum(page).hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  const own = await openWindow(app, page, 'contact-card', 'you@nudge.example');
  await expect(own.locator('[data-part=card]')).toContainText('you@nudge.example');
  await expectAccessible(own);
});

test('shows names or addresses, all or those who are online, mobile and offline people together', async ({
  launch,
}) => {
  const { window: page } = await start(launch);
  await choose(page, 'c', 'm', 'c', 'e');
  await expect(mum(page)).toContainText('mum@nudge.example');
  await choose(page, 'c', 'm', 'c', 'd');
  await expect(mum(page)).toContainText('Mum');
  const offline = page.locator('[data-part=contact-row][data-kind=offline]');
  await expect(offline).not.toHaveCount(0);
  await choose(page, 'c', 'c', 'f');
  await expect(headings(page).last()).toContainText(text('main.group.offline'));
  await choose(page, 'c', 'c', 's');
  await expect(offline).toHaveCount(0);
  await page.getByRole('searchbox').fill('grandpa');
  await expect(offline).toHaveCount(1);
});

test('the windows about people have nothing grave to say to axe', async ({ launch }) => {
  const { app, window: page } = await start(launch);
  const wizard = await openWindow(app, page, 'add-contact');
  await expectAccessible(wizard);
  await wizard.keyboard.press('Enter');
  await wizard.keyboard.press('Enter');
  await expect(wizard.locator('[data-part=address-problem]')).toHaveText(text('addContact.problem.empty'));
  await expectAccessible(wizard);
  await expectAccessible(await openWindow(app, page, 'contact-request', 'mum@nudge.example'));
  const card = await openWindow(app, page, 'contact-card', 'mum@nudge.example');
  await card.getByRole('button', { name: text('card.flip') }).click();
  await expectAccessible(card);
  await page.keyboard.press('Alt+t');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog')).toContainText(text('alerts.none'));
  await expectAccessible(page);
});

test('a thousand contacts: only those in sight are in the page, and all can be reached', async ({ launch }) => {
  const crowd = { handle: 'crowd@example.com', password: 'many-friends-1' };
  const people = Array.from({ length: 1000 }, (_, index) => ({
    handle: `person${index}@example.com`,
    name: `Person ${String(index).padStart(3, '0')}`,
    lists: ['FL', 'AL'],
    groups: [index % 2 === 0 ? 'Even' : 'Odd'],
  }));
  const service = await startServiceProcess([{ ...crowd, name: 'Crowd', groups: ['Even', 'Odd'], contacts: people }]);
  try {
    const { window: page } = await launch();
    await setServer(page, serverOnPort(service.port, 'MSNP11', service.nexus));
    await signIn(page, crowd);
    await expectSignedIn(page);
    await expect(headings(page).first()).toHaveText('Even (0/500)');
    expect(await rows(page).count()).toBeLessThan(80);

    await headings(page).first().focus();
    await page.keyboard.press('End');
    await expect(focused(page)).toContainText('Person 999');
    await expect(focused(page)).toHaveAttribute('aria-posinset', '500');
    await expect(focused(page)).toHaveAttribute('aria-setsize', '500');
    // A pause between two letters begins a new word: on a slow machine it is typed again.
    await expect(async () => {
      await page.keyboard.press('Home');
      await page.keyboard.type('person 500');
      await expect(focused(page)).toContainText('Person 500', { timeout: 1_000 });
    }).toPass();
    await expect(focused(page)).toBeInViewport();
    expect(await rows(page).count()).toBeLessThan(80);

    const mostRows = await page.evaluate(async () => {
      const list = document.querySelector('[data-part=contact-list]');
      let most = 0;
      for (let step = 0; step < 100; step += 1) {
        if (list !== null) list.scrollTop = step * 150;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        most = Math.max(most, document.querySelectorAll('[data-part=contact-row]').length);
      }
      return most;
    });
    expect(mostRows).toBeLessThan(80);
    // The focus stays where it was, however far it is scrolled away.
    await expect(focused(page)).toContainText('Person 500');

    await page.getByRole('searchbox').fill('person 777');
    await expect(rows(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(headings(page).first()).toBeVisible();
    await expectAccessible(page);
  } finally {
    await service.stop();
  }
});
