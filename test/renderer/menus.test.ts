import { describe, expect, it } from 'vitest';
import { groupActions, newGroup } from '../../shared/actions/group-actions.ts';
import { mainActions } from '../../shared/actions/main-actions.ts';
import { rowActions } from '../../shared/actions/row-actions.ts';
import { songActions } from '../../shared/actions/song-actions.ts';
import { type AppState, initialAppState, reduceApp } from '../../shared/app.ts';
import { sevenMenus } from '../../shared/menus/eras/seven.ts';
import { asLabel, type Menu, type MenuEntry, mnemonic, plainLabel } from '../../shared/menus/menu-model.ts';
import { menuBarOf, menuOf } from '../../shared/menus/menu-tree.ts';
import { type Contact, type DialectName, type Group, type MessengerState, signedOutState } from '../../shared/model.ts';
import { noSong } from '../../shared/own-song.ts';
import { contact } from './contacts.ts';
import { groupDeeds, mainDeeds, rowDeeds } from './menus-of-era.ts';

describe('the menu bar', () => {
  const done: string[] = [];
  const deeds = mainDeeds((deed, about) => {
    done.push([deed, ...about.map((one) => JSON.stringify(one))].join(' '));
  });
  const barOf = (app: AppState, chosen: string | null): readonly Menu[] =>
    menuBarOf(sevenMenus.main, mainActions(app, chosen, deeds), false);
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
    expect(find(barOf(initialAppState, null), 'File > Sign Out')).toMatchObject({
      reason: 'Sign in first.',
    });
    expect(find(barOf(initialAppState, null), 'File > Sign In')).toMatchObject({ reason: null });
    expect(find(barOf(signedIn, null), 'File > Sign Out')).toMatchObject({ reason: null });
    expect(find(barOf(signedIn, null), 'File > Sign In')).toMatchObject({
      reason: 'You are signed in already.',
    });
  });

  it('offers the inbox only where there is a mailbox', () => {
    expect(find(barOf(signedIn, null), 'File > Go To')).toMatchObject({
      reason: 'This account has no mailbox on the server.',
    });
    const withMail = reduceApp(signedIn, { type: 'profileReceived', fields: [], mailEnabled: true });
    expect(find(barOf(withMail, null), 'File > Go To')).toMatchObject({ reason: null });
  });

  it('marks the status and sets another', () => {
    const entry = find(barOf(signedIn, null), 'File > My Status > Busy');
    expect(find(barOf(signedIn, null), 'File > My Status > Online')).toMatchObject({ mark: { on: true } });
    expect(entry).toMatchObject({ mark: { on: false } });
    if (entry.kind === 'item') entry.run();
    expect(done.splice(0)).toEqual(['setStatus "BSY"']);
  });

  it('can only sort by status where there are no groups', () => {
    expect(find(barOf(signedIn, null), 'Contacts > Sort Contacts By > Groups')).toMatchObject({
      mark: { on: false },
      reason: 'This server keeps no groups, so the list is sorted by status.',
    });
    const grouped = reduceApp(signedIn, { type: 'groupsChanged', groups: [{ id: '0', name: 'Friends' }] });
    expect(find(barOf(grouped, null), 'Contacts > Sort Contacts By > Groups')).toMatchObject({
      mark: { on: true },
      reason: null,
    });
  });

  it('deletes whoever is chosen in the list, and nobody who is not on it', () => {
    const withBen = reduceApp(signedIn, { type: 'contactChanged', contact: contact('ben') });
    const path = 'Contacts > Manage Contacts > Delete a Contact...';
    const entry = find(barOf(withBen, 'ben@example.com'), path);
    expect(entry).toMatchObject({ reason: null });
    if (entry.kind === 'item') entry.run();
    expect(done.splice(0)).toEqual(['remove "ben@example.com"']);
    for (const chosen of [null, 'gone@example.com', 'constructor']) {
      expect(find(barOf(withBen, chosen), path)).toMatchObject({
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
    const menus = barOf(grouped, null);
    expect(find(menus, `${path} > Other Contacts`)).toMatchObject({ reason: 'The server always keeps this group.' });
    const entry = find(menus, `${path} > R&D`);
    expect(mnemonic(entry.kind === 'separator' ? '' : entry.label)).toBeNull();
    if (entry.kind === 'item') entry.run();
    expect(done.splice(0)).toEqual(['deleteGroup "1"']);
  });

  it('turns what is ticked off, and the other way about', () => {
    const entry = find(barOf(signedIn, null), 'Contacts > Sort Contacts By > Show Offline Contacts');
    expect(entry).toMatchObject({ mark: { shape: 'check', on: true } });
    if (entry.kind === 'item') entry.run();
    expect(done.splice(0)).toEqual(['setAppearance {"showOffline":false}']);
  });

  it.each([
    ['MSNP7', null],
    ['MSNP8', 'MSNP8 has no member directory; it went with MSNP8.'],
  ] as const)('searches the directory by %s: %s', (dialect, reason) => {
    const app: AppState = reduceApp(initialAppState, {
      type: 'signedIn',
      handle: 'a@example.com',
      name: 'A',
      dialect,
      server: 'x:1863',
      verified: null,
      status: 'NLN',
    });
    const entry = find(barOf(app, null), 'Contacts > Search for a Contact > Advanced Search');
    expect(entry).toMatchObject({ reason });
    if (entry.kind === 'item') entry.run();
    expect(done.splice(0)).toEqual(['searchDirectory']);
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
    expect(find(barOf(old, null), 'Contacts > Manage Groups > Create a New Group')).toMatchObject({
      reason: 'MSNP6 has no groups; they came with MSNP7.',
    });
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
  const told = (deed: string, about: readonly unknown[]): void => void done.push([deed, ...about].join(' '));
  const friendsAndWork = [
    { id: '1', name: 'Friends' },
    { id: '2', name: 'Work' },
  ];
  const signedIn = (dialect: DialectName, groups: readonly Group[]): MessengerState => ({
    ...signedOutState,
    session: { phase: 'signed-in', handle: 'a@example.com', dialect, server: 'x:1863' },
    groups,
  });

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
  function ofContact(
    about: Contact,
    section: string,
    { groups = friendsAndWork, dialect = 'MSNP11' }: { groups?: readonly Group[]; dialect?: DialectName } = {},
  ): unknown[] {
    const actions = rowActions(about, section, signedIn(dialect, groups), rowDeeds(told));
    return shape(menuOf(sevenMenus.contact, actions, true));
  }

  it('offers what can be done with somebody in a group', () => {
    expect(ofContact(contact('ben', { groups: ['1'] }), '1')).toEqual([
      'Send an Instant Message: sendMessage ben@example.com',
      {
        'Send Other': [
          'Send an Instant Message: sendMessage ben@example.com',
          'Send an E-Mail: mail ben@example.com',
          '- Text a Mobile Device',
        ],
      },
      '',
      'View Message History: showHistory ben@example.com',
      '',
      'Block: block ben@example.com',
      "View This Person's Contact Card: showCard ben@example.com",
      {
        'Group Options': [
          { 'Copy Contact to': ['Work: copyTo ben@example.com 2'] },
          {
            'Move Contact to': ['Work: moveTo ben@example.com 1 2', 'Other Contacts: moveTo ben@example.com 1 '],
          },
          'Remove Contact from Group: removeFromGroup ben@example.com 1',
        ],
      },
      'Rename...: rename ben@example.com',
      'Delete Contact: remove ben@example.com',
    ]);
  });

  it('offers messages to the mobile device of those who let others page it, where the dialect has pages', () => {
    const ben = contact('ben', { mobileAllowed: true });
    const entry = (dialect: DialectName) => ofContact(ben, 'online', { dialect })[1];
    expect(entry('MSNP5')).toMatchObject({
      'Send Other': expect.arrayContaining(['Text a Mobile Device: page ben@example.com']),
    });
    expect(entry('MSNP4')).toMatchObject({ 'Send Other': expect.arrayContaining(['- Text a Mobile Device']) });
  });

  it('unblocks those who are blocked', () => {
    const ben = contact('ben', { lists: ['FL', 'BL'] });
    expect(ofContact(ben, 'other')[5]).toBe('Unblock: unblock ben@example.com');
  });

  it('moves out of "Other Contacts" where that is a group, and never to the same place', () => {
    const numbered = [{ id: '0', name: 'Other Contacts' }, ...friendsAndWork];
    expect(ofContact(contact('ben', { groups: ['0'] }), '0', { groups: numbered })[7]).toEqual({
      'Group Options': [
        { 'Copy Contact to': ['Friends: copyTo ben@example.com 1', 'Work: copyTo ben@example.com 2'] },
        { 'Move Contact to': ['Friends: moveTo ben@example.com 0 1', 'Work: moveTo ben@example.com 0 2'] },
        '- Remove Contact from Group',
      ],
    });
  });

  it('takes the group that the row stands under', () => {
    expect(ofContact(contact('ben', { groups: ['1', '2'] }), '2')[7]).toEqual({
      'Group Options': [
        '- Copy Contact to',
        { 'Move Contact to': ['Other Contacts: moveTo ben@example.com 2 '] },
        'Remove Contact from Group: removeFromGroup ben@example.com 2',
      ],
    });
  });

  it('greys groups where there are none', () => {
    expect(ofContact(contact('ben'), 'online', { groups: [] })[7]).toBe('- Group Options');
  });

  it.each<[string | null, DialectName, readonly string[]]>([
    [
      '1',
      'MSNP11',
      [
        'Message Everyone in This Group: messageEveryone 1',
        '',
        'Rename Group: name 1',
        'Delete Group: delete 1',
        'Save Group to a File...: save 1',
        '',
        'Create New Group: name ',
      ],
    ],
    [
      '0',
      'MSNP7',
      [
        '- Message Everyone in This Group',
        '',
        'Rename Group: name 0',
        '- Delete Group',
        'Save Group to a File...: save 0',
        '',
        'Create New Group: name ',
      ],
    ],
    [null, 'MSNP7', ['Create New Group: name ']],
    [null, 'MSNP6', ['- Create New Group']],
  ])('of heading %s in %s', (group, dialect, entries) => {
    const { session } = signedIn(dialect, friendsAndWork);
    const deeds = groupDeeds(told, group === '1');
    const menu =
      group === null
        ? menuOf(sevenMenus.heading, newGroup(session, deeds), true)
        : menuOf(sevenMenus.group, groupActions(group, session, deeds), true);
    expect(shape(menu)).toEqual(entries);
  });
});

describe('the menu of the song', () => {
  const song = { artist: 'A', title: 'B', shown: false };
  it.each([
    ['shows one that was typed', song, 'set A B true'],
    ['hides what is shown', { ...song, shown: true }, 'set A B false'],
    ['asks for one that never was', noSong, 'choose'],
  ])('%s', (_what, now, wanted) => {
    const done: string[] = [];
    const actions = songActions(now, {
      setSong: ({ artist, title, shown }) => void done.push(`set ${artist} ${title} ${shown}`),
      chooseSong: () => void done.push('choose'),
    });
    actions.showSong.run();
    expect(done).toEqual([wanted]);
    expect(actions.showSong.mark).toEqual({ shape: 'check', on: now.shown });
  });
});
