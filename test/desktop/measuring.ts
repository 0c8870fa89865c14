/** Checks rows of test/renderer/measures.json in a running window. */
import { appendFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect, type Page } from '@playwright/test';
import measures from '../renderer/measures.json' with { type: 'json' };
import { type Measured, readMeasure } from './read-measure.ts';

export type Measure = (typeof measures)[number];

/** The measures of a window of that era that pass `wanted`; there must be some. */
export function of(
  window: string,
  wanted: (measure: Measure) => boolean = () => true,
  era = '7.5',
): readonly Measure[] {
  const rows = measures.filter(
    (measure) => measure.window === window && measure.era.startsWith(era) && wanted(measure),
  );
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

/** Whether a measure holds, within its tolerance. */
function holds(measure: Measure, measured: Measured): boolean {
  if (Array.isArray(measure.value)) {
    // In that order; what we have no use for is left out.
    const found = [measured].flat();
    const wanted = measure.value.filter((label) => found.includes(label));
    return found.length > 0 && found.join('\n') === wanted.join('\n');
  }
  if (measure.unit === 'color') {
    const wanted = channels(String(measure.value));
    const found = channels(String(measured));
    const near = (channel: number, index: number): boolean =>
      Math.abs(channel - (found[index] ?? Number.NaN)) <= (index === 3 ? 0.01 : measure.tolerance);
    return found.length === 4 && wanted.every(near);
  }
  const seconds = measure.unit === 'ms' && /\ds$/.test(String(measured)) && !String(measured).endsWith('ms');
  const found = Number.parseFloat(String(measured)) * (seconds ? 1000 : 1);
  return Math.abs(Number(measure.value) - found) <= measure.tolerance;
}

function check(measure: Measure, measured: Measured): void {
  const held = holds(measure, measured);
  // For the report of `npm run fidelity`.
  const report = env.NUDGE_FIDELITY;
  if (report !== undefined) appendFileSync(report, `${JSON.stringify({ id: measure.id, held })}\n`);
  const { id, window, element, property, value, tolerance } = measure;
  const name = `${id} ${window} ${element} ${property}: ${String(measured)}, not ${String(value)} ± ${tolerance}`;
  expect.soft(held, name).toBe(true);
}

/** Brings the part into the state that the measure names, reads it, and lets go again. */
export async function measureAll(page: Page, rows: readonly Measure[]): Promise<void> {
  for (const measure of rows) {
    const [, part = '', state, kind] = /^([a-z-]+(?:\.inner)?)(?::(\w+))?(?:\[(\w+)\])?$/.exec(measure.element) ?? [];
    const disabled = '[data-kind="disabled"], [data-disabled], :disabled';
    const selector =
      `[data-part="${part}"]` +
      (kind === undefined ? '' : kind === 'selected' ? '[aria-selected="true"]' : `[data-kind="${kind}"]`) +
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
