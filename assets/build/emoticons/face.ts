/** The parts of a face. Unless moved, the face is 17 px wide and lies in the middle of the cell. */
import { ball, flat, type HueName, INK, line, n, shine, spot } from './paint.ts';

/** The head. */
export function face(hue: HueName = 'gold', cy = 9.5, r = 8): string {
  return ball(9.5, cy, r, hue) + shine(9.5, cy - r * 0.55, r * 0.62, r * 0.36);
}

/** Two upright dot eyes; `y` is their upper edge. */
export function eyes(y = 6): string {
  return eye(6, y) + eye(11, y);
}

/** One dot eye; `x` and `y` are its upper left corner. */
export function eye(x: number, y: number): string {
  return `<rect x="${x}" y="${y}" width="2" height="3" rx=".8" fill="${INK}"/>`;
}

/** The whites of two wide eyes with their middle at `y`. */
export function whites(y = 7): string {
  return [6, 13]
    .map((x) => `<ellipse cx="${x}" cy="${y}" rx="2.5" ry="3" fill="#fff" stroke="#a8690a" stroke-width=".8"/>`)
    .join('');
}

/** Pupils for `whites`, looking to a side, -1 to 1 across and down. */
export function pupils(across: number, down: number, y = 7): string {
  const eye = (x: number): string => `M${n(x + across + 0.5)} ${n(y + down - 0.5)}h1v1h-1Z`;
  return `<path d="${eye(5)}${eye(12)}" fill="${INK}" stroke="${INK}"/>`;
}

/** Two wide eyes that look to a side. */
export function looking(across: number, down: number, y = 7): string {
  return whites(y) + pupils(across, down, y);
}

/** A closed eye: a short bow. */
export function closedEye(x: number, y = 8): string {
  return line(`M${x - 1.5} ${y}Q${x} ${y + 1} ${x + 1.5} ${y}`, INK, 1.2);
}

/** Brows as two lines, each from its outer to its inner end. */
export function brows(outer: number, inner: number, width = 1.2): string {
  return line(`M4.5 ${outer}L8 ${inner}M14.5 ${outer}L11 ${inner}`, INK, width);
}

/** A mouth as a bow: `bend` above 0 smiles, below 0 frowns. */
export function mouth(bend: number, y = 12, half = 4): string {
  return line(`M${9.5 - half} ${y}Q9.5 ${y + 2 * bend} ${9.5 + half} ${y}`, INK, 1.2);
}

/** Red cheeks. */
export function cheeks(y = 11): string {
  return spot(4, y, 2, 1.6, '#ff5a68', 0.65) + spot(15, y, 2, 1.6, '#ff5a68', 0.65);
}

/** The outline of a tear whose tip is at `x`, `y`. */
export function tear(x: number, y: number): string {
  return `M${n(x)} ${n(y)}q2.6 3.6 0 3.6t0-3.6`;
}

/** A row of teeth between two lips, with `gaps` gaps. */
export function teeth(x: number, y: number, width: number, height: number, gaps: number): string {
  const step = width / (gaps + 1);
  const lines = Array.from({ length: gaps }, (_, index) => `M${x + step * (index + 1)} ${y}v${height}`).join('');
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="1.2" fill="#fff" stroke="${INK}"/>` +
    line(`${lines}M${x} ${y + height / 2}h${width}`, '#a08a70', 0.6)
  );
}

/** A tongue that hangs from `x`, `y`. */
export function tongue(x: number, y: number): string {
  return (
    `<path d="M${x} ${y}h4v2.2a2 2 0 0 1 -4 0Z" fill="#f04a5c" stroke="#96141f" stroke-width=".8"/>` +
    flat(`M${x + 1.7} ${y + 0.5}h.6v2h-.6Z`, '#b01c2c')
  );
}
