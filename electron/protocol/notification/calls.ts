import { type Definition, transactionId } from '../command/definition.ts';
import type { Dialect } from '../dialect.ts';
import type { FromClient, FromServer } from './message-maps.ts';
import type { CallMode } from './message-parts.ts';

const knowsCallModes = (dialect: Dialect): boolean => dialect.callModes;
const modes: readonly CallMode[] = ['ON', 'OFF'];

/** For set-top boxes: calls to a switchboard on or off without another status (fact book 20, IMS). */
export const clientCalls: Definition<FromClient<'IMS'>> = {
  spokenIn: knowsCallModes,
  parse: (reader) => ({
    command: 'IMS',
    trid: reader.number(transactionId),
    mode: reader.choice('mode', modes),
  }),
  format: (message) => ({ fields: [message.trid, message.mode] }),
};

export const serverCalls: Definition<FromServer<'IMS'>> = {
  spokenIn: knowsCallModes,
  parse(reader) {
    const trid = reader.number(transactionId);
    reader.word('constant 0');
    return { command: 'IMS', trid, mode: reader.choice('mode', modes) };
  },
  format: (message) => ({ fields: [message.trid, 0, message.mode] }),
};
