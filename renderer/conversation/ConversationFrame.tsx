import type { ReactNode } from 'react';
import { Caption } from '../controls/Caption.tsx';
import { useWindowActive } from '../controls/use-window-active.ts';
import '../controls/dialog-window.css';

/** Caption and border of a conversation's window, in the theme of their time. */
export function ConversationFrame({ title, children }: { title: string; children: ReactNode }) {
  const active = useWindowActive();
  return (
    <div className="dialog-window" data-part="window" data-active={active}>
      <Caption title={title} resizable />
      {children}
    </div>
  );
}
