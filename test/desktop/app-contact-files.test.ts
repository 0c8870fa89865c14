import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppContactFiles } from '../../electron/desktop/app-contact-files.ts';
import { EventStream } from '../../electron/desktop/event-stream.ts';
import type { FileChooser } from '../../electron/desktop/file-chooser.ts';
import { systemClock } from '../../electron/messenger/clock.ts';
import { Messenger } from '../../electron/messenger/messenger.ts';
import { createPassport } from '../../electron/net/passport-client.ts';
import { tcp } from '../../electron/net/tcp.ts';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import { contactIn, everybody } from '../../shared/address-book.ts';
import { initialAppState } from '../../shared/app.ts';
import type { DialectName } from '../../shared/model.ts';
import { passwords, serviceUnderTest, testAccounts } from '../service/service-under-test.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { FakeClock } from '../support/fake-clock.ts';

/** They have accounts, which nobody uses. */
const strangers = ['frank', 'grace', 'heidi', 'mallory'].map((name) => ({
  handle: `${name}@example.com`,
  password: null,
  name,
  groups: [],
  contacts: [],
}));

/** Alice, signed in to the service with what her contact files need; `path` is the file that she chooses. */
async function start(ceiling: DialectName = 'MSNP11') {
  const service = await serviceUnderTest({ accounts: [...testAccounts, ...strangers] });
  const [host = '', port = ''] = service.notification.split(':');
  const stream = new EventStream(initialAppState);
  const messenger = new Messenger({
    connector: tcp,
    passport: createPassport(null),
    clock: systemClock,
    listCache: memoryListCache(),
    trace: null,
  });
  const signedIn = new Promise<void>((resolve) => {
    messenger.onEvent((event) => {
      stream.publish(event);
      if (event.type === 'signedIn') resolve();
    });
  });
  messenger.signIn({
    handle: 'alice@example.com',
    password: passwords.alice,
    server: { host, port: Number(port), nexus: service.nexus, login: null, insecureTls: false },
    ceiling,
    offer: 'all',
    status: 'NLN',
    personalMessage: null,
    media: null,
    msnObject: null,
  });
  await signedIn;
  onTestFinished(() => messenger.signOut());
  const clock = new FakeClock();
  const files = new AppContactFiles(stream, messenger, clock);
  const folder = temporaryFolder();
  const proposed: string[] = [];
  const chooser: FileChooser & { path: string | null } = {
    path: join(folder, 'contacts.ctt'),
    open: async () => chooser.path,
    async save(_kind, name) {
      proposed.push(name);
      return chooser.path;
    },
  };
  const filed = (contents: string) => writeFileSync(chooser.path ?? '', contents);
  const listed = (list: 'FL' | 'BL') =>
    everybody(messenger.state.contacts)
      .filter(({ lists }) => lists.includes(list))
      .map(({ handle }) => handle)
      .sort();
  return { service, stream, messenger, clock, files, chooser, proposed, filed, listed };
}

const ctt = (...handles: string[]) =>
  `<messenger><service name=".NET Messenger Service"><contactlist>${handles
    .map((handle) => `<contact>${handle}</contact>`)
    .join('')}</contactlist></service></messenger>`;

describe('contact files', () => {
  it('are written with the people of the list, and read by whoever reads .ctt', async () => {
    const { files, chooser, proposed } = await start();
    expect(await files.export({ format: 'ctt', group: null }, chooser)).toEqual({ file: 'contacts.ctt', contacts: 2 });
    expect(proposed).toEqual(['Contacts for Alice (alice@example.com)']);
    expect(readFileSync(chooser.path ?? '', 'utf8').match(/[\w.]+@[\w.]+/g)).toEqual([
      'bob@example.com',
      'carol@example.com',
    ]);
    expect(await files.preview(chooser)).toEqual({
      file: 'contacts.ctt',
      format: 'ctt',
      privacy: null,
      entries: [
        { handle: 'bob@example.com', name: null, groups: [], state: 'already', as: 'contact' },
        { handle: 'carol@example.com', name: null, groups: [], state: 'already', as: 'contact' },
      ],
    });
  });

  it('may hold one group alone', async () => {
    const { files, chooser, stream } = await start();
    const [first] = stream.state.messenger.groups;
    const members = everybody(stream.state.messenger.contacts).filter(
      ({ lists, groups }) => lists.includes('FL') && first !== undefined && groups.includes(first.id),
    );
    expect(members.length).toBeGreaterThan(0);
    expect(await files.export({ format: 'ctt', group: first?.id ?? '' }, chooser)).toMatchObject({
      contacts: members.length,
    });
    const written = readFileSync(chooser.path ?? '', 'utf8').match(/[\w.]+@[\w.]+/g);
    expect(written).toEqual(members.map(({ handle }) => handle));
    expect(await files.export({ format: 'ctt', group: 'no such group' }, chooser)).toMatchObject({ contacts: 0 });
  });

  it('may be left alone', async () => {
    const { files, chooser } = await start();
    chooser.path = null;
    expect(await files.export({ format: 'json', group: null }, chooser)).toBeNull();
    expect(await files.preview(chooser)).toBeNull();
  });

  it.each<[string, string, string]>([
    ['that is none', '<html/>', 'not-a-contact-list'],
    ['that is too large', ctt('a@x.org').padEnd(1_048_577), 'file-too-large'],
  ])('a file %s is refused', async (_what, contents, kind) => {
    const { files, chooser, filed } = await start();
    filed(contents);
    await expect(files.preview(chooser)).rejects.toMatchObject({ kind });
  });

  it('a file that is not there is refused', async () => {
    const { files, chooser } = await start();
    await expect(files.preview(chooser)).rejects.toMatchObject({ kind: 'file-unreadable' });
  });

  it.each<DialectName>(['MSNP2', 'MSNP8', 'MSNP12'])(
    'are imported two a second in %s, leaving out who was not chosen',
    async (ceiling) => {
      const { stream, messenger, clock, files, chooser, filed, listed } = await start(ceiling);
      const seen: unknown[] = [];
      stream.onBatch(({ events }) => {
        for (const event of events) if (event.type === 'importChanged') seen.push(event.importing);
      });
      filed(ctt('frank@example.com', 'grace@example.com', 'heidi@example.com', 'bob@example.com'));
      await files.preview(chooser);
      const wanted = ['frank@example.com', 'heidi@example.com', 'bob@example.com'];
      const result = files.import({ handles: wanted, privacy: true }, () => false);
      await expect(files.import({ handles: wanted, privacy: true }, () => false)).rejects.toMatchObject({
        kind: 'refused',
      });
      await expect.poll(() => clock.alarms).toBe(1);
      expect(listed('FL')).toEqual(['bob@example.com', 'carol@example.com', 'frank@example.com']);
      clock.advance(499);
      expect(stream.state.importing).toEqual({ done: 1, total: 2, failed: 0 });
      clock.advance(1);
      expect(await result).toEqual({ end: 'finished', added: 2, failed: [] });
      expect(listed('FL')).toEqual(['bob@example.com', 'carol@example.com', 'frank@example.com', 'heidi@example.com']);
      expect(contactIn(messenger.state.contacts, 'frank@example.com')?.lists).toEqual(
        expect.arrayContaining(['FL', 'AL']),
      );
      expect(stream.state.importing).toBeNull();
      await expect.poll(() => seen.at(-1)).toBeNull();
      expect(clock.alarms).toBe(0);
    },
  );

  it('bring back groups, nicknames, privacy, the blocked and the allowed of a backup', async () => {
    const { stream, messenger, clock, files, chooser, filed, listed } = await start();
    const contact = { name: 'Frank', nickname: null, lists: ['FL', 'AL'], groups: [] };
    const contacts = [
      { ...contact, handle: 'frank@example.com', nickname: 'Frankie', groups: ['Friends', 'Chess club'] },
      { ...contact, handle: 'grace@example.com', name: 'Grace', lists: ['FL', 'BL'] },
      { ...contact, handle: 'mallory@example.com', lists: ['BL'] },
      { ...contact, handle: 'heidi@example.com', lists: ['AL', 'RL'] },
      { ...contact, handle: 'dave@example.com', lists: ['AL'] },
    ];
    const privacy = { askWhenAdded: false, othersAllowed: false };
    filed(JSON.stringify({ kind: 'nudge-contacts', format: 1, account: 'a', privacy, groups: [], contacts }));
    const preview = await files.preview(chooser);
    expect(preview?.privacy).toEqual(privacy);
    expect(preview?.entries.map(({ as, state }) => `${as} ${state}`)).toEqual([
      'contact new',
      'contact new',
      'blocked new',
      'allowed new',
      'allowed already',
    ]);
    const handles = contacts.map(({ handle }) => handle);
    const result = files.import({ handles, privacy: true }, () => true);
    for (let pause = 0; pause < 3; pause += 1) {
      await expect.poll(() => clock.alarms).toBe(1);
      clock.advance(500);
    }
    expect(await result).toEqual({ end: 'finished', added: 4, failed: [] });
    expect(stream.state.imported).toEqual({ end: 'finished', added: 4, failed: [] });
    files.dismissResult();
    expect(stream.state.imported).toBeNull();
    expect(messenger.state.privacy).toEqual(privacy);
    expect(contactIn(messenger.state.contacts, 'heidi@example.com')?.lists).toEqual(['AL']);
    const { groups } = messenger.state;
    const frank = contactIn(messenger.state.contacts, 'frank@example.com');
    expect(frank).toMatchObject({ nickname: 'Frankie', storedName: 'Frank' });
    expect(frank?.groups.map((id) => groups.find((group) => group.id === id)?.name)).toEqual(['Friends', 'Chess club']);
    expect(listed('BL')).toEqual(['dave@example.com', 'grace@example.com', 'mallory@example.com']);
    expect(listed('FL')).not.toContain('mallory@example.com');
  });

  it('stop when told to', async () => {
    const { clock, files, chooser, filed, listed } = await start();
    filed(ctt('frank@example.com', 'grace@example.com'));
    await files.preview(chooser);
    const result = files.import({ handles: ['frank@example.com', 'grace@example.com'], privacy: true }, () => false);
    await expect.poll(() => clock.alarms).toBe(1);
    files.cancel();
    expect(await result).toEqual({ end: 'cancelled', added: 1, failed: [] });
    expect(listed('FL')).not.toContain('grace@example.com');
    expect(clock.alarms).toBe(0);
  });

  it('stop when the session ends', async () => {
    const { messenger, clock, files, chooser, filed } = await start();
    filed(ctt('frank@example.com', 'grace@example.com'));
    await files.preview(chooser);
    const result = files.import({ handles: ['frank@example.com', 'grace@example.com'], privacy: true }, () => false);
    await expect.poll(() => clock.alarms).toBe(1);
    await messenger.signOut();
    clock.advance(500);
    expect(await result).toEqual({ end: 'signed-out', added: 1, failed: [] });
    await expect(files.preview(chooser)).rejects.toMatchObject({ kind: 'not-signed-in' });
    await expect(files.export({ format: 'ctt', group: null }, chooser)).rejects.toMatchObject({
      kind: 'not-signed-in',
    });
  });
});
