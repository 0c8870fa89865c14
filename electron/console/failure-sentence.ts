import type { Session } from '../../shared/model.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import type { RequestFailure } from '../messenger/request-result.ts';
import { findDialect } from '../protocol/dialects.ts';
import type { CommandName } from './command.ts';

/** What a dialect lacks, by the first word of the command that needs it. */
const lacks = {
  psm: 'console.noPersonalMessages',
  media: 'console.noMedia',
  group: 'console.noGroups',
  phone: 'console.noPhones',
  page: 'console.noPages',
  find: 'console.noDirectory',
  invite: 'console.noInvitationWords',
  refresh: 'console.noRefresh',
  calls: 'console.noCalls',
} as const;

function isKeyOf<T extends object>(key: string, table: T): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}

function notInDialect(name: CommandName, dialect: string): string {
  const [family = ''] = name.split(' ');
  return isKeyOf(family, lacks) ? text(lacks[family], { dialect }) : text('console.notInDialect', { name, dialect });
}

/** Why a command was not carried out, in a sentence. */
export function failureSentence(name: CommandName, failure: RequestFailure, session: Session): string {
  switch (failure.kind) {
    case 'not-in-dialect':
      return notInDialect(name, session.phase === 'signed-in' ? session.dialect : '');
    case 'not-signed-in':
      return text('console.notSignedIn', { name });
    case 'too-long':
      return text('console.tooLong', { name });
    default:
      return commandErrorSentence(failure);
  }
}

export function noSuchGroup(name: string, session: Session): string {
  if (session.phase !== 'signed-in') return text('console.notSignedIn', { name: 'group' });
  return findDialect(session.dialect)?.groups === 'none'
    ? text('console.noGroups', { dialect: session.dialect })
    : text('console.noSuchGroup', { name });
}

/** `groups`: the names of those that somebody is in. */
export function severalGroups(handle: string, groups: readonly string[]): string {
  return text('console.severalGroups', { handle, groups: groups.join(', ') });
}
