/** The faces that move. The first frame of each tells its meaning alone. */
import { brows, closedEye, eye, eyes, face, mouth, pupils, tear, whites } from './face.ts';
import { flat, INK, line, moved, n, oval, shape, spot } from './paint.ts';

/** Hands beside a small face: lifted by `lift` px, open to the sky. */
function shrug(lift: number): string {
  const y = 15.5 - lift;
  return oval(3, y, 2.5, 1.6, 'hand') + oval(16, y, 2.5, 1.6, 'hand');
}

/** A party blower of `length` px, with its roll at the end. */
function blower(length: number): string {
  const end = 11 + length;
  return (
    line(`M10 14.5H${n(end)}`, '#173a85', 3) +
    line(`M10 14.5H${n(end)}`, '#7fb4f4', 1.6) +
    line(`M${n(end - 1)} 13.5v2`, '#f04a5c', 0.9)
  );
}

function zzz(x: number, y: number, size: number): string {
  return `M${x} ${y}h${size}l-${size} ${size}h${size}`;
}

const SHRUGS: readonly (readonly [lift: number, look: number])[] = [
  [2, 1],
  [3, 1],
  [3, 0],
  [3, -1],
  [2, -1],
  [1, 0],
];

const ROLLS: readonly (readonly [number, number])[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];

const CONFETTI = [
  'M2 3h1v1h-1ZM16 6h1v1h-1Z',
  'M1 6h1v1h-1ZM17 9h1v1h-1Z',
  'M2 9h1v1h-1ZM15 3h1v1h-1Z',
  'M3 1h1v1h-1ZM16 4h1v1h-1Z',
];

export const MOVING_FACES = {
  wink: {
    behind: face() + eye(6, 6) + mouth(2, 11.5),
    frames: [line('M10.5 8L13.7 7.5', INK, 1.3), flat('M11 7.5h2v1.5h-2Z', INK), eye(11, 6)],
  },
  // Two tears that fall at different paces: only after 15 frames do they meet again.
  crying: {
    behind:
      face() +
      brows(5.6, 4, 1.1) +
      eyes(6) +
      `<ellipse cx="9.5" cy="14" rx="2.5" ry="1.8" fill="#7a1410" stroke="${INK}"/>`,
    paint: 'fill="#5ab4ff" stroke="#1a5fb4" stroke-width=".8"',
    frames: Array.from(
      { length: 15 },
      (_, index) => `<path d="${tear(4, 7.7 + (index % 5) * 1.6)}${tear(15, 9 + (index % 3) * 2.4)}"/>`,
    ),
  },
  'dont-know': {
    behind: face('gold', 8, 6.5) + whites(6) + line('M7.5 12L11.5 11.5', INK, 1.2),
    frames: SHRUGS.map(([lift, look]) => pupils(look, -1, 6) + shrug(lift)),
  },
  thinking: {
    behind: face() + whites() + line('M4 3.5Q6 2 8 3M11 3L15 3.5', INK, 1.1) + line('M9 12.5H12.5', INK, 1.2),
    frames: Array.from({ length: 9 }, (_, index) => {
      const tap = index % 3;
      const hand = `M2.5 18.5C1 17 1.5 14.5 3.5 14.5H6L${n(7 - tap * 0.8)} ${n(11.5 + tap * 0.8)}Q8.5 ${n(10.5 + tap * 0.8)} 9 12L8.5 15.5Q8.5 18.5 6 18.5Z`;
      return pupils([1, 0, -1][Math.floor(index / 3)] ?? 0, -1, 7) + shape(hand, 'hand');
    }),
  },
  party: {
    behind:
      face('gold', 11.5, 6.5) +
      eyes(8.5) +
      shape('M4 8L10 .8L14.5 7Q9 5 4 8Z', 'purple') +
      spot(10, 1.3, 1.5, 1.3, '#ffd24a'),
    frames: [6.5, 4.5, 2.5, 5.5].map((length, index) => blower(length) + flat(CONFETTI[index] ?? '', '#e8321f')),
  },
  'rolling-eyes': {
    behind: face() + whites() + line('M6.5 13.5H12.5', INK, 1.2),
    frames: ROLLS.map(([across, down]) => pupils(across, down, 7)),
  },
  sleepy: {
    behind: moved(
      face('gold', 11.5, 6.5) + closedEye(6.7, 10.5) + closedEye(12.3, 10.5) + spot(9.5, 15, 1.3, 1.1, '#7a1410'),
      -2,
      0,
    ),
    paint: 'fill="none" stroke="#2b61bd" stroke-width="1.2"',
    frames: [zzz(14, 1.5, 3.5) + zzz(14, 7, 2), zzz(14, 6.5, 2), zzz(14, 5, 2.5), zzz(14, 3.5, 3), zzz(14, 2, 3.5)].map(
      (d) => `<path d="${d}"/>`,
    ),
  },
};
