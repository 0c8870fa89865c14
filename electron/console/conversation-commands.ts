import type { ArgumentReader, CommandTable } from './command.ts';
import { handle } from './handle.ts';
import { firstWord, wholeName } from './quoting.ts';

/** The id of a conversation as events print it. */
const conversationId = /^[0-9a-f-]{36}$/i;

function conversation(word: { readonly value: string } | null): string | null {
  return word !== null && conversationId.test(word.value) ? word.value.toLowerCase() : null;
}

const chat: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const whom = handle(word);
  return word === null || whom === null || word.rest === '' ? null : { name: 'chat', handle: whom, text: word.rest };
};

const say: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const id = conversation(word);
  return word === null || id === null || word.rest === '' ? null : { name: 'say', conversation: id, text: word.rest };
};

function aboutHandle(name: 'typing' | 'nudge'): ArgumentReader {
  return (argument) => {
    const whom = handle(wholeName(argument));
    return whom === null ? null : { name, handle: whom };
  };
}

const invite: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const id = conversation(word);
  const whom = handle(wholeName(word?.rest ?? ''));
  return id === null || whom === null ? null : { name: 'invite', conversation: id, handle: whom };
};

const leave: ArgumentReader = (argument) => {
  const id = conversation(wholeName(argument));
  return id === null ? null : { name: 'leave', conversation: id };
};

/** Talking to people. */
export const conversationCommands: CommandTable = [
  ['chat', chat],
  ['say', say],
  ['typing', aboutHandle('typing')],
  ['nudge', aboutHandle('nudge')],
  ['invite', invite],
  ['leave', leave],
];
