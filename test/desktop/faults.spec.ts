/** Faults of our own: a sentence for people, the whole story in the log, and the app goes on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { text } from '../../shared/text/text.ts';
import { startScriptedServer } from './scripted-server.ts';
import { alice } from './service-process.ts';
import { test } from './support.ts';
import { expectSignedIn, serverOnPort, setServer, signIn, signInToDemo, stateOf } from './windows.ts';

test('an error that nobody expected', async ({ launch }) => {
  const { app, window: page, profile } = await launch();
  await app.evaluate(() => {
    setImmediate(() => {
      throw new RangeError('the cupboard is bare, password=opensesame');
    });
  });
  await expect(page.getByRole('alertdialog')).toContainText(text('problem.unexpected', { detail: 'RangeError' }));
  await expect(page.getByRole('alertdialog')).not.toContainText('cupboard');
  await page.getByRole('button', { name: text('button.ok') }).click();
  const log = () => readFileSync(join(profile, 'log', 'nudge.log'), 'utf8');
  await expect.poll(log).toContain('uncaught exception: RangeError: the cupboard is bare');
  expect(log()).not.toContain('opensesame');
  await signInToDemo(page);
});

test('a page that crashes comes back with everything', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const names = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()
      .map((one) => one.webContents)
      .find((one) => one.getURL().includes('window=main'));
    if (contents === undefined) throw new Error('no window');
    const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()));
    contents.forcefullyCrashRenderer();
    await loaded;
    return contents.executeJavaScript(`new Promise((resolve) => {
      const look = () => {
        const rows = document.querySelectorAll('[data-part=contact-row]').length;
        if (rows > 0) resolve(rows); else requestAnimationFrame(look);
      };
      look();
    })`);
  });
  expect(names).toBeGreaterThan(20);
});

test('the inbox opens in the browser, and only as a web address', async ({ launch }) => {
  const { app, window: page } = await launch();
  await signInToDemo(page);
  const opened = await app.evaluateHandle(({ shell }) => {
    const addresses: string[] = [];
    shell.openExternal = async (address) => void addresses.push(address);
    return addresses;
  });
  await page.getByRole('button', { name: text('main.mail') }).click();
  await expect.poll(() => opened.jsonValue()).toEqual([expect.stringMatching(/^https?:\/\//)]);
});

test('quitting takes leave of the server first', async ({ launch }) => {
  const farewell = Promise.withResolvers<string>();
  const server = await startScriptedServer(([command = '', transaction, ...rest], socket) => {
    const answer = (words: string) => socket.write(`${words}\r\n`);
    if (command === 'VER') answer(`VER ${transaction} MSNP2 CVR0`);
    if (command === 'INF') answer(`INF ${transaction} MD5`);
    if (command === 'USR' && rest[1] === 'I') answer(`USR ${transaction} MD5 S 1.2`);
    if (command === 'USR' && rest[1] === 'S') answer(`USR ${transaction} OK ${alice.handle} Alice`);
    if (command === 'SYN') {
      answer(`SYN ${transaction} 1`);
      answer(`GTC ${transaction} 1 A`);
      answer(`BLP ${transaction} 1 AL`);
      for (const list of ['FL', 'AL', 'BL', 'RL']) answer(`LST ${transaction} ${list} 1 0 0`);
    }
    if (command === 'CHG') answer(`CHG ${transaction} ${rest[0]}`);
    if (command === 'OUT') {
      farewell.resolve(command);
      socket.end();
    }
    socket.once('close', () => farewell.reject(new Error('gone without a word')));
  });
  try {
    const { window: page, quit } = await launch();
    await setServer(page, serverOnPort(server.port, 'MSNP2'));
    await signIn(page, alice);
    await expectSignedIn(page);
    expect((await stateOf(page)).messenger.contacts).toEqual([]);
    await quit();
    expect(await farewell.promise).toBe('OUT');
  } finally {
    await server.stop();
  }
});
