import { contactIn } from '../../shared/address-book.ts';
import type { AddressBook, Contact } from '../../shared/model.ts';

/** A list of the server that decides who may see me, or neither. */
export type ListChoice = 'AL' | 'BL' | 'none';
export type ListChoices = { readonly [handle: string]: ListChoice };

/** Where somebody stands on the server; the block list wins, as it does there. */
function listOf(contact: Contact): ListChoice {
  if (contact.lists.includes('BL')) return 'BL';
  return contact.lists.includes('AL') ? 'AL' : 'none';
}

/** Somebody as they stand once the choices are applied. */
export function chosenList(contact: Contact, choices: ListChoices): ListChoice {
  return (Object.hasOwn(choices, contact.handle) ? choices[contact.handle] : undefined) ?? listOf(contact);
}

/** The choices with somebody moved; moving back to where they are on the server is no choice at all. */
export function withChoice(choices: ListChoices, contact: Contact, to: ListChoice): ListChoices {
  const { [contact.handle]: _, ...others } = choices;
  return listOf(contact) === to ? others : { ...others, [contact.handle]: to };
}

export interface ListMove {
  readonly handle: string;
  readonly from: ListChoice;
  readonly to: ListChoice;
}

/** What has to be asked of the server; people who vanished or moved there meanwhile are left out. */
export function listMoves(contacts: AddressBook, choices: ListChoices): ListMove[] {
  return Object.entries(choices).flatMap(([handle, to]) => {
    const contact = contactIn(contacts, handle);
    if (contact === undefined) return [];
    const from = listOf(contact);
    return from === to ? [] : [{ handle, from, to }];
  });
}
