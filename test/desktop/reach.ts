/** What the keyboard reaches in a window, and what in it can be used. */
import { expect, type Locator, type Page } from '@playwright/test';

/** What needs no key of its own, each with the keys that do the same. */
const exceptions: readonly (readonly [selector: string, insteadOfIt: string])[] = [
  ['.caption-system-button, .title-strip .caption-button', 'the keys of the system for windows, Esc, Alt+F4, Alt'],
  ['.message-dialog .caption-button', 'Esc'],
  ['.combo-button', 'Arrow Down in the box beside it'],
  ['.combo-forget', 'Delete on its line'],
  ['.card-on-hover *', 'View Contact Card in the menu of the contact'],
  ['.wire-row', 'the arrows in the table, of which only the rows in sight are in the page'],
  ['[data-radix-focus-guard]', 'nothing: it is no control, and what stands at the ends of a pop-up'],
];

/** Marks what gets the focus from now on, and what a list says the keys are at. */
function markWhatIsReached(): void {
  for (const one of document.querySelectorAll('[data-reached], [data-stop]')) {
    one.removeAttribute('data-reached');
    one.removeAttribute('data-stop');
  }
  if (document.documentElement.dataset.marking !== undefined) return;
  document.documentElement.dataset.marking = '';
  const mark = (one: Element | null): void => one?.setAttribute('data-reached', '');
  const markCursor = (list: Element): void =>
    mark(document.getElementById(list.getAttribute('aria-activedescendant') ?? ''));
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    mark(target);
    markCursor(target);
  });
  new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof Element) markCursor(target);
  }).observe(document, { subtree: true, attributeFilter: ['aria-activedescendant'] });
}

interface Stop {
  /** The focus was here before. */
  readonly known: boolean;
  /** They go on inside of it. */
  readonly keys: readonly string[];
  /** How often such a key leads round; null: until there is nothing new. */
  readonly round: number | null;
  readonly reached: number;
}

/** Where the focus is; `round` marks a stop of Tab, null is inside of one. Runs in the page. */
async function focusNow(round: string | null): Promise<Stop | null> {
  // Pages and entries of menus get the focus a moment after the key.
  if (document.activeElement?.closest('[role=tab], [role=menu]') != null) await new Promise(requestAnimationFrame);
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const known = focused.getAttribute('data-stop') === round;
  if (round !== null) focused.setAttribute('data-stop', round);
  const reached = document.querySelectorAll('[data-reached]').length;
  const role = focused.getAttribute('role') ?? '';
  const tabs = focused.closest('[role=tablist]');
  const across = tabs?.getAttribute('aria-orientation') !== 'vertical';
  const keys =
    focused instanceof HTMLInputElement && focused.type === 'radio'
      ? ['ArrowDown']
      : role === 'tab' || focused.closest('[role=menubar]') !== null
        ? [across ? 'ArrowRight' : 'ArrowDown']
        : role === 'listbox'
          ? ['ArrowDown', 'Control+Home', 'ArrowRight']
          : role === 'treeitem'
            ? ['Home', 'ArrowDown']
            : role.startsWith('menu')
              ? ['ArrowDown']
              : [];
  return { known, keys, round: tabs?.querySelectorAll('[role=tab]').length ?? null, reached };
}

/** What can be used in `scope` and was not reached. Runs in the page. */
function leftOut(scope: Element, allowed: string): readonly string[] {
  const usable =
    'button, a[href], input, select, textarea, [tabindex="0"], [role=tab], [role=option], [role=treeitem], [role^=menuitem], .calendar-day';
  const unusable = ':disabled, [aria-disabled=true], [data-disabled], [inert] *, [aria-disabled=true] *';
  const shown = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
  /** Only one of a group of radio buttons is on the way; so is a list whose lines the keys are at. */
  const isReached = (one: Element): boolean =>
    one.hasAttribute('data-reached') ||
    (one.getAttribute('role') === 'listbox' && one.querySelector('[data-reached]') !== null);
  const describe = (one: Element): string => one.outerHTML.slice(0, 140);
  const controls = [...scope.querySelectorAll(usable)].filter(
    (one) => shown(one) && !one.matches(unusable) && !one.matches(allowed) && !isReached(one),
  );
  // What only hears the mouse: React keeps what an element listens to beside it.
  const hears = (one: Element): boolean => {
    const key = Object.keys(one).find((name) => name.startsWith('__reactProps$'));
    const props: unknown = key === undefined ? null : Reflect.get(one, key);
    if (typeof props !== 'object' || props === null) return false;
    return ['onClick', 'onDoubleClick', 'onMouseDown'].some((name) => Reflect.get(props, name) !== undefined);
  };
  const focusable = `${usable}, [tabindex], label`;
  const deaf = [...scope.querySelectorAll('*')].filter(
    (one) =>
      shown(one) &&
      hears(one) &&
      one.closest(focusable) === null &&
      one.querySelector(focusable) === null &&
      !one.matches(allowed),
  );
  return [...controls.map(describe), ...deaf.map((one) => `only for the mouse: ${describe(one)}`)];
}

/** Goes through everything with Tab and the arrows; gives back what can be used in `scope` and was not reached. */
export async function unreached(page: Page, scope: Locator): Promise<readonly string[]> {
  await page.evaluate(markWhatIsReached);
  const allowed = exceptions.map(([selector]) => selector).join();
  await goRound(page, scope, 'first');
  const left = await scope.evaluate(leftOut, allowed);
  if (left.length === 0) return left;
  // What was chosen on the way may have woken something up that was greyed.
  await goRound(page, scope, 'second');
  return scope.evaluate(leftOut, allowed);
}

/** Goes through everything with Tab and the arrows, once. */
async function goRound(page: Page, scope: Locator, round: string): Promise<void> {
  const inMenu = await scope.evaluate((one) => one.matches('[role=menu]'));
  let nowhere = 0;
  for (let step = 0; step < 200 && nowhere < 2; step += 1) {
    // Menus are gone through with the arrows alone; Tab is none of theirs.
    await page.keyboard.press(inMenu ? 'ArrowDown' : 'Tab');
    const now = await page.evaluate(focusNow, round);
    if (now === null) {
      nowhere += 1;
      continue;
    }
    if (now.known) break;
    if (inMenu) continue;
    // Turning the pages again would put everything back as it was.
    if (round === 'first' || now.round === null) for (const key of now.keys) await goOn(page, key, now.round);
    if (await page.locator('.calendar-day:focus').isVisible()) await throughMonth(page);
  }
}

/** From the first day of a month to its last; a day is chosen once its messages are there. */
async function throughMonth(page: Page): Promise<void> {
  const days = await page.locator('.calendar-day').allInnerTexts();
  for (const [index, day] of days.entries()) {
    await page.keyboard.press(index === 0 ? 'Home' : 'ArrowRight');
    await expect(page.locator('.calendar-day:focus')).toHaveText(day);
  }
}

/** Presses a key so often, or until it leads to nothing new. */
async function goOn(page: Page, key: string, times: number | null): Promise<void> {
  let before = -1;
  for (let idle = 0, step = 0; times === null ? idle < 2 : step < times; step += 1) {
    await page.keyboard.press(key);
    const now = await page.evaluate(focusNow, null);
    if (now === null) return;
    idle = now.reached > before ? 0 : idle + 1;
    before = now.reached;
  }
}
