import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { pixelFigures } from '../../assets/build/figures/pixel-figures.ts';
import { statusFigures } from '../../assets/build/figures/status-figures.ts';
import { ICNS_TYPES } from '../../assets/build/icon-files.ts';
import { drawProgressStrip, PROGRESS, PROGRESS_1, PROGRESS_4 } from '../../assets/build/progress-strip.ts';
import { eraNames } from '../../shared/skins/era.ts';

const ASSETS = join(import.meta.dirname, '../../assets');
/** Folders whose drawings these tests own; each drawing there must have a size in the table below. */
const FOLDERS = [
  'conversation',
  'eras/1.0',
  'eras/4.x',
  'eras/6.x',
  'icon',
  'logo',
  'main-window',
  'pictures',
  'sign-in',
  'status',
];

/** Width and height in pixels: first of everything in a folder, then of the files that differ. */
const FOLDER_SIZES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['conversation', [16, 16]],
  ['eras/1.0', [16, 16]],
  ['eras/4.x', [16, 16]],
  ['eras/6.x', [16, 16]],
  ['pictures', [96, 96]],
  ['status', [16, 16]],
]);
const FILE_SIZES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['conversation/activities.svg', [32, 29]],
  ['conversation/arcs.svg', [485, 324]],
  ['conversation/block-large.svg', [32, 29]],
  ['conversation/block.svg', [19, 19]],
  ['conversation/brush.svg', [19, 19]],
  ['conversation/games.svg', [32, 29]],
  ['conversation/grip.svg', [46, 44]],
  ['conversation/invite.svg', [32, 29]],
  ['conversation/menu-down.svg', [7, 4]],
  ['conversation/nudge.svg', [24, 16]],
  ['conversation/picture-frame.svg', [114, 114]],
  ['conversation/send-email.svg', [32, 29]],
  ['conversation/send-files.svg', [32, 29]],
  ['conversation/side-arrow-open.svg', [8, 35]],
  ['conversation/side-arrow.svg', [8, 35]],
  ['conversation/swoosh.svg', [137, 60]],
  ['conversation/toolbar-logo.svg', [50, 21]],
  ['conversation/tab-handwrite.svg', [16, 12]],
  ['conversation/tab-type.svg', [16, 12]],
  ['conversation/unblock.svg', [19, 19]],
  ['conversation/video.svg', [32, 29]],
  ['conversation/voice.svg', [32, 29]],
  ['icon/icon.svg', [512, 512]],
  ['icon/icon-16.svg', [16, 16]],
  ['icon/icon-32.svg', [32, 32]],
  ['logo/banner.svg', [234, 60]],
  ['logo/logo-mark.svg', [64, 64]],
  ['logo/title-logo.svg', [50, 26]],
  ['logo/watermark.svg', [161, 174]],
  ['main-window/add-contact.svg', [20, 20]],
  ['main-window/card-close.svg', [11, 13]],
  ['main-window/card-flip.svg', [13, 7]],
  ['main-window/chevron-closed.svg', [17, 17]],
  ['main-window/chevron-open.svg', [17, 17]],
  ['main-window/close.svg', [13, 13]],
  ['main-window/drop-arrow.svg', [7, 4]],
  ['main-window/group-closed.svg', [11, 11]],
  ['main-window/group-open.svg', [11, 11]],
  ['main-window/info.svg', [16, 16]],
  ['main-window/mail-unread.svg', [17, 14]],
  ['main-window/mail.svg', [17, 14]],
  ['main-window/maximise.svg', [13, 13]],
  ['main-window/menu-hide.svg', [13, 13]],
  ['main-window/menu-show.svg', [13, 13]],
  ['main-window/minimise.svg', [13, 13]],
  ['main-window/mobile.svg', [16, 16]],
  ['main-window/key-and-lock.svg', [30, 32]],
  ['main-window/person-card.svg', [16, 16]],
  ['main-window/restore.svg', [13, 13]],
  ['main-window/search.svg', [16, 16]],
  ['main-window/song.svg', [15, 11]],
  ['main-window/space.svg', [16, 16]],
  ['main-window/tab-contacts.svg', [32, 45]],
  ['main-window/today.svg', [16, 16]],
  ['main-window/warning.svg', [16, 16]],
  ['sign-in/progress.svg', [1536, 36]],
  ['eras/1.0/add-contact.svg', [20, 20]],
  ['eras/1.0/group-closed.svg', [11, 11]],
  ['eras/1.0/group-open.svg', [11, 11]],
  ['eras/1.0/logo.svg', [24, 20]],
  ['eras/1.0/mail.svg', [20, 20]],
  ['eras/1.0/send-message.svg', [20, 20]],
  ['eras/1.0/status.svg', [20, 20]],
  ['eras/4.x/logo.svg', [36, 30]],
  ['eras/4.x/progress.svg', [820, 41]],
  ['eras/1.0/progress.svg', [820, 41]],
  ['eras/6.x/logo.svg', [36, 30]],
  ['eras/1.0/block-large.svg', [20, 18]],
  ['eras/1.0/info.svg', [32, 32]],
  ['eras/1.0/invite.svg', [20, 18]],
  ['eras/1.0/key-and-lock.svg', [30, 32]],
  ['eras/1.0/mail-unread.svg', [34, 28]],
  ['eras/1.0/nudge.svg', [24, 16]],
  ['eras/1.0/send-email.svg', [20, 18]],
  ['eras/1.0/wizard.svg', [164, 246]],
  ['eras/4.x/add-contact.svg', [20, 20]],
  ['eras/4.x/block-large.svg', [20, 18]],
  ['eras/4.x/invite.svg', [20, 18]],
  ['eras/4.x/wizard.svg', [164, 246]],
  ['eras/6.x/add-contact.svg', [20, 20]],
  ['eras/6.x/block-large.svg', [20, 18]],
  ['eras/6.x/invite.svg', [20, 18]],
  ['eras/6.x/tab-contacts.svg', [32, 45]],
  ['main-window/send-file.svg', [16, 16]],
  ['main-window/send-message.svg', [16, 16]],
]);

/** A big figure has its size in the end of its name. */
const BIG_FIGURES: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/-large\.svg$/, [32, 45]],
  [/4\.x\/.*-header\.svg$/, [25, 35]],
];

function sizeOf(path: string): readonly [number, number] | undefined {
  const big = /^(status|eras)\//.test(path) ? BIG_FIGURES.find(([name]) => name.test(path))?.[1] : undefined;
  return FILE_SIZES.get(path) ?? big ?? FOLDER_SIZES.get(dirname(path));
}

const DRAWING_ELEMENTS = new Set(
  'svg defs g path rect circle ellipse linearGradient radialGradient stop pattern'.split(' '),
);

type Element = { name: string; attributes: Record<string, string> };

/** Every element of a drawing in order; throws where the text is not well-formed XML. */
function parseDrawing(path: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(readFileSync(join(ASSETS, path), 'utf8')).close();
  return elements;
}

const drawings = FOLDERS.flatMap((folder) =>
  readdirSync(join(ASSETS, folder))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => `${folder}/${file}`),
);

function committed(path: string): string {
  return readFileSync(join(ASSETS, path), 'utf8').replaceAll('\r\n', '\n');
}

function pngSize(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('drawings', () => {
  it('are all there', () => {
    expect(drawings).toEqual(expect.arrayContaining([...FILE_SIZES.keys()]));
    expect(drawings.filter((path) => path.startsWith('pictures/'))).toHaveLength(25);
    const statuses = 'online busy away be-right-back phone offline appear-offline blocked blocked-offline mobile';
    expect(drawings).toEqual(expect.arrayContaining(statuses.split(' ').map((name) => `status/${name}.svg`)));
  });

  it.each(drawings)('%s: one unit is one pixel of its stated size', (path) => {
    const svg = parseDrawing(path)[0];
    const [width, height] = sizeOf(path) ?? [];
    expect(svg?.name).toBe('svg');
    expect(svg?.attributes).toMatchObject({
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
    });
  });

  it.each(drawings)('%s: only shapes, gradients and patterns of its own, nothing that runs or loads', (path) => {
    const elements = parseDrawing(path);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, attributes } of elements) {
      expect(DRAWING_ELEMENTS).toContain(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(attribute).not.toMatch(/^on|^style$|^class$|href$/);
        const reference = /url\((.*)\)/.exec(value)?.[1];
        if (reference !== undefined) expect(ids.map((id) => `#${id}`)).toContain(reference);
      }
    }
  });
});

describe('bitmaps', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('icons/%ix: the app icon for Linux', (size) => {
    expect(pngSize(readFileSync(join(ASSETS, `icon/icons/${size}x${size}.png`)))).toEqual([size, size]);
  });

  it('the app icon is 512 px', () => {
    expect(pngSize(readFileSync(join(ASSETS, 'icon/icon.png')))).toEqual([512, 512]);
  });

  it.each(eraNames)('the tray of %s shows every status, also at double density', (era) => {
    for (const status of ['online', 'away', 'busy', 'offline']) {
      expect(pngSize(readFileSync(join(ASSETS, `icon/tray/${era}-${status}.png`)))).toEqual([16, 16]);
      expect(pngSize(readFileSync(join(ASSETS, `icon/tray/${era}-${status}@2x.png`)))).toEqual([32, 32]);
    }
  });

  it.each(drawings.filter((path) => path.startsWith('pictures/')))('%s also exists as a 96 px bitmap', (path) => {
    expect(pngSize(readFileSync(join(ASSETS, path.replace('.svg', '.png'))))).toEqual([96, 96]);
  });
});

describe('icon.ico', () => {
  it('holds seven PNG pictures, each where the directory says, with no byte left over', () => {
    const ico = readFileSync(join(ASSETS, 'icon/icon.ico'));
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 7]);
    let end = 6 + 16 * 7;
    const sizes = Array.from({ length: 7 }, (_, index) => {
      const entry = 6 + 16 * index;
      const size = ico.readUInt8(entry) || 256;
      expect(ico.readUInt8(entry + 1) || 256).toBe(size);
      expect([ico.readUInt16LE(entry + 4), ico.readUInt16LE(entry + 6)]).toEqual([1, 32]);
      const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
      expect(offset).toBe(end);
      end = offset + length;
      expect(pngSize(ico.subarray(offset, end))).toEqual([size, size]);
      return size;
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
    expect(end).toBe(ico.length);
  });
});

describe('icon.icns', () => {
  it('holds a PNG picture for every type, of the size the type stands for', () => {
    const icns = readFileSync(join(ASSETS, 'icon/icon.icns'));
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const found: [string, number][] = [];
    let offset = 8;
    while (offset < icns.length) {
      const length = icns.readUInt32BE(offset + 4);
      const [width, height] = pngSize(icns.subarray(offset + 8, offset + length));
      expect(height).toBe(width);
      found.push([icns.toString('latin1', offset, offset + 4), width]);
      offset += length;
    }
    expect(offset).toBe(icns.length);
    expect(found).toEqual([...ICNS_TYPES].flatMap(([size, types]) => types.map((type) => [type, size])));
    expect(found.map(([type]) => type)).toEqual(expect.arrayContaining(['ic07', 'ic08', 'ic09', 'ic10']));
  });
});

describe.each([
  { file: 'sign-in/progress.svg', strip: PROGRESS, frames: 32, width: 48 },
  { file: 'eras/4.x/progress.svg', strip: PROGRESS_4, frames: 20, width: 41 },
  { file: 'eras/1.0/progress.svg', strip: PROGRESS_1, frames: 20, width: 41 },
])('$file', ({ file, strip, frames, width }) => {
  const drawn = drawProgressStrip(strip);
  const parts = drawn.split(/^ {2}<g transform="translate\((\d+) 0\)">$/m).slice(1);

  it('is $frames different frames, side by side', () => {
    const places = parts.filter((_, index) => index % 2 === 0).map(Number);
    expect(places).toEqual(Array.from({ length: frames }, (_, index) => width * index));
    expect(new Set(parts.filter((_, index) => index % 2 === 1)).size).toBe(frames);
  });

  it('is committed as drawn', () => {
    expect(committed(file)).toBe(drawn);
  });
});

describe('figures', () => {
  const figures = [...statusFigures(), ...pixelFigures()];

  it('have every status in every era', () => {
    const statuses = 'online busy phone away be-right-back appear-offline offline blocked blocked-offline mobile'.split(
      ' ',
    );
    const folders = ['status', 'eras/6.x', 'eras/4.x', 'eras/1.0'];
    const wanted = folders.flatMap((folder) => statuses.map((name) => `${folder}/${name}.svg`));
    expect(figures.map(([path]) => path)).toEqual(expect.arrayContaining(wanted));
  });

  it.each(figures)('%s is committed as drawn', (path, svg) => {
    expect(committed(path)).toBe(svg);
  });
});

describe('fonts', () => {
  it('every file that fonts.css names is a WOFF2 font beside it, with its licence', () => {
    const css = readFileSync(join(ASSETS, 'fonts/fonts.css'), 'utf8');
    const files = [...css.matchAll(/url\("\.\/([^"]+)"\)/g)].map((match) => match[1] ?? '');
    expect(files).toHaveLength(3);
    for (const file of files) {
      expect(readFileSync(join(ASSETS, 'fonts', file)).toString('latin1', 0, 4)).toBe('wOF2');
    }
    expect(readFileSync(join(ASSETS, 'fonts/LICENSE-DejaVu.txt'), 'utf8')).toContain('Bitstream Vera Fonts Copyright');
  });
});
