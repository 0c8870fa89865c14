import type { Definition } from '../command/definition.ts';
import type { Dialect } from '../dialect.ts';
import { formatMime, parseMime } from '../mime.ts';
import { decodeText, encodeText } from '../octets.ts';
import { encodePercent } from '../percent.ts';
import type { FromServer } from './message-maps.ts';

/** From the server itself: always `Hotmail Hotmail` (fact book 20, MSG from the NS). */
export const serverMessage: Definition<FromServer<'MSG'>> = {
  parse(reader) {
    const from = reader.word('sender');
    return {
      command: 'MSG',
      from,
      fromName: reader.optionalText('sender name') || from,
      document: parseMime(reader.payload),
    };
  },
  format: (message) => ({
    fields: [message.from, encodePercent(message.fromName)],
    payload: formatMime(message.document),
  }),
};

function carriesPayload(command: string): (dialect: Dialect) => boolean {
  return (dialect) => dialect.serverPayloads.includes(command);
}

/** An alert (fact book 20, NOT). */
export const serverAlert: Definition<FromServer<'NOT'>> = {
  spokenIn: carriesPayload('NOT'),
  parse: (reader) => ({ command: 'NOT', document: decodeText(reader.payload) }),
  format: (message) => ({ fields: [], payload: encodeText(message.document) }),
};

/** A page from a mobile device (fact book 20, IPG). */
export const serverPage: Definition<FromServer<'IPG'>> = {
  spokenIn: carriesPayload('IPG'),
  parse: (reader) => ({ command: 'IPG', document: decodeText(reader.payload) }),
  format: (message) => ({ fields: [], payload: encodeText(message.document) }),
};
