import type { ArgumentReader, CommandTable } from './command.ts';
import { handle } from './handle.ts';
import { firstWord, wholeName } from './quoting.ts';

const usualCount = 20;
const mostCount = 1000;

const search: ArgumentReader = (argument) =>
  argument === '' || argument.length > 200 ? null : { name: 'history search', query: argument };

const last: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const whom = handle(word);
  if (word === null || whom === null) return null;
  const wanted = word.rest === '' ? `${usualCount}` : (wholeName(word.rest)?.value ?? '');
  if (!/^\d{1,4}$/.test(wanted)) return null;
  const count = Number(wanted);
  return count < 1 || count > mostCount ? null : { name: 'history last', handle: whom, count };
};

/** Looking up what was said. */
export const historyCommands: CommandTable = [
  ['history search', search],
  ['history last', last],
];
