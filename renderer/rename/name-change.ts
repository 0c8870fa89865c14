import { limits } from '../../shared/limits.ts';
import type { Contact } from '../../shared/model.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { text } from '../../shared/text/text.ts';
import { encodedOctets } from '../options/encoded-octets.ts';

/** What the rename window asks for: undefined leaves that name as it is. */
export interface NameChange {
  readonly nickname?: string | null;
  readonly name?: string;
}

/** Which name could not be kept, and why in one sentence. */
export interface NameProblem {
  readonly field: 'nickname' | 'name';
  readonly problem: string;
}

/** Reads both boxes; the name on the server has the limit of the wire (fact book 00 section 2.4). */
export function readNames(
  contact: Pick<Contact, 'nickname' | 'storedName'>,
  typed: { readonly nickname: string; readonly name: string },
): NameChange | NameProblem {
  const nickname = oneLine(typed.nickname) || null;
  const name = oneLine(typed.name);
  if (name === '') return { field: 'name', problem: text('rename.problem.empty') };
  const octets = encodedOctets(name);
  if (octets > limits.nameEncodedOctets)
    return { field: 'name', problem: text('rename.problem.tooLong', { octets, limit: limits.nameEncodedOctets }) };
  return {
    ...(nickname === contact.nickname ? {} : { nickname }),
    ...(name === contact.storedName ? {} : { name }),
  };
}
