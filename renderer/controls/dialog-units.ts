import type { CSSProperties } from 'react';

/** Left (right in a language written from the right), top, width and height in dialog units, as the dialogs of the time were drawn. */
export type Rectangle = readonly [left: number, top: number, width: number, height: number];

/** Pixels in one dialog unit (fact book of the screens, options: Tahoma 11 px). */
const unit = { x: 1.5, y: 1.625 };

/** A height or vertical distance in pixels. */
export function tall(units: number): number {
  return units * unit.y;
}

/** Style that puts an element at that rectangle of its panel. */
export function at([left, top, width, height]: Rectangle): CSSProperties {
  return {
    position: 'absolute',
    insetInlineStart: left * unit.x,
    top: top * unit.y,
    width: width * unit.x,
    height: height * unit.y,
  };
}
