import type { Dialect } from '../dialects.ts';
import { encodePercent } from '../percent.ts';
import { type Definition, transactionId } from './definition.ts';
import { formatListEntry, parseListEntry } from './list-entry.ts';
import type { FromClient, FromServer } from './message-maps.ts';

const hasGroups = (dialect: Dialect): boolean => dialect.groups !== 'none';

export const clientSynchronise: Definition<FromClient<'SYN'>> = {
  parse: (reader) => ({
    command: 'SYN',
    trid: reader.number(transactionId),
    listVersion: reader.word('list version'),
    settingsVersion: reader.optionalWord(),
  }),
  format: (message, dialect) => ({
    fields: [message.trid, message.listVersion, dialect.timeStamps ? message.settingsVersion : null],
  }),
};

/** Fact book 20, SYN: without counts the client's cached list is current (or it is MSNP2-7, which has none). */
export const serverSynchronise: Definition<FromServer<'SYN'>> = {
  parse(reader, dialect) {
    const trid = reader.number(transactionId);
    const listVersion = reader.word('list version');
    const settingsVersion = dialect.timeStamps ? reader.optionalWord() : null;
    const counted = dialect.lists !== 'counters';
    return {
      command: 'SYN',
      trid,
      listVersion,
      settingsVersion,
      contacts: counted ? reader.optionalNumber() : null,
      groups: counted ? reader.optionalNumber() : null,
    };
  },
  format: (message, dialect) => ({
    fields: [
      message.trid,
      message.listVersion,
      dialect.timeStamps ? message.settingsVersion : null,
      message.contacts,
      message.groups,
    ],
  }),
};

export const serverListEntry: Definition<FromServer<'LST'>> = { parse: parseListEntry, format: formatListEntry };

/** Fact book 20, LSG: `t lv i n id name 0` in MSNP7, `id name 0` in 8-9, `name id` from 10. */
export const serverGroupEntry: Definition<FromServer<'LSG'>> = {
  spokenIn: hasGroups,
  parse(reader, dialect) {
    if (dialect.lists === 'guid') {
      const name = reader.text('group name');
      return { command: 'LSG', trid: null, listVersion: null, index: null, total: null, id: reader.word('id'), name };
    }
    const counters = dialect.lists === 'counters';
    return {
      command: 'LSG',
      trid: counters ? reader.number(transactionId) : null,
      listVersion: counters ? reader.word('list version') : null,
      index: counters ? reader.number('index') : null,
      total: counters ? reader.number('total') : null,
      id: reader.word('group id'),
      name: reader.text('group name'),
    };
  },
  format(message, dialect) {
    const name = encodePercent(message.name);
    if (dialect.lists === 'guid') {
      return { fields: [name, message.id] };
    }
    return { fields: [message.trid, message.listVersion, message.index, message.total, message.id, name, 0] };
  },
};
