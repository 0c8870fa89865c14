/** What people do in the windows of conversations, for the tests. */
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';

/** The row of a buddy in the contact list. */
export function rowOf(main: Page, handle: string): Locator {
  return main.locator(`[data-part=contact-row][data-handle="${handle}"]`).first();
}

function conversationWindows(app: ElectronApplication): readonly Page[] {
  return app.windows().filter((page) => page.url().includes('window=conversation'));
}

/** The window of a conversation that something opens; alerts are windows too, and may come up meanwhile. */
async function conversationAfter(app: ElectronApplication, open: () => Promise<unknown>): Promise<Page> {
  const before = conversationWindows(app);
  const fresh = () => conversationWindows(app).find((page) => !before.includes(page));
  await open();
  await expect.poll(() => fresh() !== undefined).toBe(true);
  const page = fresh();
  if (page === undefined) throw new Error('the window is gone');
  await page.waitForLoadState('load');
  return page;
}

/** Opens the conversation with a buddy as people do, by a double click. */
export async function talkTo(app: ElectronApplication, main: Page, handle: string): Promise<Page> {
  const page = await conversationAfter(app, () => rowOf(main, handle).dblclick());
  await expect(inputOf(page)).toBeFocused();
  return page;
}

export function inputOf(page: Page): Locator {
  return page.locator('[data-part=input]');
}

/** Types something and sends it by Enter. */
export async function say(page: Page, words: string): Promise<void> {
  await inputOf(page).fill(words);
  await inputOf(page).press('Enter');
  await expect(inputOf(page)).toHaveValue('');
}

/** What was said, own or of others, in order. */
export function messages(page: Page, own: boolean): Locator {
  return page.locator(`[data-part=message][data-own=${own}] [data-part=message-text]`);
}
