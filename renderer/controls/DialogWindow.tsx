import { type ReactNode, useLayoutEffect } from 'react';
import { send } from '../state/app-store.ts';
import { Caption } from './Caption.tsx';
import { useWindowActive } from './use-window-active.ts';
import './dialog-window.css';

/** A dialog that is a window of its own, with the caption of its time. Esc closes it. */
export function DialogWindow({ title, children }: { title: string; children: ReactNode }) {
  const active = useWindowActive();
  useLayoutEffect(() => {
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
      <Caption title={title} />
      <main className="dialog-face" data-part="face">
        {children}
      </main>
    </div>
  );
}
