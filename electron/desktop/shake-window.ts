import type { BrowserWindow } from 'electron';
import { prefersReducedMotion } from './reduced-motion.ts';
import { shakePath, shaking } from './shake-path.ts';

/** When each window was shaken last, in milliseconds of performance.now. */
const lastShaken = new WeakMap<BrowserWindow, number>();

/**
 * Shakes a window and puts it back exactly. Leaves alone what is minimised, fills the screen or is hidden, what was
 * shaken a moment ago, and people who want things to keep still. A window that the user moves meanwhile stays with them.
 */
export function shakeWindow(window: BrowserWindow): void {
  if (window.isMinimized() || window.isMaximized() || window.isFullScreen() || !window.isVisible()) return;
  const now = performance.now();
  if (now - (lastShaken.get(window) ?? Number.NEGATIVE_INFINITY) < shaking.pause || prefersReducedMotion()) return;
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
