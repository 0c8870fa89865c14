/** What people do in the windows of conversations, for the tests. */
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { drawn, windowAfter } from './windows.ts';

/** The row of a buddy in the contact list. */
export function rowOf(main: Page, handle: string): Locator {
  return main.locator(`[data-part=contact-row][data-handle="${handle}"]`).first();
}

/** Opens the conversation with a buddy as people do, by a double click. */
export async function talkTo(app: ElectronApplication, main: Page, handle: string): Promise<Page> {
  const page = await windowAfter(app, 'conversation', () => rowOf(main, handle).dblclick());
  await expect(inputOf(page)).toBeFocused();
  return page;
}

/** Opens the conversation with somebody, wherever they are. */
export async function openConversation(app: ElectronApplication, main: Page, handle: string): Promise<Page> {
  const page = await windowAfter(app, 'conversation', () => askForConversation(main, handle));
  await expect(inputOf(page)).toBeFocused();
  return page;
}

/** Asks for the conversation with somebody, whose window may be open already. */
export async function askForConversation(main: Page, handle: string): Promise<void> {
  const answer = await main.evaluate((wanted) => window.nudge.command('openConversation', wanted), handle);
  expect(answer.ok).toBe(true);
}

/** The windows of conversations that are open now. */
export function conversationsOf(app: ElectronApplication): Page[] {
  return app.windows().filter((page) => page.url().includes('window=conversation'));
}

/** The one window of conversations that is open, or will be, whoever opens it. */
export async function theConversation(app: ElectronApplication): Promise<Page> {
  await expect.poll(() => conversationsOf(app).length).toBe(1);
  const [page] = conversationsOf(app);
  if (page === undefined) throw new Error('closed again');
  await drawn(page);
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
