/** The signs that a status puts over the lower right of a figure (UI.md section 3). */
import type { Shading } from './paint.ts';

export type Sign = 'none' | 'minus' | 'phone' | 'clock' | 'red-clock' | 'slash' | 'mobile';

type Place = readonly [cx: number, cy: number, r: number];

const RED = { fill: '#e8321f', outline: '#8f0f0a' };
const DISC =
  '<linearGradient id="disc" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ff8a70"/><stop offset=".5" stop-color="#e8321f"/><stop offset="1" stop-color="#c01409"/></linearGradient>';

function n(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** The gradients that a sign needs. */
export function signGradients(sign: Sign, shading: Shading): string[] {
  return shading !== 'flat' && (sign === 'minus' || sign === 'phone') ? [DISC] : [];
}

function disc([cx, cy, r]: Place, shading: Shading): string[] {
  const fill = shading === 'flat' ? RED.fill : 'url(#disc)';
  return [
    `<circle cx="${cx}" cy="${cy}" r="${r + 0.5}" fill="#fff"/>`,
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}" stroke="${RED.outline}"/>`,
  ];
}

function clock([cx, cy, r]: Place, rim: string): string[] {
  const width = r > 5 ? 2 : 1;
  const hand = r > 5 ? r * 0.6 : 2;
  // On the small one the hands lie on whole pixels.
  const [x, y] = r > 5 ? [cx, cy] : [cx - 0.5, cy + 0.5];
  return [
    `<circle cx="${cx}" cy="${cy}" r="${r - (width - 1) / 2}" fill="#fff" stroke="${rim}"${width === 1 ? '' : ` stroke-width="${width}"`}/>`,
    `<path d="M${x} ${n(r > 5 ? y - hand : y - 2.5)}V${y}H${n(x + (r > 5 ? hand * 0.8 : 2))}" fill="none" stroke="#1a2f5c"${width === 1 ? '' : ' stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"'}/>`,
  ];
}

/** A handset in a square of 6x3 units whose upper left corner is at `x`, `y`, `k` times as big. */
function handset(x: number, y: number, k: number): string {
  const p = (dx: number, dy: number): string => `${n(x + dx * k)} ${n(y + dy * k)}`;
  return `<path d="M${p(0, 1.5)}Q${p(0, 0)} ${p(3, 0)}T${p(6, 1.5)}V${n(y + 2.4 * k)}Q${p(6, 3)} ${p(5.4, 3)}H${n(x + 4.6 * k)}Q${p(4, 3)} ${p(4, 2.4)}V${n(y + 1.7 * k)}H${n(x + 2 * k)}V${n(y + 2.4 * k)}Q${p(2, 3)} ${p(1.4, 3)}H${n(x + 0.6 * k)}Q${p(0, 3)} ${p(0, 2.4)}Z" fill="#fff"/>`;
}

const MOBILE = [
  '<rect x="10.5" y="6.5" width="5" height="9" rx="1.5" fill="#f4f8ff" stroke="#39529c"/>',
  '<rect x="12" y="8" width="2" height="2" fill="#5b8fd8"/>',
  '<path d="M11.8 11.4h.9v.8h-.9ZM13.3 11.4h.9v.8h-.9ZM11.8 13h.9v.8h-.9ZM13.3 13h.9v.8h-.9Z" fill="#39529c"/>',
];

/** The shapes of a sign at its place. */
export function signShapes(sign: Sign, place: Place, shading: Shading): string[] {
  const [cx, cy, r] = place;
  const small = r < 5;
  switch (sign) {
    case 'none':
      return [];
    case 'minus': {
      const [w, h] = small ? [4, 2] : [n(r * 1.1), n(r * 0.5)];
      return [
        ...disc(place, shading),
        `<rect x="${n(cx - Number(w) / 2)}" y="${n(cy - Number(h) / 2)}" width="${w}" height="${h}"${small ? '' : ' rx="1"'} fill="#fff"/>`,
      ];
    }
    case 'phone': {
      const k = small ? 1 : r / 4.2;
      return [...disc(place, shading), handset(cx - 3 * k, small ? cy - 2 : cy - 1.7 * k, k)];
    }
    case 'clock':
      return clock(place, '#2f5fae');
    case 'red-clock':
      return clock(place, '#d31a10');
    case 'slash': {
      const width = small ? 1.2 : 2.4;
      const reach = r * 0.69;
      return [
        `<circle cx="${cx}" cy="${cy}" r="${n(r - 0.1)}" fill="#fff" stroke="#d31a10" stroke-width="${width}"/>`,
        `<path d="M${n(cx - reach)} ${n(cy + reach)}L${n(cx + reach)} ${n(cy - reach)}" stroke="#d31a10" stroke-width="${width}"/>`,
      ];
    }
    case 'mobile':
      return MOBILE;
  }
}
