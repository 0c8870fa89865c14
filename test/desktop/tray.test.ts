import { describe, expect, it } from 'vitest';
import { type TrayItem, trayMenu, trayTip } from '../../electron/desktop/tray/tray-menu.ts';
import { trayPicture } from '../../electron/desktop/tray/tray-picture.ts';
import { type AppState, initialAppState, reduceApp } from '../../shared/app.ts';
import type { OwnStatus } from '../../shared/model.ts';

function online(status: OwnStatus, mail = false): AppState {
  const state = reduceApp(initialAppState, {
    type: 'signedIn',
    handle: 'me@example.com',
    name: 'Me',
    dialect: 'MSNP11',
    server: '127.0.0.1:1863',
    verified: true,
    status,
  });
  return reduceApp(state, { type: 'profileReceived', fields: [], mailEnabled: mail });
}

function labels(items: readonly TrayItem[]): string[] {
  return items.map((item) => ('label' in item ? item.label : '-'));
}

describe('the tray', () => {
  it.each<[OwnStatus, string]>([
    ['NLN', 'online'],
    ['BSY', 'busy'],
    ['PHN', 'busy'],
    ['AWY', 'away'],
    ['IDL', 'away'],
    ['BRB', 'away'],
    ['LUN', 'away'],
    ['HDN', 'offline'],
  ])('shows %s as %s', (status, picture) => {
    expect(trayPicture(online(status).messenger)).toBe(picture);
  });

  it('shows nobody as offline', () => {
    expect(trayPicture(initialAppState.messenger)).toBe('offline');
  });

  it('says who is there', () => {
    expect(trayTip(initialAppState)).toBe('Nudge - Not signed in');
    expect(trayTip(online('AWY'))).toBe('Nudge - Me (Away)');
  });

  it('offers what can be done', () => {
    expect(labels(trayMenu(initialAppState))).toEqual(['&Open', '-', '&Options...', '-', 'E&xit']);
    expect(labels(trayMenu(online('NLN', true)))).toEqual([
      'Sig&n Out',
      '&My Status',
      'Go to my &E-mail Inbox',
      '-',
      '&Open',
      '&Options...',
      '-',
      'E&xit',
    ]);
    expect(labels(trayMenu(online('NLN')))).not.toContain('Go to my &E-mail Inbox');
  });

  it.each<[OwnStatus, string]>([
    ['BSY', 'Busy'],
    ['IDL', 'Away'],
  ])('ticks the status one has: %s', (status, label) => {
    const menu = trayMenu(online(status)).find((item) => item.type === 'submenu');
    const ticked = menu?.submenu.filter((item) => item.type === 'radio' && item.checked) ?? [];
    expect(labels(ticked)).toEqual([label]);
  });
});
