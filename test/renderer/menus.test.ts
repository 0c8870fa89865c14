import { afterEach, describe, expect, it } from 'vitest';
import { contactMenu, groupMenu } from '../../renderer/contact-list/contact-menu.ts';
import { mainMenus } from '../../renderer/menu/main-menu.ts';
import { asLabel, type Menu, type MenuEntry, mnemonic, plainLabel } from '../../renderer/menu/menu-model.ts';
import { type AppState, initialAppState, reduceApp } from '../../shared/app.ts';
import type { DialectName } from '../../shared/model.ts';
import { languageCodes, languageNames, languages } from '../../shared/text/languages.ts';
import { setLanguage, text } from '../../shared/text/text.ts';
import { contact } from './contacts.ts';

afterEach(() => setLanguage(languages.en));

/** Holds that every entry has a mnemonic that no other of its menu has; names have none. */
function expectOwnMnemonics(entries: readonly MenuEntry[], names: readonly string[]): void {
  const labels = entries.flatMap((entry) =>
    entry.kind === 'separator' || names.includes(plainLabel(entry.label)) ? [] : [entry.label],
  );
  const letters = labels.map(mnemonic);
  expect(letters, labels.join(' | ')).not.toContain(null);
  expect(new Set(letters).size, labels.join(' | ')).toBe(letters.length);
  for (const entry of entries) if (entry.kind === 'menu') expectOwnMnemonics(entry.entries, names);
}

describe('the menu bar', () => {
  const done: string[] = [];
  const nothing = () => {};
  const actions = {
    signIn: nothing,
    sendMessage: (handle: string) => done.push(`message ${handle}`),
    signInAs: nothing,
    signOut: nothing,
    setStatus: (status: string) => done.push(status),
    openInbox: nothing,
    closeWindow: nothing,
    addContact: nothing,
    deleteContact: (handle: string) => done.push(`delete ${handle}`),
    renameContact: nothing,
    showCard: nothing,
    openHistory: nothing,
    createGroup: nothing,
    deleteGroup: (group: string) => done.push(`delete group ${group}`),
    renameGroup: nothing,
    setAppearance: (change: object) => done.push(JSON.stringify(change)),
    saveContacts: nothing,
    importContacts: nothing,
    showAlerts: nothing,
    openOptions: nothing,
    openInspector: nothing,
    openStudio: nothing,
    openProfile: nothing,
    setAlwaysOnTop: (on: boolean) => done.push(`on top ${on}`),
    openServerSettings: nothing,
    setLanguage: (choice: string) => done.push(choice),
    setLook: () => done.push('look'),
    importSkin: () => done.push('import skin'),
    exportSkin: () => done.push('export skin'),
    deleteSkin: (name: string) => done.push(`delete skin ${name}`),
    openWelcome: nothing,
    pageContact: (handle: string) => done.push(`page ${handle}`),
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
    expect(find(mainMenus(initialAppState, null, actions), 'File > Sign Out')).toMatchObject({
      reason: 'Sign in first.',
    });
    expect(find(mainMenus(initialAppState, null, actions), 'File > Sign In')).toMatchObject({ reason: null });
    expect(find(mainMenus(signedIn, null, actions), 'File > Sign Out')).toMatchObject({ reason: null });
    expect(find(mainMenus(signedIn, null, actions), 'File > Sign In')).toMatchObject({
      reason: 'You are signed in already.',
    });
  });

  it('offers the inbox only where there is a mailbox', () => {
    expect(find(mainMenus(signedIn, null, actions), 'File > Go To')).toMatchObject({
      reason: 'This account has no mailbox on the server.',
    });
    const withMail = reduceApp(signedIn, { type: 'profileReceived', fields: [], mailEnabled: true });
    expect(find(mainMenus(withMail, null, actions), 'File > Go To')).toMatchObject({ reason: null });
  });

  it('marks the status and sets another', () => {
    const entry = find(mainMenus(signedIn, null, actions), 'File > My Status > Busy');
    expect(find(mainMenus(signedIn, null, actions), 'File > My Status > Online')).toMatchObject({ mark: { on: true } });
    expect(entry).toMatchObject({ mark: { on: false } });
    if (entry.kind === 'item') entry.run();
    expect(done.splice(0)).toEqual(['BSY']);
  });

  it('can only sort by status where there are no groups', () => {
    expect(find(mainMenus(signedIn, null, actions), 'Contacts > Sort Contacts By > Groups')).toMatchObject({
      mark: { on: false },
      reason: 'This server keeps no groups, so the list is sorted by status.',
    });
    const grouped = reduceApp(signedIn, { type: 'groupsChanged', groups: [{ id: '0', name: 'Friends' }] });
    expect(find(mainMenus(grouped, null, actions), 'Contacts > Sort Contacts By > Groups')).toMatchObject({
      mark: { on: true },
      reason: null,
    });
  });

  it('deletes whoever is chosen in the list, and nobody who is not on it', () => {
    const withBen = reduceApp(signedIn, { type: 'contactChanged', contact: contact('ben') });
    const path = 'Contacts > Manage Contacts > Delete a Contact...';
    const entry = find(mainMenus(withBen, 'ben@example.com', actions), path);
    expect(entry).toMatchObject({ reason: null });
    if (entry.kind === 'item') entry.run();
    expect(done.splice(0)).toEqual(['delete ben@example.com']);
    for (const chosen of [null, 'gone@example.com', 'constructor']) {
      expect(find(mainMenus(withBen, chosen, actions), path)).toMatchObject({
        reason: 'Choose somebody in the list first.',
      });
    }
  });

  it('deletes any group but the one that the server keeps', () => {
    const grouped = reduceApp(signedIn, {
      type: 'groupsChanged',
      groups: [
        { id: '0', name: 'Other Contacts' },
        { id: '1', name: 'R&D' },
      ],
    });
    const path = 'Contacts > Manage Groups > Delete a Group';
    const menus = mainMenus(grouped, null, actions);
    expect(find(menus, `${path} > Other Contacts`)).toMatchObject({ reason: 'The server always keeps this group.' });
    const entry = find(menus, `${path} > R&D`);
    expect(mnemonic(entry.kind === 'separator' ? '' : entry.label)).toBeNull();
    if (entry.kind === 'item') entry.run();
    expect(done.splice(0)).toEqual(['delete group 1']);
  });

  it('turns what is ticked off, and the other way about', () => {
    const entry = find(mainMenus(signedIn, null, actions), 'Contacts > Sort Contacts By > Show Offline Contacts');
    expect(entry).toMatchObject({ mark: { shape: 'check', on: true } });
    if (entry.kind === 'item') entry.run();
    expect(done.splice(0)).toEqual(['{"showOffline":false}']);
  });

  it('has no groups to make in a dialect without them', () => {
    const old = reduceApp(initialAppState, {
      type: 'signedIn',
      handle: 'a@example.com',
      name: 'A',
      dialect: 'MSNP6',
      server: 'x:1863',
      verified: null,
      status: 'NLN',
    });
    expect(find(mainMenus(old, null, actions), 'Contacts > Manage Groups > Create a New Group')).toMatchObject({
      reason: 'MSNP6 has no groups; they came with MSNP7.',
    });
  });

  it.each(languageCodes)('has no two equal mnemonics in one menu in %s', (code) => {
    setLanguage(languages[code]);
    // What a language calls itself has no mnemonic.
    for (const menu of mainMenus(signedIn, null, actions))
      expectOwnMnemonics(menu.entries, Object.values(languageNames));
  });
});

describe('labels', () => {
  it.each([
    ['Sig&n Out', 'Sign Out', 'n'],
    ['R&&D', 'R&D', null],
    ['&R&&D', 'R&D', 'r'],
    ['plain', 'plain', null],
  ])('%s', (label, plain, letter) => {
    expect(plainLabel(label)).toBe(plain);
    expect(mnemonic(label)).toBe(letter);
  });
  it("keeps somebody's own words", () => {
    expect(plainLabel(asLabel('a && b & c'))).toBe('a && b & c');
  });
});

describe('the menus of the list', () => {
  const done: string[] = [];
  const told =
    (what: string) =>
    (...about: readonly (string | null)[]) =>
      done.push([what, ...about].join(' '));
  const actions = {
    block: told('block'),
    unblock: told('unblock'),
    showCard: told('card'),
    showHistory: told('history'),
    sendMessage: told('message'),
    page: told('page'),
    rename: told('rename'),
    remove: told('remove'),
    copyTo: told('copy'),
    moveTo: told('move'),
    removeFromGroup: told('out of'),
  };
  const groups = [
    { id: '1', name: 'Friends' },
    { id: '2', name: 'Work' },
  ];

  /** Labels with what they would do, `-` for a reason that greys them. */
  function shape(entries: readonly MenuEntry[]): unknown[] {
    return entries.map((entry) => {
      if (entry.kind === 'separator') return '';
      const label = plainLabel(entry.label);
      if (entry.reason !== null) return `- ${label}`;
      if (entry.kind === 'menu') return { [label]: shape(entry.entries) };
      entry.run();
      return `${label}: ${done.splice(0).join()}`;
    });
  }

  it('offers what can be done with somebody in a group', () => {
    const ben = contact('ben', { groups: ['1'] });
    expect(shape(contactMenu(ben, '1', groups, actions, 'MSNP11'))).toEqual([
      'Send an Instant Message: message ben@example.com',
      '- Text a Mobile Device',
      '',
      'View Message History: history ben@example.com',
      '',
      'Block: block ben@example.com',
      "View This Person's Contact Card: card ben@example.com",
      {
        'Group Options': [
          { 'Copy Contact to': ['Work: copy ben@example.com 2'] },
          {
            'Move Contact to': ['Work: move ben@example.com 1 2', 'Other Contacts: move ben@example.com 1 '],
          },
          'Remove Contact from Group: out of ben@example.com 1',
        ],
      },
      '',
      'Rename...: rename ben@example.com',
      'Delete Contact: remove ben@example.com',
    ]);
  });

  it.each(languageCodes)('has no two equal mnemonics in one menu in %s', (code) => {
    setLanguage(languages[code]);
    const names = [...groups.map(({ name }) => name), text('main.group.other')];
    const ben = contact('ben', { groups: ['1'] });
    const blocked = contact('ben', { lists: ['FL', 'BL'] });
    for (const one of [ben, blocked]) expectOwnMnemonics(contactMenu(one, '1', groups, actions, 'MSNP11'), names);
    const about = { name: told(''), delete: told(''), messageEveryone: told(''), hasSomebody: () => true };
    expectOwnMnemonics(groupMenu('1', null, about), []);
  });

  it('offers messages to the mobile device of those who let others page it, where the dialect has pages', () => {
    const ben = contact('ben', { mobileAllowed: true });
    const entry = (dialect: DialectName) => shape(contactMenu(ben, null, groups, actions, dialect))[1];
    expect(entry('MSNP5')).toBe('Text a Mobile Device: page ben@example.com');
    expect(entry('MSNP4')).toBe('- Text a Mobile Device');
  });

  it('unblocks those who are blocked', () => {
    const ben = contact('ben', { lists: ['FL', 'BL'] });
    expect(shape(contactMenu(ben, 'other', groups, actions, 'MSNP11'))[5]).toBe('Unblock: unblock ben@example.com');
  });

  it('moves out of "Other Contacts" where that is a group, and never to the same place', () => {
    const numbered = [{ id: '0', name: 'Other Contacts' }, ...groups];
    expect(shape(contactMenu(contact('ben', { groups: ['0'] }), '0', numbered, actions, 'MSNP11'))[7]).toEqual({
      'Group Options': [
        { 'Copy Contact to': ['Friends: copy ben@example.com 1', 'Work: copy ben@example.com 2'] },
        { 'Move Contact to': ['Friends: move ben@example.com 0 1', 'Work: move ben@example.com 0 2'] },
        '- Remove Contact from Group',
      ],
    });
  });

  it('takes the group that the row stands under', () => {
    const ben = contact('ben', { groups: ['1', '2'] });
    expect(shape(contactMenu(ben, '2', groups, actions, 'MSNP11'))[7]).toEqual({
      'Group Options': [
        '- Copy Contact to',
        { 'Move Contact to': ['Other Contacts: move ben@example.com 2 '] },
        'Remove Contact from Group: out of ben@example.com 2',
      ],
    });
  });

  it('greys groups where there are none', () => {
    expect(shape(contactMenu(contact('ben'), 'online', [], actions, 'MSNP11'))[7]).toBe('- Group Options');
  });

  it.each([
    [
      '1',
      null,
      [
        'Message Everyone in This Group: everyone in 1',
        '',
        'Rename Group: name 1',
        'Delete Group: delete 1',
        '',
        'Create New Group: name ',
      ],
    ],
    [
      '0',
      null,
      ['- Message Everyone in This Group', '', 'Rename Group: name 0', '- Delete Group', '', 'Create New Group: name '],
    ],
    [null, null, ['Create New Group: name ']],
    [null, 'no groups here', ['- Create New Group']],
  ])('of heading %s', (group, reason, entries) => {
    expect(
      shape(
        groupMenu(group, reason, {
          name: told('name'),
          delete: told('delete'),
          messageEveryone: told('everyone in'),
          hasSomebody: (one) => one === '1',
        }),
      ),
    ).toEqual(entries);
  });
});
