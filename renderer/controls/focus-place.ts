import { useState } from 'react';

/** What has the focus only while something is chosen in it. */
const passing = '[role=menu], [role=menubar]';

/** What a window is used for: the box for typing, or the row of the list that the keys are at. */
const home = '[data-home]';
const first = 'main :is(:enabled, [role=listbox]):not(fieldset, [tabindex="-1"])';

let place: HTMLElement | null = null;

/** Remembers from now on where the focus is. */
export function watchFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.closest(passing) === null) place = target;
  });
}

/** Where the focus was last, menus aside. */
export function focusPlace(): HTMLElement | null {
  return place;
}

/**
 * Gives the focus back to where it was before something came up. Where that is gone it goes to what the window is used
 * for. A dialog that has come up meanwhile keeps it.
 */
export function giveFocusBack(before: HTMLElement | null): void {
  const dialog = document.querySelector('dialog[open]');
  if (dialog !== null && (before === null || !dialog.contains(before))) return;
  if (before?.isConnected === true && before.checkVisibility()) before.focus();
  if (document.activeElement === null || document.activeElement === document.body)
    (document.querySelector<HTMLElement>(home) ?? document.querySelector<HTMLElement>(first))?.focus();
}

/** For what comes up inside a window: gives the focus back to where it was when it came. */
export function useFocusReturn(): () => void {
  const [giveBack] = useState(() => {
    const before = place;
    return () => giveFocusBack(before);
  });
  return giveBack;
}
