/** What leaving asks of a window. */
interface Leaving {
  on(event: 'close', listener: (event: { readonly defaultPrevented: boolean }) => void): unknown;
  on(event: 'closed', listener: () => void): unknown;
}

/**
 * Calls back once when a window begins to close, or is gone at once: it is none any more, and what comes from then on
 * belongs into a new one. Not for a closing that somebody before us has prevented.
 */
export function onLeaving(window: Leaving, leave: () => void): void {
  let left = false;
  const once = (): void => {
    if (left) return;
    left = true;
    leave();
  };
  window.on('close', (event) => {
    if (!event.defaultPrevented) once();
  });
  window.on('closed', once);
}
