import type { ArgumentReader, CommandTable, ContactCommand } from './command.ts';
import { handle } from './handle.ts';
import { firstWord, wholeName } from './quoting.ts';

const add: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const whom = handle(word);
  if (word === null || whom === null) return null;
  if (word.rest === '') return { name: 'add', handle: whom, group: null };
  const group = wholeName(word.rest);
  return group === null ? null : { name: 'add', handle: whom, group: group.value };
};

/** A handle, and perhaps one keyword: whether it was there. */
function withKeyword(keyword: string, command: (handle: string, said: boolean) => ContactCommand): ArgumentReader {
  return (argument) => {
    const word = firstWord(argument);
    const whom = handle(word);
    if (word === null || whom === null) return null;
    return word.rest === '' || word.rest.toLowerCase() === keyword ? command(whom, word.rest !== '') : null;
  };
}

function aboutHandle(name: 'block' | 'unblock' | 'decline' | 'postpone'): ArgumentReader {
  return (argument) => {
    const whom = handle(wholeName(argument));
    return whom === null ? null : { name, handle: whom };
  };
}

const rename: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const whom = handle(word);
  const value = wholeName(word?.rest ?? '');
  return whom === null || value === null ? null : { name: 'rename', handle: whom, value: value.value };
};

const nickname: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const whom = handle(word);
  const value = wholeName(word?.rest ?? '');
  if (whom === null || value === null) return null;
  const off = !value.quoted && value.value.toLowerCase() === 'off';
  return { name: 'nickname', handle: whom, nickname: off ? null : value.value };
};

/** Commands about somebody. */
export const contactCommands: CommandTable = [
  ['add', add],
  ['remove', withKeyword('block', (whom, block) => ({ name: 'remove', handle: whom, block }))],
  ['block', aboutHandle('block')],
  ['unblock', aboutHandle('unblock')],
  ['accept', withKeyword('add', (whom, said) => ({ name: 'accept', handle: whom, add: said }))],
  ['decline', aboutHandle('decline')],
  ['postpone', aboutHandle('postpone')],
  ['rename', rename],
  ['nickname', nickname],
];
