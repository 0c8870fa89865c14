import type { BrowserWindow } from 'electron';
import { shakePath, shaking } from './shake-path.ts';

/** What shaking asks of a window. */
type Shakable = Pick<
  BrowserWindow,
  'isMinimized' | 'isMaximized' | 'isFullScreen' | 'isVisible' | 'isDestroyed' | 'getPosition' | 'setPosition'
> & { once(event: 'will-move', listener: () => void): unknown };

/** When each window was shaken last, in milliseconds of performance.now. */
const lastShaken = new WeakMap<Shakable, number>();

/**
 * Shakes a window and puts it back exactly. Leaves alone what is minimised, fills the screen or is hidden, and what was
 * shaken a moment ago. A window that the user moves meanwhile stays with them.
 */
export function shakeWindow(window: Shakable): void {
  if (window.isMinimized() || window.isMaximized() || window.isFullScreen() || !window.isVisible()) return;
  const now = performance.now();
  if (now - (lastShaken.get(window) ?? Number.NEGATIVE_INFINITY) < shaking.pause) return;
  lastShaken.set(window, now);
  const [homeX = 0, homeY = 0] = window.getPosition();
  const path = [...shakePath(Math.random)];
  const timer = setInterval(() => {
    const offset = path.shift();
    if (offset === undefined || window.isDestroyed() || window.isMaximized() || window.isMinimized()) {
      clearInterval(timer);
      return;
    }
    window.setPosition(homeX + offset.x, homeY + offset.y);
  }, shaking.jump);
  window.once('will-move', () => clearInterval(timer));
}
