const controls = 'input, select, textarea, button, [role=listbox]';

/** What the words around an underlined letter are for: the control they are on, or the one that they name. */
function controlOf(letter: Element): HTMLElement | null {
  const place = letter.closest('label, legend, button, [role=tab], [id]');
  const control =
    place instanceof HTMLLabelElement
      ? place.control
      : place instanceof HTMLLegendElement
        ? place.parentElement?.querySelector(controls)
        : place?.matches('button, [role=tab]')
          ? place
          : document.querySelector(`[aria-labelledby~="${CSS.escape(place?.id ?? '')}"]`);
  return control instanceof HTMLElement && !control.matches(':disabled, [aria-disabled=true]') ? control : null;
}

/** Whether going to a control by its letter presses it too. The letter of a heading leads to the first below it. */
function presses(letter: Element, control: HTMLElement): boolean {
  if (letter.closest('legend') !== null || control.matches('select, textarea, [role=listbox]')) return false;
  return !(control instanceof HTMLInputElement) || /checkbox|radio/.test(control.type);
}

function onKeyDown(event: KeyboardEvent): void {
  // A menu bar hears its own letters first, and an open menu all of them.
  if (event.defaultPrevented || !event.altKey || event.ctrlKey || event.key.length !== 1) return;
  if (document.querySelector('[role=menu]') !== null) return;
  const uppermost = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const wanted = event.key.toLowerCase();
  for (const letter of uppermost.querySelectorAll('u')) {
    const control = letter.textContent.toLowerCase() === wanted ? controlOf(letter) : null;
    if (control === null) continue;
    event.preventDefault();
    control.focus();
    if (presses(letter, control)) control.click();
    return;
  }
}

/**
 * Alt with an underlined letter goes to that field of the window, or of the dialog inside it, or presses that button, check
 * box or radio button.
 */
export function hearMnemonics(): void {
  addEventListener('keydown', onKeyDown);
}
