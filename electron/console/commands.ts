import type { OwnStatus } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import type { CurrentMedia } from '../protocol/personal-message.ts';
import { findOwnStatus, ownStatuses } from './statuses.ts';

/** One line of standard input, understood. */
export type Command =
  | { readonly name: 'status'; readonly status: OwnStatus }
  | { readonly name: 'psm'; readonly text: string }
  | { readonly name: 'media'; readonly media: CurrentMedia | null }
  | { readonly name: 'name'; readonly value: string }
  | { readonly name: 'state' }
  | { readonly name: 'sign-out' }
  | { readonly name: 'quit' };

/** A line that is no command, and what is wrong with it. */
export interface BadCommand {
  readonly name: 'bad';
  readonly problem: string;
}

const names = 'status, psm, media, name, state, sign-out, quit';

function bad(problem: string): BadCommand {
  return { name: 'bad', problem };
}

/** "artist - title" as others shall see it: a template and its four arguments (fact book 20, UUX). */
function media(argument: string): Command | BadCommand {
  if (argument.toLowerCase() === 'off') return { name: 'media', media: null };
  const parts = /^(.*?\S)\s+-\s+(\S.*)$/.exec(argument);
  if (parts === null) return bad(text('console.mediaCommand'));
  const [, artist = '', title = ''] = parts;
  return {
    name: 'media',
    media: { application: '', kind: 'Music', enabled: true, format: '{0} - {1}', arguments: [artist, title, '', ''] },
  };
}

/** Reads one line; null for an empty one. Command words in any case; what follows them is text, trimmed. */
export function readCommand(line: string): Command | BadCommand | null {
  const match = /^\s*(\S+)\s*(.*?)\s*$/su.exec(line);
  if (match === null) return null;
  const [, word = '', argument = ''] = match;
  const name = word.toLowerCase();
  switch (name) {
    case 'status': {
      const status = findOwnStatus(argument);
      return status === null ? bad(text('console.statusCommand', { names: ownStatuses.join(' ') })) : { name, status };
    }
    case 'psm':
      return { name, text: argument };
    case 'media':
      return media(argument);
    case 'name':
      return argument === '' ? bad(text('console.nameCommand')) : { name, value: argument };
    case 'state':
    case 'sign-out':
    case 'quit':
      return argument === '' ? { name } : bad(text('console.noArgument', { name }));
    default:
      return bad(text('console.unknownCommand', { name: word, names }));
  }
}
