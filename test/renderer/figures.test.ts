import { describe, expect, it } from 'vitest';
import { figures } from '../../renderer/contact-list/figures.ts';
import { eraNames } from '../../shared/skins/era.ts';
import type { StatusCode } from '../../shared/status.ts';

const statuses: readonly StatusCode[] = ['NLN', 'BSY', 'PHN', 'BRB', 'AWY', 'LUN', 'IDL', 'HDN', 'FLN'];

/** Width and height of a picture; in these tests its whole text stands in its address. */
function sizeOf(picture: string): string {
  const [, width, height] = /width='(\d+)'%20height='(\d+)'/.exec(picture) ?? [];
  return `${width}x${height}`;
}

describe.each(eraNames)('figures of %s', (era) => {
  const { status, blocked, mobile, big } = figures[era];
  const small = [...statuses.map(status), blocked('NLN'), blocked('FLN'), mobile];

  it('are 16 px and say ten different things', () => {
    expect(new Set(small.map(sizeOf))).toEqual(new Set(['16x16']));
    expect(new Set(small).size).toBe(10);
    // Out To Lunch shares the clock of Be Right Back, idle that of Away.
    expect(status('LUN')).toBe(status('BRB'));
    expect(status('IDL')).toBe(status('AWY'));
  });

  it('are in a hand of their own', () => {
    for (const other of eraNames.filter((name) => name !== era)) {
      for (const one of statuses) expect(figures[other].status(one)).not.toBe(status(one));
    }
  });

  it('are as big as the place that the era has for them', () => {
    const sizes = { '7.x': '32x45', '6.x': '32x45', '4.x': '25x35', '1.0': '16x16' };
    expect(new Set(statuses.map((one) => sizeOf(big(one))))).toEqual(new Set([sizes[era]]));
  });
});
