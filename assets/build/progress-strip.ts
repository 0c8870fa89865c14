/** The sign-in picture: two figures that walk round each other, in frames side by side, the last leading into the first. */

type Figure = { name: string; outline: string; light: string; middle: string; dark: string; flat?: true };

const TEAL: Figure = { name: 'green', outline: '#075e57', light: '#d0f9e6', middle: '#3cc7a6', dark: '#0c8678' };
const GREEN: Figure = { name: 'green', outline: '#123f16', light: '#d4f6c8', middle: '#58bf4e', dark: '#2f8a34' };
const BLUE: Figure = { name: 'blue', outline: '#173a85', light: '#dcebfc', middle: '#62a0ec', dark: '#2b61bd' };

/** 1.0: colours of a screen of 16, without light and shade. */
const FLAT_TEAL: Figure = {
  name: 'green',
  outline: '#000',
  light: '#0ff',
  middle: '#008080',
  dark: '#008080',
  flat: true,
};
const FLAT_BLUE: Figure = { name: 'blue', outline: '#000', light: '#0ff', middle: '#00f', dark: '#00f', flat: true };

/** How many frames of which size, how wide the figures walk, and on which line. */
interface Strip {
  readonly frames: number;
  readonly frameWidth: number;
  readonly frameHeight: number;
  readonly radius: number;
  readonly ground: number;
  /** The two who walk. */
  readonly first: Figure;
  readonly second: Figure;
}

/** 7.x and 6.x (UI.md section 1.4). */
export const PROGRESS: Strip = {
  frames: 32,
  frameWidth: 48,
  frameHeight: 36,
  radius: 12.5,
  ground: 29,
  first: TEAL,
  second: BLUE,
};
/** 4.x: smaller, in one second. */
export const PROGRESS_4: Strip = {
  frames: 20,
  frameWidth: 41,
  frameHeight: 41,
  radius: 9.5,
  ground: 32.5,
  first: GREEN,
  second: BLUE,
};
/** 1.0: as 4.x, in few colours. */
export const PROGRESS_1: Strip = { ...PROGRESS_4, first: FLAT_TEAL, second: FLAT_BLUE };

const FAR_SCALE = 0.78;
const NEAR_SCALE = 1.12;

function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

function gradients({ name, light, middle, dark, flat }: Figure): string {
  if (flat) return '';
  const stops = `<stop offset="0" stop-color="${light}"/><stop offset=".45" stop-color="${middle}"/><stop offset="1" stop-color="${dark}"/>`;
  return [
    `    <linearGradient id="${name}-body" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>`,
    `    <radialGradient id="${name}-head" cx=".4" cy=".3" r=".75">${stops}</radialGradient>`,
  ].join('\n');
}

/**
 * One figure at `angle` on its circle (0 = right, a quarter turn = nearest to us). A figure seen from the side is
 * narrower, and the tail of its speech bubble always points away from the middle.
 */
function figure(
  { name, outline, light, middle, flat }: Figure,
  angle: number,
  { radius, ground, frameWidth }: Strip,
): { depth: number; markup: string } {
  const across = Math.cos(angle);
  const depth = Math.sin(angle);
  const nearness = (depth + 1) / 2;
  const scale = FAR_SCALE + (NEAR_SCALE - FAR_SCALE) * nearness;
  const half = 7 + 2 * depth * depth;
  const tail = half * 0.55 * across;
  const tip = half * 0.9 * across;
  const place = `translate(${number(frameWidth / 2 + radius * across)} ${number(ground + 2 * depth)}) scale(${number(scale)})`;
  const [h, c, t] = [number(half), number(half - 2), number(half * 0.7)];
  const body = `M-${h} -4C-${h} -10 -${t} -13 0 -13S${h} -10 ${h} -4Q${h} -1 ${c} -1H${number(tail + 2)}L${number(tip)} 3L${number(tail - 2)} -1H-${c}Q-${h} -1 -${h} -4Z`;
  const markup = [
    `    <g transform="${place}" opacity="${flat ? 1 : number(0.7 + 0.3 * nearness)}" stroke="${outline}">`,
    `<path d="${body}" fill="${flat ? middle : `url(#${name}-body)`}"/>`,
    `<circle cy="-18.5" r="6" fill="${flat ? middle : `url(#${name}-head)`}"/>`,
    `<ellipse cx="-.5" cy="-21.5" rx="3.5" ry="2" fill="${flat ? light : '#fff'}" stroke="none" opacity="${flat ? 1 : '.55'}"/></g>`,
  ].join('');
  return { depth, markup };
}

function frame(index: number, strip: Strip): string {
  const angle = (2 * Math.PI * index) / strip.frames;
  const [first, second] = [figure(strip.first, angle, strip), figure(strip.second, angle + Math.PI, strip)];
  const backToFront = first.depth < second.depth ? [first, second] : [second, first];
  return [
    `  <g transform="translate(${index * strip.frameWidth} 0)">`,
    ...backToFront.map(({ markup }) => markup),
    '  </g>',
  ].join('\n');
}

/** The whole strip as an SVG text, all frames wide. */
export function drawProgressStrip(strip: Strip): string {
  const width = strip.frames * strip.frameWidth;
  const frames = Array.from({ length: strip.frames }, (_, index) => frame(index, strip));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${strip.frameHeight}" viewBox="0 0 ${width} ${strip.frameHeight}">`,
    '  <defs>',
    ...[strip.first, strip.second].map(gradients).filter((one) => one !== ''),
    '  </defs>',
    ...frames,
    '</svg>',
    '',
  ].join('\n');
}
