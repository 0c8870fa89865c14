import { type CSSProperties, type ReactNode, useLayoutEffect } from 'react';
import { useApp } from '../state/app-store.ts';
import './dialog-client.css';

/** What DialogWindow draws round its contents: border at three sides, caption at the top. */
const frame = { width: 10, height: 34 };

interface DialogClientProps {
  /** Pixels; fractions come from dialog units. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The contents of a dialog of fixed size; its controls stand at dialog units. The window takes its size. */
export function DialogClient({ width, height, children }: DialogClientProps) {
  const zoom = useApp((app) => app.settings.zoom);
  useLayoutEffect(() => {
    const wanted = {
      width: Math.round(((Math.ceil(width) + frame.width) * zoom) / 100),
      height: Math.round(((Math.ceil(height) + frame.height) * zoom) / 100),
    };
    if (window.outerWidth !== wanted.width || window.outerHeight !== wanted.height)
      window.resizeTo(wanted.width, wanted.height);
  }, [width, height, zoom]);
  const style: CSSProperties = { width, height };
  return (
    <div className="dialog-client" data-part="client" style={style}>
      {children}
    </div>
  );
}
