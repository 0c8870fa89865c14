import { describe, expect, it } from 'vitest';
import { commandNames, readCommand } from '../../electron/console/commands.ts';
import { text } from '../../shared/text/text.ts';

const song = (artist: string, title: string) => ({
  name: 'media',
  media: { application: '', kind: 'Music', enabled: true, format: '{0} - {1}', arguments: [artist, title, '', ''] },
});

const bob = 'bob@example.com';
const room = '3b8d5e21-7c4f-4a06-9d12-e85f0a6b7c94';

describe('a line of input', () => {
  it.each([
    ['status BSY', { name: 'status', status: 'BSY' }],
    ['  STATUS   idl ', { name: 'status', status: 'IDL' }],
    ['psm some  text', { name: 'psm', text: 'some  text' }],
    ['psm <b>&\u{1f600} état', { name: 'psm', text: '<b>&\u{1f600} état' }],
    ['psm', { name: 'psm', text: '' }],
    ['media ABBA - Waterloo', song('ABBA', 'Waterloo')],
    ['media AC-DC - Back - in - Black', song('AC-DC', 'Back - in - Black')],
    ['media off', { name: 'media', media: null }],
    ['name New name', { name: 'name', value: 'New name' }],
    ['add Bob@Example.com', { name: 'add', handle: bob, group: null }],
    ['add bob@example.com Old  friends', { name: 'add', handle: bob, group: 'Old  friends' }],
    ['add bob@example.com "Old friends" ', { name: 'add', handle: bob, group: 'Old friends' }],
    ['remove bob@example.com', { name: 'remove', handle: bob, block: false }],
    ['remove bob@example.com BLOCK', { name: 'remove', handle: bob, block: true }],
    ['block bob@example.com', { name: 'block', handle: bob }],
    ['unblock bob@example.com', { name: 'unblock', handle: bob }],
    ['accept bob@example.com', { name: 'accept', handle: bob, add: false }],
    ['accept bob@example.com add', { name: 'accept', handle: bob, add: true }],
    ['decline bob@example.com', { name: 'decline', handle: bob }],
    ['postpone bob@example.com', { name: 'postpone', handle: bob }],
    ['rename bob@example.com Bob "the" Builder', { name: 'rename', handle: bob, value: 'Bob "the" Builder' }],
    ['rename bob@example.com "\\"B\\" \\\\ C"', { name: 'rename', handle: bob, value: '"B" \\ C' }],
    ['nickname bob@example.com Bobby B', { name: 'nickname', handle: bob, nickname: 'Bobby B' }],
    ['nickname bob@example.com Off', { name: 'nickname', handle: bob, nickname: null }],
    ['nickname bob@example.com "off"', { name: 'nickname', handle: bob, nickname: 'off' }],
    ['group create Old friends', { name: 'group create', group: 'Old friends' }],
    ['GROUP  Delete "Old friends"', { name: 'group delete', group: 'Old friends' }],
    ['group rename "Old friends" New friends', { name: 'group rename', group: 'Old friends', value: 'New friends' }],
    ['group rename Old "New friends"', { name: 'group rename', group: 'Old', value: 'New friends' }],
    ['group move bob@example.com Old friends', { name: 'group move', handle: bob, from: null, to: 'Old friends' }],
    ['group move bob@example.com "A B"', { name: 'group move', handle: bob, from: null, to: 'A B' }],
    ['group move bob@example.com "A B" C D', { name: 'group move', handle: bob, from: 'A B', to: 'C D' }],
    ['group copy bob@example.com "Work"', { name: 'group copy', handle: bob, group: 'Work' }],
    ['group remove bob@example.com Work', { name: 'group remove', handle: bob, group: 'Work' }],
    ['privacy others allow', { name: 'privacy others', allowed: true }],
    ['privacy others Block', { name: 'privacy others', allowed: false }],
    ['privacy ask on', { name: 'privacy ask', ask: true }],
    ['privacy ask off', { name: 'privacy ask', ask: false }],
    ['privacy remove bob@example.com allow', { name: 'privacy remove', handle: bob, list: 'AL' }],
    ['privacy remove bob@example.com block', { name: 'privacy remove', handle: bob, list: 'BL' }],
    ['phone home +1 555 0100', { name: 'phone home', kind: 'home', number: '+1 555 0100' }],
    ['phone mobile off', { name: 'phone mobile', kind: 'mobile', number: '' }],
    ['phone pages on', { name: 'phone pages', allowed: true }],
    ['phone pages off', { name: 'phone pages', allowed: false }],
    ['chat Bob@example.com hello,  "you" ', { name: 'chat', handle: bob, text: 'hello,  "you"' }],
    [`say ${room} off`, { name: 'say', conversation: room, text: 'off' }],
    ['typing bob@example.com', { name: 'typing', handle: bob }],
    ['nudge bob@example.com', { name: 'nudge', handle: bob }],
    [`invite ${room.toUpperCase()} bob@example.com`, { name: 'invite', conversation: room, handle: bob }],
    [`leave ${room}`, { name: 'leave', conversation: room }],
    ['export My contacts.ctt', { name: 'export', path: 'My contacts.ctt', format: 'ctt' }],
    ['export "/tmp/all.JSON"', { name: 'export', path: '/tmp/all.JSON', format: 'json' }],
    ['import /tmp/a b.ctt', { name: 'import', path: '/tmp/a b.ctt' }],
    ['requests', { name: 'requests' }],
    ['who', { name: 'who' }],
    ['retry', { name: 'retry' }],
    ['state', { name: 'state' }],
    ['sign-out\r', { name: 'sign-out' }],
    ['quit', { name: 'quit' }],
  ])('%j is a command', (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });

  it.each([
    ['status', 'NLN BSY BRB AWY PHN LUN HDN IDL'],
    ['status FLN', 'NLN BSY BRB AWY PHN LUN HDN IDL'],
    ['media', 'ARTIST - TITLE'],
    ['media Waterloo', 'ARTIST - TITLE'],
    ['media - Waterloo', 'ARTIST - TITLE'],
    ['media ABBA -', 'ARTIST - TITLE'],
    ['name', 'name TEXT'],
    ['quit now', 'this: quit.'],
    ['state all', 'this: state.'],
    ['add', 'add HANDLE'],
    ['add bob', 'add HANDLE'],
    ['add bob@example.com "Old friends" of mine', 'add HANDLE GROUP'],
    ['add bob@example.com "Old friends', 'add HANDLE GROUP'],
    ['remove bob@example.com unblock', 'remove HANDLE block'],
    ['block bob@example.com carol@example.com', 'block HANDLE'],
    ['accept bob@example.com please', 'accept HANDLE add'],
    ['rename bob@example.com', 'rename HANDLE NAME'],
    ['rename bob@example.com ""', 'rename HANDLE NAME'],
    ['nickname', 'nickname HANDLE NAME'],
    ['group', '"group"'],
    ['group dance', '"group"'],
    ['group create', 'group create NAME'],
    ['group rename Old', 'group rename "OLD" "NEW"'],
    ['group rename "Old"New', 'group rename "OLD" "NEW"'],
    ['group move bob@example.com', 'group move HANDLE "TO"'],
    ['group move bob@example.com "A" "B" "C"', 'group move HANDLE "TO"'],
    ['group copy Work', 'group copy HANDLE TO'],
    ['privacy others', 'privacy others allow'],
    ['privacy ask maybe', 'privacy ask on'],
    ['privacy remove bob@example.com', 'privacy remove HANDLE allow'],
    ['chat bob@example.com', 'chat HANDLE TEXT'],
    ['chat bob hi', 'chat HANDLE TEXT'],
    ['say bob@example.com hi', 'say CONVERSATION TEXT'],
    [`say ${room}`, 'say CONVERSATION TEXT'],
    ['typing bob', 'typing HANDLE'],
    ['nudge', 'nudge HANDLE'],
    [`invite ${room}`, 'invite CONVERSATION HANDLE'],
    ['leave bob@example.com', 'leave CONVERSATION'],
    ['export', 'export FILE.ctt'],
    ['export contacts.txt', 'export FILE.ctt'],
    ['import', 'import FILE'],
    ['phone', '"phone"'],
    ['phone home', 'phone home NUMBER'],
    ['phone pages 5', 'phone pages on'],
    ['frobnicate it', '"frobnicate"'],
    ['__proto__', '"__proto__"'],
  ])('%j is none, and the answer says %s', (line, part) => {
    const command = readCommand(line);
    expect(command).toMatchObject({ name: 'bad' });
    expect(command !== null && 'problem' in command ? command.problem : '').toContain(part);
  });

  it.each(['', '   ', '\t'])('%j is nothing', (line) => {
    expect(readCommand(line)).toBeNull();
  });
});

describe('the help', () => {
  it.each(commandNames.map((name) => [name]))('tells of %s', (name) => {
    // "phone work" and the like stand behind the first of their family.
    const [first = '', second = ''] = name.split(' ');
    expect(text('console.usage')).toMatch(new RegExp(`\\b${first}\\b`));
    expect(text('console.usage')).toMatch(new RegExp(`\\b${second}\\b`));
  });
});
