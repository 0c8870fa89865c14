import { describe, expect, it } from 'vitest';
import { moveByKey, moveByTyping, visibleItems } from '../../renderer/contact-list/list-keys.ts';
import { type ListOptions, listSections } from '../../renderer/contact-list/list-model.ts';
import { notices } from '../../renderer/contact-list/notices.ts';
import { oneLine, plainName } from '../../renderer/contact-list/plain-name.ts';
import { type Contact, noMobilePages, noPhones, type StatusCode, signedOutState } from '../../shared/model.ts';

function contact(
  name: string,
  status: StatusCode,
  groups: readonly string[] = [],
  lists: Contact['lists'] = ['FL'],
): Contact {
  return {
    handle: `${name.toLowerCase().replace(/\W/g, '')}@example.com`,
    id: null,
    storedName: name,
    name,
    nickname: null,
    lists,
    groups,
    status,
    capabilities: 0,
    msnObject: null,
    personalMessage: '',
    media: null,
    phones: noPhones,
    mobileAllowed: false,
    hasSpace: false,
  };
}

function keyed(...contacts: readonly Contact[]): { readonly [handle: string]: Contact } {
  return Object.fromEntries(contacts.map((one) => [one.handle, one]));
}

const byGroups: ListOptions = { sortBy: 'groups', closedGroups: [], search: '', locale: 'en' };
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
    expect(items.map((item) => (item.kind === 'row' ? item.label : item.section.name))).toEqual([
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
