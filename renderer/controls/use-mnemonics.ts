import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What Alt and a letter reach: the control of a label, or a button or tab of its own. */
function target(place: Element): HTMLElement | null {
  const control = place instanceof HTMLLabelElement ? place.control : place;
  return control instanceof HTMLElement && !control.matches(':disabled, [aria-disabled=true]') ? control : null;
}

/** Alt with an underlined letter goes to that field, or presses that button, check box or radio button. */
export function useMnemonics<T extends HTMLElement = HTMLFormElement>(): RefObject<T | null> {
  const form = useRef<T>(null);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // The menu bar hears its own letters first.
      if (event.defaultPrevented || !event.altKey || event.ctrlKey || event.key.length !== 1) return;
      const modal = document.querySelector('dialog[open]');
      if (modal !== null && !modal.contains(form.current)) return;
      const wanted = event.key.toLowerCase();
      const control = [...(form.current?.querySelectorAll('label, button, [role=tab]') ?? [])]
        .filter((one) => one.querySelector('u')?.textContent?.toLowerCase() === wanted)
        .map(target)
        .find((one) => one !== null);
      if (control === undefined || control === null) return;
      event.preventDefault();
      control.focus();
      const pressed = control instanceof HTMLInputElement ? /checkbox|radio/.test(control.type) : true;
      if (pressed && !control.matches('select, textarea, [role=listbox]')) control.click();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return form;
}
