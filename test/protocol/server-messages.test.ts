import { describe, expect, it } from 'vitest';
import { serverDefinitions } from '../../electron/protocol/notification/server-definitions.ts';
import { msnp, readServer, writeServer } from '../support/wire.ts';
import { deviatingEditRows } from './server-rows/deviating-edits.ts';
import { deviatingRows } from './server-rows/deviations.ts';
import { editRows } from './server-rows/edits.ts';
import { listRows } from './server-rows/lists.ts';
import { presenceRows } from './server-rows/presence.ts';
import { serviceRows } from './server-rows/services.ts';
import { signInRows } from './server-rows/sign-in.ts';

const canonical = [...signInRows, ...listRows, ...editRows, ...presenceRows, ...serviceRows];

describe('what servers say, as the fact book shows it', () => {
  it.each(canonical)('MSNP%i %j', (dialect, octets, meaning) => {
    expect(readServer(octets, msnp(dialect))).toEqual(meaning);
    expect(writeServer(meaning, msnp(dialect))).toBe(octets);
  });

  it('covers every command', () => {
    const covered = new Set<string>(canonical.map(([, , meaning]) => meaning.command));
    expect([...covered].sort()).toEqual([...Object.keys(serverDefinitions), 'error'].sort());
  });
});

describe('what living servers say', () => {
  it.each([...deviatingRows, ...deviatingEditRows])('MSNP%i %j', (dialect, octets, meaning) => {
    expect(readServer(octets, msnp(dialect))).toEqual(meaning);
  });
});
