import { describe, expect, it } from 'vitest';
import { formatBackup, parseBackup } from '../../electron/storage/contact-files/backup.ts';
import { ContactFileError } from '../../electron/storage/contact-files/contact-file.ts';
import { formatCtt, parseCtt } from '../../electron/storage/contact-files/ctt.ts';
import { compareWithList, parseContactFile } from '../../electron/storage/contact-files/preview.ts';
import { bookOf } from '../../shared/address-book.ts';
import { type Contact, type ListName, noPhones } from '../../shared/model.ts';

function person(handle: string, lists: readonly ListName[], groups: readonly string[] = []): Contact {
  return {
    handle,
    id: null,
    storedName: `Name of ${handle}`,
    name: `Name of ${handle}`,
    nickname: null,
    lists,
    groups,
    status: 'FLN',
    capabilities: 0,
    msnObject: null,
    personalMessage: '',
    media: null,
    phones: noPhones,
    mobileAllowed: false,
    hasSpace: false,
  };
}

const original = [
  '<?xml version="1.0"?>',
  '<messenger>',
  '  <service name=".NET Messenger Service">',
  '    <contactlist>',
  '      <contact>bob@hotmail.com</contact>',
  '      <contact>carol@example.com</contact>',
  '    </contactlist>',
  '  </service>',
  '</messenger>',
  '',
].join('\r\n');

const list = (inside: string) => `<messenger><service name=".NET Messenger Service">${inside}</service></messenger>`;
const entry = (inside: string) => list(`<contactlist>${inside}</contactlist>`);

describe('a .ctt file', () => {
  it.each<[string, string, readonly string[]]>([
    ['of the original', original, ['bob@hotmail.com', 'carol@example.com']],
    [
      'with network ids: only those of Messenger',
      entry('<contact type="1">bob@hotmail.com</contact><contact type="32">dave@yahoo.com</contact>'),
      ['bob@hotmail.com'],
    ],
    [
      'with an encoding, standalone and a byte order mark',
      `\ufeff<?xml version="1.0" encoding="utf-8" standalone="yes"?>${entry('<contact>bob@hotmail.com</contact>')}`,
      ['bob@hotmail.com'],
    ],
    [
      'of Windows Messenger, with other services beside ours',
      '<messenger><service name="Communications Service"><contactlist><contact>sip@example.com</contact></contactlist>' +
        '</service><service name=".NET Messenger Service"><contactlist><contact>bob@hotmail.com</contact></contactlist>' +
        '</service></messenger>',
      ['bob@hotmail.com'],
    ],
    ['with spaces and empty ones', entry('<contact>\n  bob@hotmail.com\t</contact><contact/>'), ['bob@hotmail.com']],
    ['with character references', entry('<contact>a&amp;b@example.com</contact>'), ['a&b@example.com']],
    ['with CDATA', entry('<contact><![CDATA[bob@hotmail.com]]></contact>'), ['bob@hotmail.com']],
    ['with contacts elsewhere', list('<contact>stray@example.com</contact>'), []],
    ['without anybody', entry(''), []],
  ])('%s', (_what, source, handles) => {
    expect(parseCtt(source)).toEqual({
      contacts: handles.map((handle) => ({ handle, name: null, nickname: null, groups: [], lists: ['FL'] })),
      groups: [],
      privacy: null,
    });
  });

  it.each([
    ['that is no XML', 'bob@hotmail.com'],
    ['that ends too early', original.slice(0, 150)],
    ['that is other XML', '<html><body>bob@hotmail.com</body></html>'],
    ['with a document type', `<!DOCTYPE messenger>${entry('<contact>bob@hotmail.com</contact>')}`],
    [
      'with entities of its own',
      `<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${entry('<contact>&b;@x</contact>')}`,
    ],
    ['with an entity that nobody declared', entry('<contact>&bob;@hotmail.com</contact>')],
    ['that is empty', ''],
  ])('%s is refused', (_what, source) => {
    expect(() => parseCtt(source)).toThrow(ContactFileError);
  });

  it('is written as the original wrote it: sorted, one contact a line, CRLF', () => {
    expect(formatCtt(['carol@example.com', 'bob@hotmail.com'])).toBe(original);
    expect(formatCtt(['a&b@example.com'])).toContain('<contact>a&amp;b@example.com</contact>\r\n');
  });

  it('gives back whom it was written with', () => {
    const handles = ['a&b@example.com', 'bob@hotmail.com', "o'neil@example.com"];
    expect(parseCtt(formatCtt(handles)).contacts.map(({ handle }) => handle)).toEqual(handles);
  });
});

const backup = {
  account: 'alice@example.com',
  contacts: [
    { ...person('carol@example.com', ['FL', 'AL'], ['1', '2']), nickname: 'Caz' },
    person('bob@example.com', ['FL', 'BL', 'RL']),
    person('mallory@example.com', ['BL']),
  ],
  groups: [
    { id: '1', name: 'Friends' },
    { id: '2', name: 'Work' },
    { id: '3', name: 'Empty' },
  ],
  privacy: { askWhenAdded: true, othersAllowed: false },
};

describe('a backup', () => {
  it('keeps names, nicknames, lists, groups and privacy', () => {
    const source = formatBackup(backup);
    expect(JSON.parse(source)).toMatchObject({ format: 1, account: 'alice@example.com', privacy: backup.privacy });
    expect(parseBackup(source)).toEqual({
      privacy: { askWhenAdded: true, othersAllowed: false },
      groups: ['Friends', 'Work', 'Empty'],
      contacts: [
        {
          handle: 'bob@example.com',
          name: 'Name of bob@example.com',
          nickname: null,
          lists: ['FL', 'BL', 'RL'],
          groups: [],
        },
        {
          handle: 'carol@example.com',
          name: 'Name of carol@example.com',
          nickname: 'Caz',
          lists: ['FL', 'AL'],
          groups: ['Friends', 'Work'],
        },
        {
          handle: 'mallory@example.com',
          name: 'Name of mallory@example.com',
          nickname: null,
          lists: ['BL'],
          groups: [],
        },
      ],
    });
  });

  const stored: object = JSON.parse(formatBackup(backup));
  it.each<[string, string]>([
    ['no JSON', '{"kind": '],
    ['another kind', JSON.stringify({ ...stored, kind: 'nudge-servers' })],
    ['a later form', JSON.stringify({ ...stored, format: 2 })],
    ['contacts without handles', JSON.stringify({ ...stored, contacts: [{ name: 'x' }] })],
    ['lists that do not exist', JSON.stringify({ ...stored, contacts: [{ ...person('a@b', []), lists: ['XL'] }] })],
    ['an array', '[]'],
  ])('%s is refused', (_what, source) => {
    expect(() => parseBackup(source)).toThrow(ContactFileError);
  });
});

describe('a contact file compared with the list', () => {
  const known = bookOf([person('bob@hotmail.com', ['FL', 'AL']), person('eve@x.org', ['RL'])]);
  const states = (source: string) =>
    compareWithList(parseContactFile(source).contacts, known, 'alice@example.com').map(
      ({ handle, state }) => `${handle} ${state}`,
    );

  it('knows its form by its first character', () => {
    expect(parseContactFile(original).format).toBe('ctt');
    expect(parseContactFile(`\ufeff\n${formatBackup(backup)}`).format).toBe('json');
  });

  it('marks who is there, who is oneself, who is nobody, and names each once', () => {
    const contacts = [
      'BOB@hotmail.com',
      'Eve@x.org',
      'eve@x.org',
      'alice@example.com',
      'not an address',
      '__proto__@x',
    ];
    expect(states(entry(contacts.map((handle) => `<contact>${handle}</contact>`).join('')))).toEqual([
      'bob@hotmail.com already',
      'eve@x.org new',
      'alice@example.com already',
      'not an address invalid',
      '__proto__@x new',
    ]);
  });

  it('counts the blocked and the allowed of a backup, but nobody who is on no list of mine', () => {
    const contacts = [person('a@x.org', ['RL']), person('b@x.org', ['BL']), person('c@x.org', ['FL'])];
    expect(states(formatBackup({ ...backup, contacts }))).toEqual(['b@x.org new', 'c@x.org new']);
  });
});
