/**
 * Makes every generated file of assets/ from its source: `npm run art`. The results are committed; running this again
 * gives the same bytes.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { emoticonSvg } from './build/emoticons/emoticon-svg.ts';
import { EMOTICONS } from './build/emoticons/emoticons.ts';
import { eraTools } from './build/figures/era-tools.ts';
import { pixelFigures } from './build/figures/pixel-figures.ts';
import { pixelMarks } from './build/figures/pixel-marks.ts';
import { statusFigures } from './build/figures/status-figures.ts';
import { wizardPictures } from './build/figures/wizard-pictures.ts';
import { FONT_SOURCES, makeFont, readFontLicence } from './build/fonts.ts';
import { ICNS_TYPES, type IconPicture, writeIcns, writeIco } from './build/icon-files.ts';
import { drawProgressStrip, PROGRESS, PROGRESS_1, PROGRESS_4 } from './build/progress-strip.ts';
import { renderPng } from './build/render.ts';
import { SOUNDS } from './build/sounds.ts';
import { writeWav } from './build/wav-file.ts';

const ASSETS = import.meta.dirname;

const ICON_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const ICO_SIZES = new Set([16, 24, 32, 48, 64, 128, 256]);
const MAIN_ICON_SIZE = 512;

/** Sizes with a drawing of their own on the pixel grid; all others are the big drawing, scaled. */
const ICON_DRAWINGS: ReadonlyMap<number, string> = new Map([
  [16, 'icon/icon-16.svg'],
  [32, 'icon/icon-32.svg'],
]);
const BIG_ICON_DRAWING = 'icon/icon.svg';

const TRAY_STATUSES = ['online', 'away', 'busy', 'offline'];
/** Eras, and where their figures are. */
const TRAY_ERAS = [
  ['7.x', 'status'],
  ['6.x', 'eras/6.x'],
  ['4.x', 'eras/4.x'],
  ['1.0', 'eras/1.0'],
] as const;
const TRAY_SIZE = 16;
const PICTURE_SIZE = 96;

function drawing(path: string): Promise<string> {
  return readFile(join(ASSETS, path), 'utf8');
}

async function put(path: string, content: Buffer | string): Promise<void> {
  const file = join(ASSETS, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function makeIcons(): Promise<void> {
  const pictures: IconPicture[] = [];
  for (const size of ICON_SIZES) {
    const png = renderPng(await drawing(ICON_DRAWINGS.get(size) ?? BIG_ICON_DRAWING), size);
    pictures.push({ size, png });
    await put(`icon/icons/${size}x${size}.png`, png);
    if (size === MAIN_ICON_SIZE) await put('icon/icon.png', png);
  }
  await put('icon/icon.ico', writeIco(pictures.filter(({ size }) => ICO_SIZES.has(size))));
  await put('icon/icon.icns', writeIcns(pictures.filter(({ size }) => ICNS_TYPES.has(size))));
}

async function makeFigures(): Promise<void> {
  const figures = [statusFigures, eraTools, pixelFigures, pixelMarks, wizardPictures].flatMap((draw) => [...draw()]);
  for (const [path, svg] of figures) await put(path, svg);
}

/** The figures of every era for the tray, also for screens of double density. */
async function makeTrayIcons(): Promise<void> {
  for (const [era, folder] of TRAY_ERAS) {
    for (const status of TRAY_STATUSES) {
      const svg = await drawing(`${folder}/${status}.svg`);
      await put(`icon/tray/${era}-${status}.png`, renderPng(svg, TRAY_SIZE));
      await put(`icon/tray/${era}-${status}@2x.png`, renderPng(svg, TRAY_SIZE * 2));
    }
  }
}

/** A display picture travels between messengers as a bitmap, so each drawing also exists as PNG. */
async function makePictures(): Promise<void> {
  const files = await readdir(join(ASSETS, 'pictures'));
  for (const file of files.filter((name) => name.endsWith('.svg')).sort()) {
    await put(`pictures/${basename(file, '.svg')}.png`, renderPng(await drawing(`pictures/${file}`), PICTURE_SIZE));
  }
}

async function makeEmoticons(): Promise<void> {
  for (const [id, drawing] of EMOTICONS) await put(`emoticons/${id}.svg`, emoticonSvg(drawing));
}

async function makeFonts(): Promise<void> {
  for (const [name, source] of FONT_SOURCES) await put(`fonts/${name}.woff2`, await makeFont(source));
  await put('fonts/LICENSE-DejaVu.txt', await readFontLicence());
}

async function makeSounds(): Promise<void> {
  for (const [name, sound] of SOUNDS) await put(`sounds/${name}.wav`, writeWav(sound()));
}

await makeFigures();
await makeIcons();
await makeTrayIcons();
await makePictures();
await makeEmoticons();
await put('sign-in/progress.svg', drawProgressStrip(PROGRESS));
await put('eras/4.x/progress.svg', drawProgressStrip(PROGRESS_4));
await put('eras/1.0/progress.svg', drawProgressStrip(PROGRESS_1));
await makeFonts();
await makeSounds();
