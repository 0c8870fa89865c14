/** Every window, page, menu and dialog: the keyboard reaches all that can be used in it, and axe finds nothing grave. */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { conversations, mainInside, pages, signedOutViews, type Tour, windows } from './every-view.ts';
import type { InnerView } from './inner-views.ts';
import { unreached } from './reach.ts';
import { type Nudge, test } from './support.ts';
import { signInToDemo, wear } from './windows.ts';

/** Whether it is there: an era with other menus or parts may have closed it. */
function isUp(page: Page, inside: InnerView | null): Promise<boolean> {
  return inside === null ? Promise.resolve(true) : inside.shown(page).isVisible();
}

/** What is left out by the keyboard, and what axe finds: all of it in 7.x, what depends on colours in the other looks. */
function tourOf({ app, window: main, profile }: Nudge): Tour {
  return {
    app,
    main,
    profile,
    async look(page, name, inside) {
      const scope = inside?.shown(page) ?? page.locator('dialog[open], body').last();
      if (await scope.evaluate((one) => one.matches('input'))) {
        // A box for one name is over when the focus leaves it, and with it the list of its era.
        await expectAccessible(page);
        return;
      }
      expect.soft(await unreached(page, scope), name).toEqual([]);
      if (await isUp(page, inside)) await expectAccessible(page);
      for (const mode of ['dark', 'light'] as const) {
        await wear(page, mode === 'dark' ? '7.x' : '1.0', mode);
        if (await isUp(page, inside)) await expectAccessible(page, ['color-contrast']);
      }
      await wear(page, '7.x');
    },
  };
}

test('the keyboard reaches everything in every window', async ({ launch }) => {
  test.setTimeout(120_000);
  const nudge = await launch();
  await signInToDemo(nudge.window);
  await windows({
    ...tourOf(nudge),
    look: async (page, name) => expect.soft(await unreached(page, page.locator('body')), name).toEqual([]),
  });
});

test('before signing in', async ({ launch }) => {
  test.setTimeout(180_000);
  await signedOutViews(tourOf(await launch()));
});

for (const [what, views] of [
  ['what comes up in the main window', mainInside],
  ['pages of options, wizard, import and inspector', pages],
  ['conversations and their history', conversations],
] as const) {
  test(what, async ({ launch }) => {
    test.setTimeout(240_000);
    const nudge = await launch();
    await signInToDemo(nudge.window);
    await views(tourOf(nudge));
  });
}
