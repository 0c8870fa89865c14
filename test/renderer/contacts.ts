import { bookOf } from '../../shared/address-book.ts';
import { type AddressBook, type Contact, noPhones } from '../../shared/model.ts';

/** Somebody of that name at example.com, on the forward list and offline unless said otherwise. */
export function contact(name: string, more: Partial<Contact> = {}): Contact {
  return {
    handle: `${name.toLowerCase().replace(/\W/g, '')}@example.com`,
    id: null,
    storedName: name,
    name,
    nickname: null,
    lists: ['FL'],
    groups: [],
    status: 'FLN',
    capabilities: 0,
    msnObject: null,
    personalMessage: '',
    media: null,
    phones: noPhones,
    mobileAllowed: false,
    hasSpace: false,
    ...more,
  };
}

export function keyed(...contacts: readonly Contact[]): AddressBook {
  return bookOf(contacts);
}
