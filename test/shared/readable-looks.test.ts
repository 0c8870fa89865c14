import { describe, expect, it } from 'vitest';
import { parseColour } from '../../shared/skins/colour.ts';
import { eraNames } from '../../shared/skins/era.ts';
import { lookOf } from '../../shared/skins/look.ts';
import type { TokenName } from '../../shared/skins/seven.ts';

/** What is written on what. */
const pairs: readonly (readonly [words: TokenName, ground: TokenName])[] = [
  ['text', 'face'],
  ['text', 'sheet'],
  ['text', 'field'],
  ['text', 'popup'],
  ['text', 'status-bar'],
  ['to-text', 'to-header'],
  ['menu-bar-text', 'menu-bar'],
  ['pane-head-text', 'pane-head'],
  ['sidebar-text', 'sidebar-panel'],
  ['conversation-status-text', 'conversation-status'],
  ['offline-text', 'list-background'],
  ['grey-text', 'list-background'],
  ['group-open', 'list-background'],
  ['group-closed', 'list-background'],
  ['row-selected-text', 'row-selected'],
  ['selected-text', 'select'],

  ['link', 'face'],
];

/** Relative luminance of WCAG 2. */
function luminance({
  red,
  green,
  blue,
}: {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}): number {
  const linear = (channel: number): number =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Every colour of a value: a gradient has several. */
function luminances(value: string): readonly number[] {
  const found = [...value.matchAll(/#[0-9a-f]{3,8}\b|rgba?\([^)]*\)/gi)].map(([source]) => parseColour(source));
  return found.flatMap((colour) => (colour === null || colour.alpha < 1 ? [] : [luminance(colour)]));
}

/** The least contrast of words anywhere on their ground. */
function contrast(words: string, ground: string): number {
  const all = luminances(words).flatMap((one) => luminances(ground).map((other) => [one, other]));
  return Math.min(...all.map((two) => (Math.max(...two) + 0.05) / (Math.min(...two) + 0.05)));
}

/** Fainter than that in the originals by day: grey messages, and white on the periwinkle of the pane of 4.x. */
const asItWas: readonly TokenName[] = ['grey-text', 'pane-head-text'];

describe.each(eraNames)('the words of %s', (era) => {
  it.each([false, true])('can be read on what is behind them, in the dark: %j', (dark) => {
    const { tokens } = lookOf({ era, custom: null, scheme: 'blue', dark });
    const faint = pairs.filter(
      ([words, ground]) => (dark || !asItWas.includes(words)) && contrast(tokens[words], tokens[ground]) < 4.5,
    );
    expect(faint.map(([words, ground]) => `${words} on ${ground}: ${contrast(tokens[words], tokens[ground])}`)).toEqual(
      [],
    );
  });
});
