/** Checks rows of test/renderer/measures.json in a running window. */
import { expect, type Page } from '@playwright/test';
import measures from '../renderer/measures.json' with { type: 'json' };
import { type Measured, readMeasure } from './read-measure.ts';

export type Measure = (typeof measures)[number];

/** The measures of a window that pass `wanted`; there must be some. */
export function of(window: string, wanted: (measure: Measure) => boolean = () => true): readonly Measure[] {
  const rows = measures.filter((measure) => measure.window === window && wanted(measure));
  expect(rows.length).toBeGreaterThan(0);
  return rows;
}

/** `#rrggbb`, `rgb(…)` or `rgba(…)` as red, green, blue (0-255) and alpha (0-1). */
function channels(color: string): readonly number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (hex !== null) return [...hex.slice(1).map((two) => Number.parseInt(two, 16)), 1];
  const numbers = (/^rgba?\(([^)]+)\)$/.exec(color)?.[1] ?? '').split(',').map(Number);
  return numbers.length === 3 ? [...numbers, 1] : numbers;
}

function check(measure: Measure, measured: Measured): void {
  const name = `${measure.id} ${measure.window} ${measure.element} ${measure.property}: ${String(measured)}`;
  if (Array.isArray(measure.value)) {
    // In that order; what we have no use for is left out.
    expect.soft(measured, name).toEqual(measure.value.filter((label) => [measured].flat().includes(label)));
    expect.soft(measured, name).not.toHaveLength(0);
  } else if (measure.unit === 'color') {
    const wanted = channels(String(measure.value));
    const found = channels(String(measured));
    expect.soft(found, name).toHaveLength(4);
    for (const [index, channel] of wanted.entries()) {
      const tolerance = index === 3 ? 0.01 : measure.tolerance;
      expect.soft(Math.abs(channel - (found[index] ?? Number.NaN)), name).toBeLessThanOrEqual(tolerance);
    }
  } else {
    const difference = Math.abs(Number(measure.value) - Number.parseFloat(String(measured)));
    expect.soft(difference, name).toBeLessThanOrEqual(measure.tolerance);
  }
}

/** Brings the part into the state that the measure names, reads it, and lets go again. */
export async function measureAll(page: Page, rows: readonly Measure[]): Promise<void> {
  for (const measure of rows) {
    const [, part = '', state, kind] = /^([a-z-]+(?:\.inner)?)(?::(\w+))?(?:\[(\w+)\])?$/.exec(measure.element) ?? [];
    const disabled = '[data-kind="disabled"], [data-disabled], :disabled';
    const selector =
      `[data-part="${part}"]` +
      (kind === undefined ? '' : `[data-kind="${kind}"]`) +
      (state === undefined ? '' : state === 'disabled' ? `:is(${disabled})` : `:not(:is(${disabled}))`);
    const element = page.locator(selector).first();
    await element.waitFor({ state: 'attached' });
    if (state === 'hover') await element.hover();
    if (state === 'focus') await element.focus();
    if (state === 'active') {
      await element.hover();
      await page.mouse.down();
    }
    check(measure, await element.evaluate(readMeasure, measure.property));
    if (state === 'active') {
      await page.mouse.up();
      await page.keyboard.press('Escape');
    }
    if (state !== undefined) await page.mouse.move(0, 0);
  }
}
