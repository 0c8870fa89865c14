import type { Phones } from '../../shared/model.ts';
import type { ArgumentReader, CommandTable } from './command.ts';
import { handle } from './handle.ts';
import { firstWord, wholeName } from './quoting.ts';
import { findOwnStatus } from './statuses.ts';

const status: ArgumentReader = (argument) => {
  const found = findOwnStatus(argument);
  return found === null ? null : { name: 'status', status: found };
};

/** "artist - title" as others shall see it: a template and its four arguments (fact book 20, UUX). */
const media: ArgumentReader = (argument) => {
  if (argument.toLowerCase() === 'off') return { name: 'media', media: null };
  const parts = /^(.*?\S)\s+-\s+(\S.*)$/.exec(argument);
  if (parts === null) return null;
  const [, artist = '', title = ''] = parts;
  return {
    name: 'media',
    media: { application: '', kind: 'Music', enabled: true, format: '{0} - {1}', arguments: [artist, title, '', ''] },
  };
};

/** True and false by their words; null for any other. */
function choice(argument: string, yes: string, no: string): boolean | null {
  const word = argument.toLowerCase();
  return word === yes || word === no ? word === yes : null;
}

function phone(kind: keyof Phones): ArgumentReader {
  return (argument) => {
    const number = wholeName(argument);
    if (number === null) return null;
    const off = !number.quoted && number.value.toLowerCase() === 'off';
    return { name: `phone ${kind}`, kind, number: off ? '' : number.value };
  };
}

const phonePages: ArgumentReader = (argument) => {
  const allowed = choice(argument, 'on', 'off');
  return allowed === null ? null : { name: 'phone pages', allowed };
};

const privacyOthers: ArgumentReader = (argument) => {
  const allowed = choice(argument, 'allow', 'block');
  return allowed === null ? null : { name: 'privacy others', allowed };
};

const privacyAsk: ArgumentReader = (argument) => {
  const ask = choice(argument, 'on', 'off');
  return ask === null ? null : { name: 'privacy ask', ask };
};

const privacyRemove: ArgumentReader = (argument) => {
  const word = firstWord(argument);
  const whom = handle(word);
  const allow = choice(word?.rest ?? '', 'allow', 'block');
  return whom === null || allow === null ? null : { name: 'privacy remove', handle: whom, list: allow ? 'AL' : 'BL' };
};

/** Commands about oneself. */
export const ownCommands: CommandTable = [
  ['status', status],
  ['psm', (text) => ({ name: 'psm', text })],
  ['media', media],
  ['name', (value) => (value === '' ? null : { name: 'name', value })],
  ['phone home', phone('home')],
  ['phone work', phone('work')],
  ['phone mobile', phone('mobile')],
  ['phone pages', phonePages],
  ['privacy others', privacyOthers],
  ['privacy ask', privacyAsk],
  ['privacy remove', privacyRemove],
];
