import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const DEJAVU = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));

/** Our file name (without .woff2) for each DejaVu font that the interface falls back to. */
export const FONT_SOURCES: ReadonlyMap<string, string> = new Map([
  ['ui-tahoma-fallback', 'DejaVuSansCondensed.ttf'],
  ['ui-tahoma-fallback-bold', 'DejaVuSansCondensed-Bold.ttf'],
  ['ui-verdana-fallback', 'DejaVuSans.ttf'],
]);

/** First and last code point: Latin to Extended-A, punctuation, euro and trade marks, arrows, triangles, stars, hearts, notes, ticks. */
const CODE_POINTS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x2c6, 0x2dd],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
  [0x25a0, 0x25cf],
  [0x2605, 0x2606],
  [0x2660, 0x266b],
  [0x2713, 0x2718],
];

/** Name-table entries that must survive the cut: 13 and 14 state the licence. */
const LICENCE_NAME_IDS = [13, 14];

/** The WOFF2 bytes of one fallback font, cut down to the characters of the interface. */
export async function makeFont(source: string): Promise<Buffer> {
  const characters = CODE_POINTS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  const font = await readFile(join(DEJAVU, 'ttf', source));
  return subsetFont(font, characters.join(''), { targetFormat: 'woff2', preserveNameIds: LICENCE_NAME_IDS });
}

/** The licence that goes with the fonts. */
export function readFontLicence(): Promise<string> {
  return readFile(join(DEJAVU, 'LICENSE'), 'utf8');
}
