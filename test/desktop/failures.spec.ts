/** Servers that fail: each failure has its sentence, and the app is as usable as before. */
import { expect } from '@playwright/test';
import type { SignedOutReason } from '../../shared/model.ts';
import { hangUpInTheList, type Script, silence, startScriptedServer } from './scripted-server.ts';
import { alice } from './service-process.ts';
import { test } from './support.ts';
import { expectSentence, serverOnPort, setServer, signIn, signInToDemo, stateOf } from './windows.ts';

const hangUp: Script = (_words, socket) => socket.destroy();
const babble: Script = (_words, socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
const full: Script = ([, transaction], socket) => socket.write(`910 ${transaction}\r\n`);

const servers: readonly (readonly [string, Script, SignedOutReason, string | null])[] = [
  ['says nothing', silence, 'timed-out', '0x81000306'],
  ['hangs up at once', hangUp, 'connection-lost', '0x81000306'],
  ['hangs up in the middle of the list', hangUpInTheList, 'connection-lost', '0x81000306'],
  ['is full', full, 'server-busy', '0x81000314'],
  ['is no MSNP server', babble, 'protocol-error', null],
];

for (const [what, script, sentence, code] of servers) {
  test(`a server that ${what}`, async ({ launch }) => {
    const server = await startScriptedServer(script);
    try {
      // Short only where it is waited for, and long enough for a slow machine to sign in within it.
      const { window: page } = await launch(sentence === 'timed-out' ? { args: ['--step-timeout', '4000'] } : {});
      await setServer(page, serverOnPort(server.port, 'MSNP2'));
      await signIn(page, alice);
      await server.visited;
      await expectSentence(page, sentence, code);
      const { messenger } = await stateOf(page);
      expect(messenger.contacts).toEqual([]);
      await setServer(page, { kind: 'builtIn', ceiling: 'MSNP11' });
      await signInToDemo(page);
    } finally {
      await server.stop();
    }
  });
}

test('a server that is not there', async ({ launch }) => {
  const gone = await startScriptedServer(silence);
  await gone.stop();
  const { window: page } = await launch();
  await setServer(page, serverOnPort(gone.port, 'MSNP11'));
  await signIn(page, alice);
  await expectSentence(page, 'unreachable', '0x81000306');
  await setServer(page, { kind: 'builtIn', ceiling: 'MSNP11' });
  await signInToDemo(page);
});

test('giving up on a silent server', async ({ launch }) => {
  const server = await startScriptedServer(silence);
  try {
    const { window: page } = await launch();
    await setServer(page, serverOnPort(server.port, 'MSNP11'));
    await signIn(page, alice);
    await server.visited;
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('form')).toBeVisible();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await setServer(page, { kind: 'builtIn', ceiling: 'MSNP11' });
    await signInToDemo(page);
  } finally {
    await server.stop();
  }
});
