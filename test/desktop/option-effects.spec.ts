/** What is ticked in the options happens in the running app, in windows that are open and in those that come later. */
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { DEMO_HANDLE } from '../../shared/demo.ts';
import { text } from '../../shared/text/text.ts';
import { inputOf, messages, openConversation, say } from './conversations.ts';
import { plain } from './inner-views.ts';
import { test } from './support.ts';
import { expectSignedIn, openWindow, stateOf } from './windows.ts';

const echo = 'front.desk@nudge.example';
const friend = 'mia.okafor@nudge.example';

async function isOnTop(app: ElectronApplication, page: Page): Promise<boolean> {
  return (await app.browserWindow(page)).evaluate((window) => window.isAlwaysOnTop());
}

async function turnTo(options: Page, page: 'general' | 'messages'): Promise<void> {
  await options.getByRole('tab', { name: text(`options.page.${page}`) }).click();
  await expect(options.getByRole('tabpanel', { name: text(`options.page.${page}`) })).toBeVisible();
}

const apply = (options: Page) => options.locator('[data-part=apply]');

/** Presses Apply, and waits until there is nothing more to apply. */
async function applied(options: Page): Promise<void> {
  await apply(options).click();
  await expect(apply(options)).toBeDisabled();
}

test('what the options say is what happens, now and at the next start', async ({ launch, profile }) => {
  const first = await launch({ profile, keyring: true });
  const { app, window: page } = first;
  // Nothing is fetched from anywhere while spelling is on.
  await app.evaluate(({ session }) =>
    session.defaultSession.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/'),
  );
  await page.getByRole('button', { name: text('signIn.demo') }).click();
  await page.getByRole('checkbox', { name: text('signIn.rememberPassword') }).check();
  await page.getByRole('button', { name: text('signIn.button'), exact: true }).click();
  await expectSignedIn(page);
  await page.evaluate(() => window.nudge.command('setName', 'Me :D'));
  const talk = await openConversation(app, page, echo);
  await say(talk, 'hello :)');
  await expect(messages(talk, false)).toHaveCount(1);
  const options = await openWindow(app, page, 'options');
  const check = (key: Parameters<typeof plain>[0]) => options.getByRole('checkbox', { name: plain(key), exact: true });

  await test.step('Always on top, and signing in by itself', async () => {
    await turnTo(options, 'general');
    expect(await isOnTop(app, page)).toBe(false);
    await check('options.general.alwaysOnTop').check();
    await options.getByRole('checkbox', { name: DEMO_HANDLE }).check();
    await applied(options);
    await expect.poll(() => isOnTop(app, page)).toBe(true);
    expect(await isOnTop(app, talk)).toBe(false);
    await check('options.general.alwaysOnTop').uncheck();
    await applied(options);
    await expect.poll(() => isOnTop(app, page)).toBe(false);
    await check('options.general.alwaysOnTop').check();
    await applied(options);
    // Conversations have theirs in their own menu.
    await inputOf(talk).press('Alt+t');
    await talk.getByRole('menuitemcheckbox', { name: plain('menu.tools.alwaysOnTop') }).press('Enter');
    await expect.poll(() => isOnTop(app, talk)).toBe(true);
  });

  await test.step('Emoticons, in what is said and in names', async () => {
    const pictures = talk.locator('[data-part=history] [data-part=emoticon]');
    const own = talk.locator('[data-part=message][data-own=true]').first();
    await expect(own.locator('[data-part=message-text] [data-part=emoticon]')).toHaveCount(1);
    await expect(own.locator('[data-part=message-sender] [data-part=emoticon]')).toHaveCount(1);
    await turnTo(options, 'messages');
    await check('options.messages.emoticons').uncheck();
    await applied(options);
    await expect(pictures).toHaveCount(0);
    await expect(own.locator('[data-part=message-sender]')).toContainText('Me :D');
    await expect(own.locator('[data-part=message-text]')).toHaveText('hello :)');
    await check('options.messages.emoticons').check();
    await applied(options);
    await expect(own.locator('[data-part=emoticon]')).toHaveCount(2);
  });

  await test.step('Spelling', async () => {
    const checks = () => app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
    const marks = () => inputOf(talk).evaluate((box) => box instanceof HTMLTextAreaElement && box.spellcheck);
    expect([await checks(), await marks()]).toEqual([false, false]);
    for (const wanted of [true, false]) {
      await check('options.messages.spelling').setChecked(wanted);
      await applied(options);
      await expect.poll(async () => [await checks(), await marks()]).toEqual([wanted, wanted]);
    }
  });

  await test.step('The font of what one writes, as it travels', async () => {
    await options.locator('[data-part=change-font]').click();
    const font = options.getByRole('dialog', { name: text('font.title') });
    await font.getByRole('option', { name: 'Georgia', exact: true }).click();
    await font.getByRole('option', { name: text('font.style.bold'), exact: true }).click();
    await font.getByRole('combobox').selectOption('#ff00ff');
    await font.getByRole('button', { name: text('button.ok') }).click();
    await expect(font).toHaveCount(0);
    await applied(options);
    await expect(inputOf(talk)).toHaveCSS('font-family', /^"?Georgia/);
    await say(talk, 'in another hand');
    const said = messages(talk, true).filter({ hasText: 'in another hand' });
    await expect(said).toHaveCSS('font-family', /^"?Georgia/);
    await expect(said).toHaveCSS('font-weight', '700');
    await expect(talk.locator('[data-own=true][data-delivery=delivered]')).toHaveCount(2);
    const wire = await page.evaluate(() => window.nudge.command('inspectorSnapshot', undefined));
    const sent = wire.ok
      ? wire.value.entries.filter(({ command, direction }) => command === 'MSG' && direction === 'out')
      : [];
    const travelled = sent.map(({ payload }) => payload?.text ?? '').find((words) => words.includes('in another hand'));
    expect(travelled).toContain('X-MMS-IM-Format: FN=Georgia; EF=B; CO=ff00ff;');
  });
  await first.quit();

  const second = await launch({ profile, keyring: true });
  await expectSignedIn(second.window);
  expect((await stateOf(second.window)).messenger.me?.handle).toBe(DEMO_HANDLE);
  expect(await isOnTop(second.app, second.window)).toBe(true);
  const later = await openConversation(second.app, second.window, friend);
  expect(await isOnTop(second.app, later)).toBe(true);
  await expect(inputOf(later)).toHaveCSS('font-family', /^"?Georgia/);
  await expect(inputOf(later)).toHaveCSS('color', 'rgb(255, 0, 255)');
});
