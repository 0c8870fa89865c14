import type { KeyboardEvent, PointerEvent } from 'react';
import { text } from '../../shared/text/text.ts';
import './splitter.css';

const smallest = 60;
const step = 20;

function fitting(height: number): number {
  return Math.round(Math.max(smallest, Math.min(height, window.innerHeight - 240)));
}

/** The bar between the table and the details: pulled with the pointer, or with the arrows. */
export function Splitter({ height, onChange }: { height: number; onChange: (height: number) => void }) {
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onChange(fitting(height - event.movementY));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') onChange(fitting(height + step));
    else if (event.key === 'ArrowDown') onChange(fitting(height - step));
    else return;
    event.preventDefault();
  };
  return (
    <hr
      className="splitter"
      aria-label={text('inspector.splitter')}
      aria-orientation="horizontal"
      aria-valuemin={smallest}
      aria-valuemax={fitting(Number.POSITIVE_INFINITY)}
      aria-valuenow={height}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
