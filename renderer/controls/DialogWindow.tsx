import { type ReactNode, useEffect, useState } from 'react';
import icon from '../../assets/icon/icon-16.svg';
import { text } from '../../shared/text/text.ts';
import { send } from '../state/app-store.ts';
import './dialog-window.css';

/** True while the window is the active one of the desktop. */
function useWindowActive(): boolean {
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

/** A dialog that is a window of its own, with the caption of its time. Esc closes it. */
export function DialogWindow({ title, children }: { title: string; children: ReactNode }) {
  const active = useWindowActive();
  useEffect(() => {
    document.title = title;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') === null) void send('closeWindow', undefined);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [title]);
  return (
    <div className="dialog-window" data-part="frame" data-active={active}>
      <header className="dialog-caption" data-part="caption">
        <img src={icon} alt="" width={16} height={16} />
        <h1>{title}</h1>
        <button
          type="button"
          className="dialog-close"
          data-part="caption-button"
          aria-label={text('window.close')}
          tabIndex={-1}
          onClick={() => void send('closeWindow', undefined)}
        />
      </header>
      <main className="dialog-face" data-part="face">
        {children}
      </main>
    </div>
  );
}
