import type { ArgumentReader, CommandTable } from './command.ts';
import { handle } from './handle.ts';
import { firstWord, wholeName } from './quoting.ts';

function aboutGroup(name: 'group create' | 'group delete'): ArgumentReader {
  return (argument) => {
    const group = wholeName(argument);
    return group === null ? null : { name, group: group.value };
  };
}

const rename: ArgumentReader = (argument) => {
  const group = firstWord(argument);
  const value = wholeName(group?.rest ?? '');
  return group === null || value === null ? null : { name: 'group rename', group: group.value, value: value.value };
};

function aboutMember(name: 'group copy' | 'group remove'): ArgumentReader {
  return (argument) => {
    const word = firstWord(argument);
    const whom = handle(word);
    const group = wholeName(word?.rest ?? '');
    return whom === null || group === null ? null : { name, handle: whom, group: group.value };
  };
}

/** One name is where to; of two, the first, in quotes, is where from. */
const move: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const whom = handle(word);
  if (word === null || whom === null) return null;
  const first = firstWord(word.rest);
  if (first?.quoted === true && first.rest !== '') {
    const to = wholeName(first.rest);
    return to === null ? null : { name: 'group move', handle: whom, from: first.value, to: to.value };
  }
  const to = wholeName(word.rest);
  return to === null ? null : { name: 'group move', handle: whom, from: null, to: to.value };
};

/** Commands about groups. */
export const groupCommands: CommandTable = [
  ['group create', aboutGroup('group create')],
  ['group rename', rename],
  ['group delete', aboutGroup('group delete')],
  ['group move', move],
  ['group copy', aboutMember('group copy')],
  ['group remove', aboutMember('group remove')],
];
