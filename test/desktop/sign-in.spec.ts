/** Signing in to the service inside the program, and what the window then shows. */
import { expect } from '@playwright/test';
import { demoBuddies, demoGroups } from '../../electron/service/demo/buddies.ts';
import { DEMO_HANDLE, DEMO_PASSWORD } from '../../shared/demo.ts';
import { text } from '../../shared/text/text.ts';
import { test } from './support.ts';
import { chooseCeiling, expectSentence, expectSignedIn, signIn, signInToDemo, signOut, stateOf } from './windows.ts';

const onForwardList = demoBuddies.filter(({ lists }) => lists.includes('FL'));

test('MSNP11: everybody in their groups, with the right counts', async ({ launch }) => {
  const { window: page } = await launch();
  await signInToDemo(page);
  const { messenger } = await stateOf(page);
  expect(messenger.session).toMatchObject({ phase: 'signed-in', dialect: 'MSNP11', handle: DEMO_HANDLE });

  const headings = page.locator('[data-part=group-header]');
  await expect(headings).toHaveCount(demoGroups.length);
  for (const group of demoGroups) {
    const total = onForwardList.filter(({ groups }) => groups.includes(group)).length;
    await expect(headings.filter({ hasText: new RegExp(`^${group} \\(\\d+/${total}\\)$`) })).toHaveCount(1);
  }
  const rows = page.locator('[data-part=contact-row]');
  await expect(rows).toHaveCount(onForwardList.reduce((sum, { groups }) => sum + groups.length, 0));
  // The buddies live: what the heading counts and what stands below it must agree at one and the same moment.
  const sections = await page.getByRole('tree').evaluate((tree) => {
    const counted: { heading: string; online: number; total: number }[] = [];
    for (const item of tree.querySelectorAll<HTMLElement>('[role=treeitem]')) {
      const current = counted.at(-1);
      if (item.dataset.part === 'group-header') counted.push({ heading: item.innerText.trim(), online: 0, total: 0 });
      else if (current !== undefined) {
        current.total += 1;
        if (item.dataset.kind === 'online') current.online += 1;
      }
    }
    return counted;
  });
  for (const { heading, online, total } of sections) expect(heading).toMatch(new RegExp(`\\(${online}/${total}\\)$`));
  await expect(page.getByRole('button', { name: text('main.mail') })).toContainText('(3)');
});

test('MSNP2, chosen in the server settings: no groups, sorted by status', async ({ launch }) => {
  const { app, window: page } = await launch();
  await chooseCeiling(app, page, 'MSNP2');
  await signInToDemo(page);
  const { messenger } = await stateOf(page);
  expect(messenger.session).toMatchObject({ phase: 'signed-in', dialect: 'MSNP2' });

  const rows = page.locator('[data-part=contact-row]');
  await expect(rows).toHaveCount(onForwardList.length);
  const counts = await page.locator('[data-part=group-header]').allInnerTexts();
  expect(counts).toEqual([expect.stringMatching(/^Online \(\d+\)$/), expect.stringMatching(/^Offline \(\d+\)$/)]);
  const numbers = counts.map((heading) => Number(/\d+/.exec(heading)?.[0]));
  expect(numbers.reduce((one, other) => one + other)).toBe(onForwardList.length);
  await expect(page.locator('[data-part=own-message]')).toBeDisabled();
});

test('by keyboard alone: sign in as Busy, walk the list, sign out', async ({ launch }) => {
  const { window: page } = await launch();
  const { keyboard } = page;
  await expect(page.getByLabel(text('signIn.handle'), { exact: true })).toBeFocused();
  await keyboard.type(DEMO_HANDLE);
  await keyboard.press('Tab');
  await keyboard.type(DEMO_PASSWORD);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: text('status.NLN') })).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: text('status.BSY') })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.locator('[data-part=status-choice]')).toContainText(text('status.BSY'));
  await keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: text('signIn.rememberMe') })).toBeFocused();
  await keyboard.press('Enter');
  await expectSignedIn(page);
  expect((await stateOf(page)).messenger.me?.status).toBe('BSY');

  const focused = page.locator('[role=treeitem]:focus');
  await expect
    .poll(async () => {
      await keyboard.press('Tab');
      return focused.count();
    })
    .toBe(1);
  await keyboard.press('Home');
  await expect(focused).toHaveAttribute('data-part', 'group-header');
  await keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('data-part', 'contact-row');

  await keyboard.press('Alt+f');
  await expect(page.getByRole('menuitem', { name: 'Sign Out' })).toBeVisible();
  await keyboard.press('n');
  await expect(page.getByRole('form', { name: text('signIn.form') })).toBeVisible();
});

test('signing out and in again, as somebody else after a wrong password', async ({ launch }) => {
  const { window: page } = await launch();
  await signIn(page, { handle: DEMO_HANDLE, password: `${DEMO_PASSWORD}!` });
  await expectSentence(page, 'wrong-password', '0x80048821');
  await signIn(page, { handle: 'nobody@nudge.example', password: DEMO_PASSWORD });
  await expectSentence(page, 'wrong-password', '0x80048821');
  await signInToDemo(page);
  await signOut(page);
  await signInToDemo(page);
});
