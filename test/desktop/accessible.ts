import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];
type RunOptions = Parameters<AxeBuilder['options']>[0];

/** What the axe finds that was brought into the page before; null where there is none yet. Runs in the page. */
async function withAxeInPage(options: RunOptions): Promise<Violations | null> {
  const axe: unknown = Reflect.get(window, 'axe');
  const run: unknown = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : null;
  return typeof run === 'function' ? (await run.call(axe, document, options)).violations : null;
}

/** A window as axe sees it: nothing serious, nothing critical. `rules`: only those. */
export async function expectAccessible(page: Page, rules: readonly string[] = []): Promise<void> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    ...(rules.length === 0 ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
  };
  // Bringing axe into a page takes ten times as long as looking. Legacy mode, for Electron opens no pages of its own for it.
  const violations =
    (await page.evaluate(withAxeInPage, options)) ??
    (await new AxeBuilder({ page }).setLegacyMode().options(options).analyze()).violations;
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }));
  expect.soft(grave).toEqual([]);
}
