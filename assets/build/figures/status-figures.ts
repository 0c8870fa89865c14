/** The figure of every status in the eras that have smooth drawings (UI.md section 3). */
import { type FigureSize, figure, OUTLINES } from './figure.ts';
import { drawing, type FigureColours, figureGradients, type Hue, type Presence, type Shading } from './paint.ts';
import { type Sign, signGradients, signShapes } from './sign.ts';

/** What each file shows. */
export const STATUS_FILES: ReadonlyMap<string, readonly [Presence, Sign]> = new Map<string, readonly [Presence, Sign]>([
  ['online', ['online', 'none']],
  ['busy', ['online', 'minus']],
  ['phone', ['online', 'phone']],
  ['away', ['online', 'red-clock']],
  ['be-right-back', ['online', 'clock']],
  ['appear-offline', ['hidden', 'none']],
  ['offline', ['offline', 'none']],
  ['blocked', ['online', 'slash']],
  ['blocked-offline', ['offline', 'slash']],
  ['mobile', ['mobile', 'mobile']],
]);

/** The statuses one can have oneself: only these have a big figure. */
const OWN = ['online', 'busy', 'phone', 'away', 'be-right-back', 'appear-offline', 'offline'];

/** The hue of the second figure of the mark. */
export const BEHIND: Hue = ['#dcebfc', '#62a0ec', '#2b61bd', '#173a85'];

interface Style {
  readonly folder: string;
  readonly shading: Shading;
  readonly colours: FigureColours;
  /** Size of the big figure, and the end of its file's name. */
  readonly big: readonly [FigureSize, string];
}

export const STYLES: readonly Style[] = [
  {
    folder: 'status',
    shading: 'glass',
    big: ['large', '-large'],
    colours: {
      online: ['#dcfcec', '#3cc7a6', '#0f8f80', '#075e57'],
      offline: ['#f2d3c6', '#cc8670', '#a3503c', '#6d2f22'],
      hidden: ['#f6e9e4', '#dcbfb4', '#c49a8c', '#a07468'],
      mobile: ['#fff3b8', '#f5c93a', '#d39a0c', '#7a5400'],
    },
  },
  {
    folder: 'eras/6.x',
    shading: 'soft',
    big: ['large', '-large'],
    colours: {
      online: ['#d9f5b4', '#86cf48', '#3f9626', '#24620f'],
      offline: ['#f4d6c2', '#d8875f', '#ab4a2c', '#742a14'],
      hidden: ['#f7ebe2', '#e2c3b0', '#c99c86', '#a4745e'],
      mobile: ['#fff3b0', '#f8cc30', '#d89a08', '#805600'],
    },
  },
  {
    folder: 'eras/4.x',
    shading: 'flat',
    big: ['header', '-header'],
    colours: {
      online: ['#e4fbd8', '#58bf4e', '#2f8a34', '#123f16'],
      offline: ['#fbdcd0', '#d0644a', '#9c3a28', '#4c160c'],
      hidden: ['#fdf4f0', '#dcb8ac', '#bd9184', '#8c6256'],
      mobile: ['#fff9d0', '#fcd855', '#d8a418', '#6b4a00'],
    },
  },
];

function statusFigure(size: FigureSize, presence: Presence, sign: Sign, { colours, shading }: Style): string {
  const { width, height, sign: place } = OUTLINES[size];
  const hue = colours[presence];
  return drawing(
    width,
    height,
    [...figureGradients(hue, shading), ...signGradients(sign, shading)],
    [...figure(size, hue, shading), ...signShapes(sign, place, shading)],
  );
}

/** The pair that is our mark, 36x30: one figure before another that looks the other way. */
function pair({ colours, shading }: Style): string {
  return drawing(
    36,
    30,
    [...figureGradients(BEHIND, shading, 'back-'), ...figureGradients(colours.online, shading)],
    [
      '<g transform="matrix(-1.5 0 0 1.5 36 0)">',
      ...figure('small', BEHIND, shading, 'back-'),
      '</g>',
      '<g transform="translate(0 5.5) scale(1.5)">',
      ...figure('small', colours.online, shading),
      '</g>',
    ],
  );
}

/** Every file with its text: 16 px figures, big ones of one's own statuses, and the mark of the older eras. */
export function statusFigures(): Map<string, string> {
  const files = new Map<string, string>();
  for (const style of STYLES) {
    if (style.folder !== 'status') files.set(`${style.folder}/logo.svg`, pair(style));
    for (const [name, [presence, sign]] of STATUS_FILES) {
      files.set(`${style.folder}/${name}.svg`, statusFigure('small', presence, sign, style));
      const [size, end] = style.big;
      if (OWN.includes(name)) files.set(`${style.folder}/${name}${end}.svg`, statusFigure(size, presence, sign, style));
    }
  }
  return files;
}
