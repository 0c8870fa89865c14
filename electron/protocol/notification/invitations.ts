import { type Definition, transactionId } from '../command/definition.ts';
import type { Dialect } from '../dialect.ts';
import { decodeText, encodeText } from '../octets.ts';
import { encodePercent } from '../percent.ts';
import type { FromClient, FromServer } from './message-maps.ts';

const carriesWords = (dialect: Dialect): boolean => dialect.clientPayloads.includes('SDC');

/** Fact book 20, SND: language id and library from MSNP3, codebase from MSNP4. */
export const clientInvitation: Definition<FromClient<'SND'>> = {
  parse: (reader) => ({
    command: 'SND',
    trid: reader.number(transactionId),
    address: reader.word('address or number'),
    lcid: reader.optionalWord('language id'),
    library: reader.optionalWord('client library'),
    codebase: reader.optionalWord('codebase'),
  }),
  format: (message, dialect) => ({
    fields: [
      message.trid,
      message.address,
      dialect.invitation === 'address' ? null : message.lcid,
      dialect.invitation === 'address' ? null : message.library,
      dialect.invitation === 'codebase' ? message.codebase : null,
    ],
  }),
};

export const serverInvitationSent: Definition<FromServer<'SND'>> = {
  parse(reader) {
    const trid = reader.number(transactionId);
    reader.choice('result', ['OK']);
    return { command: 'SND', trid };
  },
  format: (message) => ({ fields: [message.trid, 'OK'] }),
};

/** Fact book 20, SDC: two constant fields stand before the name; the text may be empty. */
export const clientInvitationWithWords: Definition<FromClient<'SDC'>> = {
  spokenIn: carriesWords,
  parse(reader) {
    const fields = {
      command: 'SDC',
      trid: reader.number(transactionId),
      address: reader.word('address or number'),
      lcid: reader.word('language id'),
      library: reader.word('client library'),
      codebase: reader.word('codebase'),
    } as const;
    reader.word('constant X');
    reader.word('constant X');
    return { ...fields, name: reader.text('name'), text: decodeText(reader.payload) };
  },
  format: (message) => ({
    fields: [
      message.trid,
      message.address,
      message.lcid,
      message.library,
      message.codebase,
      'X',
      'X',
      encodePercent(message.name),
    ],
    payload: encodeText(message.text),
  }),
};

export const serverInvitationWithWordsSent: Definition<FromServer<'SDC'>> = {
  spokenIn: carriesWords,
  parse(reader) {
    const trid = reader.number(transactionId);
    reader.choice('result', ['OK']);
    return { command: 'SDC', trid };
  },
  format: (message) => ({ fields: [message.trid, 'OK'] }),
};
