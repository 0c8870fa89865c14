import { type Definition, transactionId } from '../command/definition.ts';
import { type FieldReader, isNumber } from '../command/field-reader.ts';
import type { FromClient, FromServer } from './message-maps.ts';
import type { PrivacyMode, PromptMode } from './messages.ts';
import { versionedFields } from './versioned.ts';

const promptModes: readonly PromptMode[] = ['A', 'N'];
const privacyModes: readonly PrivacyMode[] = ['AL', 'BL'];

/**
 * `mode`, `t mode` or `t lv mode`: inside SYN and in replies servers leave different parts out, so the place of the
 * mode tells what stands before it (fact book 20, GTC, BLP; 80).
 */
function versionedMode<T extends string>(
  reader: FieldReader,
  modes: readonly T[],
): { readonly trid: number | null; readonly listVersion: string | null; readonly mode: T } {
  const trid = isNumber(reader.peek()) ? reader.number(transactionId) : null;
  const listVersion = isNumber(reader.peek()) ? reader.word('list version') : null;
  return { trid, listVersion, mode: reader.choice('mode', modes) };
}

export const clientPrompt: Definition<FromClient<'GTC'>> = {
  parse: (reader) => ({
    command: 'GTC',
    trid: reader.number(transactionId),
    mode: reader.choice('mode', promptModes),
  }),
  format: (message) => ({ fields: [message.trid, message.mode] }),
};

export const serverPrompt: Definition<FromServer<'GTC'>> = {
  parse: (reader) => ({ command: 'GTC', ...versionedMode(reader, promptModes) }),
  format: (message, dialect) => ({ fields: [...versionedFields(message, dialect), message.mode] }),
};

export const clientPrivacy: Definition<FromClient<'BLP'>> = {
  parse: (reader) => ({
    command: 'BLP',
    trid: reader.number(transactionId),
    mode: reader.choice('mode', privacyModes),
  }),
  format: (message) => ({ fields: [message.trid, message.mode] }),
};

export const serverPrivacy: Definition<FromServer<'BLP'>> = {
  parse: (reader) => ({ command: 'BLP', ...versionedMode(reader, privacyModes) }),
  format: (message, dialect) => ({ fields: [...versionedFields(message, dialect), message.mode] }),
};
