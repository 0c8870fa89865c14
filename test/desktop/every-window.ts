/** Every window of the program, for the tests that look at each: how it is opened and what shows that it is there. */
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { WindowName } from '../../shared/windows.ts';
import { openWindow, windowAfter } from './windows.ts';

/** Contacts of the demo account. */
const echo = 'front.desk@nudge.example';

type Opening = (app: ElectronApplication, main: Page) => Promise<Page>;

const asked =
  (name: Exclude<WindowName, 'main' | 'conversation' | 'alert'>, handle: string | null = null): Opening =>
  (app, main) =>
    openWindow(app, main, name, handle);

/** How each window is opened by somebody who is signed in to the demo account; alerts come by themselves. */
export const openings: { readonly [N in Exclude<WindowName, 'alert'>]: Opening } = {
  main: async (_app, main) => main,
  'sign-in': asked('sign-in'),
  profile: asked('profile'),
  'server-settings': asked('server-settings'),
  options: asked('options'),
  'advanced-connection': asked('advanced-connection'),
  inspector: asked('inspector'),
  'add-contact': asked('add-contact'),
  'contact-request': asked('contact-request', echo),
  'delete-contact': asked('delete-contact', echo),
  rename: asked('rename', echo),
  import: asked('import'),
  'contact-card': asked('contact-card', echo),
  'who-has-me': asked('who-has-me'),
  studio: asked('studio'),
  history: asked('history'),
  'mobile-message': asked('mobile-message', echo),
  welcome: asked('welcome'),
  licences: asked('licences'),
  conversation: (app, main) =>
    windowAfter(app, 'conversation', async () => {
      await main.evaluate((handle) => window.nudge.command('openConversation', handle), echo);
    }),
};

/** Does something in each window but alerts, one after the other. */
export async function inEveryWindow(
  app: ElectronApplication,
  main: Page,
  look: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  for (const [name, open] of Object.entries(openings)) {
    const page = await open(app, main);
    await expect(page.locator('[data-part]').first()).toBeVisible();
    await look(page, name);
    if (page !== main) await page.close();
  }
}
