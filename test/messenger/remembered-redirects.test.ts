import { describe, expect, it, onTestFinished } from 'vitest';
import { Messenger } from '../../electron/messenger/messenger.ts';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import { redirectFiles } from '../../electron/storage/redirects.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { alice, FakePassport, type Stage, stage } from '../support/messenger-under-test.ts';

const notification = '10.0.0.5:1863';

/** A messenger that keeps redirects in a folder, calling the servers of the stage. */
function remembering(scene: Stage, folder: string): Messenger {
  const messenger = new Messenger({
    connector: scene.peer.connector,
    passport: new FakePassport(),
    clock: new FakeClock(),
    listCache: memoryListCache(),
    trace: null,
    redirects: redirectFiles(folder, () => undefined),
  });
  onTestFinished(() => messenger.cancel());
  return messenger;
}

const signIn = (messenger: Messenger, ceiling: 'MSNP2' = 'MSNP2') => messenger.signIn({ ...alice, ceiling });

/** Sends Alice on to the notification server, as a dispatch server does. */
async function redirected(scene: Stage, messenger: Messenger) {
  signIn(messenger);
  const dispatch = await scene.accept();
  expect(await dispatch.line()).toBe('VER 1 MSNP2 CVR0');
  dispatch.send('VER 1 MSNP2\r\n');
  await dispatch.line();
  dispatch.send('INF 2 MD5\r\n');
  await dispatch.line();
  dispatch.send(`XFR 3 NS ${notification}\r\n`);
  const server = await scene.accept(notification);
  expect(await server.line()).toBe('VER 4 MSNP2 CVR0');
  messenger.cancel();
  await server.end();
}

describe('where a dispatch server sent us last (fact book 00 section 3.1)', () => {
  it('is where the next sign-in begins, after a restart too', async () => {
    const scene = await stage();
    const folder = temporaryFolder();
    await redirected(scene, remembering(scene, folder));
    const later = remembering(scene, folder);
    signIn(later);
    expect(await (await scene.accept(notification)).line()).toBe('VER 1 MSNP2 CVR0');
    expect(scene.peer.calls).toBe(3);
  });

  it.each([
    ['hangs up', ''],
    ['speaks no dialect of ours any more', 'VER 1 0\r\n'],
    ['has a bad moment', '601 1\r\n'],
  ])('is asked in vain when that server %s: then the dispatch server again', async (_what, answer) => {
    const scene = await stage();
    const folder = temporaryFolder();
    const messenger = remembering(scene, folder);
    await redirected(scene, messenger);
    signIn(messenger);
    const server = await scene.accept(notification);
    await server.line();
    server.send(answer);
    server.hangUp();
    const dispatch = await scene.accept();
    expect(await dispatch.line()).toBe('VER 2 MSNP2 CVR0');
    expect(messenger.state.session.phase).toBe('signing-in');
    expect(redirectFiles(folder, () => undefined).recall(alice.handle, alice.server)).toBeNull();
  });

  it('is not asked by another server’s sign-in', () => {
    const files = redirectFiles(temporaryFolder(), () => undefined);
    const dispatch = { host: 'a.example', port: 1863 };
    files.keep(alice.handle, dispatch, { host: 'ns.example', port: 1863 });
    expect(files.recall(alice.handle, dispatch)).toEqual({ host: 'ns.example', port: 1863 });
    expect(files.recall(alice.handle, { ...dispatch, host: 'b.example' })).toBeNull();
    expect(files.recall('bob@hotmail.com', dispatch)).toBeNull();
  });
});
