import { describe, expect, it } from 'vitest';
import { readCommand } from '../../electron/console/commands.ts';

const song = (artist: string, title: string) => ({
  name: 'media',
  media: { application: '', kind: 'Music', enabled: true, format: '{0} - {1}', arguments: [artist, title, '', ''] },
});

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
    ['state', { name: 'state' }],
    ['sign-out\r', { name: 'sign-out' }],
    ['quit', { name: 'quit' }],
  ])('%j is a command', (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });

  it.each([
    ['status', 'NLN BSY BRB AWY PHN LUN HDN IDL'],
    ['status FLN', 'NLN BSY BRB AWY PHN LUN HDN IDL'],
    ['media', 'artist - title'],
    ['media Waterloo', 'artist - title'],
    ['media - Waterloo', 'artist - title'],
    ['media ABBA -', 'artist - title'],
    ['name', 'name takes a name'],
    ['quit now', 'quit takes nothing'],
    ['state all', 'state takes nothing'],
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
