import { type Definition, transactionId } from '../command/definition.ts';
import type { FieldReader } from '../command/field-reader.ts';
import type { Dialect } from '../dialect.ts';
import type { FromClient, FromServer } from './message-maps.ts';

const asksPackages = (dialect: Dialect): boolean => dialect.asksPackages;

/** Names in capitals, as they compare without regard to case (fact book 20, VER). */
function dialectList(fields: readonly string[]): readonly string[] {
  return fields.map((field) => field.toUpperCase());
}

export const clientVersions: Definition<FromClient<'VER'>> = {
  parse: (reader) => ({
    command: 'VER',
    trid: reader.number(transactionId),
    dialects: dialectList(reader.rest('dialect')),
  }),
  format: (message) => ({ fields: [message.trid, ...message.dialects] }),
};

/** `VER t 0`, whatever follows, means "none of these"; an old server names all that it shares with the client. */
export const serverVersions: Definition<FromServer<'VER'>> = {
  parse(reader) {
    const trid = reader.number(transactionId);
    const dialects = dialectList(reader.rest('dialect'));
    return { command: 'VER', trid, dialects: dialects[0] === '0' ? [] : dialects };
  },
  format: (message) => ({
    fields: [message.trid, ...(message.dialects.length === 0 ? ['0'] : message.dialects)],
  }),
};

export const clientPackages: Definition<FromClient<'INF'>> = {
  spokenIn: asksPackages,
  parse: (reader) => ({ command: 'INF', trid: reader.number(transactionId) }),
  format: (message) => ({ fields: [message.trid] }),
};

/** Several packages come separated by commas (fact book 20, INF) or spaces (10 section 3). */
export const serverPackages: Definition<FromServer<'INF'>> = {
  spokenIn: asksPackages,
  parse: (reader) => ({
    command: 'INF',
    trid: reader.number(transactionId),
    packages: reader.rest('security packages').flatMap((field) => field.split(',').filter((name) => name !== '')),
  }),
  format: (message) => ({ fields: [message.trid, message.packages.join(',')] }),
};

function introduction(reader: FieldReader): Omit<FromClient<'CVR'>, 'command'> {
  return {
    trid: reader.number(transactionId),
    lcid: reader.word('language id'),
    os: reader.word('operating system'),
    osVersion: reader.word('system version'),
    architecture: reader.word('architecture'),
    library: reader.word('client library'),
    version: reader.word('client version'),
    codebase: reader.optionalWord('codebase'),
    handle: reader.optionalWord('handle'),
  };
}

function introductionFields(message: Omit<FromClient<'CVR'>, 'command'>): readonly (string | number)[] {
  const { trid, lcid, os, osVersion, architecture, library, version } = message;
  return [trid, lcid, os, osVersion, architecture, library, version];
}

/** Fact book 20, CVR: codebase from MSNP4, handle from MSNP8; old clients may leave them out. */
export const clientIntroduction: Definition<FromClient<'CVR'>> = {
  parse: (reader) => ({ command: 'CVR', ...introduction(reader) }),
  format: (message, dialect) => ({
    fields: [
      ...introductionFields(message),
      dialect.cvr.codebase ? message.codebase : null,
      dialect.cvr.handle ? message.handle : null,
    ],
  }),
};

/** The same, but MSNP4-7 clients leave the codebase empty (fact book 20, CVQ). */
export const clientVersionQuery: Definition<FromClient<'CVQ'>> = {
  parse: (reader) => ({ command: 'CVQ', ...introduction(reader) }),
  format: (message, dialect) => ({
    fields: [
      ...introductionFields(message),
      ...(dialect.cvr.handle ? [message.codebase, message.handle] : [dialect.cvr.codebase ? '' : null]),
    ],
  }),
};

function advice(reader: FieldReader): Omit<FromServer<'CVR'>, 'command'> {
  return {
    trid: reader.number(transactionId),
    recommended: reader.optionalWord('recommended version') ?? '',
    alsoRecommended: reader.optionalWord('recommended version') ?? '',
    minimum: reader.optionalWord('minimum version') ?? '',
    downloadUrl: reader.optionalWord('download address') ?? '',
    infoUrl: reader.optionalWord('information address') ?? '',
  };
}

function adviceFields(message: Omit<FromServer<'CVR'>, 'command'>): readonly (string | number)[] {
  const { trid, recommended, alsoRecommended, minimum, downloadUrl, infoUrl } = message;
  return [trid, recommended, alsoRecommended, minimum, downloadUrl, infoUrl];
}

/** Only advice: a server that leaves parts of it out is understood all the same. */
export const serverAdvice: Definition<FromServer<'CVR'>> = {
  parse: (reader) => ({ command: 'CVR', ...advice(reader) }),
  format: (message) => ({ fields: adviceFields(message) }),
};

export const serverVersionAnswer: Definition<FromServer<'CVQ'>> = {
  parse: (reader) => ({ command: 'CVQ', ...advice(reader) }),
  format: (message) => ({ fields: adviceFields(message) }),
};
