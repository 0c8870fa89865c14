import { describe, expect, it } from 'vitest';
import { draftOf, readServerDraft } from '../../renderer/server-settings/server-draft.ts';
import type { ServerProfile } from '../../shared/settings.ts';

const profile: ServerProfile = {
  id: 'one',
  name: 'Ours',
  host: 'messenger.example.com',
  port: 1863,
  nexus: 'https://nexus.example.com/rdr/pprdr.asp',
  login: null,
  ceiling: 'MSNP9',
  offerLikeOriginal: true,
  insecureTls: false,
};
const draft = draftOf(profile);

describe('the form of a server', () => {
  it('reads back what it was filled with', () => {
    expect(readServerDraft(draft, 'one')).toEqual({ profile });
  });

  it('starts a new server at the usual port, with the newest dialect', () => {
    expect(draftOf(null)).toMatchObject({ name: '', host: '', port: '1863', ceiling: 'MSNP12' });
  });

  it('names a server by its host when it has no name of its own', () => {
    expect(readServerDraft({ ...draft, name: ' ' }, 'one')).toEqual({
      profile: { ...profile, name: 'messenger.example.com' },
    });
  });

  it.each([
    [{ host: '' }, ['host']],
    [{ host: '', name: '' }, ['host']],
    [{ host: 'not a host' }, ['host']],
    [{ port: '0' }, ['port']],
    [{ port: '65536' }, ['port']],
    [{ port: '18x' }, ['port']],
    [{ nexus: 'nexus.example.com' }, ['nexus']],
    [{ nexus: 'ftp://nexus.example.com' }, ['nexus']],
    [{ login: 'login' }, ['login']],
    [{ name: 'n'.repeat(61) }, ['name']],
    [{ port: '', login: 'ftp://x', nexus: '' }, ['port', 'nexus', 'login']],
  ])('names what is wrong: %j', (part, problems) => {
    expect(readServerDraft({ ...draft, ...part }, 'one')).toEqual({ problems });
  });
});
