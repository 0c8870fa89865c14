import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WireError } from '../../electron/protocol/wire/wire-error.ts';
import { msnp, readClient, readServer, writeClient, writeServer } from '../support/wire.ts';
import { guid } from './server-rows/row.ts';

describe('any name', { timeout: 60_000 }, () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

  it('travels whole from client to server and on to others', () => {
    fc.assert(
      fc.property(name, (text) => {
        const rename = { command: 'PRP', trid: 1, key: 'MFN', value: text } as const;
        expect(readClient(writeClient(rename, msnp(11)), msnp(11))).toEqual(rename);
        const online = {
          command: 'NLN',
          status: 'NLN',
          handle: 'a@b',
          name: text,
          capabilities: 0,
          msnObject: null,
        } as const;
        expect(readServer(writeServer(online, msnp(11)), msnp(11))).toEqual(online);
        const entry = {
          command: 'LST',
          form: 'person',
          handle: 'a@b',
          name: text,
          id: guid,
          lists: ['FL', 'AL'],
          networkId: 1,
          groups: [guid],
        } as const;
        expect(readServer(writeServer(entry, msnp(12)), msnp(12))).toEqual(entry);
      }),
    );
  });

  it('never breaks a line, even when it is put where only a word may be', () => {
    fc.assert(
      fc.property(name, (text) => {
        try {
          const line = writeClient({ command: 'URL', trid: 1, service: text, parameter: null }, msnp(11));
          expect(line).toBe(`URL 1 ${text}`);
        } catch (error) {
          expect(error).toBeInstanceOf(WireError);
        }
      }),
    );
  });
});
