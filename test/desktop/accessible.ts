import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A window as axe sees it: nothing serious, nothing critical. `rules`: only those. */
export async function expectAccessible(page: Page, rules: readonly string[] = []): Promise<void> {
  // Legacy mode, for Electron opens no pages of its own for axe.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    preload: false,
    ...(rules.length === 0 ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
  });
  const { violations } = await axe.analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }));
  expect.soft(grave).toEqual([]);
}
