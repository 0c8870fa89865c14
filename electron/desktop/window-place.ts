import type { Place } from '../storage/window-places.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of a window must be on a display to get hold of it, in pixels: some title strip. */
const grip = { width: 60, height: 26 };

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
}

/**
 * A remembered place that fits today's displays: at least `smallest`, no larger than the display it is on. Null when
 * nothing is remembered or its title strip is on no display any more; then the middle of the screen is right.
 */
export function fitToDisplays(place: Place | null, workAreas: readonly Place[], smallest: Size): Place | null {
  if (place === null) return null;
  const area = workAreas.find(
    (candidate) =>
      overlap(place.x, Math.max(place.width, smallest.width), candidate.x, candidate.width) >= grip.width &&
      place.y >= candidate.y &&
      place.y + grip.height <= candidate.y + candidate.height,
  );
  if (area === undefined) return null;
  return {
    x: place.x,
    y: place.y,
    width: Math.max(smallest.width, Math.min(place.width, area.width)),
    height: Math.max(smallest.height, Math.min(place.height, area.height)),
  };
}

/** How far a window stands from one of its kind that has its place, in pixels. */
const step = 24;

/** The place, moved down and to the right until no other window begins at the same point. */
export function besidesOthers(place: Place, others: readonly Pick<Place, 'x' | 'y'>[]): Place {
  const taken = others.some(({ x, y }) => Math.abs(x - place.x) < step / 2 && Math.abs(y - place.y) < step / 2);
  return taken ? besidesOthers({ ...place, x: place.x + step, y: place.y + step }, others) : place;
}
