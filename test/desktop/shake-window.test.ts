import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shaking } from '../../electron/desktop/shake-path.ts';
import { shakeWindow } from '../../electron/desktop/shake-window.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window that notes where it was put. */
function windowAt(
  x: number,
  y: number,
  state: { readonly [S in 'minimised' | 'maximised' | 'full' | 'hidden']?: true } = {},
) {
  const places: [number, number][] = [];
  const movers: (() => void)[] = [];
  let destroyed = false;
  return {
    places,
    destroy: () => {
      destroyed = true;
    },
    drag: () => {
      for (const mover of movers) mover();
    },
    isMinimized: () => state.minimised === true,
    isMaximized: () => state.maximised === true,
    isFullScreen: () => state.full === true,
    isVisible: () => state.hidden !== true,
    isDestroyed: () => destroyed,
    getPosition: () => places.at(-1) ?? [x, y],
    setPosition: (left: number, top: number) => {
      places.push([left, top]);
    },
    once: (_event: 'will-move', listener: () => void) => movers.push(listener),
  };
}

const all = shaking.jump * (shaking.jumps + 2);

describe('a nudged window', () => {
  it('jumps, and is back exactly where it was', () => {
    const window = windowAt(300, 200);
    shakeWindow(window);
    vi.advanceTimersByTime(all);
    expect(window.places).toHaveLength(shaking.jumps);
    expect(window.places.at(-1)).toEqual([300, 200]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not walk away when it is nudged again while it shakes', () => {
    const window = windowAt(300, 200);
    shakeWindow(window);
    vi.advanceTimersByTime(all / 2);
    shakeWindow(window);
    vi.advanceTimersByTime(all);
    expect(window.places).toHaveLength(shaking.jumps);
    expect(window.places.at(-1)).toEqual([300, 200]);
  });

  it('shakes again after a pause', () => {
    const window = windowAt(300, 200);
    shakeWindow(window);
    vi.advanceTimersByTime(shaking.pause);
    shakeWindow(window);
    vi.advanceTimersByTime(all);
    expect(window.places).toHaveLength(2 * shaking.jumps);
  });

  it.each(['minimised', 'maximised', 'full', 'hidden'] as const)('keeps still while it is %s', (state) => {
    const window = windowAt(300, 200, { [state]: true });
    shakeWindow(window);
    vi.advanceTimersByTime(all);
    expect(window.places).toEqual([]);
  });

  it('stays with the user who drags it away', () => {
    const window = windowAt(300, 200);
    shakeWindow(window);
    vi.advanceTimersByTime(2 * shaking.jump);
    window.drag();
    vi.advanceTimersByTime(all);
    expect(window.places).toHaveLength(2);
  });

  it('may be closed meanwhile', () => {
    const window = windowAt(300, 200);
    shakeWindow(window);
    vi.advanceTimersByTime(shaking.jump);
    window.destroy();
    vi.advanceTimersByTime(all);
    expect(window.places).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
