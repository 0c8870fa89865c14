import { type Definition, transactionId } from '../command/definition.ts';
import { isNumber } from '../command/field-reader.ts';
import type { Dialect } from '../dialect.ts';
import { encodePercent } from '../percent.ts';
import type { FromClient, FromServer } from './message-maps.ts';
import { versionedFields } from './versioned.ts';

const hasProperties = (dialect: Dialect): boolean => dialect.properties;
const editsByAdc = (dialect: Dialect): boolean => dialect.editing === 'ADC';

/** Property names are three letters, so a field of another form before one is a handle. */
const propertyName = /^[A-Z]{3}$/;

/** An empty value stays as an empty last field: `PRP 9 PHH ` clears (fact book 20, PRP). */
export const clientProperty: Definition<FromClient<'PRP'>> = {
  spokenIn: hasProperties,
  parse: (reader) => ({
    command: 'PRP',
    trid: reader.number(transactionId),
    key: reader.word('property'),
    value: reader.optionalText('value'),
  }),
  format: (message) => ({ fields: [message.trid, message.key, encodePercent(message.value)] }),
};

/**
 * `key value`, `t key value`, `t lv key value`, and from one server in MSNP5-7 `lv key value`: a single number is the
 * list version where SYN has counters, else the transaction id (fact book 20, PRP and SYN).
 */
export const serverProperty: Definition<FromServer<'PRP'>> = {
  spokenIn: hasProperties,
  parse(reader, dialect) {
    const versionOnly = dialect.lists === 'counters' && !isNumber(reader.peek(1));
    const trid = isNumber(reader.peek()) && !versionOnly ? reader.number(transactionId) : null;
    const listVersion = isNumber(reader.peek()) ? reader.word('list version') : null;
    return { command: 'PRP', trid, listVersion, key: reader.word('property'), value: reader.optionalText('value') };
  },
  format: (message, dialect) => ({
    fields: [...versionedFields(message, dialect), message.key, encodePercent(message.value)],
  }),
};

/** `key value`, `h key value`, `lv h key value`, and from one server `lv key value` (fact book 20, BPR and SYN). */
export const serverContactProperty: Definition<FromServer<'BPR'>> = {
  spokenIn: hasProperties,
  parse(reader) {
    const listVersion = isNumber(reader.peek()) ? reader.word('list version') : null;
    const handle = propertyName.test(reader.peek() ?? '') ? null : reader.word('handle or property');
    return { command: 'BPR', listVersion, handle, key: reader.word('property'), value: reader.optionalText('value') };
  },
  format: (message, dialect) => ({
    fields: [
      dialect.listVersions ? message.listVersion : null,
      message.handle,
      message.key,
      encodePercent(message.value),
    ],
  }),
};

/** The same in both directions: the server echoes it. */
export const contactProperty: Definition<FromClient<'SBP'> & FromServer<'SBP'>> = {
  spokenIn: editsByAdc,
  parse: (reader) => ({
    command: 'SBP',
    trid: reader.number(transactionId),
    contact: reader.word('contact id'),
    key: reader.word('property'),
    value: reader.optionalText('value'),
  }),
  format: (message) => ({ fields: [message.trid, message.contact, message.key, encodePercent(message.value)] }),
};
