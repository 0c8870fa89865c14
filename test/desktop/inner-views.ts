/** Menus, pickers and dialogs inside the windows, for the tests that look at each: how the keyboard brings them up. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type PlainKey, text } from '../../shared/text/text.ts';
import { inputOf } from './conversations.ts';

/** Something that comes up inside a window and is left by Esc. */
export interface InnerView {
  readonly name: string;
  /** What has the focus before it comes up, and has it again afterwards. */
  readonly from: (page: Page) => Locator;
  /** Brings it up with the keyboard alone, from there. */
  readonly bring: (page: Page, from: Locator) => Promise<void>;
  readonly shown: (page: Page) => Locator;
}

/** A label without the sign before its mnemonic. */
export const plain = (key: PlainKey) => text<PlainKey>(key).replace('&', '');

const menu = (page: Page): Locator => page.getByRole('menu').last();
const dialog = (page: Page): Locator => page.locator('dialog[open]').last();

/** Goes through menus by their entries, with Enter. */
async function through(page: Page, ...entries: readonly PlainKey[]): Promise<void> {
  for (const entry of entries) {
    const item = page.getByRole('menuitem', { name: plain(entry), exact: true });
    await expect(item).toBeVisible();
    await item.press('Enter');
  }
}

/** Of the menu bar: Alt with its letter, then the entries. */
const fromMenuBar =
  (letter: string, ...entries: readonly PlainKey[]) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press(`Alt+${letter}`);
    await expect(page.getByRole('menu')).toBeVisible();
    await through(page, ...entries);
  };

const pressing =
  (key: string) =>
  async (_page: Page, from: Locator): Promise<void> => {
    await from.press(key);
  };

const row = (page: Page): Locator => page.locator('[data-part=contact-row]').first();
const heading = (page: Page): Locator => page.locator('[data-part=group-header]').first();
const part = (name: string) => (page: Page) => page.locator(`[data-part=${name}]`).first();
const button = (name: PlainKey) => (page: Page) => page.getByRole('button', { name: plain(name), exact: true }).first();
const titled = (name: PlainKey) => (page: Page) => page.getByTitle(plain(name)).first();

/** Of the main window, signed in. */
export const mainViews: readonly InnerView[] = [
  { name: 'menu of the menu bar', from: row, bring: fromMenuBar('t'), shown: menu },
  { name: 'submenu', from: row, bring: fromMenuBar('c', 'menu.contacts.manageGroups'), shown: menu },
  { name: 'menu of a contact', from: row, bring: pressing('Shift+F10'), shown: menu },
  { name: 'menu of a group', from: heading, bring: pressing('ContextMenu'), shown: menu },
  { name: 'menu of the status', from: part('own-name'), bring: pressing('Enter'), shown: menu },
  { name: 'menu of the song', from: part('song-arrow'), bring: pressing('Space'), shown: menu },
  {
    name: 'song',
    from: part('song-arrow'),
    async bring(page, from) {
      await from.press('Enter');
      await through(page, 'song.choose');
    },
    shown: dialog,
  },
  { name: 'about', from: row, bring: fromMenuBar('h', 'menu.help.about'), shown: dialog },
  { name: 'alerts', from: row, bring: fromMenuBar('t', 'menu.tools.alerts'), shown: dialog },
  { name: 'group not empty', from: heading, bring: pressing('Delete'), shown: dialog },
  { name: 'name of a group', from: heading, bring: pressing('F2'), shown: part('group-name-edit') },
  {
    name: 'name of a new group',
    from: row,
    bring: fromMenuBar('c', 'menu.contacts.manageGroups', 'menu.contacts.createGroup'),
    shown: part('group-name-edit'),
  },
  { name: 'personal message', from: part('own-message'), bring: pressing('Enter'), shown: part('own-message-edit') },
  // The test has the file choosers name a file that is none of ours.
  { name: 'failure', from: row, bring: fromMenuBar('c', 'menu.contacts.save'), shown: dialog },
];

/** Of a conversation between two, in which something was said and the history not yet asked about. */
export const conversationViews: readonly InnerView[] = [
  { name: 'menu of the menu bar', from: inputOf, bring: fromMenuBar('e'), shown: menu },
  { name: 'menu of the box for typing', from: inputOf, bring: pressing('Shift+F10'), shown: menu },
  { name: 'menu of the history', from: part('history'), bring: pressing('Shift+F10'), shown: menu },
  { name: 'menu of the brush', from: button('toolbar.colours'), bring: pressing('Enter'), shown: menu },
  {
    name: 'menu of a picture',
    from: (page) => page.locator('.picture-menu').first(),
    bring: pressing('Enter'),
    shown: menu,
  },
  {
    name: 'emoticons',
    from: titled('conversation.emoticonsTip'),
    bring: pressing('Enter'),
    shown: part('emoticon-picker'),
  },
  { name: 'font', from: titled('conversation.fontTip'), bring: pressing('Enter'), shown: dialog },
  { name: 'invitation', from: titled('invite.title'), bring: pressing('Enter'), shown: dialog },
  { name: 'keep the history?', from: button('history.consent.choose'), bring: pressing('Enter'), shown: dialog },
  { name: 'about', from: inputOf, bring: fromMenuBar('h', 'menu.help.about'), shown: dialog },
  { name: 'find', from: inputOf, bring: pressing('Control+f'), shown: part('find-bar') },
];

/** Of the window of the servers, signed out. */
export const serverViews: readonly InnerView[] = [
  { name: 'new server', from: button('server.new'), bring: pressing('Enter'), shown: dialog },
  { name: 'built-in service', from: button('server.edit'), bring: pressing('Enter'), shown: dialog },
];

/** Of the history, with something in it. */
export const historyViews: readonly InnerView[] = [
  { name: 'export', from: button('history.export'), bring: pressing('Enter'), shown: dialog },
  { name: 'delete', from: button('history.delete'), bring: pressing('Enter'), shown: dialog },
  {
    name: 'delete, really?',
    from: button('history.delete'),
    async bring(page, from) {
      await from.press('Enter');
      await dialog(page)
        .getByRole('button', { name: plain('button.ok'), exact: true })
        .press('Enter');
    },
    shown: (page) => dialog(page).filter({ has: page.locator('.history-question') }),
  },
  { name: 'import', from: button('history.import'), bring: pressing('Enter'), shown: dialog },
];

/** Of the sign-in form. */
export const signInViews: readonly InnerView[] = [
  { name: 'menu of the status', from: part('status-choice'), bring: pressing('Enter'), shown: menu },
  { name: 'menu of the servers', from: part('server-name'), bring: pressing('Enter'), shown: menu },
  { name: 'about', from: part('status-choice'), bring: fromMenuBar('h', 'menu.help.about'), shown: dialog },
];

/** Of the pages of the options. */
export const optionsViews: readonly (InnerView & { readonly page: string })[] = [
  { page: 'options, Messages', name: 'font', from: part('change-font'), bring: pressing('Enter'), shown: dialog },
  {
    page: 'options, Privacy',
    name: 'menu of a list',
    from: part('allow-list'),
    bring: pressing('Shift+F10'),
    shown: menu,
  },
];

/** Brings one up with the keyboard. */
export async function bringUp(page: Page, view: InnerView): Promise<void> {
  const from = view.from(page);
  await from.focus();
  // A key that falls into the closing of what was open before is pressed again, as people do.
  await expect(async () => {
    if (!(await view.shown(page).isVisible())) {
      await from.focus();
      await view.bring(page, from);
    }
    await expect(view.shown(page)).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
}

/** Leaves one by Esc, as often as it takes: a submenu closes before its menu. */
export async function leave(page: Page, view: InnerView): Promise<void> {
  await expect(async () => {
    if (await view.shown(page).isVisible()) await page.keyboard.press('Escape');
    await expect(view.shown(page)).toBeHidden({ timeout: 2_000 });
  }).toPass();
}
