import * as v from 'valibot';
import { contactIn } from '../../../shared/address-book.ts';
import type { ContactFileFormat, ImportEntry } from '../../../shared/contact-files.ts';
import type { AddressBook } from '../../../shared/model.ts';
import { handleSchema } from '../../../shared/settings.ts';
import { parseBackup } from './backup.ts';
import type { FiledContact, FiledContacts } from './contact-file.ts';
import { parseCtt } from './ctt.ts';

/** Reads a contact file of either form; which one shows in its first character. Throws ContactFileError. */
export function parseContactFile(source: string): FiledContacts & { readonly format: ContactFileFormat } {
  return /^[\s\ufeff]*\{/.test(source)
    ? { format: 'json', ...parseBackup(source.replace(/^\ufeff/, '')) }
    : { format: 'ctt', ...parseCtt(source) };
}

/** Somebody who can be imported, and as whom. */
export type ImportedContact = FiledContact & Pick<ImportEntry, 'state' | 'as'>;

/** The list that decides what becomes of somebody: whoever is a contact is that first. */
function purpose({ lists }: FiledContact): ImportEntry['as'] | null {
  if (lists.includes('FL')) return 'contact';
  if (lists.includes('BL')) return 'blocked';
  return lists.includes('AL') ? 'allowed' : null;
}

const listOf = { contact: 'FL', blocked: 'BL', allowed: 'AL' } as const;

function isThere(known: AddressBook, as: ImportEntry['as'], handle: string): boolean {
  const lists = contactIn(known, handle)?.lists ?? [];
  // Somebody blocked here stays so, whatever the file allows.
  return lists.includes(listOf[as]) || (as === 'allowed' && lists.includes('BL'));
}

/**
 * The contacts of a file compared with a list, each handle once: those who are on the list (or are oneself) are there
 * `already`. Of people on no contact list those count whom one blocks or allows.
 */
export function compareWithList(
  contacts: readonly FiledContact[],
  known: AddressBook,
  ownHandle: string,
): ImportedContact[] {
  const seen = new Set<string>();
  return contacts.flatMap((contact): ImportedContact[] => {
    const as = purpose(contact);
    const checked = v.safeParse(handleSchema, contact.handle);
    const handle = checked.success ? checked.output : contact.handle;
    if (seen.has(handle) || as === null) return [];
    seen.add(handle);
    if (!checked.success) return [{ ...contact, as, state: 'invalid' }];
    const already = handle === ownHandle || isThere(known, as, handle);
    return [{ ...contact, as, handle, state: already ? 'already' : 'new' }];
  });
}
