/** Every window, page, menu and dialog: the keyboard reaches all that can be used in it, and axe finds nothing grave. */
import { expect, type Page } from '@playwright/test';
import type { EraName } from '../../shared/skins/era.ts';
import { expectAccessible } from './accessible.ts';
import {
  alerts,
  conversations,
  directory,
  mainInside,
  ownOfEra,
  pages,
  signedOutViews,
  type Tour,
  windows,
} from './every-view.ts';
import type { InnerView } from './inner-views.ts';
import { unreached } from './reach.ts';
import { type Nudge, test } from './support.ts';
import { signInToDemo, wear } from './windows.ts';

/** Whether it is there: an era with other menus or parts may have closed it. */
function isUp(page: Page, inside: InnerView | null): Promise<boolean> {
  return inside === null ? Promise.resolve(true) : inside.shown(page).isVisible();
}

/**
 * What is left out by the keyboard, and what axe finds: all of it in the era, what depends on colours in the dark and
 * in the other looks. High contrast is none of them: the colours that a page can ask for are not those on the screen then.
 */
function tourOf({ app, window: main, profile }: Nudge, era: EraName, others: readonly EraName[]): Tour {
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
      const colours = async () => {
        if (await isUp(page, inside)) await expectAccessible(page, ['color-contrast']);
      };
      await wear(page, era, 'dark');
      await colours();
      for (const other of others) {
        await wear(page, other);
        await colours();
      }
      await wear(page, era);
    },
  };
}

test('before signing in', async ({ launch }) => {
  test.setTimeout(180_000);
  await signedOutViews(tourOf(await launch(), '7.x', ['1.0']));
});

for (const [what, views] of [
  ['every window', windows],
  ['what comes up in the main window', mainInside],
  ['pages of options, wizard, import and inspector', pages],
  ['conversations and their history', conversations],
  ['alerts', alerts],
] as const) {
  test(what, async ({ launch }) => {
    test.setTimeout(240_000);
    const nudge = await launch();
    await signInToDemo(nudge.window);
    await views(tourOf(nudge, '7.x', ['1.0']));
  });
}

test('the member directory', async ({ launch }) => {
  await directory(tourOf(await launch(), '7.x', ['1.0']));
});

test('what 6.x, 4.x and 1.0 have in their own way', async ({ launch }) => {
  test.setTimeout(240_000);
  const nudge = await launch();
  for (const era of ['6.x', '4.x', '1.0'] as const) await ownOfEra(tourOf(nudge, era, []), era);
});
