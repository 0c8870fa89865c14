import { choosableStatuses, type OwnStatus } from '../../../shared/model.ts';
import { type StatusCode, statusCodes } from '../../../shared/status.ts';
import { type Definition, transactionId } from '../command/definition.ts';
import type { FieldReader } from '../command/field-reader.ts';
import type { Dialect } from '../dialect.ts';
import { encodePercent } from '../percent.ts';
import type { FromClient, FromServer } from './message-maps.ts';

const ownStatuses: readonly OwnStatus[] = [...choosableStatuses, 'IDL'];
const noObject = /^<msnobj\s*\/?>$/;

/** A status of somebody; words that we do not know are kinds of "online" (fact book 20, CHG). */
function status(reader: FieldReader): StatusCode {
  const word = reader.word('status');
  return statusCodes.find((code) => code === word) ?? 'NLN';
}

/** "No picture" is said in four ways: nothing, an empty field, `0`, or an empty element (fact book 20, NLN). */
function msnObject(reader: FieldReader): string | null {
  const text = reader.optionalText('MSN object');
  return text === '' || text === '0' || noObject.test(text) ? null : text;
}

function appearance(reader: FieldReader): { capabilities: number | null; msnObject: string | null } {
  return { capabilities: reader.optionalNumber('capabilities'), msnObject: msnObject(reader) };
}

interface Appearance {
  readonly capabilities: number | null;
  readonly msnObject: string | null;
}

/** An object can only follow a capability number. */
function appearanceFields(message: Appearance, dialect: Dialect): readonly (string | number | null)[] {
  if (dialect.capabilities === null || message.capabilities === null) {
    return [];
  }
  const object = dialect.msnObjects && message.msnObject !== null ? encodePercent(message.msnObject) : null;
  return [message.capabilities, object];
}

/** Old clients leave the capabilities out even where they belong (fact book 80). */
export const clientStatus: Definition<FromClient<'CHG'>> = {
  parse: (reader) => ({
    command: 'CHG',
    trid: reader.number(transactionId),
    status: reader.choice('status', ownStatuses),
    ...appearance(reader),
  }),
  format: (message, dialect) => ({ fields: [message.trid, message.status, ...appearanceFields(message, dialect)] }),
};

/** The echo, and `CHG 0 FLN` when the server hides somebody. */
export const serverStatus: Definition<FromServer<'CHG'>> = {
  parse: (reader) => ({
    command: 'CHG',
    trid: reader.number(transactionId),
    status: status(reader),
    ...appearance(reader),
  }),
  format: (message, dialect) => ({ fields: [message.trid, message.status, ...appearanceFields(message, dialect)] }),
};

interface Presence extends Appearance {
  readonly status: StatusCode;
  readonly handle: string;
  readonly name: string;
}

function presence(reader: FieldReader): Presence {
  const code = status(reader);
  const handle = reader.word('handle');
  return { status: code, handle, name: reader.optionalText('name') || handle, ...appearance(reader) };
}

function presenceFields(message: Presence, dialect: Dialect): readonly (string | number | null)[] {
  const capable = { ...message, capabilities: message.capabilities ?? 0 };
  return [message.status, message.handle, encodePercent(message.name), ...appearanceFields(capable, dialect)];
}

/** Fact book 20, NLN: capabilities from MSNP8, the MSN object from MSNP9. */
export const serverOnline: Definition<FromServer<'NLN'>> = {
  parse: (reader) => ({ command: 'NLN', ...presence(reader) }),
  format: (message, dialect) => ({ fields: presenceFields(message, dialect) }),
};

export const serverInitialOnline: Definition<FromServer<'ILN'>> = {
  parse: (reader) => ({ command: 'ILN', trid: reader.number(transactionId), ...presence(reader) }),
  format: (message, dialect) => ({ fields: [message.trid, ...presenceFields(message, dialect)] }),
};

export const serverOffline: Definition<FromServer<'FLN'>> = {
  parse: (reader) => ({ command: 'FLN', handle: reader.word('handle') }),
  format: (message) => ({ fields: [message.handle] }),
};
