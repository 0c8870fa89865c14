import { describe, expect, it } from 'vitest';
import { roundedShape } from '../../electron/desktop/window-corners.ts';
import { fitToDisplays } from '../../electron/desktop/window-place.ts';

const smallest = { width: 240, height: 160 };
const left = { x: -1280, y: 0, width: 1280, height: 1000 };
const right = { x: 0, y: 30, width: 1920, height: 1050 };
const usual = { x: 100, y: 100, width: 295, height: 512 };

describe("a window's remembered place", () => {
  it.each([
    ['that was never remembered', null, null],
    ['on a display', usual, usual],
    ['on the other display', { ...usual, x: -900 }, { ...usual, x: -900 }],
    ['half off the edge, with enough to grip', { ...usual, x: 1860 }, { ...usual, x: 1860 }],
    ['on a display that is gone', { ...usual, x: 2500 }, null],
    ['under the panel at the top', { ...usual, y: 10, x: 500 }, null],
    ['below the bottom', { ...usual, y: 1070 }, null],
    ['larger than the display', { x: 0, y: 30, width: 5000, height: 5000 }, { x: 0, y: 30, width: 1920, height: 1050 }],
    ['too small to use', { ...usual, width: 10, height: 10 }, { ...usual, ...smallest }],
  ])('%s', (_what, place, expected) => {
    expect(fitToDisplays(place, [left, right], smallest)).toEqual(expected);
  });
});

describe('the shape of a window with round corners', () => {
  const shape = roundedShape(295, 512);

  it('covers every row once', () => {
    const rows = shape.flatMap(({ y, height }) => Array.from({ length: height }, (_, row) => y + row));
    expect(rows.sort((one, other) => one - other)).toEqual(Array.from({ length: 512 }, (_, row) => row));
  });

  it('is as wide as the window but for the corners, the same on both sides', () => {
    for (const { x, width } of shape) expect(2 * x + width).toBe(295);
    const insets = (from: number, to: number) =>
      shape
        .filter(({ y }) => y >= from && y < to)
        .sort((one, other) => one.y - other.y)
        .map(({ x }) => x);
    expect(insets(0, 8)).toEqual([5, 3, 2, 1, 1, 0, 0, 0]);
    expect(insets(508, 512)).toEqual([0, 0, 1, 2]);
    expect(insets(8, 9)).toEqual([0]);
  });
});
