import { describe, expect, it } from 'vitest';
import { mainMenus } from '../../renderer/menu/main-menu.ts';
import { type Menu, type MenuEntry, mnemonic, plainLabel } from '../../renderer/menu/menu-model.ts';
import { draftOf, readServerDraft } from '../../renderer/server-settings/server-draft.ts';
import { draftFor, readDraft, withBox } from '../../renderer/sign-in/sign-in-draft.ts';
import { afterBatch } from '../../renderer/state/event-stream.ts';
import { type AppState, initialAppState, reduceApp } from '../../shared/app.ts';
import { defaultSettings } from '../../shared/settings.ts';

const account = {
  handle: 'a@example.com',
  status: 'BSY',
  passwordRemembered: true,
  signInAutomatically: false,
} as const;

describe('event batches', () => {
  const snapshot = { sequence: 10, state: initialAppState };
  const count = (inboxUnread: number) => ({ type: 'mailCounted', inboxUnread, foldersUnread: 0 }) as const;

  it('applies what follows the snapshot', () => {
    const next = afterBatch(snapshot, { first: 11, events: [count(1), count(2)] });
    expect(next).toMatchObject({ sequence: 12, state: { messenger: { mailbox: { inboxUnread: 2 } } } });
  });

  it('skips what the snapshot has', () => {
    expect(afterBatch(snapshot, { first: 9, events: [count(8), count(9)] })).toBe(snapshot);
    expect(afterBatch(snapshot, { first: 10, events: [count(8), count(3)] })).toMatchObject({
      sequence: 11,
      state: { messenger: { mailbox: { inboxUnread: 3 } } },
    });
  });

  it('notices a gap', () => {
    expect(afterBatch(snapshot, { first: 12, events: [count(1)] })).toBe('gap');
  });
});

describe('the sign-in form', () => {
  const draft = { ...draftFor(undefined), handle: ' A@Example.com ', password: 'secret' };

  it('ticks the boxes before a ticked one, and unticks those after an unticked one', () => {
    const all = withBox(draft, 'automatically', true);
    expect(all).toMatchObject({ rememberMe: true, rememberPassword: true, automatically: true });
    expect(withBox(draft, 'rememberPassword', true)).toMatchObject({ rememberMe: true, automatically: false });
    expect(withBox(all, 'rememberMe', false)).toMatchObject({
      rememberMe: false,
      rememberPassword: false,
      automatically: false,
    });
    expect(withBox(all, 'rememberPassword', false)).toMatchObject({ rememberMe: true, automatically: false });
    expect(withBox(all, 'automatically', false)).toMatchObject({ rememberMe: true, rememberPassword: true });
  });

  it('asks for an address, then for a password', () => {
    expect(readDraft({ ...draft, handle: 'nobody' }, [])).toEqual({ problem: 'handle' });
    expect(readDraft({ ...draft, password: '' }, [])).toEqual({ problem: 'password' });
  });

  it('signs in with the typed password, or with the remembered one', () => {
    expect(readDraft(draft, [account])).toMatchObject({ signIn: { handle: 'a@example.com', password: 'secret' } });
    expect(readDraft({ ...draft, password: '' }, [account])).toMatchObject({ signIn: { password: null } });
  });

  it('starts with the remembered account and its status', () => {
    expect(draftFor(account)).toMatchObject({ handle: 'a@example.com', status: 'BSY', rememberPassword: true });
  });
});

describe('the server settings', () => {
  const custom = {
    ...draftOf(defaultSettings),
    kind: 'custom',
    host: 'messenger.example.com',
    nexus: 'https://nexus.example.com/rdr/pprdr.asp',
  } as const;

  it('reads back what it was filled with', () => {
    expect(readServerDraft(draftOf(defaultSettings), defaultSettings)).toEqual({ settings: defaultSettings });
  });

  it('takes another server', () => {
    expect(readServerDraft(custom, defaultSettings)).toMatchObject({
      settings: { server: { kind: 'custom', host: 'messenger.example.com', port: 1863, login: null } },
    });
  });

  it.each([
    [{ host: '' }, ['host']],
    [{ host: 'not a host' }, ['host']],
    [{ port: '0' }, ['port']],
    [{ port: '65536' }, ['port']],
    [{ port: '18x' }, ['port']],
    [{ nexus: 'nexus.example.com' }, ['nexus']],
    [{ nexus: 'ftp://nexus.example.com' }, ['nexus']],
    [{ login: 'login' }, ['login']],
    [{ idleMinutes: '0' }, ['idleMinutes']],
    [{ idleMinutes: '2.5', port: '' }, ['port', 'idleMinutes']],
  ])('names what is wrong: %j', (part, problems) => {
    expect(readServerDraft({ ...custom, ...part }, defaultSettings)).toEqual({ problems });
  });

  it("does not mind the other server's fields while the built-in one is chosen", () => {
    expect(readServerDraft({ ...custom, kind: 'builtIn', host: '' }, defaultSettings)).toHaveProperty('settings');
  });
});

describe('the menu bar', () => {
  const done: string[] = [];
  const nothing = () => {};
  const actions = {
    signIn: nothing,
    signInAs: nothing,
    signOut: nothing,
    setStatus: (status: string) => done.push(status),
    openInbox: nothing,
    closeWindow: nothing,
    sortBy: (sortBy: string) => done.push(sortBy),
    openProfile: nothing,
    setAlwaysOnTop: (on: boolean) => done.push(`on top ${on}`),
    openServerSettings: nothing,
    showAbout: nothing,
  };
  const signedIn: AppState = reduceApp(initialAppState, {
    type: 'signedIn',
    handle: 'a@example.com',
    name: 'A',
    dialect: 'MSNP11',
    server: 'x:1863',
    verified: true,
    status: 'NLN',
  });

  function find(menus: readonly Menu[], path: string): MenuEntry {
    const [menu, ...labels] = path.split(' > ');
    let entries = menus.find((one) => plainLabel(one.label) === menu)?.entries ?? [];
    let found: MenuEntry | undefined;
    for (const label of labels) {
      found = entries.find((entry) => entry.kind !== 'separator' && plainLabel(entry.label) === label);
      entries = found?.kind === 'menu' ? found.entries : [];
    }
    if (found === undefined) throw new Error(`no entry ${path}`);
    return found;
  }

  it('greys what needs a session, with a reason', () => {
    expect(find(mainMenus(initialAppState, actions), 'File > Sign Out')).toMatchObject({ reason: 'Sign in first.' });
    expect(find(mainMenus(initialAppState, actions), 'File > Sign In')).toMatchObject({ reason: null });
    expect(find(mainMenus(signedIn, actions), 'File > Sign Out')).toMatchObject({ reason: null });
    expect(find(mainMenus(signedIn, actions), 'File > Sign In')).toMatchObject({
      reason: 'You are signed in already.',
    });
  });

  it('offers the inbox only where there is a mailbox', () => {
    expect(find(mainMenus(signedIn, actions), 'File > Go To')).toMatchObject({
      reason: 'This account has no mailbox on the server.',
    });
    const withMail = reduceApp(signedIn, { type: 'profileReceived', fields: [], mailEnabled: true });
    expect(find(mainMenus(withMail, actions), 'File > Go To')).toMatchObject({ reason: null });
  });

  it('marks the status and sets another', () => {
    const entry = find(mainMenus(signedIn, actions), 'File > My Status > Busy');
    expect(find(mainMenus(signedIn, actions), 'File > My Status > Online')).toMatchObject({ mark: { on: true } });
    expect(entry).toMatchObject({ mark: { on: false } });
    if (entry.kind === 'item') entry.run();
    expect(done).toEqual(['BSY']);
  });

  it('can only sort by status where there are no groups', () => {
    expect(find(mainMenus(signedIn, actions), 'Contacts > Sort Contacts By > Groups')).toMatchObject({
      mark: { on: false },
      reason: 'This server keeps no groups, so the list is sorted by status.',
    });
    const grouped = reduceApp(signedIn, { type: 'groupsChanged', groups: [{ id: '0', name: 'Friends' }] });
    expect(find(mainMenus(grouped, actions), 'Contacts > Sort Contacts By > Groups')).toMatchObject({
      mark: { on: true },
      reason: null,
    });
  });

  it('has no two equal mnemonics in one menu', () => {
    const check = (entries: readonly MenuEntry[]): void => {
      const letters = entries.flatMap((entry) => (entry.kind === 'separator' ? [] : [mnemonic(entry.label)]));
      expect(letters).not.toContain(null);
      expect(new Set(letters).size).toBe(letters.length);
      for (const entry of entries) if (entry.kind === 'menu') check(entry.entries);
    };
    for (const menu of mainMenus(signedIn, actions)) check(menu.entries);
  });
});
