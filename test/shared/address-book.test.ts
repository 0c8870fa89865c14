import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf, contactIn, everybody, withContact, withoutContact } from '../../shared/address-book.ts';
import type { AddressBook, Contact } from '../../shared/model.ts';
import { contact } from '../renderer/contacts.ts';

function person(handle: string, name = handle): Contact {
  return contact(name, { handle });
}

function crowd(count: number): Contact[] {
  return Array.from({ length: count }, (_, number) => person(`p${(number * 7919) % count}@example.com`));
}

function handles(book: AddressBook): string[] {
  return everybody(book).map(({ handle }) => handle);
}

/** How many of the pages of a book are in another one, the same objects. */
function shared(book: AddressBook, other: AddressBook): number {
  return book.filter((page) => other.includes(page)).length;
}

describe('an address book', () => {
  it('holds whoever was put into it and not taken out again, in the order of their handles', () => {
    const handle = fc.oneof(
      fc.constantFrom('', '__proto__', 'constructor', 'é@x', 'é@x', '😀@x'),
      fc.nat(400).map((number) => `p${number}@example.com`),
    );
    const change = fc.record({ handle, name: fc.string(), goes: fc.boolean() });
    fc.assert(
      fc.property(fc.array(handle), fc.array(change, { maxLength: 800, size: 'max' }), (first, changes) => {
        const expected = new Map(first.map((one) => [one, person(one)]));
        let book = bookOf(first.map((one) => person(one)));
        for (const { handle: who, name, goes } of changes) {
          if (goes) expected.delete(who);
          else expected.set(who, person(who, name));
          book = goes ? withoutContact(book, who) : withContact(book, person(who, name));
        }
        expect(handles(book)).toEqual([...expected.keys()].sort());
        for (const [who, contact] of expected) expect(contactIn(book, who)).toEqual(contact);
        expect(contactIn(book, 'nobody@example.com')).toBeUndefined();
        expect(book.every((page) => page.length > 0 && page.length <= 128)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('of two with one handle keeps the later', () => {
    expect(bookOf([person('a@x', 'First'), person('a@x', 'Second')])).toEqual([[person('a@x', 'Second')]]);
  });

  it('is another one after each change, and shares with the former all pages but one', () => {
    const book = bookOf(crowd(5_000));
    const before = handles(book);
    const added = withContact(book, person('q@example.com'));
    const changed = withContact(book, person('p77@example.com', 'Other'));
    const removed = withoutContact(book, 'p4999@example.com');
    for (const other of [added, changed, removed]) expect(shared(book, other)).toBe(book.length - 1);
    expect(handles(book)).toEqual(before);
  });

  it('is the same one when somebody goes who was never in it', () => {
    const book = bookOf(crowd(10));
    expect(withoutContact(book, 'nobody@example.com')).toBe(book);
    expect(withoutContact([], 'nobody@example.com')).toEqual([]);
  });
});
