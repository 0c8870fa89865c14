/** Drawings made of whole pixels, as the first generation had them: a letter is a pixel, its colour one of 216. */

const COLOURS = {
  k: '#000000',
  w: '#ffffff',
  s: '#cccccc',
  g: '#999999',
  d: '#666666',
  r: '#ff0000',
  m: '#990000',
  y: '#ffff00',
  o: '#cc9900',
  p: '#ffffcc',
  b: '#000099',
  B: '#3366ff',
  l: '#99ccff',
} as const;

/** Rows of letters; a dot lets through what is behind. */
export type PixelMap = readonly string[];

/** A map and where its upper left corner lies. */
export type Layer = readonly [map: PixelMap, x: number, y: number];

/** A map `times` as large: each pixel becomes a square of them. */
export function enlarged(map: PixelMap, times: number): PixelMap {
  const wide = map.map((row) => [...row].map((letter) => letter.repeat(times)).join(''));
  return wide.flatMap((row) => Array<string>(times).fill(row));
}

/** The paths of layers, back to front, one for each colour; `extra` holds colours of further letters. */
function pixelPaths(
  width: number,
  height: number,
  layers: readonly Layer[],
  extra: Readonly<Record<string, string>> = {},
): readonly string[] {
  const colours: Readonly<Record<string, string>> = { ...COLOURS, ...extra };
  const cells = new Map<string, string>();
  for (const [map, left, top] of layers) {
    for (const [y, row] of map.entries()) {
      for (const [x, letter] of [...row].entries()) if (letter !== '.') cells.set(`${left + x},${top + y}`, letter);
    }
  }
  const runs = new Map<string, string>();
  for (let y = 0; y < height; y += 1) {
    let x = 0;
    while (x < width) {
      const letter = cells.get(`${x},${y}`);
      let end = x + 1;
      while (letter !== undefined && end < width && cells.get(`${end},${y}`) === letter) end += 1;
      if (letter !== undefined) runs.set(letter, `${runs.get(letter) ?? ''}M${x} ${y}h${end - x}v1h-${end - x}Z`);
      x = end;
    }
  }
  return [...runs].map(([letter, d]) => {
    const colour = colours[letter];
    if (colour === undefined) throw new Error(`no colour for the letter ${letter}`);
    return `  <path d="${d}" fill="${colour}"/>`;
  });
}

/** The SVG text of layers, back to front; `extra` as above. */
export function pixelSvg(
  width: number,
  height: number,
  layers: readonly Layer[],
  extra: Readonly<Record<string, string>> = {},
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges">`,
    ...pixelPaths(width, height, layers, extra),
    '</svg>',
    '',
  ].join('\n');
}
