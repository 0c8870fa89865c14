import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppServers } from '../../electron/desktop/app-servers.ts';
import { AppSettings } from '../../electron/desktop/app-settings.ts';
import { EventStream } from '../../electron/desktop/event-stream.ts';
import type { FileChooser } from '../../electron/desktop/file-chooser.ts';
import { settingsFile } from '../../electron/storage/settings-file.ts';
import { initialAppState } from '../../shared/app.ts';
import { limits } from '../../shared/limits.ts';
import type { ServerProfile } from '../../shared/settings.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const profile = (id: string, host = 'messenger.example.com'): ServerProfile => ({
  id,
  name: `Server ${id}`,
  host,
  port: 1863,
  nexus: 'https://nexus.example.com/rdr/pprdr.asp',
  login: null,
  ceiling: 'MSNP9',
  offerLikeOriginal: false,
  insecureTls: false,
});
const builtIn = { kind: 'builtIn', ceiling: 'MSNP11' } as const;

function start() {
  const folder = temporaryFolder();
  const stream = new EventStream(initialAppState);
  const file = settingsFile(folder, () => undefined);
  const servers = new AppServers(stream, new AppSettings(stream, file, () => undefined));
  const chooser: FileChooser & { path: string | null } = {
    path: join(folder, 'servers.json'),
    open: async () => chooser.path,
    save: async () => chooser.path,
  };
  const now = () => stream.state.settings;
  return { servers, chooser, file, now };
}

describe('the servers that one knows', () => {
  it('are made, replaced, chosen and kept', () => {
    const { servers, file, now } = start();
    servers.save(profile('a'));
    servers.save(profile('b'));
    servers.save(profile('a', 'other.example.com'));
    servers.choose('a');
    expect(now().serverProfiles.map(({ id, host }) => `${id} ${host}`)).toEqual([
      'a other.example.com',
      'b messenger.example.com',
    ]);
    expect(now().server).toEqual({ kind: 'profile', id: 'a' });
    expect(file.load()).toEqual(now());
    servers.choose(null);
    expect(now().server).toEqual(builtIn);
  });

  it('leave the built-in service its ceiling while another one is chosen', () => {
    const { servers, file, now } = start();
    servers.save(profile('a'));
    servers.set({ kind: 'builtIn', ceiling: 'MSNP4' });
    servers.choose('a');
    servers.save(profile('b'));
    servers.choose('b');
    expect(file.load()).toEqual(now());
    servers.choose(null);
    expect(now().server).toEqual({ kind: 'builtIn', ceiling: 'MSNP4' });
    servers.choose('a');
    servers.delete('a');
    expect(now().server).toEqual({ kind: 'builtIn', ceiling: 'MSNP4' });
  });

  it('give way to the built-in service when the chosen one is deleted', () => {
    const { servers, now } = start();
    servers.save(profile('a'));
    servers.save(profile('b'));
    servers.choose('a');
    servers.delete('b');
    expect(now().server).toEqual({ kind: 'profile', id: 'a' });
    servers.delete('a');
    expect(now()).toMatchObject({ server: builtIn, serverProfiles: [] });
  });

  it('must be there to be chosen', () => {
    const { servers, now } = start();
    expect(() => servers.choose('a')).toThrow(expect.objectContaining({ kind: 'refused' }));
    expect(() => servers.set({ kind: 'profile', id: 'a' })).toThrow(expect.objectContaining({ kind: 'refused' }));
    servers.set({ kind: 'builtIn', ceiling: 'MSNP2' });
    expect(servers.choose(null)).toBeNull();
    expect(now().server).toEqual({ kind: 'builtIn', ceiling: 'MSNP2' });
  });

  it('are not more than so many', () => {
    const { servers } = start();
    for (let count = 0; count < limits.serverProfiles; count += 1) servers.save(profile(`${count}`));
    servers.save(profile('0', 'again.example.com'));
    expect(() => servers.save(profile('one more'))).toThrow(expect.objectContaining({ kind: 'refused' }));
  });

  it('go to a file and come back elsewhere', async () => {
    const here = start();
    here.servers.save(profile('a'));
    here.servers.save(profile('b'));
    expect(await here.servers.export(here.chooser)).toEqual({ file: 'servers.json', profiles: 2 });
    const there = start();
    there.servers.save(profile('b', 'old.example.com'));
    there.servers.save(profile('c'));
    there.chooser.path = here.chooser.path;
    expect(await there.servers.import(there.chooser)).toEqual({ file: 'servers.json', profiles: 2 });
    expect(there.now().serverProfiles.map(({ id, host }) => `${id} ${host}`)).toEqual([
      'b messenger.example.com',
      'c messenger.example.com',
      'a messenger.example.com',
    ]);
    expect(readFileSync(here.chooser.path ?? '', 'utf8')).toContain('"kind": "nudge-servers"');
  });

  it('may stay where they are', async () => {
    const { servers, chooser, now } = start();
    const before = now();
    chooser.path = null;
    expect(await servers.export(chooser)).toBeNull();
    expect(await servers.import(chooser)).toBeNull();
    expect(now()).toBe(before);
  });

  it.each<[string, string | null, string]>([
    ['is none', '{"kind": "nudge-contacts"}', 'not-server-profiles'],
    ['is too large', ' '.repeat(262_145), 'file-too-large'],
    ['is not there', null, 'file-unreadable'],
  ])('a file that %s is refused', async (_what, contents, kind) => {
    const { servers, chooser } = start();
    if (contents !== null) writeFileSync(chooser.path ?? '', contents);
    await expect(servers.import(chooser)).rejects.toMatchObject({ kind });
  });
});
