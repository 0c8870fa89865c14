import { describe, expect, it } from 'vitest';
import { type TrayItem, trayMenu, trayTip } from '../../electron/desktop/tray/tray-menu.ts';
import { trayPicture } from '../../electron/desktop/tray/tray-picture.ts';
import { type AppState, initialAppState, reduceApp } from '../../shared/app.ts';
import type { OwnStatus } from '../../shared/model.ts';
import { contact } from '../renderer/contacts.ts';

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
    expect(labels(trayMenu(initialAppState))).toEqual(['&Sign In', '-', '&Open', '&Options...', '-', 'E&xit']);
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

  it('leads to a conversation with whoever can be written to, by name', () => {
    const people = [
      contact('Tom & Jerry\n', { status: 'NLN' }),
      contact('Ann', { status: 'AWY' }),
      contact('Off'),
      contact('Blocked', { status: 'NLN', lists: ['FL', 'BL'] }),
      contact('Stranger', { status: 'NLN', lists: ['RL'] }),
    ];
    const state = people.reduce(
      (before, one) => reduceApp(before, { type: 'contactChanged', contact: one }),
      online('NLN'),
    );
    const menu = trayMenu(state).find((item) => item.type === 'submenu' && item.label.includes('Message'));
    expect(menu?.type === 'submenu' ? menu.submenu : []).toEqual([
      { type: 'normal', label: 'Ann', wish: { kind: 'message', handle: 'ann@example.com' } },
      { type: 'normal', label: 'Tom && Jerry', wish: { kind: 'message', handle: 'tomjerry@example.com' } },
    ]);
    expect(labels(trayMenu(online('NLN')))).not.toContain('&Send an Instant Message');
  });

  it.each<[OwnStatus, string]>([
    ['BSY', '&Busy'],
    ['IDL', '&Away'],
  ])('ticks the status one has: %s', (status, label) => {
    const menu = trayMenu(online(status)).find((item) => item.type === 'submenu');
    const ticked = menu?.submenu.filter((item) => item.type === 'radio' && item.checked) ?? [];
    expect(labels(ticked)).toEqual([label]);
  });
});
