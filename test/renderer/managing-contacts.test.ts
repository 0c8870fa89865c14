import { describe, expect, it } from 'vitest';
import { readAddress } from '../../renderer/add-contact/address-problem.ts';
import { contactFacts, ownFacts, programOf } from '../../renderer/contact-card/card-facts.ts';
import { groupNameProblem } from '../../renderer/contact-list/group-name.ts';
import { isolated } from '../../renderer/controls/isolated.ts';
import { previewSentence, privacySentence, resultSentences } from '../../renderer/import/import-words.ts';
import { readNames } from '../../renderer/rename/name-change.ts';
import { noMobilePages, noPhones } from '../../shared/model.ts';
import { contact, keyed } from './contacts.ts';

describe('the address of somebody to add', () => {
  const me = {
    handle: 'me@example.com',
    name: 'Me',
    status: 'NLN',
    personalMessage: '',
    media: null,
    verified: true,
    phones: noPhones,
    mobilePages: noMobilePages,
  } as const;
  const contacts = keyed(contact('Ben'), contact('Stranger', { lists: ['RL', 'AL'] }));

  it.each([
    ['new@example.com', { handle: 'new@example.com' }],
    ['  New.Person@Example.COM ', { handle: 'new.person@example.com' }],
    ['stranger@example.com', { handle: 'stranger@example.com' }],
    ['', { problem: 'Please type the address of the person first.' }],
    ['   ', { problem: 'Please type the address of the person first.' }],
    ['nobody', { problem: 'That is no complete e-mail address. It looks like someone@example.com.' }],
    ['no body@example.com', { problem: 'That is no complete e-mail address. It looks like someone@example.com.' }],
    ['a@b@c', { problem: 'That is no complete e-mail address. It looks like someone@example.com.' }],
    ['jörg@example.com', { problem: 'That is no complete e-mail address. It looks like someone@example.com.' }],
    [`${'x'.repeat(130)}@example.com`, { problem: 'That address is longer than any address that the server takes.' }],
    ['ME@example.com', { problem: 'That is your own address.' }],
    ['ben@example.com', { problem: '\u2068Ben\u2069 is on your list already.' }],
  ])('%j', (typed, read) => {
    expect(readAddress(typed, { me, contacts })).toEqual(read);
  });
});

describe('the name of a group', () => {
  const groups = [
    { id: '1', name: 'Friends' },
    { id: '2', name: 'Work' },
  ];
  it.each([
    ['Family', null, null],
    ['friends', null, 'There is a group of that name already.'],
    ['friends', '1', null],
    ['friends', '2', 'There is a group of that name already.'],
    ['x'.repeat(61), null, null],
    ['x'.repeat(62), null, 'That name is too long: it takes 62 octets on the way, and 61 are allowed.'],
    ['ж'.repeat(11), null, 'That name is too long: it takes 66 octets on the way, and 61 are allowed.'],
  ])('%s for %s', (name, group, problem) => {
    expect(groupNameProblem(name, group, groups)).toBe(problem);
  });
  it('is refused for the 31st', () => {
    const thirty = Array.from({ length: 30 }, (_, index) => ({ id: String(index), name: `Group ${index}` }));
    expect(groupNameProblem('One more', null, thirty)).toBe('The server takes no more than 30 groups.');
    expect(groupNameProblem('Another name', '3', thirty)).toBeNull();
  });
});

describe('renaming', () => {
  const ben = { nickname: 'Benny', storedName: 'Ben' };
  it.each([
    [{ nickname: 'Benny', name: 'Ben' }, {}],
    [{ nickname: 'B', name: 'Ben' }, { nickname: 'B' }],
    [{ nickname: '  ', name: 'Ben' }, { nickname: null }],
    [{ nickname: 'Benny', name: 'Benjamin\n' }, { name: 'Benjamin' }],
    [
      { nickname: 'Benny', name: ' ' },
      { field: 'name', problem: 'The name on the server cannot be empty.' },
    ],
    [
      { nickname: 'B', name: 'ж'.repeat(65) },
      { field: 'name', problem: 'That name is too long: it takes 390 octets on the way, and 387 are allowed.' },
    ],
  ])('%j', (typed, read) => {
    expect(readNames(ben, typed)).toEqual(read);
  });
});

describe('the contact card', () => {
  it.each([
    [0, 'not told'],
    [0x0000_0020, 'like version before 6.0'],
    [0x3000_0000, 'like version 6.2'],
    [0x5000_c024, 'like version 7.5'],
    [0xf000_0000, 'like version 15'],
  ])('tells the program of %i', (capabilities, words) => {
    expect(programOf(capabilities)).toBe(words);
  });

  it('tells phones, groups and lists in words', () => {
    const ben = contact('Ben', {
      groups: ['1', '2'],
      lists: ['FL', 'AL', 'RL'],
      nickname: 'Benny',
      storedName: 'Benjamin',
      phones: { home: '', work: ' 12 34', mobile: '+49 170' },
    });
    const groups = [
      { id: '2', name: 'Work' },
      { id: '1', name: 'Friends' },
    ];
    expect(contactFacts(ben, groups)).toEqual([
      { label: 'Work phone', value: ' 12 34' },
      { label: 'Mobile phone', value: '+49 170' },
      { label: 'Calls themself', value: 'Ben' },
      { label: 'In the list', value: 'Benjamin' },
      { label: 'Groups', value: 'Work, Friends' },
      { label: 'Lists', value: 'your contact, may see you, has you as a contact' },
      { label: 'Program', value: 'not told' },
    ]);
  });

  it('has no groups for somebody who is no contact', () => {
    const facts = contactFacts(contact('Stranger', { lists: ['BL', 'RL'] }), []);
    expect(facts.map((fact) => fact.label)).toEqual(['Lists', 'Program']);
    expect(facts[0]?.value).toBe('blocked, has you as a contact');
  });

  it('says so when one has no numbers', () => {
    expect(ownFacts(noPhones)).toEqual([{ label: 'Phones', value: 'No phone numbers' }]);
    expect(ownFacts({ ...noPhones, home: '1' })).toEqual([{ label: 'Home phone', value: '1' }]);
  });
});

describe('importing', () => {
  const entry = (handle: string, state: 'new' | 'already' | 'invalid') =>
    ({ handle, name: null, groups: [], state, as: 'contact' }) as const;
  const file = { file: 'x.ctt', format: 'ctt', privacy: null } as const;

  it('tells what is in the file', () => {
    const entries = [entry('a@b', 'new'), entry('c@d', 'already'), entry('e@f', 'already')];
    expect(privacySentence({ othersAllowed: false, askWhenAdded: true })).toBe(
      'Set privacy too: all others may not see me, ask me about those who add me',
    );
    expect(previewSentence({ ...file, entries })).toBe('1 is new, 2 are on your list already');
    expect(previewSentence({ ...file, entries: [...entries, entry('?', 'invalid')] })).toBe(
      '1 is new, 2 are on your list already, 1 is no address',
    );
  });

  it.each([
    ['finished', 1, '1 contact was added.'],
    ['finished', 200, '200 contacts were added.'],
    ['cancelled', 3, 'Stopped as you wished; 3 contacts were added before.'],
    ['list-full', 150, 'Your list is full now. 150 contacts were added.'],
    ['signed-out', 0, 'You were signed out meanwhile. 0 contacts were added before.'],
  ] as const)('%s after %i', (end, added, outcome) => {
    expect(resultSentences({ end, added, failed: [] })).toEqual({ outcome, refused: [] });
  });

  it('tells who was refused, and why', () => {
    const failed = [
      { handle: 'a@b', code: 205 },
      { handle: 'c@d', code: null },
    ];
    expect(resultSentences({ end: 'finished', added: 0, failed }).refused).toEqual([
      { handle: 'a@b', reason: expect.stringContaining('knows nobody') },
      { handle: 'c@d', reason: 'The server refused that.' },
    ]);
  });
});

describe("somebody else's words in a sentence", () => {
  it.each([
    ['Ben', '\u2068Ben\u2069'],
    ['\u202eneB', '\u2068\u202eneB\u2069'],
    ['x'.repeat(40), `\u2068${'x'.repeat(40)}\u2069`],
    ['🐈'.repeat(41), `\u2068${'🐈'.repeat(39)}…\u2069`],
  ])('%s', (words, kept) => {
    expect(isolated(words)).toBe(kept);
  });
});
