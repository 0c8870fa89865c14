import { type ListName, listNames } from '../../../shared/model.ts';
import { type Body, transactionId } from '../command/definition.ts';
import { type FieldReader, isNumber } from '../command/field-reader.ts';
import type { Dialect } from '../dialect.ts';
import { encodePercent } from '../percent.ts';
import type { ListEntry } from './messages.ts';
import { prefixedColumns } from './prefixed.ts';

/** Lists of a bit mask: FL 1, AL 2, BL 4, RL 8, PL 16 (fact book 60 section 1). Other bits mean nothing. */
export function listsOfMask(mask: number): readonly ListName[] {
  return listNames.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/** The bit mask of lists, the reverse of `listsOfMask`. */
export function maskOfLists(lists: readonly ListName[]): number {
  return listNames.reduce((mask, name, bit) => (lists.includes(name) ? mask | (1 << bit) : mask), 0);
}

function groupIds(field: string | null): readonly string[] {
  return field === null ? [] : field.split(',').filter((id) => id !== '');
}

function parseCounters(reader: FieldReader): ListEntry {
  const position = {
    command: 'LST',
    form: 'counters',
    trid: reader.number(transactionId),
    list: reader.choice('list', listNames),
    listVersion: reader.word('list version'),
    index: reader.number('index'),
    total: reader.number('total'),
  } as const;
  const handle = position.total === 0 ? null : reader.word('handle');
  const name = reader.optionalText('name');
  return {
    ...position,
    handle,
    name: name === '' ? (handle ?? '') : name,
    groups: handle === null ? [] : groupIds(reader.optionalWord('groups')),
  };
}

function parseBitMask(reader: FieldReader): ListEntry {
  const handle = reader.word('handle');
  const name = reader.optionalText('name') || handle;
  const lists = listsOfMask(reader.number('list bits'));
  const groups = lists.includes('FL') ? groupIds(reader.optionalWord('groups')) : [];
  return { command: 'LST', form: 'person', handle, name, id: null, lists, networkId: null, groups };
}

/**
 * Prefixed fields come in any order; the first bare one is the bit mask, then (MSNP12) the network id, last the groups,
 * which old MSNP10 servers number. A group column after people off the forward list means nothing.
 */
function parsePrefixed(reader: FieldReader, dialect: Dialect): ListEntry {
  const columns = prefixedColumns(reader);
  const handle = reader.over(columns.handle).word('handle');
  const bare = reader.over(columns.bare);
  const lists = listsOfMask(bare.number('list bits'));
  const networkId = dialect.networkId && isNumber(bare.peek()) ? bare.number('network id') : null;
  const groups = groupIds(bare.rest('groups').at(-1) ?? null);
  return {
    command: 'LST',
    form: 'person',
    handle,
    name: reader.over(columns.name).optionalText('name') || handle,
    id: reader.over(columns.id).optionalWord('contact id'),
    lists,
    networkId,
    groups: lists.includes('FL') ? groups : [],
  };
}

/** One line of a list in the dialect's shape (fact book 20, LST). A missing name is the handle. */
export function parseListEntry(reader: FieldReader, dialect: Dialect): ListEntry {
  switch (dialect.lists) {
    case 'counters':
      return parseCounters(reader);
    case 'bit-mask':
      return parseBitMask(reader);
    case 'guid':
      return parsePrefixed(reader, dialect);
  }
}

/** The reverse of `parseListEntry`; the group column is left out when empty. */
export function formatListEntry(entry: ListEntry, dialect: Dialect): Body {
  const groups = dialect.groups === 'none' || entry.groups.length === 0 ? null : entry.groups.join(',');
  const name = encodePercent(entry.name);
  if (entry.form === 'counters') {
    const position = [entry.trid, entry.list, entry.listVersion, entry.index, entry.total];
    return { fields: entry.handle === null ? position : [...position, entry.handle, name, groups] };
  }
  const mask = maskOfLists(entry.lists);
  if (dialect.lists === 'bit-mask') {
    return { fields: [entry.handle, name, mask, groups] };
  }
  return {
    fields: [
      `N=${entry.handle}`,
      `F=${name}`,
      entry.id === null ? null : `C=${entry.id}`,
      mask,
      dialect.networkId ? (entry.networkId ?? 1) : null,
      groups,
    ],
  };
}
