import { describe, expect, it } from 'vitest';
import { readScreenshotLine } from '../../electron/desktop/studio/screenshot-line.ts';

const plain = {
  list: false,
  all: false,
  scene: 'conversation',
  out: 'x.png',
  era: null,
  scheme: null,
  dark: null,
  language: null,
  scale: 1,
  backdrop: 'none',
  framed: true,
  window: 'main',
  disguised: false,
};

describe('asking for a picture on the command line', () => {
  it.each<[string, object]>([
    ['--screenshot --scene conversation --out x.png', plain],
    ['--no-sandbox . --screenshot --scene=conversation --out=x.png', plain],
    [
      '--screenshot --scene conversation --out x.png --skin 4.x --scheme teal --dark --scale 3 --backdrop desktop --anonymous',
      { ...plain, era: '4.x', scheme: 'teal', dark: true, scale: 3, backdrop: 'desktop', disguised: true },
    ],
    ['--screenshot --scene conversation --out x.png --light', { ...plain, dark: false }],
    [
      '--screenshot --scene s.jsonl --window conversation --out x.png',
      { ...plain, scene: 's.jsonl', window: 'conversation' },
    ],
    ['--screenshot --scene conversation --out x.png --language=ar', { ...plain, language: 'ar' }],
    ['--screenshot --scene conversation --out x.png --no-frame', { ...plain, framed: false }],
    [
      '--screenshot --scene s.jsonl --window inspector --out x.png',
      { ...plain, scene: 's.jsonl', window: 'inspector' },
    ],
    ['--screenshot --all --out folder', { ...plain, all: true, scene: '', out: 'folder' }],
    ['--screenshot --list', { ...plain, list: true, scene: '', out: '' }],
  ])('%s', (line, wish) => expect(readScreenshotLine(line.split(' '))).toEqual(wish));

  it('is not asked for otherwise', () => expect(readScreenshotLine(['--profile', 'x'])).toBeNull());

  it.each([
    ['--screenshot', '--scene is missing'],
    ['--screenshot --scene a', '--out is missing'],
    ['--screenshot --scene', '--scene needs a value'],
    ['--screenshot --scene a --out b --scale 5', '--scale is one of 1, 2, 3, 4, not "5"'],
    ['--screenshot --scene a --out b --skin 8.x', '--skin is one of'],
    ['--screenshot --scene a --out b --language xx', '--language is one of'],
    ['--screenshot --scene a --out b --backdrop hills', '--backdrop is one of'],
  ])('%s: %s', (line, problem) => expect(() => readScreenshotLine(line.split(' '))).toThrow(problem));
});
