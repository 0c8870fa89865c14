/** The window of the message history: people, days, the text, the search, files, and what goes for good. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { History } from '../../electron/storage/history/history.ts';
import type { ConversationEntry, Participant } from '../../shared/conversation.ts';
import { DEMO_HANDLE } from '../../shared/demo.ts';
import { bob, conversationWith, eve, heard, notice, said, telling } from '../storage/history/spoken.ts';
import { expectAccessible } from './accessible.ts';
import { type Nudge, test } from './support.ts';
import { openWindow, signInToDemo } from './windows.ts';

const delivered = { state: 'delivered', why: null, code: null } as const;
const failed = { state: 'failed', why: 'contact-offline', code: null } as const;
const june = (day: number, hour: number, minute = 0) => new Date(2005, 5, day, hour, minute).getTime();
const comic = {
  font: 'Comic Sans MS',
  bold: true,
  italic: false,
  underline: false,
  strikeout: false,
  colour: '#ff00ff',
  rightToLeft: false,
};
const mine = { from: DEMO_HANDLE, name: 'You', delivery: delivered };

function kept(folder: string): void {
  const history = new History({ folder: join(folder, 'history'), keep: () => 'yes', onProblem: () => undefined });
  const tell = (id: string, people: readonly Participant[], entries: readonly ConversationEntry[]) => {
    for (const [event, state] of telling(conversationWith(id, ...people), entries))
      history.record(DEMO_HANDLE, event, state);
  };
  tell(
    'one',
    [bob],
    [
      heard('1', 'Hello! :) Have you seen http://nudge.invalid/ yet?', { at: june(16, 20) }),
      said('2', 'Not yet, let me look', { ...mine, at: june(16, 20, 1), format: comic }),
      notice('3', 'left', june(16, 20, 30)),
    ],
  );
  tell(
    'two',
    [bob],
    [
      said('4', 'Are you there? The concert is on Saturday', { ...mine, at: june(17, 9), delivery: failed }),
      heard('5', '<img src=x onerror=alert(1)> is how it looked, (l) Söderköping', { at: june(17, 21) }),
      {
        kind: 'nudge',
        id: '6',
        at: june(17, 21, 5),
        own: false,
        from: bob.handle,
        name: 'Bob',
        delivery: null,
        remoteId: null,
      },
    ],
  );
  tell(
    'many',
    [eve],
    Array.from({ length: 1200 }, (_, index) =>
      heard(`m${index}`, index === 700 ? 'the needle, 你好吗' : `line number ${index} of a long evening`, {
        at: june(12, 18) + index * 10_000,
        from: eve.handle,
        name: '<b>Eve</b>',
      }),
    ),
  );
  history.close();
}

async function withHistory(launch: (options: { profile: string }) => Promise<Nudge>, profile: string) {
  kept(profile);
  await writeFile(join(profile, 'settings.json'), JSON.stringify({ history: { keep: 'yes' } }));
  const { app, window } = await launch({ profile });
  await signInToDemo(window);
  return { app, window };
}

async function chooseFile(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, filePath);
}

const day = (history: Page) => history.locator('[data-part=history-day]');
const people = (history: Page) => history.locator('[data-part=history-people]');
const hits = (history: Page) => history.locator('[data-part=history-hit]');
const status = (history: Page) => history.locator('[data-part=history-status]');

test('people, days and texts by the mouse and the keyboard', async ({ launch, profile }, info) => {
  const { app, window } = await withHistory(launch, profile);
  const history = await openWindow(app, window, 'history', bob.handle);
  await expect(history).toHaveTitle('Message History for Bob');
  await expect(people(history).getByRole('option')).toHaveText(['Bob', '<b>Eve</b>']);
  await expect(day(history)).toContainText('<img src=x onerror=alert(1)> is how it looked');
  await expect(day(history)).toContainText('Not delivered: this person is offline now.');
  await expect(history.locator('.calendar-day[data-has]')).toHaveText(['16', '17']);
  await expectAccessible(history);
  await history.screenshot({ path: info.outputPath('history.png') });

  await history.locator('.calendar-day[aria-selected=true]').focus();
  await history.keyboard.press('ArrowLeft');
  await expect(day(history)).toContainText('Not yet, let me look');
  await expect(day(history).getByRole('link', { name: 'http://nudge.invalid/' })).toBeVisible();
  await history.keyboard.press('PageUp');
  await expect(history.locator('.calendar-head')).toContainText('May 2005');
  await expect(day(history)).toContainText('Choose a day that is bold');

  await people(history).focus();
  await history.keyboard.press('End');
  await expect(history).toHaveTitle('Message History for <b>Eve</b>');
  await expect(day(history)).toContainText('line number 0 of');
  expect(await day(history).locator('.history-row').count()).toBeLessThan(100);
});

test('a search as it is typed leads to the place', async ({ launch, profile }, info) => {
  const { app, window } = await withHistory(launch, profile);
  const history = await openWindow(app, window, 'history', bob.handle);
  await history.locator('[data-part=history-search]').pressSequentially('soderk');
  await expect(hits(history)).toHaveCount(1);
  await expect(hits(history).locator('mark')).toHaveText('Söderköping');
  await history.locator('[data-part=history-search]').fill('你好');
  await expect(hits(history).locator('mark')).toHaveText('你好');
  await history.locator('[data-part=history-hits]').focus();
  await history.keyboard.press('ArrowDown');
  await expect(history).toHaveTitle('Message History for <b>Eve</b>');
  await expect(day(history).locator('[data-wanted]')).toBeInViewport();
  await expect(day(history).locator('[data-wanted]')).toContainText('the needle, 你好吗');
  await expect.poll(() => history.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1);
  await expectAccessible(history);
  await history.screenshot({ path: info.outputPath('history-search.png') });
  await history.locator('[data-part=history-search]').fill('line');
  await expect(hits(history)).toHaveCount(100);
  await expect(status(history)).toHaveText('The latest 100 messages found');
  await history.locator('[data-part=history-hits]').focus();
  await history.keyboard.press('End');
  await expect(hits(history)).toHaveCount(200);
  await history.locator('[data-part=history-search]').fill('nothing of the kind');
  await expect(status(history)).toHaveText('No message has these words.');
});

test('out to a file, in from a log of aMSN, and gone for good', async ({ launch, profile }, info) => {
  const { app, window } = await withHistory(launch, profile);
  const history = await openWindow(app, window, 'history', bob.handle);
  await expect(day(history)).toContainText('Are you there?');

  const page = join(profile, 'bob.html');
  await chooseFile(app, page);
  await history.getByRole('button', { name: 'Export...' }).click();
  const dialog = history.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Everything with/ }).click();
  await dialog.getByRole('radio', { name: 'Web page' }).click();
  await expectAccessible(history);
  await history.screenshot({ path: info.outputPath('history-export.png') });
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(status(history)).toHaveText('4 messages were written to bob.html.');
  expect(await readFile(page, 'utf8')).toContain('&lt;img src=x onerror=alert(1)&gt;');

  const log = join(profile, 'zoe@example.com.log');
  await writeFile(
    log,
    [
      '|"LRED[Conversation started on |"LTIME1138320000 ]',
      '|"LGRA[|"LTIME1138320005 ] |"LITAZoe :|"LNOR from long ago',
      '|"LGRA[|"LTIME1138320010 ] |"LITAMy old name :|"LC00ff indeed',
      '',
    ].join('\n'),
  );
  await chooseFile(app, log);
  await history.getByRole('button', { name: 'Import...' }).click();
  await expect(history.locator('[data-part=history-import-counts]')).toContainText(
    'is a log of aMSN. It has 2 messages',
  );
  await expect(history.locator('[data-part=history-import-handle]')).toHaveValue('zoe@example.com');
  await dialog.getByRole('checkbox', { name: /My old name/ }).click();
  await expectAccessible(history);
  await history.screenshot({ path: info.outputPath('history-import.png') });
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(status(history)).toHaveText('2 messages were added.');
  await expect(people(history).getByRole('option')).toHaveText(['Zoe', 'Bob', '<b>Eve</b>']);

  await history.getByRole('button', { name: 'Delete...' }).click();
  await dialog.getByRole('radio', { name: /Everything with/ }).click();
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Shall all messages saved with');
  await history.screenshot({ path: info.outputPath('history-delete.png') });
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(people(history).getByRole('option')).toHaveText(['Zoe', '<b>Eve</b>']);
});

test('without any, and when none is kept, it says so', async ({ launch }) => {
  const { app, window: page } = await launch();
  const history = await openWindow(app, page, 'history');
  await expect(day(history)).toHaveText('Sign in to read the messages of your account.');
  await signInToDemo(page);
  await expect(day(history)).toHaveText('No messages have been kept yet.');
  await page.evaluate(() => window.nudge.command('setKeepHistory', 'no'));
  await expect(day(history)).toContainText('Nudge keeps no message history.');
  await expectAccessible(history);
});
