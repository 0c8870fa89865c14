import { describe, expect, it } from 'vitest';
import { dropEffect } from '../../renderer/contact-list/drop-effect.ts';
import { moveByKey, moveByTyping, visibleItems } from '../../renderer/contact-list/list-keys.ts';
import { type ListOptions, listSections } from '../../renderer/contact-list/list-model.ts';
import { notices } from '../../renderer/contact-list/notices.ts';
import { everybody } from '../../shared/address-book.ts';
import { type Contact, noMobilePages, noPhones, signedOutState } from '../../shared/model.ts';
import { oneLine, plainName } from '../../shared/plain-name.ts';
import type { StatusCode } from '../../shared/status.ts';
import { keyed, contact as person } from './contacts.ts';

function contact(
  name: string,
  status: StatusCode,
  groups: readonly string[] = [],
  lists: Contact['lists'] = ['FL'],
): Contact {
  return person(name, { status, groups, lists });
}

const byGroups: ListOptions = {
  sortBy: 'groups',
  viewBy: 'name',
  showOffline: true,
  mobileTogether: false,
  offlineTogether: false,
  closedGroups: [],
  search: '',
  locale: 'en',
};
const byStatus: ListOptions = { ...byGroups, sortBy: 'status' };
const groups = [
  { id: '2', name: 'Work' },
  { id: '1', name: 'Friends' },
];
const people = keyed(
  contact('Zoe', 'NLN', ['1']),
  contact('anna', 'FLN', ['1']),
  contact('Ben', 'AWY', ['1', '2']),
  contact('Cleo', 'BSY', ['1']),
  contact('Élodie', 'NLN', ['1']),
  contact('Dora', 'IDL'),
  contact('Gone', 'NLN', ['7']),
  contact('Stranger', 'NLN', [], ['RL', 'AL']),
);

function shape(options: ListOptions, contacts = people, known = groups) {
  return listSections(contacts, known, options).map((section) => ({
    id: section.id,
    counts: `${section.online}/${section.total}`,
    names: section.rows.map((row) => row.name),
  }));
}

describe('the list by groups', () => {
  it('sorts groups and people by name, and people by status first; people without a known group come last', () => {
    expect(shape(byGroups)).toEqual([
      { id: '1', counts: '4/5', names: ['Élodie', 'Zoe', 'Cleo', 'Ben', 'anna'] },
      { id: '2', counts: '1/1', names: ['Ben'] },
      { id: 'other', counts: '2/2', names: ['Gone', 'Dora'] },
    ]);
  });

  it('shows an empty group, and no "Other Contacts" when everybody has one', () => {
    expect(shape(byGroups, keyed(contact('Ben', 'NLN', ['2'])))).toEqual([
      { id: '1', counts: '0/0', names: [] },
      { id: '2', counts: '1/1', names: ['Ben'] },
    ]);
  });

  it('gives somebody in two groups two rows with different keys', () => {
    const rows = listSections(people, groups, byGroups).flatMap((section) => section.rows);
    expect(rows.filter((row) => row.name === 'Ben')).toHaveLength(2);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });

  it('sorts by status where the server has no groups', () => {
    expect(shape(byGroups, people, []).map((section) => section.id)).toEqual(['online', 'offline']);
  });

  it('keeps closed groups closed, and opens them for a search', () => {
    const open = (search: string) =>
      listSections(people, groups, { ...byGroups, closedGroups: ['1'], search }).map((section) => section.open);
    expect(open('')).toEqual([false, true, true]);
    expect(open('zoe')).toEqual([true]);
  });
});

describe('"Other Contacts"', () => {
  const numbered = [{ id: '0', name: 'Other Contacts' }, ...groups];
  const headings = (known: typeof groups, contacts = people) =>
    listSections(contacts, known, byGroups).map(({ id, kind, group, name, total }) => ({
      id,
      kind,
      group,
      name,
      total,
    }));

  it('is the group of number 0 where there is one: last, with everybody who is in no other', () => {
    expect(headings(numbered, keyed(...everybody(people), contact('Zero', 'NLN', ['0'])))).toEqual([
      { id: '1', kind: 'group', group: '1', name: 'Friends', total: 5 },
      { id: '2', kind: 'group', group: '2', name: 'Work', total: 1 },
      { id: '0', kind: 'other', group: '0', name: '', total: 3 },
    ]);
  });

  it.each([
    ['a GUID of its own', { id: 'd6deeacd-7849-4de4-93c5-d130915d0042', name: 'Other Contacts' }, 'other'],
    ['groups never set up', { id: '0', name: '~' }, 'other'],
    ['a name that the user gave it', { id: '0', name: 'Everybody else' }, 'group'],
  ])('with %s has one heading, the last', (_what, others, kind) => {
    const all = headings([others, ...groups]);
    expect(all).toHaveLength(3);
    expect(all.at(-1)).toEqual({
      id: others.id,
      kind,
      group: others.id,
      name: kind === 'group' ? others.name : '',
      total: 2,
    });
  });

  it('is a heading of our own where the server has no such group', () => {
    expect(headings(groups).at(-1)).toEqual({ id: 'other', kind: 'other', group: null, name: '', total: 2 });
  });
});

describe('what is shown', () => {
  const mixed = keyed(
    contact('Zoe', 'NLN', ['1']),
    contact('anna', 'FLN', ['1']),
    person('Mo', { groups: ['1'], mobileAllowed: true }),
    person('Nick', { groups: ['1'], nickname: 'Aardvark', status: 'NLN' }),
  );

  it.each<[string, Partial<ListOptions>, readonly (readonly [string, readonly string[]])[]]>([
    [
      'nicknames',
      {},
      [
        ['1', ['Aardvark', 'Zoe', 'anna', 'Mo']],
        ['2', []],
      ],
    ],
    [
      'no offline people',
      { showOffline: false },
      [
        ['1', ['Aardvark', 'Zoe']],
        ['2', []],
      ],
    ],
    ['the hidden, in a search', { showOffline: false, search: 'anna' }, [['1', ['anna']]]],
    [
      'offline people together',
      { offlineTogether: true },
      [
        ['1', ['Aardvark', 'Zoe']],
        ['2', []],
        ['offline', ['anna', 'Mo']],
      ],
    ],
    [
      'mobile people together',
      { mobileTogether: true, showOffline: false },
      [
        ['1', ['Aardvark', 'Zoe']],
        ['2', []],
        ['mobile', ['Mo']],
      ],
    ],
    [
      'by status, mobile people together',
      { sortBy: 'status', mobileTogether: true },
      [
        ['online', ['Aardvark', 'Zoe']],
        ['mobile', ['Mo']],
        ['offline', ['anna']],
      ],
    ],
    ['by status, no offline people', { sortBy: 'status', showOffline: false }, [['online', ['Aardvark', 'Zoe']]]],
  ])('%s', (_what, options, sections) => {
    const shown = listSections(mixed, groups, { ...byGroups, ...options });
    expect(shown.map((one) => [one.id, one.rows.map((row) => row.label)])).toEqual(sections);
  });

  it('addresses instead of names, sorted by them', () => {
    const [section] = listSections(mixed, groups, { ...byGroups, viewBy: 'handle' });
    expect(section?.rows.map((row) => row.label)).toEqual([
      'nick@example.com',
      'zoe@example.com',
      'anna@example.com',
      'mo@example.com',
    ]);
    expect(section?.rows[0]?.name).toBe('Aardvark');
  });
});

describe('dropping somebody', () => {
  const numbered = [{ id: '0', name: 'Other Contacts' }, ...groups];
  /** Ben, dragged from one heading onto another. */
  function effect(from: string, to: string, copying: boolean, known: typeof groups, options = byGroups) {
    const sections = listSections(people, known, options);
    const ben = visibleItems(sections).find((item) => item.key === `${from}/ben@example.com`);
    const onto = sections.find((section) => section.id === to);
    if (ben?.kind !== 'row' || onto === undefined) throw new Error('no such row or heading');
    return dropEffect(ben, onto, copying);
  }

  it.each([
    ['1', '0', false, numbered, 'move'],
    ['1', '0', true, numbered, 'copy'],
    ['1', '1', false, numbered, null],
    ['1', '2', false, numbered, 'move'],
    ['1', '2', true, numbered, null],
    ['1', 'other', false, groups, 'move'],
    ['1', 'other', true, groups, null],
  ])('from %s onto %s, copying %s', (from, to, copying, known, wanted) => {
    expect(effect(from, to, copying, known)).toBe(wanted);
  });

  it('does nothing on the headings of status', () => {
    expect(effect('online', 'offline', false, groups, byStatus)).toBeNull();
  });
});

describe('the list by status', () => {
  it('has Online and Offline with their counts', () => {
    expect(shape(byStatus)).toEqual([
      { id: 'online', counts: '6/6', names: ['Élodie', 'Gone', 'Zoe', 'Cleo', 'Ben', 'Dora'] },
      { id: 'offline', counts: '0/1', names: ['anna'] },
    ]);
  });
});

describe('searching', () => {
  it.each([
    ['zo', ['Zoe']],
    ['e L', ['Élodie', 'Cleo']],
    ['example', []],
    ['@example.com ben', ['Ben', 'Ben']],
    ['stranger', []],
  ])('%s', (search, names) => {
    expect(shape({ ...byGroups, search }).flatMap((section) => section.names)).toEqual(names);
  });

  it('leaves the counts of a group as they are', () => {
    expect(shape({ ...byGroups, search: 'zoe' })[0]?.counts).toBe('4/5');
  });
});

describe('blocked people', () => {
  it('are marked', () => {
    const [section] = listSections(keyed(contact('Ben', 'NLN', [], ['FL', 'BL'])), [], byStatus);
    expect(section?.rows[0]?.blocked).toBe(true);
  });
});

describe('the keyboard', () => {
  const items = visibleItems(listSections(people, groups, { ...byGroups, closedGroups: ['2'] }));

  it('sees headings and the rows of open groups', () => {
    expect(items.map((item) => (item.kind === 'row' ? item.row.label : item.section.name))).toEqual([
      'Friends',
      'Élodie',
      'Zoe',
      'Cleo',
      'Ben',
      'anna',
      'Work',
      '',
      'Gone',
      'Dora',
    ]);
  });

  it.each([
    ['heading/1', 'ArrowDown', { goTo: '1/lodie@example.com' }],
    ['heading/1', 'ArrowUp', { goTo: 'heading/1' }],
    ['heading/1', 'ArrowLeft', { close: '1' }],
    ['heading/1', 'ArrowRight', { goTo: '1/lodie@example.com' }],
    ['heading/2', 'ArrowRight', { open: '2' }],
    ['heading/2', 'ArrowLeft', null],
    ['heading/2', 'Enter', { open: '2' }],
    ['1/zoe@example.com', 'ArrowLeft', { goTo: 'heading/1' }],
    ['1/zoe@example.com', 'ArrowRight', null],
    ['1/zoe@example.com', 'Home', { goTo: 'heading/1' }],
    ['1/zoe@example.com', 'End', { goTo: 'other/dora@example.com' }],
    ['1/zoe@example.com', 'PageDown', { goTo: '1/anna@example.com' }],
    ['1/zoe@example.com', 'PageUp', { goTo: 'heading/1' }],
    ['other/dora@example.com', 'ArrowDown', { goTo: 'other/dora@example.com' }],
    ['1/zoe@example.com', 'x', null],
  ])('at %s %s', (current, key, move) => {
    expect(moveByKey(items, current, key, 3)).toEqual(move);
  });

  it('goes to the next name that starts with what was typed, round the end', () => {
    expect(moveByTyping(items, '1/zoe@example.com', 'g')).toEqual({ goTo: 'other/gone@example.com' });
    expect(moveByTyping(items, 'other/gone@example.com', 'z')).toEqual({ goTo: '1/zoe@example.com' });
    expect(moveByTyping(items, '1/zoe@example.com', 'zo')).toEqual({ goTo: '1/zoe@example.com' });
    expect(moveByTyping(items, '1/zoe@example.com', 'q')).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['plain', 'plain'],
    ['·$12Red·$0 name', 'Red name'],
    ['·$12,3two colours', 'two colours'],
    ['·$#ff00aahex·#bold·@', 'hexbold'],
    ['·$(255,0,0)rgb', 'rgb'],
    ["·&underlined·'italic", 'underlineditalic'],
    ['[c=12]tag[/c=3] [b]x[/b][a=#fff]y[/a]', 'tag xy'],
    ['[brb] not a tag', '[brb] not a tag'],
    ['two\r\nlines\u0007', 'two lines'],
    ['·$1·#', 'otherwise'],
    ['', 'otherwise'],
  ])('%j reads %j', (name, plain) => {
    expect(plainName(name, 'otherwise')).toBe(plain);
  });

  it('keeps characters that only reverse the direction: the row isolates them', () => {
    expect(oneLine('\u202egnp.exe')).toBe('\u202egnp.exe');
  });
});

describe('the yellow bar', () => {
  const me = {
    handle: 'a@example.com',
    name: 'A',
    status: 'NLN',
    personalMessage: '',
    media: null,
    phones: noPhones,
    mobilePages: noMobilePages,
  } as const;
  it('tells of an address that is not confirmed, only when the server says so', () => {
    expect(notices({ ...signedOutState, me: { ...me, verified: null } })).toEqual([]);
    expect(notices({ ...signedOutState, me: { ...me, verified: false } })).toHaveLength(1);
  });
  it('tells of maintenance first', () => {
    const all = notices({
      ...signedOutState,
      me: { ...me, verified: false },
      notice: { kind: 'maintenance', minutes: 5 },
    });
    expect(all[0]).toBe('The server goes down for maintenance in 5 minutes.');
    expect(all).toHaveLength(2);
  });
});
