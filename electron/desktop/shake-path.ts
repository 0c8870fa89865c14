/** How a nudge shakes a window (fact book of the screens, 2.3). Pixels and milliseconds. */
export const shaking = { jumps: 14, jump: 54, nearest: 4, farthest: 9, pause: 5_000 } as const;

export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** 4 to 9 pixels one way or the other. `random` gives numbers from 0 up to, not including, 1. */
function leap(random: () => number): number {
  const distance = shaking.nearest + Math.floor(random() * (shaking.farthest - shaking.nearest + 1));
  return random() < 0.5 ? -distance : distance;
}

/** Where the window is at each jump, counted from where it belongs; at the last it is back there. */
export function shakePath(random: () => number): readonly Offset[] {
  const away = Array.from({ length: shaking.jumps - 1 }, () => ({ x: leap(random), y: leap(random) }));
  return [...away, { x: 0, y: 0 }];
}
