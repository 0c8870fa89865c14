import type { Definitions } from '../command/codec.ts';
import { transactionId } from '../command/definition.ts';
import type { ErrorMessage } from '../command/errors.ts';
import type { FieldReader } from '../command/field-reader.ts';
import type { Dialect } from '../dialect.ts';
import { encodePercent } from '../percent.ts';
import type { FromServer } from './message-maps.ts';
import type { SwitchboardServerMessage } from './messages.ts';

/** Somebody with a name: whoever has none goes by the handle. */
function person(reader: FieldReader): { readonly handle: string; readonly name: string } {
  const handle = reader.word('handle');
  return { handle, name: reader.optionalText('name') || handle };
}

function capabilities(reader: FieldReader, dialect: Dialect): number | null {
  return dialect.switchboardCapabilities ? reader.optionalNumber('capabilities') : null;
}

function presentFields(message: FromServer<'JOI' | 'IRO'>, dialect: Dialect): readonly (string | number | null)[] {
  return [message.handle, encodePercent(message.name), dialect.switchboardCapabilities ? message.capabilities : null];
}

/** Every command a switchboard can send, beside numeric errors (fact book 30 section 2): complete by type. */
export const switchboardServerDefinitions: Definitions<Exclude<SwitchboardServerMessage, ErrorMessage>> = {
  USR: {
    parse(reader) {
      const trid = reader.number(transactionId);
      reader.choice('result', ['OK']);
      return { command: 'USR', trid, ...person(reader) };
    },
    format: (message) => ({ fields: [message.trid, 'OK', message.handle, encodePercent(message.name)] }),
  },
  ANS: {
    parse(reader) {
      const trid = reader.number(transactionId);
      reader.choice('result', ['OK']);
      return { command: 'ANS', trid };
    },
    format: (message) => ({ fields: [message.trid, 'OK'] }),
  },
  IRO: {
    parse: (reader, dialect) => ({
      command: 'IRO',
      trid: reader.number(transactionId),
      index: reader.number('index'),
      total: reader.number('total'),
      ...person(reader),
      capabilities: capabilities(reader, dialect),
    }),
    format: (message, dialect) => ({
      fields: [message.trid, message.index, message.total, ...presentFields(message, dialect)],
    }),
  },
  CAL: {
    parse(reader) {
      const trid = reader.number(transactionId);
      reader.choice('constant RINGING', ['RINGING']);
      return { command: 'CAL', trid, sessionId: reader.word('session id') };
    },
    format: (message) => ({ fields: [message.trid, 'RINGING', message.sessionId] }),
  },
  JOI: {
    parse: (reader, dialect) => ({
      command: 'JOI',
      ...person(reader),
      capabilities: capabilities(reader, dialect),
    }),
    format: (message, dialect) => ({ fields: presentFields(message, dialect) }),
  },
  BYE: {
    parse: (reader) => ({
      command: 'BYE',
      handle: reader.word('handle'),
      idle: reader.optionalWord('idle') === '1',
    }),
    format: (message) => ({ fields: [message.handle, message.idle ? 1 : null] }),
  },
  MSG: {
    parse: (reader) => ({ command: 'MSG', ...person(reader), payload: reader.payload }),
    format: (message) => ({ fields: [message.handle, encodePercent(message.name)], payload: message.payload }),
  },
  ACK: {
    parse: (reader) => ({ command: 'ACK', trid: reader.number(transactionId) }),
    format: (message) => ({ fields: [message.trid] }),
  },
  NAK: {
    parse: (reader) => ({ command: 'NAK', trid: reader.number(transactionId) }),
    format: (message) => ({ fields: [message.trid] }),
  },
  OUT: {
    parse: () => ({ command: 'OUT' }),
    format: () => ({ fields: [] }),
  },
};
