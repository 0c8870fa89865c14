import { useEffect, useState } from 'react';

/** True while the window is the active one of the desktop. */
export function useWindowActive(): boolean {
  const [active, setActive] = useState(() => document.hasFocus());
  useEffect(() => {
    const onFocus = (): void => setActive(true);
    const onBlur = (): void => setActive(false);
    window.addEventListener('focus', onFocus);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
  return active;
}
