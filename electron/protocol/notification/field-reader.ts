import { decodePercent } from '../percent.ts';
import { parseAddress } from './address.ts';
import type { ServerAddress } from './messages.ts';

/** What is wrong with one field, in words; the codec turns it into a MalformedMessage. */
export class FieldProblem extends Error {}

const number = /^\d{1,10}$/;
const largestNumber = 0xffff_ffff;

/** Whether a field is a decimal number that fits 32 bits, as transaction ids and list versions are. */
export function isNumber(field: string | undefined): field is string {
  return field !== undefined && number.test(field) && Number(field) <= largestNumber;
}

/**
 * A cursor over the fields of one line. Each read names its field, so that a problem says what was expected. Fields
 * beyond those that are read are ignored, as servers append new ones (fact book 00 section 9).
 */
export class FieldReader {
  readonly payload: Uint8Array;
  readonly #fields: readonly string[];
  #position = 0;

  constructor(fields: readonly string[], payload: Uint8Array | null) {
    this.#fields = fields;
    this.payload = payload ?? new Uint8Array();
  }

  /** A decimal number of 32 bits. */
  number(name: string): number {
    const field = this.word(name);
    if (!isNumber(field)) {
      throw new FieldProblem(`${name} '${field}' is not a number`);
    }
    return Number(field);
  }

  /** One field as it is; it must be there and not empty. */
  word(name: string): string {
    const field = this.optionalWord();
    if (field === null) {
      throw new FieldProblem(`${name} is missing`);
    }
    return field;
  }

  /** The next field without percent-coding; it must be there and not empty. */
  text(name: string): string {
    return decodePercent(this.word(name));
  }

  /** One of the given words. */
  choice<T extends string>(name: string, words: readonly T[]): T {
    const field = this.word(name);
    const found = words.find((word) => word === field);
    if (found === undefined) {
      throw new FieldProblem(`${name} '${field}' is none of ${words.join(', ')}`);
    }
    return found;
  }

  /** host:port, or just a host with the standard port. */
  address(name: string): ServerAddress {
    const field = this.word(name);
    const address = parseAddress(field);
    if (address === null) {
      throw new FieldProblem(`${name} '${field}' is no host:port`);
    }
    return address;
  }

  /** The next field, or null when it is not there or empty. */
  optionalWord(): string | null {
    const field = this.#fields[this.#position];
    this.#position += 1;
    return field === undefined || field === '' ? null : field;
  }

  /** The next field without percent-coding; empty when it is not there. */
  optionalText(): string {
    return decodePercent(this.optionalWord() ?? '');
  }

  /** The next field as a number, or null when it is not there or no number. */
  optionalNumber(): number | null {
    const field = this.optionalWord();
    return isNumber(field ?? undefined) ? Number(field) : null;
  }

  /** The field that the next read will take, or the one so many after it. */
  peek(ahead = 0): string | undefined {
    return this.#fields[this.#position + ahead];
  }

  /** All fields that are left, without empty ones. */
  rest(): readonly string[] {
    const fields = this.#fields.slice(this.#position).filter((field) => field !== '');
    this.#position = this.#fields.length;
    return fields;
  }
}
