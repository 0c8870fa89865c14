import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { emoticonSvg, framesOf, stillSvg } from '../../assets/build/emoticons/emoticon-svg.ts';
import { EMOTICONS } from '../../assets/build/emoticons/emoticons.ts';
import { emoticonFrameLength, emoticons } from '../../shared/emoticons.ts';

const FOLDER = join(import.meta.dirname, '../../assets/emoticons');
const CELL = 19;
const MOST_BYTES = 4096;
/** Mean difference of a colour channel, of 255: below this two pictures would be taken for one another at 19 px. */
const TOO_ALIKE = 2;
const FRAME_TOO_ALIKE = 0.2;

const ELEMENTS = new Set('svg style defs g path rect circle ellipse linearGradient radialGradient stop'.split(' '));

function committed(id: string): string {
  return readFileSync(join(FOLDER, `${id}.svg`), 'utf8').replaceAll('\r\n', '\n');
}

function drawingOf(id: string) {
  const drawing = EMOTICONS.get(id);
  if (drawing === undefined) throw new Error(`${id} is not drawn`);
  return drawing;
}

/** The picture at its own size on white, four bytes a pixel. */
function pixels(svg: string): Buffer {
  const picture = new Resvg(svg, { background: '#fff', font: { loadSystemFonts: false } }).render();
  expect([picture.width, picture.height]).toEqual([CELL, CELL]);
  return picture.pixels;
}

function difference(one: Buffer, other: Buffer): number {
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / ((one.length * 3) / 4);
}

/** Pairs that are more alike than `limit`, with how alike they are. */
function pairsTooAlike(pictures: ReadonlyMap<string, Buffer>, limit: number): string[] {
  const all = [...pictures];
  return all.flatMap(([name, picture], index) =>
    all
      .slice(index + 1)
      .map(([other, otherPicture]) => ({ other, value: difference(picture, otherPicture) }))
      .filter(({ value }) => value < limit)
      .map(({ other, value }) => `${name} ~ ${other}: ${value.toFixed(2)}`),
  );
}

describe('emoticons', () => {
  const ids = emoticons.map(({ id }) => id);

  it('are all there, and nothing else', () => {
    expect(ids).toHaveLength(79);
    expect([...EMOTICONS.keys()].sort()).toEqual([...ids].sort());
    expect(readdirSync(FOLDER).sort()).toEqual(ids.map((id) => `${id}.svg`).sort());
  });

  it.each(ids)('%s: is committed as drawn, small, and loads and runs nothing', (id) => {
    const svg = committed(id);
    expect(svg).toBe(emoticonSvg(drawingOf(id)));
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MOST_BYTES);
    expect(svg).not.toMatch(/@import|url\((?!#)/);
    const names = new Set<string>();
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (names.size === 0) expect(attributes).toMatchObject({ width: '19', height: '19', viewBox: '0 0 19 19' });
      names.add(name);
      expect(ELEMENTS).toContain(name);
      for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|^style$|href$/);
    });
    parser.write(svg).close();
  });

  it('are told apart at their own size', () => {
    const pictures = new Map(ids.map((id) => [id, pixels(committed(id))]));
    expect(pairsTooAlike(pictures, TOO_ALIKE)).toEqual([]);
  });
});

describe('emoticons that move', () => {
  const moving = emoticons.filter(({ frames }) => frames > 1);

  it('are eleven; all others stand still', () => {
    expect(moving).toHaveLength(11);
    for (const { id, frames } of emoticons) expect([id, framesOf(drawingOf(id))]).toEqual([id, frames]);
    for (const { id, frames } of emoticons) expect([id, committed(id).includes('<style>')]).toEqual([id, frames > 1]);
  });

  it.each(moving)(
    '$id: $frames frames, each in its turn for 110 ms, and only where motion is welcome',
    ({ id, frames }) => {
      const svg = committed(id);
      const [, seconds = ''] =
        /prefers-reduced-motion:no-preference\)\{\.f\{animation:turn ([\d.]+)s step-end infinite\}/.exec(svg) ?? [];
      expect(Number(seconds) * 1000).toBeCloseTo(frames * emoticonFrameLength, 3);
      const starts = Array.from({ length: frames - 1 }, (_, index) => {
        const delay = new RegExp(`\\.f${index + 1}\\{animation-delay:(-[\\d.]+)s\\}`).exec(svg)?.[1];
        return Math.round(Number(delay) * 1000 + frames * emoticonFrameLength);
      });
      expect(starts).toEqual(Array.from({ length: frames - 1 }, (_, index) => (index + 1) * emoticonFrameLength));
      const [, share = ''] = /\{visibility:visible\}([\d.]+)%\{visibility:hidden\}/.exec(svg) ?? [];
      expect(Number(share)).toBeCloseTo(100 / frames, 1);
      expect(svg.match(/<g class="f f\d+" visibility="hidden">/g)).toHaveLength(frames - 1);
    },
  );

  it.each(moving)('$id: no two frames are the same, and the first is what stands', ({ id, frames }) => {
    const stills = new Map(
      Array.from({ length: frames }, (_, index) => [`${index}`, pixels(stillSvg(drawingOf(id), index))]),
    );
    expect(pairsTooAlike(stills, FRAME_TOO_ALIKE)).toEqual([]);
    expect(pixels(committed(id)).equals(stills.get('0') ?? Buffer.alloc(0))).toBe(true);
  });
});
