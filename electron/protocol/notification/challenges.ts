import { type Definition, transactionId } from '../command/definition.ts';
import type { Dialect } from '../dialect.ts';
import { decodeText, encodeText } from '../octets.ts';
import type { FromClient, FromServer } from './message-maps.ts';

const challenges = (dialect: Dialect): boolean => dialect.challenge !== null;

/** The payload is the answer's 32 characters (fact book 25). */
export const clientAnswer: Definition<FromClient<'QRY'>> = {
  spokenIn: challenges,
  parse: (reader) => ({
    command: 'QRY',
    trid: reader.number(transactionId),
    productId: reader.word('product id'),
    response: decodeText(reader.payload),
  }),
  format: (message) => ({ fields: [message.trid, message.productId], payload: encodeText(message.response) }),
};

/** A client may ask for a challenge, though nothing is won by it (fact book 20, CHL / QRY). */
export const clientChallengeRequest: Definition<FromClient<'CHL'>> = {
  spokenIn: challenges,
  parse: (reader) => ({ command: 'CHL', trid: reader.number(transactionId) }),
  format: (message) => ({ fields: [message.trid] }),
};

export const serverChallenge: Definition<FromServer<'CHL'>> = {
  spokenIn: challenges,
  parse: (reader) => ({ command: 'CHL', trid: reader.number(transactionId), challenge: reader.word('challenge') }),
  format: (message) => ({ fields: [message.trid, message.challenge] }),
};

export const serverAnswerTaken: Definition<FromServer<'QRY'>> = {
  spokenIn: challenges,
  parse: (reader) => ({ command: 'QRY', trid: reader.number(transactionId) }),
  format: (message) => ({ fields: [message.trid] }),
};
