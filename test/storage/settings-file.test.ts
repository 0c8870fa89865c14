import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFile } from '../../electron/storage/settings-file.ts';
import { defaultSettings, type Settings } from '../../shared/settings.ts';
import { temporaryFolder } from './temporary-folder.ts';

const unusual: Settings = {
  server: {
    kind: 'custom',
    host: 'messenger.example.com',
    port: 1863,
    nexus: 'https://nexus.example.com/rdr/pprdr.asp',
    login: null,
    ceiling: 'MSNP7',
    offerLikeOriginal: true,
    insecureTls: false,
  },
  connection: { kind: 'socks5', host: 'proxy.example.com', port: 1080, user: 'alice' },
  appearance: { sortBy: 'status', showMenuBar: true, alwaysOnTop: true, closedGroups: ['3', 'offline'] },
  idle: { enabled: false, minutes: 30 },
  service: { openToNetwork: true },
};

function open(folder: string) {
  const said: string[] = [];
  return { said, file: settingsFile(folder, (problem) => said.push(`${problem.kind} ${problem.file}`)) };
}

describe('the settings', () => {
  it('are the defaults at first', () => {
    const { file, said } = open(temporaryFolder());
    expect(file.load()).toEqual(defaultSettings);
    expect(said).toEqual([]);
  });

  it('survive a restart', () => {
    const folder = temporaryFolder();
    open(folder).file.save(unusual);
    expect(open(folder).file.load()).toEqual(unusual);
  });

  it.each<[string, object, Settings]>([
    [
      'a section that was not known then',
      { server: unusual.server, idle: unusual.idle },
      {
        ...defaultSettings,
        server: unusual.server,
        idle: unusual.idle,
      },
    ],
    [
      'a field that was not known then',
      { ...unusual, appearance: { sortBy: 'status' } },
      {
        ...unusual,
        appearance: { ...defaultSettings.appearance, sortBy: 'status' },
      },
    ],
    ['a section from the future', { ...unusual, skins: { era: '4.x' } }, unusual],
    ['a field from the future', { ...unusual, idle: { ...unusual.idle, lock: true } }, unusual],
    [
      'a value out of bounds',
      { ...unusual, idle: { enabled: true, minutes: 0 } },
      { ...unusual, idle: defaultSettings.idle },
    ],
    [
      'an impossible server',
      { ...unusual, server: { ...unusual.server, port: 70_000 } },
      {
        ...unusual,
        server: defaultSettings.server,
      },
    ],
    ['a section of the wrong kind', { ...unusual, service: 'open' }, { ...unusual, service: defaultSettings.service }],
  ])('keep the rest when the file has %s', (_what, stored, expected) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(stored));
    const { file, said } = open(folder);
    expect(file.load()).toEqual(expected);
    expect(said).toEqual([]);
  });

  it('that make no sense are set aside, never lost', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), '{"server": {');
    const { file, said } = open(folder);
    expect(file.load()).toEqual(defaultSettings);
    expect(said).toEqual(['damaged settings.json']);
    expect(readFileSync(join(folder, 'settings.json.bad'), 'utf8')).toBe('{"server": {');
    file.save(unusual);
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.bad']);
  });
});
