import type { Definition } from '../command/definition.ts';
import type { FromClient, FromServer } from './message-maps.ts';

export const clientPing: Definition<FromClient<'PNG'>> = {
  parse: () => ({ command: 'PNG' }),
  format: () => ({ fields: [] }),
};

/** From MSNP9 with the seconds until the next PNG (fact book 20, PNG / QNG). */
export const serverPong: Definition<FromServer<'QNG'>> = {
  parse: (reader) => ({ command: 'QNG', seconds: reader.optionalNumber('seconds') }),
  format: (message, dialect) => ({ fields: [dialect.keepAliveSeconds ? message.seconds : null] }),
};
