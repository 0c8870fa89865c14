import { describe, expect, it } from 'vitest';
import {
  freePlace,
  roomFor,
  slideProgress,
  toastBounds,
  toastSize,
  toastTimes,
} from '../../../electron/desktop/alerts/toast-place.ts';
import { measures } from './toast-measures.ts';

/** A screen of 1024 by 768 whose taskbar takes the lowest 30 pixels, right of another screen. */
const area = { x: 800, y: 0, width: 1024, height: 738 };

describe('alerts on the screen', () => {
  it('have the size and time of 7.5', () => {
    expect([toastSize.width, toastSize.height, toastTimes.stay]).toEqual([
      measures('toast', 'width'),
      measures('toast', 'height'),
      measures('toast', 'visible-time'),
    ]);
  });

  it('stand at the lower right, six pixels apart, newer ones above', () => {
    expect([0, 1, 2].map((place) => toastBounds(area, place, 1))).toEqual([
      { x: 1634, y: 622, width: 190, height: 116 },
      { x: 1634, y: 500, width: 190, height: 116 },
      { x: 1634, y: 378, width: 190, height: 116 },
    ]);
  });

  it('grow from their lower edge, and never beyond it', () => {
    for (const shown of [0, 0.01, 0.5, 0.99, 1]) {
      const { y, height } = toastBounds(area, 1, shown);
      expect(y + height).toBe(616);
      expect(height).toBeGreaterThanOrEqual(1);
      expect(Number.isInteger(y)).toBe(true);
    }
  });

  it.each([
    ['four, however high the screen', 2000, 4],
    ['three', 380, 3],
    ['one, however low', 60, 1],
  ])('are at most %s', (_what, height, room) => {
    expect(roomFor({ ...area, height })).toBe(room);
  });

  it('take the lowest place that is free', () => {
    expect(freePlace([], 4)).toBe(0);
    expect(freePlace([0, 2], 4)).toBe(1);
    expect(freePlace([2, 0, 1], 3)).toBeNull();
  });

  it('slide from nothing to all, never back', () => {
    const steps = Array.from({ length: 12 }, (_, index) => slideProgress((index * toastTimes.slide) / 10));
    expect([steps[0], steps[10], steps[11]]).toEqual([0, 1, 1]);
    expect([...steps].sort((one, other) => one - other)).toEqual(steps);
  });
});
