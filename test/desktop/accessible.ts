import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A window as axe sees it: nothing serious, nothing critical. */
export async function expectAccessible(page: Page): Promise<void> {
  // Legacy mode, for Electron opens no pages of its own for axe.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }));
  expect(grave).toEqual([]);
}
