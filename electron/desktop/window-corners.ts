import { env, platform } from 'node:process';
import type { BrowserWindow, Rectangle } from 'electron';

/** Radius of the window's corners in pixels (measured on the original). */
const topRadius = 8;
const bottomRadius = 4;

/**
 * Under X11 the corners are cut out of the window's shape, with or without a compositor. Windows 11 and macOS round
 * frameless windows by themselves, and Wayland has no shapes; there the page stays square.
 */
export const cornersAreCut = platform === 'linux' && env.XDG_SESSION_TYPE !== 'wayland' && !env.WAYLAND_DISPLAY;

/** How many pixels the row at `distance` from the edge lacks at each side. */
function missing(radius: number, distance: number): number {
  const height = radius - distance - 0.5;
  return Math.round(radius - Math.sqrt(radius * radius - height * height));
}

/** A window's outline as rectangles: one for each row of a corner, one for all between. */
export function roundedShape(width: number, height: number): Rectangle[] {
  const row = (radius: number, distance: number, y: number) => {
    const inset = missing(radius, distance);
    return { x: inset, y, width: width - 2 * inset, height: 1 };
  };
  return [
    ...Array.from({ length: topRadius }, (_, y) => row(topRadius, y, y)),
    { x: 0, y: topRadius, width, height: height - topRadius - bottomRadius },
    ...Array.from({ length: bottomRadius }, (_, distance) => row(bottomRadius, distance, height - 1 - distance)),
  ];
}

/** Keeps the corners of a frameless window cut away, except while it fills the screen. */
export function cutCorners(window: BrowserWindow): void {
  if (!cornersAreCut) return;
  const cut = () => {
    const { width, height } = window.getBounds();
    window.setShape(window.isMaximized() ? [] : roundedShape(width, height));
  };
  window.on('resize', cut);
  window.on('maximize', cut);
  window.on('unmaximize', cut);
  cut();
}
