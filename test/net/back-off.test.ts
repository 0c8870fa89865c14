import { describe, expect, it } from 'vitest';
import { backOff } from '../../electron/net/back-off.ts';

/** The largest random number that there is. */
const almostOne = 1 - 2 ** -53;

describe('the wait before trying again', () => {
  it.each([
    [1, 5_000],
    [2, 10_000],
    [3, 20_000],
    [4, 40_000],
    [5, 80_000],
    [6, 160_000],
    [7, 320_000],
    [8, 640_000],
    [9, 900_000],
    [10, 900_000],
    [1_000_000, 900_000],
    [0, 5_000],
  ])('before try %d is at most %d ms, and anything below', (attempt, longest) => {
    expect(backOff(attempt, () => almostOne)).toBe(longest);
    expect(backOff(attempt, () => 0.5)).toBe(longest / 2);
    expect(backOff(attempt, () => 0)).toBe(0);
  });
});
