import { type Definition, transactionId } from '../command/definition.ts';
import type { FieldReader } from '../command/field-reader.ts';
import type { Dialect } from '../dialect.ts';
import { encodePercent } from '../percent.ts';
import type { FromClient, FromServer } from './message-maps.ts';
import type { DirectoryEntry } from './message-parts.ts';

const hasDirectory = (dialect: Dialect): boolean => dialect.directory;

/** `fname=Alice lname=B city=* state=* country=GB`: prefixed fields in any order; missing ones are empty. */
function parseEntry(reader: FieldReader): DirectoryEntry {
  const columns = reader.columns();
  const value = (prefix: string, name: 'first name' | 'last name' | 'city' | 'state' | 'country'): string =>
    reader
      .over(
        columns
          .filter(({ text }) => text.toLowerCase().startsWith(prefix))
          .map(({ text, position }) => ({ text: text.slice(prefix.length), position })),
      )
      .optionalText(name);
  return {
    firstName: value('fname=', 'first name'),
    lastName: value('lname=', 'last name'),
    city: value('city=', 'city'),
    state: value('state=', 'state'),
    country: value('country=', 'country'),
  };
}

/** The wildcard travels as it is. */
function encodeValue(value: string): string {
  return value === '*' ? value : encodePercent(value);
}

function entryFields(entry: DirectoryEntry): readonly string[] {
  return [
    `fname=${encodeValue(entry.firstName)}`,
    `lname=${encodeValue(entry.lastName)}`,
    `city=${encodeValue(entry.city)}`,
    `state=${encodeValue(entry.state)}`,
    `country=${encodeValue(entry.country)}`,
  ];
}

export const clientSearch: Definition<FromClient<'FND'>> = {
  spokenIn: hasDirectory,
  parse: (reader) => ({ command: 'FND', trid: reader.number(transactionId), ...parseEntry(reader) }),
  format: (message) => ({ fields: [message.trid, ...entryFields(message)] }),
};

/** One line for each person found, `t 0 0` for none (fact book 20, FND). */
export const serverSearchResult: Definition<FromServer<'FND'>> = {
  spokenIn: hasDirectory,
  parse(reader) {
    const trid = reader.number(transactionId);
    const index = reader.number('index');
    const total = reader.number('total');
    return { command: 'FND', trid, index, total, person: total === 0 ? null : parseEntry(reader) };
  },
  format: (message) => ({
    fields: [
      message.trid,
      message.index,
      message.total,
      ...(message.person === null ? [] : entryFields(message.person)),
    ],
  }),
};
