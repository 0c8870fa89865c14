import { listNames } from '../../../shared/model.ts';
import { type Definition, transactionId } from '../command/definition.ts';
import { type FieldReader, isNumber } from '../command/field-reader.ts';
import type { Dialect } from '../dialect.ts';
import { encodePercent } from '../percent.ts';
import type { FromClient, FromServer } from './message-maps.ts';
import { prefixedColumns } from './prefixed.ts';

const editsByAdd = (dialect: Dialect): boolean => dialect.editing === 'ADD';
const editsByAdc = (dialect: Dialect): boolean => dialect.editing === 'ADC';

/** The list version before a handle or id, where the server sends one. */
function versionBefore(reader: FieldReader, certain: boolean): string | null {
  const next = reader.peek(1) ?? '';
  const versioned = isNumber(reader.peek()) && next !== '' && (certain || !isNumber(next));
  return versioned ? reader.word('list version') : null;
}

function groupColumn(group: string | null, dialect: Dialect): string | null {
  return dialect.groups === 'none' ? null : group;
}

export const clientAdd: Definition<FromClient<'ADD'>> = {
  spokenIn: editsByAdd,
  parse(reader) {
    const trid = reader.number(transactionId);
    const list = reader.choice('list', listNames);
    const handle = reader.word('handle');
    const name = reader.optionalText('name') || handle;
    return { command: 'ADD', trid, list, handle, name, group: reader.optionalWord('group id') };
  },
  format: (message, dialect) => ({
    fields: [
      message.trid,
      message.list,
      message.handle,
      encodePercent(message.name),
      groupColumn(message.group, dialect),
    ],
  }),
};

export const serverAdd: Definition<FromServer<'ADD'>> = {
  spokenIn: editsByAdd,
  parse(reader) {
    const trid = reader.number(transactionId);
    const list = reader.choice('list', listNames);
    const listVersion = versionBefore(reader, true);
    const handle = reader.word('handle');
    const name = reader.optionalText('name') || handle;
    return { command: 'ADD', trid, listVersion, list, handle, name, group: reader.optionalWord('group id') };
  },
  format: (message, dialect) => ({
    fields: [
      message.trid,
      message.list,
      message.listVersion,
      message.handle,
      encodePercent(message.name),
      groupColumn(message.group, dialect),
    ],
  }),
};

/**
 * The same in both directions (fact book 20, ADC): `N=` handle, `F=` name, `C=` contact id in any order, then the
 * group. A bare field before the first of them is a list version of a server that still sends one.
 */
export const addContact: Definition<FromClient<'ADC'> & FromServer<'ADC'>> = {
  spokenIn: editsByAdc,
  parse(reader) {
    const trid = reader.number(transactionId);
    const list = reader.choice('list', listNames);
    versionBefore(reader, false);
    const columns = prefixedColumns(reader);
    return {
      command: 'ADC',
      trid,
      list,
      handle: reader.over(columns.handle).optionalWord('handle'),
      name: reader.over(columns.name).optionalText('name') || null,
      id: reader.over(columns.id).optionalWord('contact id'),
      group: reader.over(columns.bare.slice(-1)).optionalWord('group id'),
    };
  },
  format: (message) => ({
    fields: [
      message.trid,
      message.list,
      message.handle === null ? null : `N=${message.handle}`,
      message.name === null ? null : `F=${encodePercent(message.name)}`,
      message.id === null ? null : `C=${message.id}`,
      message.group,
    ],
  }),
};

export const clientRemove: Definition<FromClient<'REM'>> = {
  parse: (reader) => ({
    command: 'REM',
    trid: reader.number(transactionId),
    list: reader.choice('list', listNames),
    contact: reader.word('contact'),
    group: reader.optionalWord('group id'),
  }),
  format: (message, dialect) => ({
    fields: [message.trid, message.list, message.contact, groupColumn(message.group, dialect)],
  }),
};

export const serverRemove: Definition<FromServer<'REM'>> = {
  parse: (reader, dialect) => ({
    command: 'REM',
    trid: reader.number(transactionId),
    list: reader.choice('list', listNames),
    listVersion: versionBefore(reader, dialect.listVersions),
    contact: reader.word('contact'),
    group: reader.optionalWord('group id'),
  }),
  format: (message, dialect) => ({
    fields: [
      message.trid,
      message.list,
      dialect.listVersions ? message.listVersion : null,
      message.contact,
      groupColumn(message.group, dialect),
    ],
  }),
};

export const clientRename: Definition<FromClient<'REA'>> = {
  spokenIn: editsByAdd,
  parse: (reader) => ({
    command: 'REA',
    trid: reader.number(transactionId),
    handle: reader.word('handle'),
    name: reader.text('new name'),
  }),
  format: (message) => ({ fields: [message.trid, message.handle, encodePercent(message.name)] }),
};

export const serverRename: Definition<FromServer<'REA'>> = {
  spokenIn: editsByAdd,
  parse: (reader) => ({
    command: 'REA',
    trid: reader.number(transactionId),
    listVersion: versionBefore(reader, true),
    handle: reader.word('handle'),
    name: reader.text('new name'),
  }),
  format: (message) => ({
    fields: [message.trid, message.listVersion, message.handle, encodePercent(message.name)],
  }),
};
