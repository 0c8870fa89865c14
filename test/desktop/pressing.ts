/** Presses everything that can be pressed in a window, one thing after the other, and says what did nothing. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { NotedCommands } from './noted-commands.ts';

/** Brings a page that was loaded anew to where its things are pressed. */
type Prepare = (page: Page) => Promise<void>;

const pressable = 'button, a[href], input[type=checkbox], input[type=radio], select, [role=tab]';
/** How long something may take until it is seen, in milliseconds. */
const patience = 2000;

/** All that somebody could see or hear of a page, apart from what comes by itself. Runs in the page. */
function sight(): string {
  const { documentElement: html, body, activeElement: focused } = document;
  const copy = body.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  // Contacts come and go; menus are open while something is chosen in them.
  for (const one of copy.querySelectorAll('[data-part=contact-list], [data-radix-focus-guard]')) one.remove();
  const fields = [...body.querySelectorAll('input, select, textarea')].map((one) =>
    one instanceof HTMLInputElement
      ? `${one.checked} ${one.value}`
      : one instanceof HTMLTextAreaElement
        ? `${one.value} ${one.selectionStart} ${one.selectionEnd}`
        : one instanceof HTMLSelectElement
          ? one.value
          : '',
  );
  const focus = focused === null ? '' : focused.outerHTML.slice(0, 200);
  const still = copy.innerHTML.replaceAll(
    / (tabindex|data-highlighted|data-state|data-home|id|aria-\w+by|aria-controls)="[^"]*"/g,
    '',
  );
  return [Object.entries(html.dataset).join(), still, fields.join('|'), focus, String(getSelection())].join('\n');
}

/** Where it is in the page, what it is called, and how it is pressed; null for what is greyed or on already. */
interface Thing {
  readonly place: number;
  readonly name: string;
  readonly key: string;
}

/** Runs in the page. */
function thingsIn(
  scope: Element,
  wanted: string,
): { readonly things: readonly Thing[]; readonly unexplained: readonly string[] } {
  const things: Thing[] = [];
  const unexplained: string[] = [];
  const all = [...scope.querySelectorAll<HTMLElement>(wanted)];
  const words = (one: Element): string => one.outerHTML.slice(0, 130);
  for (const [place, one] of all.entries()) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    if (one.matches(':disabled, [aria-disabled=true], [data-disabled]')) {
      const described = document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
      const why =
        one.closest<HTMLElement>('[title]')?.title ||
        described ||
        one.parentElement?.querySelector('.unseen')?.textContent;
      if (!why) unexplained.push(words(one));
      continue;
    }
    const box = one instanceof HTMLInputElement ? one.type : '';
    if (box === 'radio' && one instanceof HTMLInputElement && one.checked) continue;
    if (one.getAttribute('role') === 'tab' && one.getAttribute('aria-selected') === 'true') continue;
    const last = one instanceof HTMLSelectElement && one.selectedIndex === one.options.length - 1;
    if (one instanceof HTMLSelectElement && one.options.length < 2) continue;
    // Pages are turned with the arrows, which is tried elsewhere.
    if (one.getAttribute('role') === 'tab') {
      things.push({ place, name: words(one), key: 'click' });
      continue;
    }
    const key = box !== '' ? 'Space' : one instanceof HTMLSelectElement ? (last ? 'ArrowUp' : 'ArrowDown') : 'Enter';
    things.push({ place, name: words(one), key });
  }
  return { things, unexplained };
}

/** Whether pressing makes the window send a command, or look another way. */
export async function does(page: Page, commands: NotedCommands, press: () => Promise<void>): Promise<boolean> {
  const before = await page.evaluate(sight);
  const count = await commands.count();
  await press();
  const happened = async () => (await commands.count()) > count || (await page.evaluate(sight)) !== before;
  return expect
    .poll(happened, { timeout: patience })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
}

/** What does nothing, and what is greyed without a reason. `scope`: where in the page. */
export async function idleIn(
  page: Page,
  commands: NotedCommands,
  scope: (page: Page) => Locator,
  prepare: Prepare,
): Promise<readonly string[]> {
  const idle: string[] = [];
  const { things, unexplained } = await scope(page).evaluate(thingsIn, pressable);
  await commands.noting(true);
  for (const { place, name, key } of things) {
    const one = scope(page).locator(pressable).nth(place);
    await one.focus();
    const start = await page.evaluate(sight);
    if (!(await does(page, commands, () => (key === 'click' ? one.click() : one.press(key))))) idle.push(name);
    // As it was, for the next one: most are done and gone, the others are left, or the page begins anew.
    await page.keyboard.press('Escape');
    if (await scope(page).isVisible()) {
      await one.focus({ timeout: 500 }).catch(() => undefined);
      if ((await page.evaluate(sight)) === start) continue;
    }
    await page.reload();
    await page.locator('#root [data-part]').first().waitFor();
    await prepare(page);
  }
  await commands.noting(false);
  return [...idle, ...unexplained.map((words) => `greyed without a reason: ${words}`)];
}
