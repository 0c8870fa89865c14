import type { Place } from '../../storage/window-places.ts';
import type { Size } from '../window-place.ts';

/** Of the 7.x original, in pixels. */
export const toastSize: Size = { width: 190, height: 116 };
/** Between one alert and the next. */
const gap = 6;
/** More would cover too much; of a low screen, as many as fit. */
const mostAtOnce = 4;

/** How many alerts there is room for, one above the other; at least one. */
export function roomFor(area: Place): number {
  return Math.max(1, Math.min(mostAtOnce, Math.floor(area.height / (toastSize.height + gap))));
}

/** The lowest place that is free, or null. Places count from 0 at the bottom. */
export function freePlace(taken: readonly number[], room: number): number | null {
  return Array.from({ length: room }, (_, place) => place).find((place) => !taken.includes(place)) ?? null;
}

/**
 * Where an alert is while it slides: at the right edge of the work area, its lower edge fixed, `shown` (0 to 1) of it to
 * be seen, the upper part first. Whole pixels, at least one row.
 */
export function toastBounds(area: Place, place: number, shown: number): Place {
  const bottom = area.y + area.height - place * (toastSize.height + gap);
  const height = Math.max(1, Math.round(toastSize.height * shown));
  return { x: area.x + area.width - toastSize.width, y: bottom - height, width: toastSize.width, height };
}

/** Milliseconds that an alert slides, and that it stays. */
export const toastTimes = { slide: 400, stay: 5_000 } as const;

/** How much of a sliding alert is to be seen after so many milliseconds: fast at first, slower towards the end. */
export function slideProgress(elapsed: number): number {
  const linear = Math.min(1, Math.max(0, elapsed / toastTimes.slide));
  return 1 - (1 - linear) ** 2;
}
