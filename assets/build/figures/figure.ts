/** The figure, a head over a speech bubble, in the three sizes that it is drawn for. */
import type { Hue, Shading } from './paint.ts';

/** `small` 16x16; `header` 25x35, for the blue header of 4.x; `large` 32x45. */
export type FigureSize = 'small' | 'header' | 'large';

interface Outline {
  readonly width: number;
  readonly height: number;
  readonly head: readonly [cx: number, cy: number, r: number];
  readonly body: string;
  /** What lies in shadow where nothing else shades it. */
  readonly shadow: string;
  readonly headShine: string;
  readonly bodyShine: string;
  /** The middle of the sign at the lower right. */
  readonly sign: readonly [cx: number, cy: number, r: number];
}

export const OUTLINES: { readonly [S in FigureSize]: Outline } = {
  small: {
    width: 16,
    height: 16,
    head: [8, 4, 3.5],
    body: 'M1.5 12.5V12C1.5 8.5 4 7 8 7S14.5 8.5 14.5 12V12.5Q14.5 13.5 13.5 13.5H7L3.5 15.8V13.5H2.5Q1.5 13.5 1.5 12.5Z',
    shadow: 'M9 7C12.5 7.5 14 9 14 12V12.5Q14 13 13.5 13H9.5Q12 10.5 9 7ZM8.5 1A3 3 0 0 1 8.5 7Q10.5 4 8.5 1Z',
    headShine: '<ellipse cx="7.4" cy="2.7" rx="2" ry="1.3" fill="url(#gloss)" opacity=".7"/>',
    bodyShine:
      '<path d="M2.5 11.3C2.9 9 4.8 8 8 8S13.1 9 13.5 11.3Q11 9.8 8 9.8T2.5 11.3Z" fill="url(#gloss)" opacity=".5"/>',
    sign: [12, 12, 3.5],
  },
  header: {
    width: 25,
    height: 35,
    head: [12.5, 8.5, 8],
    body: 'M1.5 27V25C1.5 19 5.5 16.5 12.5 16.5S23.5 19 23.5 25V27Q23.5 30.5 20 30.5H11.5L5.5 34.5V30.5H5Q1.5 30.5 1.5 27Z',
    shadow:
      'M14.5 17C20.5 17.5 23 20 23 25V27Q23 30 20 30H15.5Q20 24 14.5 17ZM13.5 1A7.5 7.5 0 0 1 13.5 16Q18.5 9 13.5 1Z',
    headShine: '<ellipse cx="11.5" cy="5" rx="5" ry="3" fill="url(#gloss)"/>',
    bodyShine:
      '<path d="M3 25C3.5 20 6.5 18 12.5 18S21.5 20 22 25Q18 21.5 12.5 21.5T3 25Z" fill="url(#gloss)" opacity=".6"/>',
    sign: [18.5, 27.5, 6],
  },
  large: {
    width: 32,
    height: 45,
    head: [16, 11, 10.5],
    body: 'M1.5 34V32C1.5 24 7 19.5 16 19.5S30.5 24 30.5 32V34Q30.5 38.5 26 38.5H14.5L7 44.5V38.5H6Q1.5 38.5 1.5 34Z',
    shadow: 'M19 20.5C26 21.5 30 25 30 32V34Q30 38 26 38H20Q26 30 19 20.5ZM18 1A10 10 0 0 1 18 21Q25 12 18 1Z',
    headShine: '<ellipse cx="16" cy="6.5" rx="7" ry="4.5" fill="url(#gloss)"/>',
    bodyShine:
      '<path d="M3 32C3.5 25.5 8 21.5 16 21.5S28.5 25.5 29 32Q23 27 16 27T3 32Z" fill="url(#gloss)" opacity=".6"/>',
    sign: [24, 35, 7.5],
  },
};

/** The shapes of a figure, back to front; `prefix` as for its gradients. */
export function figure(size: FigureSize, hue: Hue, shading: Shading, prefix = ''): string[] {
  const { head, body, shadow, headShine, bodyShine } = OUTLINES[size];
  const [light, middle, dark, outline] = hue;
  const [cx, cy, r] = head;
  const [bodyFill, headFill] = shading === 'flat' ? [middle, middle] : [`url(#${prefix}body)`, `url(#${prefix}head)`];
  const shapes = [
    `<path d="${body}" fill="${bodyFill}" stroke="${outline}" stroke-linejoin="round"/>`,
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${headFill}" stroke="${outline}"/>`,
  ];
  if (shading === 'glass') {
    const gloss = (shine: string): string => shine.replace('#gloss', `#${prefix}gloss`);
    shapes.splice(1, 0, gloss(bodyShine));
    shapes.push(gloss(headShine));
  }
  if (shading === 'flat') {
    shapes.push(
      `<path d="${shadow}" fill="${dark}"/>`,
      `<circle cx="${cx - r * 0.35}" cy="${cy - r * 0.35}" r="${r * 0.28}" fill="${light}"/>`,
    );
  }
  return shapes;
}
