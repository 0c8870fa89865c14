/** Everything that the program can show: every window, its pages, and what comes up inside; for tests that look at each. */
import { type ElectronApplication, expect, type Page, test as steps } from '@playwright/test';
import type { EraName } from '../../shared/skins/era.ts';
import { text } from '../../shared/text/text.ts';
import { inputOf, say, talkTo } from './conversations.ts';
import { inEveryWindow } from './every-window.ts';
import { chooseFile, logOfAnotherProgram, savedContacts } from './file-choosers.ts';
import {
  bringUp,
  conversationViews,
  historyViews,
  type InnerView,
  leave,
  mainViews,
  optionsViews,
  plain,
  serverViews,
  signInViews,
} from './inner-views.ts';
import { inEveryAlert, lostConnection, pretending } from './pretended.ts';
import { silence, startScriptedServer } from './scripted-server.ts';
import {
  closedBy,
  expectSignedIn,
  openServerSettings,
  openWindow,
  serverOnPort,
  setServer,
  signIn,
  signInToDemo,
  wear,
  windowAfter,
} from './windows.ts';

const echo = 'front.desk@nudge.example';

/** Looks at a window, or at what came up inside it. */
type Look = (page: Page, name: string, inside: InnerView | null) => Promise<void>;

/** A run through the program. */
export interface Tour {
  readonly app: ElectronApplication;
  readonly main: Page;
  readonly profile: string;
  readonly look: Look;
}

async function seen({ look }: Tour, page: Page, name: string, inside: InnerView | null = null): Promise<void> {
  await steps.step(name, () => look(page, name, inside));
}

async function inside(tour: Tour, page: Page, window: string, views: readonly InnerView[]): Promise<void> {
  for (const view of views) {
    await bringUp(page, view);
    await seen(tour, page, `${window}: ${view.name}`, view);
    await leave(page, view);
  }
}

/** Before there is a session: the form, the servers, and what goes wrong. */
export async function signedOutViews(tour: Tour): Promise<void> {
  const { app, main } = tour;
  await seen(tour, main, 'sign-in');
  await inside(tour, main, 'sign-in', signInViews);
  const servers = await openServerSettings(app, main);
  await inside(tour, servers, 'servers', serverViews);
  await servers.close();
  const silent = await startScriptedServer(silence);
  await setServer(main, serverOnPort(silent.port, 'MSNP11'));
  await signIn(main, { handle: 'somebody@example.com', password: 'secret' });
  await silent.visited;
  await expect(main.locator('[data-part=cancel-button]')).toBeVisible();
  await seen(tour, main, 'signing in');
  await silent.stop();
  await expect(main.getByRole('alertdialog')).toBeVisible();
  await seen(tour, main, 'signed out with a reason');
  await main.keyboard.press('Escape');
  await expect(main.getByRole('alertdialog')).toHaveCount(0);
  await setServer(main, { kind: 'builtIn', ceiling: 'MSNP11' });
  await (await pretending(app)).pretend({ session: lostConnection() });
  await main.reload();
  await expect(main.locator('[data-part=waiting]')).toBeVisible();
  await seen(tour, main, 'connection lost');
}

/** The alerts, which come and go by themselves. */
export async function alerts(tour: Tour): Promise<void> {
  await inEveryAlert(tour.app, tour.main, await pretending(tour.app), (page, name) => seen(tour, page, name));
}

/** The pages of the wizard that lead through the member directory of the older dialects. */
export async function directory(tour: Tour): Promise<void> {
  const { app, main } = tour;
  await setServer(main, { kind: 'builtIn', ceiling: 'MSNP7' });
  await signInToDemo(main);
  const wizard = await openWindow(app, main, 'add-contact');
  const next = wizard.getByRole('button', { name: plain('addContact.next') });
  await seen(tour, wizard, 'wizard, ways with the directory');
  await wizard.getByRole('radio', { name: plain('addContact.directory') }).check();
  await next.click();
  await wizard.locator('[data-part=directory-firstName]').fill('Jonas');
  await next.click();
  await expect(wizard.locator('[data-part=directory-problem]')).toHaveText(text('directory.problem'));
  await seen(tour, wizard, 'wizard, directory');
  await wizard.locator('[data-part=directory-lastName]').fill('Lisboa');
  await next.click();
  await expect(wizard.locator('[data-part=directory-results]').getByRole('option').first()).toBeVisible();
  await seen(tour, wizard, 'wizard, who was found');
  await next.click();
  await expect(wizard.locator('[data-part=invite-words]')).toBeVisible();
  await seen(tour, wizard, 'wizard, invitation');
  await next.click();
  await expect(wizard.locator('[data-part=invited]')).toBeVisible();
  await seen(tour, wizard, 'wizard, invited');
  await wizard.close();
}

/** What eras before 7.x have in their own way, in the one that the windows wear: signed out, then signed in. */
export async function ownOfEra(tour: Tour, era: EraName): Promise<void> {
  const { app, main } = tour;
  await wear(main, era);
  await expect(main.locator('[data-part=sign-in-link]')).toBeVisible();
  await seen(tour, main, `start of ${era}`);
  const dialog = await windowAfter(app, 'sign-in', () => main.locator('[data-part=sign-in-link]').click());
  await seen(tour, dialog, `sign-in of ${era}`);
  await dialog.getByRole('button', { name: text('signIn.demo') }).click();
  await closedBy(dialog, () => dialog.locator('[data-part=ok]').click());
  await expectSignedIn(main);
  await seen(tour, main, `main of ${era}`);
  const talk = await talkTo(app, main, echo);
  await say(talk, 'hello :)');
  await expect(talk.locator('[data-part=message]')).toHaveCount(2);
  await seen(tour, talk, `conversation of ${era}`);
  await talk.close();
  const about = await openWindow(app, main, 'contact-card', echo);
  await seen(tour, about, `properties of ${era}`);
  await about.close();
  const options = await openWindow(app, main, 'options');
  for (const tab of await options.getByRole('tab').all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await seen(tour, options, `options of ${era}, ${await tab.innerText()}`);
    await tab.click();
  }
  await options.close();
  await main.evaluate(() => window.nudge.command('signOut', undefined));
  await expect(main.locator('[data-part=sign-in-link]')).toBeVisible();
}

/** The windows of somebody who is signed in to the demo account, as they open. */
export async function windows(tour: Tour): Promise<void> {
  const { app, main, profile } = tour;
  await chooseFile(app, await savedContacts(profile));
  await inEveryWindow(app, main, async (page, name) => {
    await seen(tour, page, name);
  });
}

/** What comes up in the main window of somebody who is signed in. */
export async function mainInside(tour: Tour): Promise<void> {
  const { app, main, profile } = tour;
  await chooseFile(app, `${profile}/no-such-folder/contacts.ctt`);
  await inside(tour, main, 'main', mainViews);
}

/** A conversation: between two, with what comes up in it, and of several. */
export async function conversations(tour: Tour): Promise<void> {
  const { app, main, profile } = tour;
  const page = await talkTo(app, main, echo);
  await say(page, 'see https://nudge.invalid/ :)');
  await expect(page.locator('[data-part=message]')).toHaveCount(2);
  await seen(tour, page, 'conversation, said');
  await inside(tour, page, 'conversation', conversationViews);
  await page.evaluate(() => window.nudge.command('setKeepHistory', 'yes'));
  await say(page, 'to be kept');
  await expect(page.locator('[data-part=message]')).toHaveCount(4);
  await chooseFile(app, await logOfAnotherProgram(profile));
  const history = await openWindow(app, main, 'history');
  await expect(history.getByRole('option').first()).toBeVisible();
  await inside(tour, history, 'history', historyViews);
  await history.locator('[data-part=history-search]').fill('kept');
  await expect(history.locator('[data-part=history-hit]').first()).toBeVisible();
  await seen(tour, history, 'history, found');
  await history.close();
  const others = page.locator('[data-part=participant]');
  await page.getByTitle(text('invite.title')).press('Enter');
  await page.getByRole('option').first().dblclick();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(others.nth(1)).toBeVisible();
  await seen(tour, page, 'conversation of several');
  await closedBy(page, () => inputOf(page).press('Control+w'));
}

/** The pages of windows that have several. */
export async function pages(tour: Tour): Promise<void> {
  const { app, main, profile } = tour;
  const options = await openWindow(app, main, 'options');
  for (const tab of await options.getByRole('tab').all()) {
    await tab.click();
    const name = `options, ${await tab.innerText()}`;
    await seen(tour, options, name);
    const views = optionsViews.filter((view) => view.page === name);
    await tab.click();
    await inside(tour, options, name, views);
  }
  await options.close();

  const wizard = await openWindow(app, main, 'add-contact');
  const press = (name: string) => wizard.getByRole('button', { name, exact: true }).click();
  const next = text('addContact.next').replace('&', '');
  await press(next);
  await wizard.getByRole('textbox').first().fill('nobody.yet@nudge.example');
  await seen(tour, wizard, 'wizard, address');
  await press(next);
  const on = wizard.locator('[data-part=added], [data-part=invite-words], textarea').first();
  await expect(on).toBeVisible();
  await seen(tour, wizard, 'wizard, after the address');
  await wizard.close();

  await chooseFile(app, await savedContacts(profile));
  const contacts = await openWindow(app, main, 'import');
  await expect(contacts.getByRole('checkbox').first()).toBeVisible();
  await seen(tour, contacts, 'import, preview');
  await contacts.locator('[data-part=import-run]').click();
  await expect(contacts.locator('[data-part=import-outcome]')).toBeVisible();
  await seen(tour, contacts, 'import, result');
  await contacts.close();

  const inspector = await openWindow(app, main, 'inspector');
  await inspector.locator('[data-part=wire]').press('Home');
  await expect(inspector.locator('[data-part=about]')).toBeAttached();
  await seen(tour, inspector, 'inspector, a line');
  await inspector.close();
}
