/** The tall picture at the side of the first page of the wizard, as wizards of that time had it: 164x246. */
import { figure } from './figure.ts';
import { drawing } from './paint.ts';
import { BEHIND, STYLES } from './status-figures.ts';

const WIDTH = 164;
const HEIGHT = 246;

/** Bubbles that rise behind the figures. */
const BUBBLES: readonly (readonly [cx: number, cy: number, r: number])[] = [
  [26, 38, 15],
  [62, 20, 7],
  [132, 52, 20],
  [104, 26, 9],
  [148, 104, 8],
  [18, 92, 8],
];

/** 2001: flat figures before the blue of the window's header, its four colours at the foot. */
function flatPicture(): string {
  const style = STYLES.find(({ folder }) => folder === 'eras/4.x');
  if (style === undefined) throw new Error('no style for 4.x');
  const { colours, shading } = style;
  const bar: readonly (readonly [x: number, width: number, colour: string])[] = [
    [0, 109, '#fcd855'],
    [109, 28, '#b42400'],
    [137, 14, '#2448aa'],
    [151, 13, '#6cb455'],
  ];
  return drawing(
    WIDTH,
    HEIGHT,
    [
      '<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3d6fc7"/><stop offset="1" stop-color="#9dbcec"/></linearGradient>',
    ],
    [
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>`,
      ...BUBBLES.map(([cx, cy, r]) => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="#fff" opacity=".14"/>`),
      '<path d="M0 196Q60 168 164 188V240H0Z" fill="#fff" opacity=".16"/>',
      '<g transform="matrix(-3.4 0 0 3.4 158 92)">',
      ...figure('header', BEHIND, shading),
      '</g>',
      '<g transform="translate(8 124) scale(3.2)">',
      ...figure('header', colours.online, shading),
      '</g>',
      ...bar.map(([x, width, colour]) => `<rect x="${x}" y="243" width="${width}" height="3" fill="${colour}"/>`),
    ],
  );
}

/** A band of two colours in every second pixel, as a palette of few colours made its shades. */
function band(y: number, height: number, id: string): string {
  return `<rect y="${y}" width="${WIDTH}" height="${height}" fill="url(#${id})"/>`;
}

function dots(id: string, back: string, front: string): string {
  return `<pattern id="${id}" width="2" height="2" patternUnits="userSpaceOnUse"><path d="M0 0h2v2h-2Z" fill="${back}"/><path d="M0 0h1v1h-1ZM1 1h1v1h-1Z" fill="${front}"/></pattern>`;
}

/** 1999: hard edges and a palette of few colours, mixed of every second pixel. */
function pixelPicture(): string {
  const picture = drawing(
    WIDTH,
    HEIGHT,
    [dots('night', '#000080', '#000000'), dots('dusk', '#000080', '#008080'), dots('day', '#008080', '#00a0a0')],
    [
      `<path d="M0 0h${WIDTH}v${HEIGHT}h-${WIDTH}Z" fill="#000080"/>`,
      band(0, 28, 'night'),
      band(92, 46, 'dusk'),
      `<path d="M0 138h${WIDTH}v${HEIGHT - 138}h-${WIDTH}Z" fill="#008080"/>`,
      band(200, 46, 'day'),
      '<g transform="matrix(-3.4 0 0 3.4 158 84)">',
      ...figure('header', ['#99ccff', '#3366ff', '#000099', '#000000'], 'flat'),
      '</g>',
      '<g transform="translate(8 116) scale(3.2)">',
      ...figure('header', ['#99ffcc', '#00b090', '#006666', '#000000'], 'flat'),
      '</g>',
    ],
  );
  return picture.replace('<svg ', '<svg shape-rendering="crispEdges" ');
}

/** Every file with its text. */
export function wizardPictures(): Map<string, string> {
  return new Map([
    ['eras/4.x/wizard.svg', flatPicture()],
    ['eras/1.0/wizard.svg', pixelPicture()],
  ]);
}
