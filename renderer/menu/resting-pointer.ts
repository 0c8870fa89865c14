import type { PointerEvent } from 'react';

/** Where the pointer was last on an entry. */
let last = { x: Number.NaN, y: Number.NaN };

function remember({ clientX, clientY }: PointerEvent): void {
  last = { x: clientX, y: clientY };
}

/**
 * Handlers of a menu's entry. A menu that opens under a resting pointer makes the browser tell of entering and leaving;
 * the pointer has not moved, so what the keyboard is on stays open.
 */
export const restingPointer = {
  onPointerEnter: remember,
  onPointerMove: remember,
  onPointerLeave(event: PointerEvent): void {
    if (event.clientX === last.x && event.clientY === last.y) event.preventDefault();
  },
};
