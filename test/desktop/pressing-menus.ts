/** Chooses every entry of a menu, one after the other, and says which did nothing. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { NotedCommands } from './noted-commands.ts';
import { does } from './pressing.ts';

/** Brings the menu up with the keyboard. */
type Open = () => Promise<void>;

interface Entry {
  readonly name: string;
  readonly place: number;
  readonly kind: 'leads on' | 'greyed' | 'unexplained' | 'works';
}

/** Runs in the page. */
function entriesOf(menu: Element): readonly Entry[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')].map((one, place) => {
    const name = one.textContent ?? '';
    if (one.hasAttribute('data-disabled')) return { name, place, kind: one.title === '' ? 'unexplained' : 'greyed' };
    return { name, place, kind: one.getAttribute('aria-haspopup') === 'menu' ? 'leads on' : 'works' };
  });
}

const menus = (page: Page): Locator => page.getByRole('menu');

/** Opens the menu, and the submenus at those places, one in the other. */
async function openTo(page: Page, open: Open, path: readonly number[]): Promise<Locator> {
  // A key that falls into the closing of the menu before is pressed again, as people do.
  await expect(async () => {
    if ((await menus(page).count()) === 0) await open();
    await expect(menus(page)).toHaveCount(1, { timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  for (const [depth, place] of path.entries()) {
    await menus(page).nth(depth).locator('[role^=menuitem]').nth(place).press('Enter');
    await expect(menus(page)).toHaveCount(depth + 2);
  }
  return menus(page).nth(path.length);
}

async function close(page: Page): Promise<void> {
  await expect(async () => {
    if ((await menus(page).count()) > 0) await page.keyboard.press('Escape');
    await expect(menus(page)).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

/**
 * What does nothing in the menu, its submenus included, and what is greyed without a reason. What is in `tried` is not
 * chosen again: another era's menus have most entries of the ones before.
 */
export async function idleInMenu(
  page: Page,
  commands: NotedCommands,
  open: Open,
  tried: Set<string>,
  path: readonly number[] = [],
): Promise<readonly string[]> {
  const idle: string[] = [];
  const entries = await (await openTo(page, open, path)).evaluate(entriesOf);
  await close(page);
  for (const { name, place, kind } of entries) {
    if (kind === 'unexplained') idle.push(`greyed without a reason: ${name}`);
    else if (kind === 'leads on') idle.push(...(await idleInMenu(page, commands, open, tried, [...path, place])));
    else if (kind === 'works' && !tried.has(name)) {
      tried.add(name);
      const choose = async () => {
        const menu = await openTo(page, open, path);
        await menu.locator('[role^=menuitem]').nth(place).press('Enter');
        await expect(menus(page)).toHaveCount(0);
      };
      if (!(await does(page, commands, choose))) idle.push(name);
      // A dialog, a box or a bar that came up goes again.
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
  }
  return idle;
}
