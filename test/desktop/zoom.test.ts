import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {} }));
const { zoomAfter, zoomWish } = await import('../../electron/desktop/zoom.ts');

describe('zoom', () => {
  const ctrl = { type: 'keyDown', control: true, meta: false, alt: false, shift: false } as const;

  it.each([
    ['+', 'in'],
    ['=', 'in'],
    ['-', 'out'],
    ['_', 'out'],
    ['0', 'reset'],
    ['1', null],
  ])('Ctrl and %s', (key, wish) => {
    expect(zoomWish({ ...ctrl, key }, 'win32')).toBe(wish);
    expect(zoomWish({ ...ctrl, key }, 'darwin')).toBeNull();
    expect(zoomWish({ ...ctrl, control: false, meta: true, key }, 'darwin')).toBe(wish);
    expect(zoomWish({ ...ctrl, alt: true, key }, 'win32')).toBeNull();
    expect(zoomWish({ ...ctrl, type: 'keyUp', key }, 'win32')).toBeNull();
  });

  it('asks for no other keys, and takes the + that needs Shift', () => {
    expect(zoomWish({ ...ctrl, shift: true, key: '+' }, 'linux')).toBe('in');
    expect(zoomWish({ ...ctrl, meta: true, key: '+' }, 'linux')).toBeNull();
    expect(zoomWish({ ...ctrl, shift: true, key: '0' }, 'linux')).toBeNull();
  });

  it.each([
    [100, 'in', 110],
    [200, 'in', 200],
    [100, 'out', 90],
    [75, 'out', 75],
    [175, 'reset', 100],
  ] as const)('%s %s is %s', (now, wish, then) => {
    expect(zoomAfter(now, wish)).toBe(then);
  });
});
