import { listNames } from '../../../shared/model.ts';
import { type Definition, transactionId } from '../command/definition.ts';
import type { Dialect } from '../dialect.ts';
import { encodePercent } from '../percent.ts';
import { formatListEntry, parseListEntry } from './list-entry.ts';
import type { FromClient, FromServer } from './message-maps.ts';

const asksForLists = (dialect: Dialect): boolean => dialect.listRequests;
const hasGroups = (dialect: Dialect): boolean => dialect.groups !== 'none';

export const clientSynchronise: Definition<FromClient<'SYN'>> = {
  parse: (reader) => ({
    command: 'SYN',
    trid: reader.number(transactionId),
    listVersion: reader.word('list version'),
    settingsVersion: reader.optionalWord('settings version'),
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
    const settingsVersion = dialect.timeStamps ? reader.optionalWord('settings version') : null;
    const counted = dialect.lists !== 'counters';
    return {
      command: 'SYN',
      trid,
      listVersion,
      settingsVersion,
      contacts: counted ? reader.optionalNumber('contacts') : null,
      groups: counted ? reader.optionalNumber('groups in all') : null,
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

/** One list by itself; servers stopped answering it in 2003 (fact book 20, LST). */
export const clientListRequest: Definition<FromClient<'LST'>> = {
  spokenIn: asksForLists,
  parse: (reader) => ({ command: 'LST', trid: reader.number(transactionId), list: reader.choice('list', listNames) }),
  format: (message) => ({ fields: [message.trid, message.list] }),
};

/** All groups by themselves. */
export const clientGroupsRequest: Definition<FromClient<'LSG'>> = {
  spokenIn: (dialect) => asksForLists(dialect) && hasGroups(dialect),
  parse: (reader) => ({ command: 'LSG', trid: reader.number(transactionId) }),
  format: (message) => ({ fields: [message.trid] }),
};

export const serverListEntry: Definition<FromServer<'LST'>> = { parse: parseListEntry, format: formatListEntry };

/** Fact book 20, LSG: `t lv i n id name 0` in MSNP7, `id name 0` in 8-9, `name id` from 10. */
export const serverGroupEntry: Definition<FromServer<'LSG'>> = {
  spokenIn: hasGroups,
  parse(reader, dialect) {
    if (dialect.lists === 'guid') {
      const name = reader.text('group name');
      return {
        command: 'LSG',
        trid: null,
        listVersion: null,
        index: null,
        total: null,
        id: reader.word('group id'),
        name,
      };
    }
    const counters = dialect.lists === 'counters';
    const entry = {
      command: 'LSG',
      trid: counters ? reader.number(transactionId) : null,
      listVersion: counters ? reader.word('list version') : null,
      index: counters ? reader.number('index') : null,
      total: counters ? reader.number('total') : null,
      id: reader.word('group id'),
      name: reader.text('group name'),
    } as const;
    reader.optionalWord('constant 0');
    return entry;
  },
  format(message, dialect) {
    const name = encodePercent(message.name);
    if (dialect.lists === 'guid') {
      return { fields: [name, message.id] };
    }
    return { fields: [message.trid, message.listVersion, message.index, message.total, message.id, name, 0] };
  },
};
