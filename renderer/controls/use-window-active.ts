import { useSyncExternalStore } from 'react';

function onChange(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  window.addEventListener('blur', listener);
  return () => {
    window.removeEventListener('focus', listener);
    window.removeEventListener('blur', listener);
  };
}

/** True while the window is the active one of the desktop. */
export function useWindowActive(): boolean {
  return useSyncExternalStore(onChange, () => document.hasFocus());
}
