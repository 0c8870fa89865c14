import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eraTools } from '../../assets/build/figures/era-tools.ts';
import { pixelFigures } from '../../assets/build/figures/pixel-figures.ts';
import { pixelMarks } from '../../assets/build/figures/pixel-marks.ts';
import { enlarged, pixelSvg } from '../../assets/build/figures/pixels.ts';
import { statusFigures } from '../../assets/build/figures/status-figures.ts';
import { wizardPictures } from '../../assets/build/figures/wizard-pictures.ts';

const assets = join(import.meta.dirname, '../../assets');
const drawn = new Map([...statusFigures(), ...eraTools(), ...pixelFigures(), ...pixelMarks(), ...wizardPictures()]);

it.each([...drawn])('%s is as its source draws it', (path, svg) => {
  expect(readFileSync(join(assets, path), 'utf8')).toBe(svg);
});

it('nothing lies in the folders of the eras that nobody draws', () => {
  const files = ['6.x', '4.x', '1.0'].flatMap((era) =>
    readdirSync(join(assets, 'eras', era)).map((file) => `eras/${era}/${file}`),
  );
  const strips = ['eras/4.x/progress.svg', 'eras/1.0/progress.svg'];
  expect(files.filter((file) => !drawn.has(file) && !strips.includes(file))).toEqual([]);
});

describe('the drawings of 1999', () => {
  const old = [...drawn].filter(([path]) => path.startsWith('eras/1.0/'));

  it('have no gradients and no soft edges', () => {
    expect(old.filter(([, svg]) => /Gradient|opacity/.test(svg) || !svg.includes('crispEdges'))).toEqual([]);
  });

  it('have few colours each', () => {
    const many = old.filter(([, svg]) => new Set(svg.match(/#[0-9a-f]{3,6}\b/g)).size > 16);
    expect(many.map(([path]) => path)).toEqual([]);
  });
});

describe('a map of pixels', () => {
  it('becomes one path a colour, its runs whole', () => {
    expect(pixelSvg(3, 2, [[['kkw', '.k.'], 0, 0]])).toContain('<path d="M0 0h2v1h-2ZM1 1h1v1h-1Z" fill="#000000"/>');
  });

  it('can be enlarged', () => {
    expect(enlarged(['kw'], 2)).toEqual(['kkww', 'kkww']);
  });

  it('takes no letter without a colour', () => {
    expect(() => pixelSvg(1, 1, [[['?'], 0, 0]])).toThrow('no colour');
  });
});
