/**
 * Every text of every window in every language: none is cut off, leaves its place or lies over another, and each
 * underlined letter leads to what it stands in.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import type { CommandError } from '../../shared/command-error.ts';
import { eraNames } from '../../shared/skins/era.ts';
import { type LanguageCode, languageCodes, languages } from '../../shared/text/languages.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { type PlainKey, setLanguage } from '../../shared/text/text.ts';
import { say } from './conversations.ts';
import { cutOff } from './cut-off.ts';
import { openings } from './every-window.ts';
import { chooseFile, logOfAnotherProgram } from './file-choosers.ts';
import { plain } from './inner-views.ts';
import { inEveryAlert, lostConnection, type Pretending, pretending } from './pretended.ts';
import { test } from './support.ts';
import { wrongLetters } from './underlined.ts';
import { drawn, openServerSettings, signInToDemo, wear, windowAfter } from './windows.ts';

test.afterEach(() => setLanguage(languages.en));

/** Has a window speak a language, and waits until it does. */
async function speak(page: Page, code: LanguageCode): Promise<void> {
  setLanguage(languages[code]);
  await page.evaluate((choice) => window.nudge.command('setLanguage', choice), code);
  await page.locator(`html[lang="${languages[code].locale}"]`).waitFor();
}

type Look = (state: string) => Promise<void>;
type Steps = (page: Page, look: Look) => Promise<void>;

/** What is open in a window, above everything else. */
const layers = (page: Page): Locator => page.locator('dialog[open], [role=menu], [data-part=emoticon-picker]');

/** Leaves the uppermost by Esc. */
async function leaveOne(page: Page): Promise<void> {
  const before = await layers(page).count();
  await page.keyboard.press('Escape');
  await expect.poll(() => layers(page).count(), { intervals: [10, 20, 50] }).toBeLessThan(before);
}

async function leaveAll(page: Page): Promise<void> {
  while ((await layers(page).count()) > 0) await leaveOne(page);
}

/** Every menu of the menu bar, with its submenus. */
const menus: Steps = async (page, look) => {
  const bar = page.locator('[data-part=menu-bar-item]');
  for (let index = 0; index < (await bar.count()); index += 1) {
    await bar.nth(index).dispatchEvent('pointerdown', { button: 0 });
    const menu = page.getByRole('menu');
    await menu.first().waitFor();
    await look(`menu ${index}`);
    const deeper = menu.first().locator('> [aria-haspopup=menu]:not([data-disabled])');
    for (let at = 0; at < (await deeper.count()); at += 1) {
      await deeper.nth(at).dispatchEvent('click');
      await menu.nth(1).waitFor();
      await look(`menu ${index}, submenu ${at}`);
    }
    await leaveAll(page);
  }
};

/** A dialog or menu that a key on a control brings up. */
const pressed =
  (what: string, control: (page: Page) => Locator, key = 'Enter'): Steps =>
  async (page, look) => {
    await control(page).first().press(key);
    await layers(page).first().waitFor();
    await look(what);
    await leaveAll(page);
  };
const part = (name: string) => (page: Page) => page.locator(`[data-part=${name}]`);
const button = (key: PlainKey) => (page: Page) => page.getByRole('button', { name: plain(key), exact: true });

const tabs: Steps = async (page, look) => {
  for (const tab of await page.getByRole('tab').all()) {
    await tab.dispatchEvent('mousedown');
    await look(`page "${await tab.textContent()}"`);
  }
};

const titled = (key: PlainKey) => (page: Page) => page.getByTitle(plain(key));

const one: Steps = (_page, look) => look('');

async function inEveryLanguage(page: Page, window: string, ...steps: readonly Steps[]): Promise<void> {
  for (const code of languageCodes) {
    await speak(page, code);
    for (const step of steps)
      await step(page, async (state) => {
        expect.soft(await cutOff(page), `${code}: ${window} ${state}`).toEqual([]);
        expect.soft(await wrongLetters(page), `${code}: letters of ${window} ${state}`).toEqual([]);
      });
  }
}

/** The pages of the wizard that somebody reaches whom the server does not know. */
const wizard: Steps = async (page, look) => {
  await look('ways');
  await button('addContact.next')(page).dispatchEvent('click');
  const address = page.locator('.dialog-client input').first();
  await address.waitFor();
  await look('address');
  await address.fill('nobody.there@nudge.example');
  await button('addContact.next')(page).dispatchEvent('click');
  await page.locator('textarea').waitFor();
  await look('invitation');
};

const otherEras = eraNames.filter((era) => era !== '7.x');

/** What a server may refuse, in the longest sentence that the language has for it. */
function longestRefusal(): CommandError {
  const errors = Array.from({ length: 1000 }, (_, code): CommandError => ({ kind: 'refused', code, detail: '' }));
  const length = (error: CommandError): number => commandErrorSentence(error).length;
  return errors.reduce((longest, error) => (length(error) > length(longest) ? error : longest));
}

/** What is said when the server refuses what `press` asks for. */
const refused =
  ({ refuse }: Pretending, press: (page: Page) => Promise<void>): Steps =>
  async (page, look) => {
    const error = longestRefusal();
    await refuse(['addContact', 'removeContact', 'setNickname'], error);
    await press(page);
    await expect(page.locator('[role=alert]').filter({ hasText: commandErrorSentence(error) })).toBeVisible();
    await look('refused');
    await refuse([], null);
  };

/** How a window is brought to ask the server for something; a page begins anew with each language. */
const asking: { readonly [window: string]: (page: Page) => Promise<void> } = {
  'delete-contact': (page) => part('yes')(page).dispatchEvent('click'),
  async rename(page) {
    await page.getByRole('textbox').first().fill('Somebody');
    await part('ok')(page).dispatchEvent('click');
  },
};

/** An end about which two sentences are said. */
const longestEnd = {
  reason: 'no-common-dialect',
  code: null,
  detail: null,
  advice: { version: '1.0.0863', address: 'http://messenger.example/download' },
} as const;

/** What has another way of being opened, or nothing but a text in English. */
const seenElsewhere = ['main', 'conversation', 'contact-request', 'history', 'server-settings', 'licences'];

test('every text in every language has its place', async ({ launch }) => {
  test.setTimeout(600_000);
  const { app, window: main, profile } = await launch();
  await inEveryLanguage(main, 'sign-in', one);
  const pretence = await pretending(app);
  for (const [name, session] of [
    ['connection lost', lostConnection()],
    ['signed out with a reason', { phase: 'signed-out', end: longestEnd }],
  ] as const) {
    await pretence.pretend({ session });
    await main.reload();
    await drawn(main);
    await inEveryLanguage(main, name, one);
  }
  await pretence.pretend({});
  await main.reload();
  await drawn(main);
  const servers = await openServerSettings(app, main);
  const forms = [pressed('new', button('server.new')), pressed('edit', button('server.edit'))];
  await inEveryLanguage(servers, 'servers', one, ...forms);
  await servers.close();

  await signInToDemo(main);
  await main.evaluate(async () => {
    const answer = await window.nudge.command('snapshot', undefined);
    if (!answer.ok) return;
    const { appearance } = answer.value.state.settings;
    await window.nudge.command('setAppearance', { ...appearance, showMenuBar: true });
  });
  await inEveryLanguage(
    main,
    'main',
    one,
    menus,
    pressed('contact', part('contact-row'), 'Shift+F10'),
    pressed('group', part('group-header'), 'Shift+F10'),
    pressed('status', part('own-name')),
  );
  for (const [name, open] of Object.entries(openings)) {
    if (seenElsewhere.includes(name)) continue;
    const page = await open(app, main);
    await inEveryLanguage(page, name, name === 'options' ? tabs : name === 'add-contact' ? wizard : one);
    const ask = asking[name];
    if (ask !== undefined) await inEveryLanguage(page, name, refused(pretence, ask));
    await page.close();
  }

  const conversation = await openings.conversation(app, main);
  await say(conversation, 'hello');
  await button('history.consent.choose')(conversation).waitFor();
  await inEveryLanguage(
    conversation,
    'conversation',
    one,
    menus,
    pressed('emoticons', titled('conversation.emoticonsTip')),
    pressed('font', titled('conversation.fontTip')),
    pressed('invitation', titled('invite.title')),
    pressed('keep the history?', button('history.consent.choose')),
  );
  for (const era of otherEras) {
    await wear(main, era);
    await inEveryLanguage(main, `main of ${era}`, one);
    await inEveryLanguage(conversation, `conversation of ${era}`, one);
    // 1.0 has the places of 4.x.
    if (era === '1.0') continue;
    const options = await openings.options(app, main);
    await inEveryLanguage(options, `options of ${era}`, tabs);
    await options.close();
    if (era !== '4.x') continue;
    const beside = await openings['add-contact'](app, main);
    await inEveryLanguage(beside, `wizard of ${era}`, one);
    await beside.close();
  }
  await wear(main, '7.x');

  await conversation.evaluate(() => window.nudge.command('setKeepHistory', 'yes'));
  await say(conversation, 'to be kept');
  await chooseFile(app, await logOfAnotherProgram(profile));
  const history = await openings.history(app, main);
  await history.getByRole('option').first().waitFor();
  await inEveryLanguage(
    history,
    'history',
    one,
    pressed('export', button('history.export')),
    pressed('delete', button('history.delete')),
    pressed('import', button('history.import')),
  );
  await history.close();

  // Somebody who has us on the list and is on none of ours asks anew.
  const request = await windowAfter(app, 'contact-request', async () => {
    await main.evaluate(async (handle) => {
      await window.nudge.command('removeContact', { handle, block: false });
      await window.nudge.command('removeFromList', { handle, list: 'AL' });
    }, 'mum@nudge.example');
  });
  await inEveryLanguage(request, 'contact-request', one);
  await inEveryAlert(app, main, pretence, (page, name) => inEveryLanguage(page, name, one));
});
