import type { AddressBook, Contact } from './model.ts';

/** A page with more people is torn in two. Whatever changes copies one page and the row of pages, and nobody else. */
const mostOnPage = 128;
const half = mostOnPage / 2;

/** How many of them come before a point in their order. */
function countBefore<T>(ordered: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = ordered[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where somebody stands, or would stand. */
function placeOf(book: AddressBook, handle: string) {
  const earlierPages = countBefore(book, (page) => (page.at(-1)?.handle ?? '') < handle);
  const number = Math.max(0, Math.min(earlierPages, book.length - 1));
  const page = book[number] ?? [];
  const line = countBefore(page, (contact) => contact.handle < handle);
  const found = page[line];
  return { number, page, line, contact: found?.handle === handle ? found : undefined };
}

/** The book of these people; of two with one handle the later. */
export function bookOf(contacts: readonly Contact[]): AddressBook {
  const people = [...new Map(contacts.map((contact) => [contact.handle, contact])).values()];
  people.sort((one, other) => (one.handle < other.handle ? -1 : 1));
  return Array.from({ length: Math.ceil(people.length / half) }, (_, page) =>
    people.slice(page * half, (page + 1) * half),
  );
}

/** Everybody in it, in the order of their handles. */
export function everybody(book: AddressBook): readonly Contact[] {
  return book.flat();
}

export function contactIn(book: AddressBook, handle: string): Contact | undefined {
  return placeOf(book, handle).contact;
}

/** The book with that person in it, instead of whoever had the handle before. */
export function withContact(book: AddressBook, contact: Contact): AddressBook {
  const { number, page, line, contact: before } = placeOf(book, contact.handle);
  const written = page.toSpliced(line, before === undefined ? 0 : 1, contact);
  const pages = written.length > mostOnPage ? [written.slice(0, half), written.slice(half)] : [written];
  return book.toSpliced(number, 1, ...pages);
}

export function withoutContact(book: AddressBook, handle: string): AddressBook {
  const { number, page, line, contact } = placeOf(book, handle);
  if (contact === undefined) return book;
  const left = page.toSpliced(line, 1);
  return book.toSpliced(number, 1, ...(left.length === 0 ? [] : [left]));
}
