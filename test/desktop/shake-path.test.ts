import { describe, expect, it } from 'vitest';
import { shakePath, shaking } from '../../electron/desktop/shake-path.ts';

/** Numbers from 0 up to 1, the same at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('the shaking of a nudge', () => {
  it('lasts three quarters of a second to a second', () => {
    expect(shaking.jumps * shaking.jump).toBeGreaterThanOrEqual(750);
    expect(shaking.jumps * shaking.jump).toBeLessThanOrEqual(1000);
  });

  it.each([1, 7, 2005])('jumps 4 to 9 pixels each way, and ends where it began (seed %i)', (seed) => {
    const path = shakePath(dice(seed));
    expect(path).toHaveLength(shaking.jumps);
    expect(path.at(-1)).toEqual({ x: 0, y: 0 });
    for (const { x, y } of path.slice(0, -1)) {
      for (const distance of [Math.abs(x), Math.abs(y)]) {
        expect(distance).toBeGreaterThanOrEqual(4);
        expect(distance).toBeLessThanOrEqual(9);
      }
    }
  });

  it('goes both ways, to both ends of the range', () => {
    const all = Array.from({ length: 50 }, (_, seed) => shakePath(dice(seed))).flat();
    const across = new Set(all.map(({ x }) => x));
    expect([...across].sort((one, other) => one - other)).toEqual([-9, -8, -7, -6, -5, -4, 0, 4, 5, 6, 7, 8, 9]);
  });
});
