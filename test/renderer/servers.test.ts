import { afterEach, describe, expect, it } from 'vitest';
import { draftOf, readServerDraft } from '../../renderer/server-settings/server-draft.ts';
import { serverName, serverPresets } from '../../shared/server-presets.ts';
import type { ServerProfile } from '../../shared/settings.ts';
import { languageCodes, languages } from '../../shared/text/languages.ts';
import { setLanguage } from '../../shared/text/text.ts';

afterEach(() => setLanguage(languages.en));

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

describe('the name of a server that is there from the start', () => {
  const own = serverPresets.find(({ id }) => id === 'preset-this-machine') ?? profile;

  it.each(languageCodes)('is in the language of now, in %s, whatever was stored', (code) => {
    for (const stored of languageCodes) {
      setLanguage(languages[code]);
      const kept = { ...own, name: String(languages[stored].texts['preset.thisMachine']) };
      expect(serverName(kept)).toBe(languages[code].texts['preset.thisMachine']);
      expect(draftOf(kept).name).toBe(serverName(kept));
    }
  });

  it('stays the user’s own, once they gave it one', () => {
    setLanguage(languages.de);
    expect(serverName({ ...own, name: 'Test' })).toBe('Test');
  });

  it('is no other server’s', () => {
    setLanguage(languages.de);
    expect(serverName({ ...profile, name: own.name })).toBe(own.name);
    expect(serverName({ ...own, id: 'constructor' })).toBe(own.name);
  });

  it('is kept when the form is saved as it was, and follows the next language', () => {
    setLanguage(languages.de);
    const read = readServerDraft(draftOf(own), own.id);
    setLanguage(languages.ar);
    expect('profile' in read && serverName(read.profile)).toBe(languages.ar.texts['preset.thisMachine']);
  });
});
