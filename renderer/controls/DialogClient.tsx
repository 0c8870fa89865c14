import type { CSSProperties, ReactNode } from 'react';
import { useDialogSize } from './use-dialog-size.ts';
import './dialog-client.css';

interface DialogClientProps {
  /** Pixels; fractions come from dialog units. */
  readonly width: number;
  readonly height: number;
  /** What the fact book of the screens calls it. */
  readonly part?: string;
  readonly children: ReactNode;
}

/** The contents of a dialog of fixed size; its controls stand at dialog units. The window takes its size. */
export function DialogClient({ width, height, part = 'client', children }: DialogClientProps) {
  useDialogSize(width, height);
  const style: CSSProperties = { width, height };
  return (
    <div className="dialog-client" data-part={part} style={style}>
      {children}
    </div>
  );
}
