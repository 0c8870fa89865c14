import { type RefObject, useEffect, useRef } from 'react';

/** Alt with an underlined letter goes to that field, or presses that check box or radio button. */
export function useMnemonics(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.key.length !== 1) return;
      const wanted = event.key.toLowerCase();
      const label = [...(form.current?.querySelectorAll('label') ?? [])].find(
        (one) => one.querySelector('u')?.textContent?.toLowerCase() === wanted,
      );
      const control = label?.control;
      if (!(control instanceof HTMLElement) || control.matches(':disabled')) return;
      event.preventDefault();
      control.focus();
      if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) control.click();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return form;
}
