import { formatAddress, parseAddress } from '../command/address.ts';
import { type Definition, transactionId } from '../command/definition.ts';
import type { FieldReader } from '../command/field-reader.ts';
import { encodePercent } from '../percent.ts';
import type { FromClient, FromServer } from './message-maps.ts';

export const clientSignIn: Definition<FromClient<'USR'>> = {
  parse: (reader) => ({
    command: 'USR',
    trid: reader.number(transactionId),
    package: reader.word('security package'),
    stage: reader.choice('stage', ['I', 'S']),
    value: reader.word('handle or response'),
  }),
  format: (message) => ({ fields: [message.trid, message.package, message.stage, message.value] }),
};

function optionalFlag(reader: FieldReader, name: 'verified' | 'restricted', there: boolean): boolean | null {
  const word = there ? reader.optionalWord(name) : null;
  return word === null ? null : word === '1';
}

function flag(value: boolean | null, there: boolean): string | null {
  return there && value !== null ? String(Number(value)) : null;
}

/** Fact book 10 section 1: a challenge, or OK with what the dialect tells about the account. */
export const serverSignIn: Definition<FromServer<'USR'>> = {
  parse(reader, dialect) {
    const trid = reader.number(transactionId);
    const word = reader.word('security package or OK');
    if (word !== 'OK') {
      const stage = reader.choice('stage', ['S']);
      return { command: 'USR', trid, stage, package: word, challenge: reader.word('challenge') };
    }
    const handle = reader.word('handle');
    return {
      command: 'USR',
      trid,
      stage: 'OK',
      handle,
      name: dialect.userOk.name ? reader.optionalText('name') || handle : null,
      verified: optionalFlag(reader, 'verified', dialect.userOk.verified),
      restricted: optionalFlag(reader, 'restricted', dialect.userOk.restricted),
    };
  },
  format(message, dialect) {
    if (message.stage === 'S') {
      return { fields: [message.trid, message.package, 'S', message.challenge] };
    }
    return {
      fields: [
        message.trid,
        'OK',
        message.handle,
        dialect.userOk.name && message.name !== null ? encodePercent(message.name) : null,
        flag(message.verified, dialect.userOk.verified),
        flag(message.restricted, dialect.userOk.restricted),
      ],
    };
  },
};

export const clientTransfer: Definition<FromClient<'XFR'>> = {
  parse: (reader) => ({ command: 'XFR', trid: reader.number(transactionId), target: reader.word('target') }),
  format: (message) => ({ fields: [message.trid, message.target] }),
};

/** Fact book 20, XFR: a redirect, "sign in again right here" (`XFR 0 NS 0`), or the grant of a switchboard. */
export const serverTransfer: Definition<FromServer<'XFR'>> = {
  parse(reader) {
    const trid = reader.number(transactionId);
    if (reader.choice('target', ['NS', 'SB']) === 'SB') {
      const address = reader.address('switchboard address');
      reader.choice('security package', ['CKI']);
      return { command: 'XFR', trid, target: 'SB', address, cookie: reader.word('cookie') };
    }
    if (reader.peek() === '0') {
      reader.word('server address');
      return { command: 'XFR', trid, target: 'NS', address: null, current: null };
    }
    const address = reader.address('server address');
    const zero = reader.optionalWord('constant 0') === '0';
    const current = parseAddress(reader.optionalWord('current server') ?? '');
    return { command: 'XFR', trid, target: 'NS', address, current: zero ? current : null };
  },
  format(message, dialect) {
    if (message.target === 'SB') {
      return { fields: [message.trid, 'SB', formatAddress(message.address), 'CKI', message.cookie] };
    }
    if (message.address === null) {
      return { fields: [message.trid, 'NS', 0] };
    }
    const current = dialect.redirect === 'zero-current' && message.current !== null ? message.current : null;
    return {
      fields: [
        message.trid,
        'NS',
        formatAddress(message.address),
        dialect.redirect === 'bare' ? null : 0,
        current === null ? null : formatAddress(current),
      ],
    };
  },
};

export const clientGoodbye: Definition<FromClient<'OUT'>> = {
  parse: () => ({ command: 'OUT' }),
  format: () => ({ fields: [] }),
};

export const serverGoodbye: Definition<FromServer<'OUT'>> = {
  parse: (reader) => ({
    command: 'OUT',
    reason: reader.optionalWord('reason'),
    minutes: reader.optionalNumber('minutes'),
  }),
  format: (message) => ({ fields: [message.reason, message.minutes] }),
};
