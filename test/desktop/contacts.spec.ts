/** Managing contacts in the windows, with a service and other clients in processes of their own. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page, TestInfo } from '@playwright/test';
import { expect } from '@playwright/test';
import { formatCtt } from '../../electron/storage/contact-files/ctt.ts';
import { contactIn, everybody } from '../../shared/address-book.ts';
import { text } from '../../shared/text/text.ts';
import { alice, bob, carol, type ServiceProcess, startServiceProcess } from './service-process.ts';
import { type Nudge, test } from './support.ts';
import {
  closedBy,
  expectSignedIn,
  openWindow,
  serverOnPort,
  setServer,
  signIn,
  stateOf,
  windowAfter,
} from './windows.ts';

let service: ServiceProcess;
test.beforeEach(async () => {
  service = await startServiceProcess();
});
test.afterEach(() => service.stop());

/** Alice in the window. */
async function start(launch: () => Promise<Nudge>): Promise<Nudge> {
  const nudge = await launch();
  await setServer(nudge.window, serverOnPort(service.port, 'MSNP11', service.nexus));
  await signIn(nudge.window, alice);
  await expectSignedIn(nudge.window);
  return nudge;
}

/** A picture of a window for whoever looks at what the tests did. */
async function picture(page: Page, name: string, info: TestInfo): Promise<void> {
  await page.screenshot({ path: info.outputPath(`${name}.png`), animations: 'disabled' });
}

/** A label without the sign before its mnemonic. */
const label = (words: string) => words.replace('&', '');
const row = (page: Page, handle: string) => page.locator(`[data-part=contact-row][data-handle="${handle}"]`);
const heading = (page: Page, name: string) => page.locator('[data-part=group-header]', { hasText: name });

/** An entry of a person's context menu. */
async function fromMenu(page: Page, handle: string, entry: string): Promise<void> {
  await row(page, handle).click({ button: 'right' });
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Has the next file dialogs give this path. */
async function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, path);
}

test('adds somebody by the wizard, renames and deletes them', async ({ launch }, info) => {
  const { app, window: page } = await start(launch);
  const other = service.console(carol);
  await other.line({ event: 'signed-in' });

  await page.keyboard.press('Alt+c');
  const wizard = await windowAfter(app, 'add-contact', () =>
    page.getByRole('menuitem', { name: label(text('menu.contacts.add')) }).click(),
  );
  await picture(wizard, 'add-way', info);
  await wizard.getByRole('button', { name: label(text('addContact.next')) }).click();
  await wizard.locator('[data-part=address-edit]').fill('nobody');
  await wizard.keyboard.press('Enter');
  await expect(wizard.locator('[data-part=address-problem]')).toHaveText(text('addContact.problem.notAnAddress'));
  await wizard.locator('[data-part=address-edit]').fill('Carol@Example.com');
  await wizard.locator('[data-part=group-select]').selectOption({ label: 'Work' });
  await picture(wizard, 'add-address', info);
  await wizard.keyboard.press('Enter');
  await expect(wizard.locator('[data-part=added]')).toBeVisible();
  await picture(wizard, 'add-done', info);
  await closedBy(wizard, () => wizard.getByRole('button', { name: label(text('addContact.finish')) }).click());
  await expect(heading(page, 'Work')).toHaveText('Work (1/1)');
  await other.line({ event: 'request', handle: alice.handle });
  other.type(`accept ${alice.handle} add\n`);
  await expect(row(page, carol.handle)).toHaveAttribute('data-kind', 'online');

  const rename = await windowAfter(app, 'rename', () =>
    fromMenu(page, carol.handle, label(text('contactMenu.rename'))),
  );
  const nickname = rename.getByLabel(label(text('rename.nickname')));
  await nickname.fill('Caz <3');
  await picture(rename, 'rename', info);
  await closedBy(rename, () => rename.locator('[data-part=ok]').click());
  await expect(row(page, carol.handle)).toContainText('Caz <3');
  await picture(page, 'renamed', info);

  await row(page, carol.handle).click();
  const deletion = await windowAfter(app, 'delete-contact', () => page.keyboard.press('Delete'));
  await deletion.getByRole('checkbox').check();
  await picture(deletion, 'delete', info);
  await closedBy(deletion, () => deletion.locator('[data-part=yes]').click());
  await expect(row(page, carol.handle)).toHaveCount(0);
  await other.line({ event: 'presence', handle: alice.handle, status: 'FLN' });
  await expect
    .poll(async () => contactIn((await stateOf(page)).messenger.contacts, carol.handle)?.lists)
    .toEqual(['BL', 'RL']);
});

test('asks about somebody who added me, and lets them in', async ({ launch }, info) => {
  const { app, window: page } = await start(launch);
  const other = service.console(carol);
  await other.line({ event: 'signed-in' });
  const request = await windowAfter(app, 'contact-request', async () => other.type(`add ${alice.handle}\n`));
  await expect(request.locator('[data-part=request-heading]')).toContainText(carol.handle);
  await picture(request, 'request', info);
  await closedBy(request, () => request.locator('[data-part=ok]').click());
  await other.line({ event: 'presence', handle: alice.handle, status: 'NLN' });
  await expect(row(page, carol.handle)).toHaveAttribute('data-kind', 'online');
  await picture(page, 'accepted', info);
});

test('asks about several people one after the other, and about the undecided at the next sign-in', async ({
  launch,
}) => {
  const { app, window: page } = await start(launch);
  const other = service.console(carol);
  await other.line({ event: 'signed-in' });
  const request = await windowAfter(app, 'contact-request', async () => other.type(`add ${alice.handle}\n`));
  await request.locator('[data-part=cancel]').waitFor();
  await closedBy(request, () => request.keyboard.press('Escape'));
  await expect.poll(async () => (await stateOf(page)).messenger.postponedRequests).toEqual([carol.handle]);
  await page.evaluate(() => window.nudge.command('signOut', undefined));
  const again = await windowAfter(app, 'contact-request', () => signIn(page, alice));
  await expect(again.locator('[data-part=request-heading]')).toContainText(carol.handle);
  await closedBy(again, async () => {
    await page.evaluate(
      (handle) => window.nudge.command('answerRequest', { handle, allow: false, add: false }),
      carol.handle,
    );
  });
  await expect
    .poll(async () => contactIn((await stateOf(page)).messenger.contacts, carol.handle)?.lists)
    .toContain('BL');
});

test('leaves a request window alone whatever else happens, until that person has their answer', async ({ launch }) => {
  const { app, window: page } = await start(launch);
  const news = async (message: string, seenIn: Page) => {
    const answer = await page.evaluate((words) => window.nudge.command('setPersonalMessage', words), message);
    expect(answer.ok).toBe(true);
    await expect.poll(async () => (await stateOf(seenIn)).messenger.me?.personalMessage).toBe(message);
  };
  const nobodyWaits = await openWindow(app, page, 'contact-request', bob.handle);
  await news('Something happens', nobodyWaits);
  await closedBy(nobodyWaits, () => nobodyWaits.close());

  const other = service.console(carol);
  await other.line({ event: 'signed-in' });
  const request = await windowAfter(app, 'contact-request', async () => other.type(`add ${alice.handle}\n`));
  await news('And something else', request);
  await closedBy(request, async () => {
    await page.evaluate(
      (handle) => window.nudge.command('answerRequest', { handle, allow: true, add: false }),
      carol.handle,
    );
  });
});

test('blocks and unblocks', async ({ launch }, info) => {
  const { window: page } = await start(launch);
  const other = service.console(bob);
  await other.line({ event: 'presence', handle: alice.handle, status: 'NLN' });
  await fromMenu(page, bob.handle, label(text('contactMenu.block')));
  await expect(row(page, bob.handle)).toContainText(`(${text('status.blocked')})`);
  await other.line({ event: 'presence', handle: alice.handle, status: 'FLN' });
  await picture(page, 'blocked', info);
  await fromMenu(page, bob.handle, label(text('contactMenu.unblock')));
  await other.line({ event: 'presence', handle: alice.handle, status: 'NLN' });
  await expect(row(page, bob.handle)).not.toContainText(text('status.blocked'));
});

test('drags somebody into another group, and copies them back with Ctrl', async ({ launch }, info) => {
  const { window: page } = await start(launch);
  await expect(heading(page, 'Friends')).toHaveText('Friends (0/1)');
  await row(page, bob.handle).dragTo(heading(page, 'Work'));
  await expect(heading(page, 'Work')).toHaveText('Work (0/1)');
  await expect(heading(page, 'Friends')).toHaveText('Friends (0/0)');
  await picture(page, 'moved', info);
  await page.keyboard.down('Control');
  await row(page, bob.handle).dragTo(heading(page, 'Friends'));
  await page.keyboard.up('Control');
  await expect(row(page, bob.handle)).toHaveCount(2);
  await expect(heading(page, 'Friends')).toHaveText('Friends (0/1)');
  await picture(page, 'copied', info);
});

test('makes, renames and deletes a group', async ({ launch }, info) => {
  const { window: page } = await start(launch);
  await heading(page, 'Friends').click({ button: 'right' });
  await page.getByRole('menuitem', { name: label(text('contactMenu.createGroup')) }).click();
  await page.locator('[data-part=group-name-edit]').fill('Chess & tea');
  await picture(page, 'new-group', info);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Chess & tea')).toHaveText('Chess & tea (0/0)');
  await heading(page, 'Chess & tea').click();
  await page.keyboard.press('F2');
  await page.locator('[data-part=group-name-edit]').fill('Go & coffee');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Go & coffee')).toBeVisible();
  await heading(page, 'Friends').click({ button: 'right' });
  await page.getByRole('menuitem', { name: label(text('contactMenu.deleteGroup')) }).click();
  await expect(page.getByRole('alertdialog')).toContainText(text('group.notEmpty'));
  await picture(page, 'not-empty', info);
  await page.keyboard.press('Escape');
  await heading(page, 'Go & coffee').click();
  await page.keyboard.press('Delete');
  await expect(heading(page, 'Go & coffee')).toHaveCount(0);
  expect((await stateOf(page)).messenger.groups.map(({ name }) => name)).toEqual(['Friends', 'Work']);
});

test('imports 200 contacts from a file, and saves the list as one', async ({ launch }, info) => {
  test.setTimeout(240_000);
  await service.stop();
  const people = Array.from({ length: 200 }, (_, index) => `person${String(index + 1).padStart(3, '0')}@example.com`);
  service = await startServiceProcess(people.map((handle) => ({ handle, password: 'a', name: handle })));
  const { app, window: page, profile } = await start(launch);
  const path = join(profile, 'people.ctt');
  await writeFile(path, formatCtt([...people, bob.handle]));
  await chooseFile(app, path);
  await page.keyboard.press('Alt+c');
  const dialog = await windowAfter(app, 'import', () =>
    page.getByRole('menuitem', { name: label(text('menu.contacts.import')) }).click(),
  );
  await expect(dialog.locator('[data-part=import-entry]')).toHaveCount(201);
  // The pace that servers bear is tested elsewhere; nobody has to wait for it here.
  await app.evaluate(() => {
    const usual = globalThis.setTimeout;
    const hasty = (run: () => void, after?: number) => usual(run, after === 500 ? 5 : after);
    Object.assign(globalThis, { setTimeout: Object.assign(hasty, usual) });
  });
  await picture(dialog, 'import-preview', info);
  await dialog.locator('[data-part=import-run]').click();
  await expect.poll(async () => (await stateOf(page)).importing?.done ?? 0, { timeout: 20_000 }).toBeGreaterThan(5);
  await picture(dialog, 'importing', info);
  await expect(dialog.locator('[data-part=import-outcome]')).toHaveText(text('import.end.finished', { count: 200 }), {
    timeout: 150_000,
  });
  await picture(dialog, 'imported', info);
  const { contacts } = (await stateOf(page)).messenger;
  expect(everybody(contacts).filter(({ lists }) => lists.includes('FL'))).toHaveLength(201);
  await picture(page, 'two-hundred', info);

  const saved = await page.evaluate(() => window.nudge.command('exportContacts', { format: 'ctt', group: null }));
  expect(saved).toEqual({ ok: true, value: { file: 'people.ctt', contacts: 201 } });
});
