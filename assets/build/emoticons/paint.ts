/**
 * The paint box of the emoticons: hues with their outlines, and short words for outlined, shaded shapes. Everything is
 * SVG markup in a cell of 19x19 units, one unit a pixel.
 */

/** Light, middle and dark of the shading, then the outline. */
type Hue = readonly [light: string, middle: string, dark: string, outline: string];

const HUES = {
  gold: ['#fffbd2', '#ffe04a', '#f4ab1c', '#a8690a'],
  hand: ['#fff6c8', '#ffd957', '#f0a329', '#7d4a08'],
  fire: ['#ffdca0', '#fb7a3c', '#d63a1c', '#8a1d0c'],
  wine: ['#ffb0cc', '#e03a6c', '#94124e', '#4f0630'],
  queasy: ['#f6fcc8', '#c2de5c', '#82ae2e', '#4f7412'],
  red: ['#ffa08c', '#e8321f', '#a80f0c', '#7a0a0a'],
  rose: ['#ffe3ec', '#ff8fb4', '#d94c80', '#8f2350'],
  orange: ['#ffe6b8', '#ffa03a', '#e0680c', '#8f3c05'],
  green: ['#dcf9c6', '#6cc24a', '#2d8a2a', '#1d5a1c'],
  teal: ['#dcfcec', '#3cc7a6', '#0f8f80', '#075e57'],
  sky: ['#ffffff', '#cfe6fb', '#86bdf0', '#35679f'],
  blue: ['#dcebfc', '#62a0ec', '#2b61bd', '#173a85'],
  purple: ['#efdffc', '#ab6cda', '#6a2fa8', '#42186f'],
  brown: ['#e9c99c', '#b07a3c', '#7a4a1a', '#4a2a0c'],
  skin: ['#fff3e2', '#ffd3a6', '#eda56c', '#9c5a22'],
  paper: ['#ffffff', '#f4f7fc', '#c5d2e9', '#566b9a'],
  steel: ['#ffffff', '#c4cbd8', '#7e899f', '#454f66'],
  dark: ['#8b92a6', '#414860', '#1c2130', '#0c0f18'],
} as const satisfies Record<string, Hue>;

export type HueName = keyof typeof HUES;

/** The colour of eyes, mouths and brows. */
export const INK = '#4a2a06';

function isHue(name: string): name is HueName {
  return Object.hasOwn(HUES, name);
}

/** A closed path, shaded from above, with an outline. */
export function shape(d: string, hue: HueName, width = 1): string {
  return `<path d="${d}" fill="url(#${hue})" stroke="${HUES[hue][3]}"${widthOf(width)}/>`;
}

/** A closed path, shaded as a ball lit from the upper left, with an outline. */
export function round(d: string, hue: HueName): string {
  return `<path d="${d}" fill="url(#${hue}-ball)" stroke="${HUES[hue][3]}"/>`;
}

/** A ball with an outline. */
export function ball(cx: number, cy: number, r: number, hue: HueName, width = 1): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="url(#${hue}-ball)" stroke="${HUES[hue][3]}"${widthOf(width)}/>`;
}

/** An ellipse shaded as a ball, with an outline. */
export function oval(cx: number, cy: number, rx: number, ry: number, hue: HueName): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="url(#${hue}-ball)" stroke="${HUES[hue][3]}"/>`;
}

/** A rectangle shaded from above, with an outline. */
export function box(x: number, y: number, width: number, height: number, rx: number, hue: HueName): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="url(#${hue})" stroke="${HUES[hue][3]}"/>`;
}

/** An open line without a fill. */
export function line(d: string, colour: string = INK, width = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}"${widthOf(width)}/>`;
}

/** A flat spot of colour without an outline. */
export function flat(d: string, colour: string, opacity = 1): string {
  return `<path d="${d}" fill="${colour}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;
}

/** A flat ellipse without an outline. */
export function spot(cx: number, cy: number, rx: number, ry: number, colour: string, opacity = 1): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${colour}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;
}

/** The light on a glossy thing: white, fading downwards. */
export function shine(cx: number, cy: number, rx: number, ry: number): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="url(#shine)"/>`;
}

/** The same markup, moved (and turned about the place it is moved to). */
export function moved(markup: string, x: number, y: number, turn = 0): string {
  return `<g transform="translate(${x} ${y})${turn === 0 ? '' : ` rotate(${turn})`}">${markup}</g>`;
}

/** A number of a path, at most two digits after the point. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

function widthOf(width: number): string {
  return width === 1 ? '' : ` stroke-width="${width}"`;
}

function gradient(id: string): string {
  if (id === 'shine') {
    return `<linearGradient id="shine" x1="0" y1="0" x2="0" y2="1"><stop stop-color="#fff" stop-opacity=".9"/><stop offset="1" stop-color="#fff" stop-opacity=".05"/></linearGradient>`;
  }
  const name = id.replace('-ball', '');
  if (!isHue(name)) throw new Error(`no hue named ${name}`);
  const [light, middle, dark] = HUES[name];
  const stops = `<stop stop-color="${light}"/><stop offset=".5" stop-color="${middle}"/><stop offset="1" stop-color="${dark}"/>`;
  return id === name
    ? `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>`
    : `<radialGradient id="${id}" cx=".38" cy=".28" r=".8">${stops}</radialGradient>`;
}

/** The gradients that the markup uses, each once, in order of first use. */
export function gradientsOf(markup: string): string {
  const ids = new Set([...markup.matchAll(/url\(#([a-z-]+)\)/g)].map((match) => match[1] ?? ''));
  return [...ids].map(gradient).join('');
}
