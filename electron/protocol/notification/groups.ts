import { type Definition, transactionId } from '../command/definition.ts';
import { isNumber } from '../command/field-reader.ts';
import type { Dialect } from '../dialect.ts';
import { encodePercent } from '../percent.ts';
import type { FromClient, FromServer } from './message-maps.ts';

const hasGroups = (dialect: Dialect): boolean => dialect.groups !== 'none';
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Lines about numbered groups end in a field that is always 0. */
function constantZero(dialect: Dialect): number | null {
  return dialect.groups === 'number' ? 0 : null;
}

function listVersionColumn(listVersion: string | null, dialect: Dialect): string | null {
  return dialect.listVersions ? listVersion : null;
}

export const clientAddGroup: Definition<FromClient<'ADG'>> = {
  spokenIn: hasGroups,
  parse(reader) {
    const trid = reader.number(transactionId);
    const name = reader.text('group name');
    reader.optionalWord('constant 0');
    return { command: 'ADG', trid, name };
  },
  format: (message, dialect) => ({ fields: [message.trid, encodePercent(message.name), constantZero(dialect)] }),
};

/**
 * `t lv name id 0`, `t name guid`, `t name guid 0`: the name stands before the id (fact book 20, ADG). A name may look
 * like a number, so numbered forms are told apart by their length.
 */
export const serverAddGroup: Definition<FromServer<'ADG'>> = {
  spokenIn: hasGroups,
  parse(reader) {
    const trid = reader.number(transactionId);
    const columns = reader.columns();
    const named = columns.findIndex(({ text }) => guid.test(text)) - 1;
    const start = named >= 0 ? named : Number(columns.length > 3);
    const listVersion = reader.over(columns.slice(0, start)).optionalWord('list version');
    const pair = reader.over(columns.slice(start));
    const name = pair.text('group name');
    const id = pair.word('group id');
    pair.optionalWord('constant 0');
    return { command: 'ADG', trid, listVersion, id, name };
  },
  format: (message, dialect) => ({
    fields: [
      message.trid,
      listVersionColumn(message.listVersion, dialect),
      encodePercent(message.name),
      message.id,
      constantZero(dialect),
    ],
  }),
};

export const clientRenameGroup: Definition<FromClient<'REG'>> = {
  spokenIn: hasGroups,
  parse(reader) {
    const trid = reader.number(transactionId);
    const group = reader.word('group id');
    const name = reader.text('group name');
    reader.optionalWord('constant 0');
    return { command: 'REG', trid, group, name };
  },
  format: (message, dialect) => ({
    fields: [message.trid, message.group, encodePercent(message.name), constantZero(dialect)],
  }),
};

/**
 * `t lv id name 0`, `t guid name`, and from one server `t 1 name guid 0`: whichever it is, the name stands beside the
 * id (fact book 20, REG).
 */
export const serverRenameGroup: Definition<FromServer<'REG'>> = {
  spokenIn: hasGroups,
  parse(reader) {
    const trid = reader.number(transactionId);
    const columns = reader.columns();
    const place = columns.findIndex(({ text }) => guid.test(text));
    const third = columns[2]?.text;
    const reversed = place > 1 || (place === 1 && (third ?? '0') === '0');
    const start = reversed ? place - 1 : 0;
    const before = reader.over(columns.slice(0, start)).optionalWord('list version');
    const pair = reader.over(columns.slice(start));
    if (reversed) {
      const name = pair.text('group name');
      const group = pair.word('group id');
      pair.optionalWord('constant 0');
      return { command: 'REG', trid, listVersion: before, group, name };
    }
    const versioned = place === 1 || columns.length > 3 || (columns.length === 3 && third !== '0');
    const listVersion = versioned && place !== 0 ? pair.word('list version') : null;
    const group = pair.word('group id');
    const name = pair.text('group name');
    pair.optionalWord('constant 0');
    return { command: 'REG', trid, listVersion, group, name };
  },
  format: (message, dialect) => ({
    fields: [
      message.trid,
      listVersionColumn(message.listVersion, dialect),
      message.group,
      encodePercent(message.name),
      constantZero(dialect),
    ],
  }),
};

export const clientRemoveGroup: Definition<FromClient<'RMG'>> = {
  spokenIn: hasGroups,
  parse: (reader) => ({ command: 'RMG', trid: reader.number(transactionId), group: reader.word('group id') }),
  format: (message) => ({ fields: [message.trid, message.group] }),
};

/** `t lv id`, `t guid`, and from one server `t 1 guid` (fact book 20, RMG). */
export const serverRemoveGroup: Definition<FromServer<'RMG'>> = {
  spokenIn: hasGroups,
  parse(reader) {
    const trid = reader.number(transactionId);
    const versioned = isNumber(reader.peek()) && (reader.peek(1) ?? '') !== '';
    const listVersion = versioned ? reader.word('list version') : null;
    return { command: 'RMG', trid, listVersion, group: reader.word('group id') };
  },
  format: (message, dialect) => ({
    fields: [message.trid, listVersionColumn(message.listVersion, dialect), message.group],
  }),
};
