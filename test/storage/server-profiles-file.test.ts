import { describe, expect, it } from 'vitest';
import { formatServerProfiles, parseServerProfiles } from '../../electron/storage/server-profiles-file.ts';
import type { ServerProfile } from '../../shared/settings.ts';

const profile: ServerProfile = {
  id: 'one',
  name: 'One & only',
  host: 'messenger.example.com',
  port: 1863,
  nexus: 'https://nexus.example.com/rdr/pprdr.asp',
  login: null,
  ceiling: 'MSNP9',
  offerLikeOriginal: true,
  insecureTls: false,
};
const file = (servers: unknown) => JSON.stringify({ kind: 'nudge-servers', format: 1, servers });

describe('a file of servers', () => {
  it('gives back what it was written with', () => {
    expect(parseServerProfiles(formatServerProfiles([profile]))).toEqual([profile]);
    expect(parseServerProfiles(`\ufeff${formatServerProfiles([])}`)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{', 'it is no JSON'],
    ['something else', '7', 'it is no list of servers'],
    ['a later form', JSON.stringify({ kind: 'nudge-servers', format: 2, servers: [] }), 'format makes no sense'],
    ['a host with a space', file([{ ...profile, host: 'a b' }]), 'servers.0.host makes no sense'],
    ['a script for a nexus', file([{ ...profile, nexus: 'javascript:alert(1)' }]), 'servers.0.nexus makes no sense'],
    ['the same id twice', file([profile, profile]), 'servers makes no sense'],
  ])('%s is refused', (_what, source, words) => {
    expect(() => parseServerProfiles(source)).toThrow(words);
  });
});
