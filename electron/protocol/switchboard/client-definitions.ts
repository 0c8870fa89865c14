import type { Definitions } from '../command/codec.ts';
import { transactionId } from '../command/definition.ts';
import { acknowledgements, type SwitchboardClientMessage } from './messages.ts';

/** Every command a client can send to a switchboard (fact book 30 section 2): complete by type. */
export const switchboardClientDefinitions: Definitions<SwitchboardClientMessage> = {
  USR: {
    parse: (reader) => ({
      command: 'USR',
      trid: reader.number(transactionId),
      handle: reader.word('handle'),
      cookie: reader.word('cookie'),
    }),
    format: (message) => ({ fields: [message.trid, message.handle, message.cookie] }),
  },
  ANS: {
    parse: (reader) => ({
      command: 'ANS',
      trid: reader.number(transactionId),
      handle: reader.word('handle'),
      cookie: reader.word('cookie'),
      sessionId: reader.word('session id'),
    }),
    format: (message) => ({ fields: [message.trid, message.handle, message.cookie, message.sessionId] }),
  },
  CAL: {
    parse: (reader) => ({ command: 'CAL', trid: reader.number(transactionId), handle: reader.word('handle') }),
    format: (message) => ({ fields: [message.trid, message.handle] }),
  },
  MSG: {
    parse: (reader) => ({
      command: 'MSG',
      trid: reader.number(transactionId),
      acknowledgement: reader.choice('acknowledgement', acknowledgements),
      payload: reader.payload,
    }),
    format: (message) => ({ fields: [message.trid, message.acknowledgement], payload: message.payload }),
  },
  OUT: {
    parse: () => ({ command: 'OUT' }),
    format: () => ({ fields: [] }),
  },
};
