import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFile } from '../../electron/storage/settings-file.ts';
import { serverPresets } from '../../shared/server-presets.ts';
import { defaultSettings, type Settings } from '../../shared/settings.ts';
import { temporaryFolder } from './temporary-folder.ts';

const place = {
  host: 'messenger.example.com',
  port: 1863,
  nexus: 'https://nexus.example.com/rdr/pprdr.asp',
  login: null,
  ceiling: 'MSNP7',
  offerLikeOriginal: true,
  insecureTls: false,
} as const;

const unusual: Settings = {
  server: { kind: 'profile', id: 'example' },
  serverProfiles: [{ id: 'example', name: 'Example', ...place }],
  builtInCeiling: 'MSNP4',
  otherConnections: [{ kind: 'http-gateway', host: 'gateway.example.com', port: 80 }],
  connection: { kind: 'socks5', host: 'proxy.example.com', port: 1080, user: 'alice' },
  appearance: {
    sortBy: 'status',
    viewBy: 'handle',
    showMenuBar: true,
    showActionsPane: false,
    showToolBar: false,
    showStatusBar: false,
    alwaysOnTop: true,
    showOffline: false,
    mobileTogether: true,
    offlineTogether: true,
    closedGroups: ['3', 'offline'],
  },
  language: 'en',
  look: { era: '4.x', skin: 'Sea', scheme: 'teal', mode: 'dark' },
  skins: [
    { nudgeSkin: 1, name: 'Sea', author: 'Ann', era: '4.x', tokens: { face: '#d0e8f0' }, structure: { tabs: true } },
  ],
  idle: { enabled: false, minutes: 30 },
  service: { openToNetwork: true },
  conversation: {
    format: {
      font: 'Comic Sans MS',
      bold: true,
      italic: true,
      underline: true,
      strikeout: true,
      colour: '#ff00ff',
      rightToLeft: true,
    },
    textSize: 'largest',
    readRightToLeft: true,
    showEmoticons: false,
    showTimes: true,
    showEarlier: true,
    tabs: true,
    nudges: false,
    shake: false,
    pictures: false,
    showMenuBar: false,
    showToolbar: false,
    showFormatBar: false,
    alwaysOnTop: true,
    spelling: true,
    automaticReply: { enabled: true, text: 'Back at five.' },
  },
  alerts: { ...defaultSettings.alerts, signsIn: { show: false, sound: true }, mail: { show: true, sound: false } },
  history: { keep: 'yes' },
  tray: { keepRunning: false, explained: true },
  welcome: { greeted: true },
  zoom: 125,
};

/** What a file of the time before conversations holds. */
const { conversation: _c, alerts: _a, history: _h, tray: _t, welcome: _w, zoom: _z, ...beforeConversations } = unusual;

function open(folder: string) {
  const said: string[] = [];
  return { said, file: settingsFile(folder, (problem) => said.push(`${problem.kind} ${problem.file}`)) };
}

describe('the settings', () => {
  /** Whoever has a file was there before. */
  const welcome = { greeted: true };
  const first: Settings = { ...defaultSettings, serverProfiles: serverPresets };

  it('are the defaults at first, with servers to choose from', () => {
    const { file, said } = open(temporaryFolder());
    expect(file.load()).toEqual(first);
    expect(said).toEqual([]);
  });

  it('survive a restart', () => {
    const folder = temporaryFolder();
    open(folder).file.save(unusual);
    expect(open(folder).file.load()).toEqual(unusual);
  });

  it.each<[string, object, Settings]>([
    ['a section that was not known then', { idle: unusual.idle }, { ...first, idle: unusual.idle, welcome }],
    [
      'a field that was not known then',
      { ...unusual, appearance: { sortBy: 'status' } },
      {
        ...unusual,
        appearance: { ...defaultSettings.appearance, sortBy: 'status' },
      },
    ],
    [
      'nothing of conversations, alerts, history and tray yet',
      beforeConversations,
      { ...defaultSettings, ...beforeConversations, welcome },
    ],
    [
      'a format with an impossible colour',
      { ...unusual, conversation: { ...unusual.conversation, format: { colour: 'red' } } },
      { ...unusual, conversation: defaultSettings.conversation },
    ],
    [
      'alerts of fewer kinds',
      { ...unusual, alerts: { mail: { show: false, sound: false } } },
      { ...unusual, alerts: { ...defaultSettings.alerts, mail: { show: false, sound: false } } },
    ],
    ['a section from the future', { ...unusual, badges: { worn: 'star' } }, unusual],
    ['a field from the future', { ...unusual, idle: { ...unusual.idle, lock: true } }, unusual],
    [
      'a value out of bounds',
      { ...unusual, idle: { enabled: true, minutes: 0 } },
      { ...unusual, idle: defaultSettings.idle },
    ],
    [
      'an impossible server',
      { ...unusual, serverProfiles: [{ ...unusual.serverProfiles[0], port: 70_000 }] },
      { ...unusual, server: defaultSettings.server, serverProfiles: [] },
    ],
    [
      'an impossible server among others',
      { ...unusual, serverProfiles: [{ name: 'nowhere' }, ...unusual.serverProfiles] },
      unusual,
    ],
    [
      'a chosen server that is not there',
      { ...unusual, server: { kind: 'profile', id: 'gone' } },
      { ...unusual, server: defaultSettings.server },
    ],
    [
      'one server of its own, as before there were profiles',
      { server: { kind: 'custom', ...place } },
      {
        ...defaultSettings,
        welcome,
        server: { kind: 'profile', id: 'own-messenger.example.com' },
        serverProfiles: [
          { id: 'own-messenger.example.com', name: 'messenger.example.com', ...place },
          ...serverPresets,
        ],
      },
    ],
    [
      'an impossible server of its own',
      { server: { kind: 'custom', ...place, nexus: 'gopher://x' } },
      { ...first, welcome },
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
    expect(file.load()).toEqual(first);
    expect(said).toEqual(['damaged settings.json']);
    expect(readFileSync(join(folder, 'settings.json.bad'), 'utf8')).toBe('{"server": {');
    file.save(unusual);
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.bad']);
  });
});
