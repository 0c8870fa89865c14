/** What people do in the windows of conversations, for the tests. */
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { windowAfter } from './windows.ts';

/** The row of a buddy in the contact list. */
export function rowOf(main: Page, handle: string): Locator {
  return main.locator(`[data-part=contact-row][data-handle="${handle}"]`).first();
}

/** Opens the conversation with a buddy as people do, by a double click. */
export async function talkTo(app: ElectronApplication, main: Page, handle: string): Promise<Page> {
  const page = await windowAfter(app, () => rowOf(main, handle).dblclick());
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
