import { describe, expect, it } from 'vitest';
import { trayEntries, trayTip } from '../../electron/desktop/tray/tray-menu.ts';
import { trayPicture } from '../../electron/desktop/tray/tray-picture.ts';
import type { TrayDeeds } from '../../shared/actions/tray-actions.ts';
import { type AppState, initialAppState, reduceApp } from '../../shared/app.ts';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
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

const done: string[] = [];
const tell =
  (deed: string) =>
  (...about: readonly unknown[]): void =>
    void done.push([deed, ...about].join(' '));
const deeds: TrayDeeds = {
  signIn: tell('signIn'),
  signOut: tell('signOut'),
  setStatus: tell('setStatus'),
  openInbox: tell('openInbox'),
  sendMessage: tell('sendMessage'),
  openOptions: tell('openOptions'),
  openWelcome: tell('openWelcome'),
  open: tell('open'),
  exit: tell('exit'),
};

const trayMenu = (app: AppState): readonly MenuEntry[] => trayEntries(app, deeds);

function labels(items: readonly MenuEntry[]): string[] {
  return items.map((item) => (item.kind === 'separator' ? '-' : item.label));
}

/** The entries of a submenu, or none where it is missing. */
function inside(items: readonly MenuEntry[], label: string): readonly MenuEntry[] {
  const found = items.find((item) => item.kind === 'menu' && item.label === label);
  return found?.kind === 'menu' ? found.entries : [];
}

/** Chooses every entry, and says what was done. */
function chooseAll(items: readonly MenuEntry[]): readonly string[] {
  for (const item of items) if (item.kind === 'item') item.run();
  return done.splice(0);
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
    expect(labels(trayMenu(initialAppState))).toEqual(['&Sign In', '-', 'O&pen', '&Options...', '-', 'E&xit']);
    expect(labels(trayMenu(online('NLN', true)))).toEqual([
      'Sig&n Out',
      '&My Status',
      'Go to my &E-mail Inbox',
      '-',
      'O&pen',
      '&Options...',
      '-',
      'E&xit',
    ]);
    expect(labels(trayMenu(online('NLN')))).not.toContain('Go to my &E-mail Inbox');
    const signingIn = reduceApp(initialAppState, {
      type: 'signInProgressed',
      handle: 'me@example.com',
      step: 'notification',
    });
    expect(labels(trayMenu(signingIn))).toEqual(['O&pen', '&Options...', '-', 'E&xit']);
  });

  it('does what it says', () => {
    expect(chooseAll(trayMenu(initialAppState))).toEqual(['signIn', 'open', 'openOptions', 'exit']);
    const signedIn = trayMenu(online('NLN', true));
    expect(chooseAll(signedIn)).toEqual(['signOut', 'openInbox', 'open', 'openOptions', 'exit']);
    expect(chooseAll(inside(signedIn, '&My Status')).slice(0, 2)).toEqual(['setStatus NLN', 'setStatus BSY']);
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
    const menu = inside(trayMenu(state), '&Send an Instant Message');
    expect(labels(menu)).toEqual(['Ann', 'Tom && Jerry']);
    expect(chooseAll(menu)).toEqual(['sendMessage ann@example.com', 'sendMessage tomjerry@example.com']);
    expect(labels(trayMenu(online('NLN')))).not.toContain('&Send an Instant Message');
  });

  it.each<[OwnStatus, string]>([
    ['BSY', '&Busy'],
    ['IDL', '&Away'],
  ])('ticks the status one has: %s', (status, label) => {
    const menu = inside(trayMenu(online(status)), '&My Status');
    const ticked = menu.filter((item) => item.kind === 'item' && item.mark?.on === true);
    expect(labels(ticked)).toEqual([label]);
  });
});
