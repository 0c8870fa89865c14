import { type Definition, transactionId } from '../command/definition.ts';
import type { Dialect } from '../dialect.ts';
import { decodeText, encodeText } from '../octets.ts';
import { formatPersonalMessage, parsePersonalMessage } from '../personal-message.ts';
import type { FromClient, FromServer } from './message-maps.ts';

const hasPersonalMessages = (dialect: Dialect): boolean => dialect.personalMessages;

export const clientPersonalMessage: Definition<FromClient<'UUX'>> = {
  spokenIn: hasPersonalMessages,
  parse: (reader) => ({
    command: 'UUX',
    trid: reader.number(transactionId),
    personalMessage: parsePersonalMessage(decodeText(reader.payload)),
  }),
  format: (message) => ({
    fields: [message.trid],
    payload: encodeText(formatPersonalMessage(message.personalMessage)),
  }),
};

/** The reply ends in a 0, which is no payload length (fact book 00 section 2.2). */
export const serverPersonalMessageTaken: Definition<FromServer<'UUX'>> = {
  spokenIn: hasPersonalMessages,
  parse(reader) {
    const trid = reader.number(transactionId);
    reader.optionalWord('constant 0');
    return { command: 'UUX', trid };
  },
  format: (message) => ({ fields: [message.trid, 0] }),
};

/** Length 0 = cleared or gone offline (fact book 20, UBX). */
export const serverPersonalMessage: Definition<FromServer<'UBX'>> = {
  spokenIn: hasPersonalMessages,
  parse: (reader) => ({
    command: 'UBX',
    handle: reader.word('handle'),
    personalMessage: reader.payload.length === 0 ? null : parsePersonalMessage(decodeText(reader.payload)),
  }),
  format: (message) => ({
    fields: [message.handle],
    payload: encodeText(message.personalMessage === null ? '' : formatPersonalMessage(message.personalMessage)),
  }),
};
