import { formatAddress } from '../command/address.ts';
import { type Definition, transactionId } from '../command/definition.ts';
import type { Dialect } from '../dialect.ts';
import { decodeText, encodeText } from '../octets.ts';
import { encodePercent } from '../percent.ts';
import type { FromClient, FromServer } from './message-maps.ts';

const hasPersonalMessages = (dialect: Dialect): boolean => dialect.personalMessages;

export const clientConfiguration: Definition<FromClient<'GCF'>> = {
  spokenIn: hasPersonalMessages,
  parse: (reader) => ({ command: 'GCF', trid: reader.number(transactionId), file: reader.word('file name') }),
  format: (message) => ({ fields: [message.trid, message.file] }),
};

export const serverConfiguration: Definition<FromServer<'GCF'>> = {
  spokenIn: hasPersonalMessages,
  parse: (reader) => ({
    command: 'GCF',
    trid: reader.number(transactionId),
    file: reader.word('file name'),
    document: decodeText(reader.payload),
  }),
  format: (message) => ({ fields: [message.trid, message.file], payload: encodeText(message.document) }),
};

export const clientAddressRequest: Definition<FromClient<'URL'>> = {
  parse: (reader) => ({
    command: 'URL',
    trid: reader.number(transactionId),
    service: reader.word('service'),
    parameter: reader.optionalWord('parameter'),
  }),
  format: (message) => ({ fields: [message.trid, message.service, message.parameter] }),
};

export const serverAddressAnswer: Definition<FromServer<'URL'>> = {
  parse: (reader) => ({
    command: 'URL',
    trid: reader.number(transactionId),
    redirect: reader.word('address'),
    loginUrl: reader.word('login address'),
    siteId: reader.optionalWord('site id'),
  }),
  format: (message, dialect) => ({
    fields: [message.trid, message.redirect, message.loginUrl, dialect.urlSiteId ? message.siteId : null],
  }),
};

/** Nobody knows what these say; nothing follows from them (fact book 20, SBS, GSB, LKP). */
export const serverBalance: Definition<FromServer<'SBS'>> = {
  spokenIn: hasPersonalMessages,
  parse: (reader) => ({ command: 'SBS', fields: reader.rest('undocumented field') }),
  format: (message) => ({ fields: message.fields }),
};

export const serverGsb: Definition<FromServer<'GSB'>> = {
  spokenIn: hasPersonalMessages,
  parse: (reader) => ({ command: 'GSB', fields: reader.rest('undocumented field') }),
  format: (message) => ({ fields: message.fields }),
};

export const serverLkp: Definition<FromServer<'LKP'>> = {
  spokenIn: (dialect) => dialect.networkId,
  parse: (reader) => ({ command: 'LKP', fields: reader.rest('undocumented field') }),
  format: (message) => ({ fields: message.fields }),
};

/** Invitation to a conversation (fact book 20, RNG). */
export const serverRing: Definition<FromServer<'RNG'>> = {
  parse(reader) {
    const sessionId = reader.word('session id');
    const address = reader.address('switchboard address');
    reader.choice('security package', ['CKI']);
    const cookie = reader.word('cookie');
    const handle = reader.word('handle');
    return { command: 'RNG', sessionId, address, cookie, handle, name: reader.optionalText('name') || handle };
  },
  format: (message) => ({
    fields: [
      message.sessionId,
      formatAddress(message.address),
      'CKI',
      message.cookie,
      message.handle,
      encodePercent(message.name),
    ],
  }),
};
