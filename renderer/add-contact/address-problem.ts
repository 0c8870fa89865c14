import * as v from 'valibot';
import { contactIn } from '../../shared/address-book.ts';
import { limits } from '../../shared/limits.ts';
import type { MessengerState } from '../../shared/model.ts';
import { plainName } from '../../shared/plain-name.ts';
import { handleSchema } from '../../shared/settings.ts';
import { shownName } from '../../shared/shown-name.ts';
import { text } from '../../shared/text/text.ts';
import { isolated } from '../controls/isolated.ts';

/** An address as it is sent, or why it cannot be, in one sentence. */
export type ReadAddress = { readonly handle: string } | { readonly problem: string };

/** What was typed into the wizard's box: somebody who can be added, or why not. */
export function readAddress(typed: string, { me, contacts }: Pick<MessengerState, 'me' | 'contacts'>): ReadAddress {
  const address = typed.trim();
  if (address === '') return { problem: text('addContact.problem.empty') };
  if (address.length > limits.handleCharacters) return { problem: text('addContact.problem.tooLong') };
  const read = v.safeParse(handleSchema, address);
  if (!read.success) return { problem: text('addContact.problem.notAnAddress') };
  const handle = read.output;
  if (handle === me?.handle) return { problem: text('addContact.problem.self') };
  const known = contactIn(contacts, handle);
  if (known?.lists.includes('FL') === true) {
    const name = plainName(shownName(known), handle);
    return { problem: text('addContact.problem.already', { name: isolated(name) }) };
  }
  return { handle };
}
