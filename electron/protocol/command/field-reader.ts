import type { FieldName } from '../../../shared/inspector.ts';
import { decodePercent } from '../percent.ts';
import type { Frame } from '../wire/frame.ts';
import { parseAddress, type ServerAddress } from './address.ts';

/** What is wrong with one field, in words; the codec turns it into a MalformedMessage. */
export class FieldProblem extends Error {}

const number = /^\d{1,10}$/;
const largestNumber = 0xffff_ffff;

/** Whether a field is a decimal number that fits 32 bits, as transaction ids and list versions are. */
export function isNumber(field: string | undefined): field is string {
  return field !== undefined && number.test(field) && Number(field) <= largestNumber;
}

/** One field of a line, or what is left of it without a prefix, and its place in the line. */
export interface Column {
  readonly text: string;
  readonly position: number;
}

/** What a definition took from the line: the inspector shows it by the name under which it was read. */
export interface ReadField {
  readonly position: number;
  readonly name: FieldName;
  /** Decoded. */
  readonly value: string;
}

/**
 * A cursor over the fields of one line. Each read names its field, so that a problem says what was expected, and is
 * noted for the inspector. Fields beyond those that are read are ignored, as servers append new ones (fact book 00
 * section 9).
 */
export class FieldReader {
  readonly payload: Uint8Array;
  readonly #columns: readonly Column[];
  readonly #read: ReadField[];
  #position = 0;

  private constructor(columns: readonly Column[], payload: Uint8Array, read: ReadField[]) {
    this.#columns = columns;
    this.payload = payload;
    this.#read = read;
  }

  static of(frame: Pick<Frame, 'fields' | 'payload'>): FieldReader {
    const columns = frame.fields.map((text, position) => ({ text, position }));
    return new FieldReader(columns, frame.payload ?? new Uint8Array(), []);
  }

  /** Everything read so far, by this reader and those made from it. */
  get read(): readonly ReadField[] {
    return this.#read;
  }

  /** A decimal number of 32 bits. */
  number(name: FieldName): number {
    const field = this.word(name);
    if (!isNumber(field)) {
      throw new FieldProblem(`${name} '${field}' is not a number`);
    }
    return Number(field);
  }

  /** One field as it is; it must be there and not empty. */
  word(name: FieldName): string {
    const field = this.optionalWord(name);
    if (field === null) {
      throw new FieldProblem(`${name} is missing`);
    }
    return field;
  }

  /** The next field without percent-coding; it must be there and not empty. */
  text(name: FieldName): string {
    const text = this.optionalText(name);
    if (text === '') {
      throw new FieldProblem(`${name} is missing`);
    }
    return text;
  }

  /** One of the given words. */
  choice<T extends string>(name: FieldName, words: readonly T[]): T {
    const field = this.word(name);
    const found = words.find((word) => word === field);
    if (found === undefined) {
      throw new FieldProblem(`${name} '${field}' is none of ${words.join(', ')}`);
    }
    return found;
  }

  /** host:port, or just a host with the standard port. */
  address(name: FieldName): ServerAddress {
    const field = this.word(name);
    const address = parseAddress(field);
    if (address === null) {
      throw new FieldProblem(`${name} '${field}' is no host:port`);
    }
    return address;
  }

  /** The next field, or null when it is not there or empty. */
  optionalWord(name: FieldName): string | null {
    const field = this.#take(name, (text) => text);
    return field === '' ? null : field;
  }

  /** The next field without percent-coding; empty when it is not there. */
  optionalText(name: FieldName): string {
    return this.#take(name, decodePercent);
  }

  /** The next field as a number, or null when it is not there or no number. */
  optionalNumber(name: FieldName): number | null {
    const field = this.optionalWord(name) ?? undefined;
    return isNumber(field) ? Number(field) : null;
  }

  /** The field that the next read will take, or the one so many after it. */
  peek(ahead = 0): string | undefined {
    return this.#columns[this.#position + ahead]?.text;
  }

  /** All fields that are left, without empty ones, each read under that name. */
  rest(name: FieldName): readonly string[] {
    const left = this.over(this.columns());
    const fields: string[] = [];
    while (left.peek() !== undefined) {
      fields.push(left.word(name));
    }
    return fields;
  }

  /** All fields that are left, without empty ones, to be put in another order and read with `over`. */
  columns(): readonly Column[] {
    const columns = this.#columns.slice(this.#position).filter(({ text }) => text !== '');
    this.#position = this.#columns.length;
    return columns;
  }

  /** A reader of these columns, in their order; what it reads is noted together with the rest of the line. */
  over(columns: readonly Column[]): FieldReader {
    return new FieldReader(columns, this.payload, this.#read);
  }

  #take(name: FieldName, decode: (text: string) => string): string {
    const column = this.#columns[this.#position];
    this.#position += 1;
    if (column === undefined) {
      return '';
    }
    const value = decode(column.text);
    this.#read.push({ position: column.position, name, value });
    return value;
  }
}
