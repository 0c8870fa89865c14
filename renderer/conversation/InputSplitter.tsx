import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { text } from '../../shared/text/text.ts';

const smallest = 88;
const step = 12;
/** What stays above it: toolbar, header and some lines of the history. */
const above = 210;

function fitting(height: number): number {
  return Math.round(Math.max(smallest, Math.min(height, window.innerHeight - above)));
}

interface InputSplitterProps {
  /** Of what is under it, in pixels. */
  readonly height: number;
  readonly onChange: (height: number) => void;
}

/** The bar between history and typing: pulled with the pointer, or with the arrows. */
export function InputSplitter({ height, onChange }: InputSplitterProps) {
  const grip = useRef({ y: 0, height: 0 });
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { y: event.clientY, height };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onChange(fitting(grip.current.height + grip.current.y - event.clientY));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') onChange(fitting(height + step));
    else if (event.key === 'ArrowDown') onChange(fitting(height - step));
    else if (event.key === 'Home') onChange(fitting(Number.POSITIVE_INFINITY));
    else if (event.key === 'End') onChange(fitting(0));
    else return;
    event.preventDefault();
  };
  return (
    <hr
      className="input-splitter"
      data-part="splitter"
      aria-label={text('conversation.splitter')}
      aria-orientation="horizontal"
      aria-valuemin={smallest}
      aria-valuemax={fitting(Number.POSITIVE_INFINITY)}
      aria-valuenow={height}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
}
