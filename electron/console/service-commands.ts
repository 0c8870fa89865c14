import type { ArgumentReader, CommandTable } from './command.ts';
import { handle } from './handle.ts';
import { firstWord, wholeName } from './quoting.ts';

/** An address, or the number of somebody whom "find" found; then, perhaps, words to go with it. */
const invite: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const number = /^[1-9]\d{0,3}$/.test(word?.value ?? '') ? Number(word?.value) : null;
  const whom = number ?? handle(word);
  return word === null || whom === null ? null : { name: 'invite mail', whom, text: word.rest };
};

/** First and last name, then, perhaps, a country of two letters. */
const find: ArgumentReader = (argument) => {
  const first = firstWord(argument);
  const last = firstWord(first?.rest ?? '');
  if (first === null || last === null) return null;
  const country = last.rest === '' ? '' : (wholeName(last.rest)?.value ?? null);
  return country === null ? null : { name: 'find', firstName: first.value, lastName: last.value, country };
};

const page: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const whom = handle(word);
  return word === null || whom === null || word.rest === '' ? null : { name: 'page', handle: whom, text: word.rest };
};

const calls: ArgumentReader = (argument) => {
  const word = argument.toLowerCase();
  return word === 'on' || word === 'off' ? { name: 'calls', allowed: word === 'on' } : null;
};

const lists = ['FL', 'AL', 'BL', 'RL'] as const;

const refresh: ArgumentReader = (argument) => {
  if (argument.toLowerCase() === 'groups') return { name: 'refresh', what: 'groups' };
  const list = lists.find((name) => name === argument.toUpperCase());
  return list === undefined ? null : { name: 'refresh', what: list };
};

/** Commands for what a server does beside lists and presence. */
export const serviceCommands: CommandTable = [
  ['invite mail', invite],
  ['find', find],
  ['page', page],
  ['calls', calls],
  ['refresh', refresh],
];
