import { describe, expect, it } from 'vitest';
import { parseAccounts } from '../../electron/service/accounts-file.ts';
import { RawClient, signIn, ticket } from './raw-client.ts';
import { serviceUnderTest } from './service-under-test.ts';

describe('an accounts file', () => {
  it('is a list of accounts with groups and contacts', () => {
    const file = `[
      {"handle": "Alice@Example.com", "password": "pässword", "name": "Alice", "groups": ["Friends"],
       "contacts": [{"handle": "bob@example.com", "name": "Bob", "lists": ["FL", "AL", "RL"], "groups": ["Friends"]}]},
      {"handle": "bob@example.com", "password": "b", "name": "Bob"}
    ]`;
    expect(parseAccounts('a.json', file)).toEqual([
      {
        handle: 'alice@example.com',
        password: 'pässword',
        name: 'Alice',
        groups: ['Friends'],
        contacts: [{ handle: 'bob@example.com', name: 'Bob', lists: ['FL', 'AL', 'RL'], groups: ['Friends'] }],
      },
      { handle: 'bob@example.com', password: 'b', name: 'Bob', groups: [], contacts: [] },
    ]);
  });

  const account = '"handle": "a@b.c", "password": "x", "name": "A"';
  it.each([
    ['', 'a.json, line 1: the file is empty'],
    ['{}', 'a.json, line 1: a list of accounts in brackets expected'],
    ['[\n\n  7\n]', 'a.json, line 3: an object in braces expected'],
    [`[\n{${account},\n"contacts": [\n}]`, 'a.json, line 4: not JSON: value expected'],
    [`[\n{${account}}\n{`, 'a.json, line 3: not JSON: comma expected'],
    [`[\n// a remark\n{${account}}]`, 'a.json, line 2: not JSON: invalid comment token'],
    [`[{\n"handle": "a@b.c",\n"name": "A"}]`, 'a.json, line 1: "password" is missing'],
    [`[{${account},\n\n"grops": []}]`, 'a.json, line 3: "grops" is not known here'],
    [`[{\n"handle": "nobody", "password": "x", "name": "A"}]`, 'a.json, line 2: handle: not an e-mail address'],
    [`[{"handle": "a@b.c",\n"password": 7, "name": "A"}]`, 'a.json, line 2: password: a text in quotes expected'],
    [`[{"handle": "a@b.c",\n"password": "", "name": "A"}]`, 'a.json, line 2: password: the password is empty'],
    [
      `[{${account},\n"groups": [\n"x", "${'y'.repeat(62)}"]}]`,
      'a.json, line 3: groups: not a group name: empty, or longer than 61 octets percent-encoded',
    ],
    [
      `[{${account},\n"contacts": [{\n"handle": "d@e.f", "name": "D",\n"lists": ["FL", "XL"]}]}]`,
      'a.json, line 4: lists: not a list: one of FL, AL, BL, RL, PL expected',
    ],
    [
      `[{${account},\n"contacts": [{\n"handle": "d@e.f", "name": "D",\n"lists": ["AL", "BL"]}]}]`,
      'a.json, line 4: lists: AL and BL exclude each other',
    ],
    [
      `[{${account},\n"contacts": [{\n"handle": "a@b.c", "name": "A",\n"lists": ["FL"]}]}]`,
      'a.json, line 3: a@b.c cannot be a contact of itself',
    ],
    [`[{${account}},\n{${account}}]`, 'a.json, line 2: a@b.c is there twice'],
  ])('%j is refused: %s', (file, message) => {
    expect(() => parseAccounts('a.json', file)).toThrow(message);
  });
});

describe('merging accounts', () => {
  const contact = (handle: string) => ({ handle, name: handle, lists: ['FL', 'AL'] as const, groups: ['Pals'] });
  const someone = (handle: string, password: string, ...contacts: string[]) => ({
    handle,
    password,
    name: handle.slice(0, 1),
    groups: [],
    contacts: contacts.map(contact),
  });
  const list = async (client: RawClient) => {
    client.say('SYN 1 0');
    const told = await client.untilPong();
    client.hangUp();
    return told.filter((line) => /^(?:LST|LSG)/.test(line));
  };

  it('makes each reverse list the mirror of the forward lists, and the missing groups', async () => {
    const service = await serviceUnderTest({
      accounts: [someone('a@x.y', 'a', 'b@x.y', 'gone@x.y'), someone('b@x.y', 'b')],
    });
    expect(await list(await signIn(service, 'MSNP8', 'a@x.y', 'a'))).toEqual([
      'LSG 0 Other%20Contacts 0',
      'LSG 1 Pals 0',
      'LST b@x.y b%40x.y 3 1',
      'LST gone@x.y gone%40x.y 3 1',
    ]);
    expect(await list(await signIn(service, 'MSNP8', 'b@x.y', 'b'))).toEqual([
      'LSG 0 Other%20Contacts 0',
      'LST a@x.y a 8',
    ]);
  });

  it('keeps the reverse list as stated about people without an account only', async () => {
    const stated = ['FL', 'AL', 'RL'] as const;
    const contacts = ['b@x.y', 'ghost@x.y'].map((handle) => ({ handle, name: 'N', lists: stated, groups: [] }));
    const service = await serviceUnderTest({
      accounts: [{ ...someone('a@x.y', 'a'), contacts }, someone('b@x.y', 'b')],
    });
    const people = await list(await signIn(service, 'MSNP8', 'a@x.y', 'a'));
    expect(people.slice(1)).toEqual(['LST b@x.y N 3 0', 'LST ghost@x.y N 11 0']);
  });

  it('into data that is there sets the password, adds what is missing and leaves the rest', async () => {
    const first = await serviceUnderTest({ accounts: [someone('a@x.y', 'old', 'b@x.y'), someone('b@x.y', 'b')] });
    const client = await signIn(first, 'MSNP8', 'a@x.y', 'old');
    client.say('REA 1 a@x.y Renamed', 'REA 2 b@x.y Bee', 'REM 3 AL b@x.y');
    await client.untilPong();
    client.hangUp();
    await first.close();
    const second = await serviceUnderTest({
      dataFolder: first.dataFolder,
      accounts: [someone('a@x.y', 'new', 'b@x.y', 'c@x.y')],
    });
    expect(await ticket(second, 'a@x.y', 'old')).toBe('refused with 401');
    const again = await RawClient.connect(second.notification);
    again.say('VER 1 MSNP8', 'CVR 2 0x0409 winnt 5.1 i386 M 5.0 M a@x.y', 'USR 3 TWN I a@x.y');
    again.say(`USR 4 TWN S ${await ticket(second, 'a@x.y', 'new')}`);
    for (let skipped = 0; skipped < 3; skipped += 1) await again.line();
    expect(await again.line()).toBe('USR 4 OK a@x.y Renamed 1 0');
    again.hangUp();
    expect(await list(await signIn(second, 'MSNP8', 'a@x.y', 'new'))).toEqual([
      'LSG 0 Other%20Contacts 0',
      'LSG 1 Pals 0',
      'LST b@x.y Bee 1 1',
      'LST c@x.y c%40x.y 3 1',
    ]);
  });
});
