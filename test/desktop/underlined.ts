/** Letters that are underlined, and what Alt with them does. */
import type { Page } from '@playwright/test';

/** Runs in the page, over what is uppermost in it: a dialog inside the window, or all of the window. */
function wrongIn(): readonly string[] {
  // An open menu hears all letters itself; what they are is tried for every menu at once (mnemonics.test.ts).
  if (document.querySelector('[role=menu]') !== null) return [];
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const before = document.activeElement;
  const shown = [...scope.querySelectorAll('u')].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const letterOf = (one: Element): string => one.textContent?.toLowerCase() ?? '';
  /** What words of its own kind are for; a heading is for the first control below it. */
  const controlOf = (place: Element): Element | null | undefined =>
    place instanceof HTMLLabelElement
      ? place.control
      : place instanceof HTMLLegendElement
        ? place.parentElement?.querySelector('input, select, textarea')
        : (document.querySelector(`[aria-labelledby="${CSS.escape(place.id)}"]`) ?? place);
  const wrong: string[] = [];
  let clicked: EventTarget | null = null;
  const catchClick = (event: Event): void => {
    clicked = event.target;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('click', catchClick, true);
  for (const one of shown) {
    const place = one.closest('label, legend, button, [role=tab], [role=menuitem], [id]');
    const words = `${letterOf(one)} in "${(place ?? one.parentElement)?.textContent}"`;
    if (place === null) {
      wrong.push(`${words} belongs to nothing`);
      continue;
    }
    const same = shown.filter((other) => letterOf(other) === letterOf(one));
    if (same.length > 1) {
      wrong.push(`${words} is underlined ${same.length} times`);
      continue;
    }
    const control = controlOf(place);
    if (!control?.matches('input, select, textarea, button, [role=listbox], [role=tab], [role=menuitem]')) {
      wrong.push(`${words} belongs to no control`);
      continue;
    }
    // The menu bar opens a menu, as other tests try.
    if (control.matches(':disabled, [aria-disabled=true], [role=menuitem]')) continue;
    clicked = null;
    const key = letterOf(one);
    const heard = !document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }),
    );
    const types =
      place.matches('legend') ||
      control.matches('select, textarea, input:not([type=checkbox], [type=radio]), [role=listbox]');
    if (!heard || (types ? document.activeElement !== control : clicked !== control))
      wrong.push(`${words} does nothing`);
  }
  removeEventListener('click', catchClick, true);
  if (before instanceof HTMLElement) before.focus();
  return wrong;
}

/**
 * Underlined letters of a window that stand for two things at once, or whose control Alt with them does not reach.
 * Nothing is pressed by it.
 */
export function wrongLetters(page: Page): Promise<readonly string[]> {
  return page.evaluate(wrongIn);
}
