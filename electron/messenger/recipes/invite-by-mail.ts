import * as v from 'valibot';
import { limits } from '../../../shared/limits.ts';
import { handleSchema } from '../../../shared/settings.ts';
import { declined, notInDialect, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';

/** Whom to invite: an address, or the number of a person that the last search found. */
export interface InviteByMail {
  readonly whom: string | number;
  /** One's own words, empty = none. */
  readonly text: string;
}

/** The line ends of mail; other control characters have no business in a letter. */
function asLetter(text: string): string {
  return text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .trim()
    .replaceAll('\n', '\r\n');
}

/**
 * Has the server invite somebody by e-mail: SND, or SDC where there are words to go with it (fact book 20, SND / SDC).
 * `invalid-handle`, `too-long`, and `not-in-dialect` for words before MSNP5.
 */
export async function inviteByMail(desk: Desk, { whom, text }: InviteByMail): Promise<RequestResult> {
  const { dialect } = desk;
  const letter = asLetter(text);
  if (text.length > limits.invitationCharacters) {
    return declined('too-long', `the words are longer than ${limits.invitationCharacters} characters`);
  }
  const known = typeof whom === 'number' ? whom > 0 && Number.isInteger(whom) : v.is(handleSchema, whom.trim());
  if (!known) return declined('invalid-handle', 'not of the form local@domain');
  const address = String(whom).trim();
  const about = { address, lcid: '0x0409', library: dialect.client.library, codebase: 'MSMSGS' } as const;
  if (letter === '') return desk.request({ command: 'SND', ...about });
  if (!dialect.clientPayloads.includes('SDC')) return notInDialect('SDC', dialect.name);
  return desk.request({ command: 'SDC', ...about, name: desk.list.name, text: letter });
}
