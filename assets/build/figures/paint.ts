/** What the figures of the eras are painted with. */

/** Light, middle and dark of the shading, then the outline. */
export type Hue = readonly [light: string, middle: string, dark: string, outline: string];

/** `glass`: 7.x, with light on it. `soft`: 6.x, shaded from above only. `flat`: 4.x, a base and a shadow. */
export type Shading = 'glass' | 'soft' | 'flat';

/** The colours of a figure by what it says. */
export interface FigureColours {
  readonly online: Hue;
  readonly offline: Hue;
  readonly hidden: Hue;
  readonly mobile: Hue;
}

export type Presence = keyof FigureColours;

function shine(prefix: string): string {
  return `<linearGradient id="${prefix}gloss" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".85"/><stop offset="1" stop-color="#fff" stop-opacity=".05"/></linearGradient>`;
}

function stops([light, middle, dark]: Hue, at: number): string {
  return `<stop offset="0" stop-color="${light}"/><stop offset="${at}" stop-color="${middle}"/><stop offset="1" stop-color="${dark}"/>`;
}

/** The gradients `body`, `head` and, for glass, `gloss`, each behind a prefix; none for flat figures. */
export function figureGradients(hue: Hue, shading: Shading, prefix = ''): string[] {
  if (shading === 'flat') return [];
  const body = `<linearGradient id="${prefix}body" x1="0" y1="0" x2="0" y2="1">${stops(hue, 0.45)}</linearGradient>`;
  if (shading === 'soft') {
    return [body, `<linearGradient id="${prefix}head" x1="0" y1="0" x2="0" y2="1">${stops(hue, 0.5)}</linearGradient>`];
  }
  return [
    body,
    `<radialGradient id="${prefix}head" cx=".38" cy=".28" r=".8">${stops(hue, 0.5)}</radialGradient>`,
    shine(prefix),
  ];
}

/** A whole drawing from its size, gradients and shapes. */
export function drawing(
  width: number,
  height: number,
  gradients: readonly string[],
  shapes: readonly string[],
): string {
  const defs = gradients.length === 0 ? [] : ['  <defs>', ...gradients.map((one) => `    ${one}`), '  </defs>'];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...defs,
    ...shapes.map((shape) => `  ${shape}`),
    '</svg>',
    '',
  ].join('\n');
}
